import type { Method, RouteNature } from '../../model/route.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { unwrapped } from './go-handlers.ts';
import { methodOf } from './verbs.ts';

/** Exported names of methods that register one verb: `Get` → `GET`. */
export const CAPITALISED_VERBS: ReadonlyMap<string, Method> = new Map(
  (['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'CONNECT', 'QUERY'] as const).map(
    (method) => [`${method[0]}${method.slice(1).toLowerCase()}`, method],
  ),
);

/** Methods that WebDAV, CalDAV and CardDAV add. */
const WEBDAV = new Set(
  'ACL COPY LOCK MKCALENDAR MKCOL MOVE PROPFIND PROPPATCH REPORT SEARCH UNLOCK VERSION-CONTROL'.split(' '),
);

/** `MethodPatch` of `fiber.MethodPatch`: libraries name the methods themselves. */
function constantName(value: Value): string {
  return value.kind === 'term' && value.args === undefined
    ? value.symbol.replace(/^.*\./, '').replace(/^Method/, '')
    : '';
}

/** Whether a handler serves files: `http.FileServer(…)`, also behind `http.StripPrefix`. */
export function isFileServer(value: Value | undefined, host: Host): boolean {
  const handler = unwrapped(value, host);
  const forced = handler === undefined ? undefined : host.force(handler);
  if (forced?.kind !== 'term') return false;
  if (/^net\/http\.FileServer(?:FS)?$/.test(forced.symbol)) return true;
  return forced.symbol === 'net/http.StripPrefix' && isFileServer(forced.args?.positional[1]?.value, host);
}

/**
 * Methods named by a value: one text or a list of them, of which WebDAV's are no operations: no description can tell of them.
 * Undefined where one is not known.
 */
export function methodsNamed(value: Value | undefined, host: Host): readonly Method[] | undefined {
  const items = host.items(value);
  if (items === undefined) return undefined;
  const names = items.map((item) => host.text(item) ?? constantName(host.force(item)));
  const methods = names.flatMap((name) => methodOf(name) ?? []);
  const isKnown = names.every((name) => methodOf(name) !== undefined || WEBDAV.has(name.toUpperCase()));
  return isKnown && names.length > 0 ? methods : undefined;
}

/** What a handler of a library really is: pages of a specification, files, or an operation. */
export function natureOf(value: Value | undefined, host: Host): RouteNature {
  if (isFileServer(value, host)) return 'static';
  const forced = value === undefined ? undefined : host.force(value);
  const isDocs =
    forced?.kind === 'term' &&
    /^github\.com\/(?:swaggo\/|gofiber\/swagger|gofiber\/contrib\/swagger|arsmn\/fiber-swagger)/.test(
      forced.symbol,
    );
  return isDocs ? 'library-docs' : 'operation';
}
