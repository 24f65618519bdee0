import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { packageOf } from '../shared/java-types.ts';

/** Servlets that serve resources, when no class of the repository is named. */
const CONTAINERS =
  /jersey\.(?:servlet|spi\.(?:spring\.)?container)|HttpServletDispatcher|HttpServlet30Dispatcher|CXFNonSpringJaxrsServlet|javax\.ws\.rs\.core\.Application|jakarta\.ws\.rs\.core\.Application/;

/** The path that `web.xml` gives to the servlet of an application (`/rest/*` is `/rest`); undefined where it gives none. */
export function servletPath(module: string, type: ClassValue | undefined, host: Host): Value | undefined {
  const file = [module, 'src/main/webapp/WEB-INF/web.xml'].filter((part) => part !== '').join('/');
  const text = host.data(file);
  if (typeof text !== 'string') return undefined;
  const full = type === undefined ? undefined : `${packageOf(type, host)}.${type.name}`;
  const servlets = blocks(text, 'servlet');
  const servlet =
    servlets.find((block) => full !== undefined && block.includes(full)) ??
    servlets.find(
      (block) => CONTAINERS.test(block) && !names(block) && (type === undefined || !holds(block)),
    );
  const name = content(servlet ?? '', 'servlet-name');
  // Without a servlet the mapping may name the application's class, or that of all applications.
  const wanted = name ?? full;
  const mapping = blocks(text, 'servlet-mapping').find((block) => {
    const mapped = content(block, 'servlet-name');
    return mapped !== undefined && (mapped === wanted || (name === undefined && CONTAINERS.test(mapped)));
  });
  const pattern = mapping === undefined ? undefined : content(mapping, 'url-pattern');
  return pattern === undefined || !pattern.startsWith('/')
    ? undefined
    : constant(pattern.replace(/\/?\*$/, ''));
}

/** Whether a servlet is that of some application class of the repository. */
function names(block: string): boolean {
  const servlet = content(block, 'servlet-class') ?? '';
  return servlet !== '' && !CONTAINERS.test(servlet);
}

/** Whether a servlet says which application it holds. */
function holds(block: string): boolean {
  return /<param-name>\s*(?:javax|jakarta)\.ws\.rs\.(?:core\.)?Application\s*</.test(block);
}

function blocks(text: string, tag: string): readonly string[] {
  const plain = text.replace(/<!--[\s\S]*?-->/g, '');
  return [...plain.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, inside = '']) => inside,
  );
}

function content(text: string, tag: string): string | undefined {
  return new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(text)?.[1];
}
