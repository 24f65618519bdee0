import { constant, NO_ARGUMENTS, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { lastWord, valuesOf } from '../shared/java-annotations.ts';
import { moduleFolder } from '../shared/java-modules.ts';
import { isConcrete } from '../shared/java-types.ts';
import { type Servlet, servletsOf, webModuleOf } from '../shared/web-xml.ts';

const DISPATCHER = 'org.springframework.web.servlet.DispatcherServlet';

const INITIALIZERS = [
  'AbstractDispatcherServletInitializer',
  'AbstractAnnotationConfigDispatcherServletInitializer',
];

/** Where a server that starts a module puts Spring's servlet: `web.xml`, or a class in its place; undefined where nobody says. */
export function dispatcherPath(module: string, host: Host): Value | undefined {
  return initializerPath(module, host) ?? mappedPath(module, host);
}

function mappedPath(module: string, host: Host): Value | undefined {
  const web = webModuleOf(module, (one) => dispatchers(one, host).length > 0, host);
  const paths = web === undefined ? [] : dispatchers(web, host).flatMap((one) => one.paths.slice(0, 1));
  // Which of several answers for a class, their own files say; the one at the root takes what is left.
  return paths.length === 1 ? constant(paths[0]) : undefined;
}

function dispatchers(module: string, host: Host): readonly Servlet[] {
  return servletsOf(module, host).filter(({ className }) => className === DISPATCHER);
}

/** `getServletMappings()` of an initializer of the module. */
function initializerPath(module: string, host: Host): Value | undefined {
  const type = host
    .classes()
    .find(
      (one) =>
        isConcrete(one) &&
        moduleFolder(host.siteOf(one).file, host) === module &&
        host.lineage(one).some((at) => at.kind === 'term' && INITIALIZERS.includes(lastWord(at.symbol))),
    );
  const member =
    type === undefined ? undefined : host.members(type).find(({ name }) => name === 'getServletMappings');
  if (type === undefined || member === undefined) return undefined;
  const self = host.instance(type, { shared: true });
  const made = host.call(member.value(), NO_ARGUMENTS, { self, site: member.site });
  const [first] = valuesOf(made, host).flatMap((one) => host.text(one) ?? []);
  return first?.startsWith('/') === true ? constant(first.replace(/\/?\*?$/, '')) : undefined;
}
