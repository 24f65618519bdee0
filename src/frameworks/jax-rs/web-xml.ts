import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { packageOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { type Servlet, servletsOf } from '../shared/web-xml.ts';

/** Servlets that serve resources, when no class of the repository is named. */
const CONTAINERS =
  /jersey\.(?:servlet|spi\.(?:spring\.)?container)|HttpServletDispatcher|HttpServlet30Dispatcher|CXFNonSpringJaxrsServlet|javax\.ws\.rs\.core\.Application|jakarta\.ws\.rs\.core\.Application/;

/** The servlet that serves what Spring's files say. */
const CXF = 'org.apache.cxf.transport.servlet.CXFServlet';

/** The path that `web.xml` gives to the servlet of an application; undefined where it gives none. */
export function servletPath(module: string, type: ClassValue | undefined, host: Host): Value | undefined {
  const servlets = servletsOf(module, host);
  const full = type === undefined ? undefined : `${packageOf(type, host)}.${type.name}`;
  // Without a servlet the mapping may name the application's class, or that of all applications.
  const servlet =
    servlets.find(({ written, name }) => full !== undefined && (written.includes(full) || name === full)) ??
    servlets.find((one) => isContainer(one) && (type === undefined || !holds(one)));
  const [path] = servlet?.paths ?? [];
  return path === undefined ? cxfPath(module, host) : constant(path);
}

/** Whether the `web.xml` of a module serves resources that no application of the repository lists. */
export function servesResources(module: string, host: Host): boolean {
  return servletPath(module, undefined, host) !== undefined;
}

function isContainer({ className, written, name }: Servlet): boolean {
  return className === '' ? CONTAINERS.test(written) || CONTAINERS.test(name) : CONTAINERS.test(className);
}

/** Whether a servlet says which application it holds. */
function holds({ written }: Servlet): boolean {
  return /<param-name>\s*(?:javax|jakarta)\.ws\.rs\.(?:core\.)?Application\s*</.test(written);
}

/** Below CXF's servlet, the address of the server that Spring's files describe. */
function cxfPath(module: string, host: Host): Value | undefined {
  const [servlet] = servletsOf(module, host).find(({ className }) => className === CXF)?.paths ?? [];
  if (servlet === undefined) return undefined;
  const folder = module === '' ? '' : `${module}/`;
  const places = host.files(`${folder}src/main/**/*.xml`).flatMap((file) => {
    const text = host.data(file);
    const addresses =
      typeof text === 'string' ? text.matchAll(/<jaxrs:server\b[^>]*?\baddress="([^"]*)"/g) : [];
    return [...addresses].map(([, address = '']) => ({ address, file }));
  });
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const known: Value = others.every(({ address }) => address === first.address)
    ? constant(first.address)
    : {
        kind: 'unknown',
        why: 'which of several servers of CXF it is of',
        site: { file: first.file, line: 1 },
      };
  return joinPaths([constant(servlet), known], host)[0];
}
