import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import type { TermValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { actionName } from '../shared/php-names.ts';
import { methodOf } from '../shared/verbs.ts';
import { registerAt } from './paths.ts';
import { note, type Registrations } from './registrations.ts';

/** Code that puts routes together by hand: `new RouteCollection()`, and `$loader` in a file of routes. */
export const COLLECTION = 'Symfony.Component.Routing.RouteCollection';
const ROUTE = 'Symfony.Component.Routing.Route';

/** Kinds of routers here: a collection, and what loads what a file names. */
export const KINDS = ['collection', 'loader'];

type Part =
  | { readonly kind: 'route'; readonly name: string | undefined; readonly route: TermValue }
  | { readonly kind: 'collection'; readonly router: Router }
  | { readonly kind: 'unknown'; readonly reason: string; readonly site: Location };

interface Collection {
  readonly parts: Part[];
  prefix: string;
  names: string;
}

function collections(host: Host): Map<Router, Collection> {
  return host.state('collections', () => new Map());
}

function collectionOf(router: Router, host: Host): Collection {
  const all = collections(host);
  const known = all.get(router) ?? { parts: [], prefix: '', names: '' };
  all.set(router, known);
  return known;
}

/** Methods of a collection, and `import` of a loader, which gives one. */
export function onCollection(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const [first, second] = call.args.positional;
  const itself: Value = { kind: 'router', router };
  if (router.kind === 'loader') {
    const made = host.router('collection');
    const what = host.text(second?.value) ?? host.text(first?.value);
    const reason = `the loader of ${what ?? second?.written ?? 'what is not known'} decides which routes are imported here`;
    if (name === 'import' || name === 'load')
      collectionOf(made.router, host).parts.push({ kind: 'unknown', reason, site: call.site });
    return made;
  }
  const own = collectionOf(router, host);
  const text = host.text(first?.value);
  if (name === 'add') {
    const [route] = second === undefined ? [] : host.alternatives(second.value);
    if (route?.kind === 'term' && route.symbol === ROUTE)
      own.parts.push({ kind: 'route', name: text, route });
    else own.parts.push({ kind: 'unknown', reason: 'the route that is added is not known', site: call.site });
  } else if (name === 'addCollection') {
    const other = host.routerOf(first?.value);
    own.parts.push(
      other === undefined
        ? { kind: 'unknown', reason: 'the routes that are added are not known', site: call.site }
        : { kind: 'collection', router: other },
    );
  } else if (name === 'addPrefix') own.prefix = joined(text ?? '', own.prefix);
  else if (name === 'addNamePrefix') own.names = `${text ?? ''}${own.names}`;
  return itself;
}

function joined(prefix: string, path: string): string {
  return [prefix, path]
    .map((piece) => piece.replace(/^\/+|\/+$/g, ''))
    .filter((piece) => piece !== '')
    .join('/');
}

/** Notes what a collection holds. */
export function noteCollection(
  router: Router,
  registrations: Registrations,
  host: Host,
  around = { prefix: '', names: '' },
  depth = 0,
): void {
  const own = collections(host).get(router);
  if (own === undefined || depth > 16) return;
  const inside = { prefix: joined(around.prefix, own.prefix), names: `${around.names}${own.names}` };
  for (const part of own.parts) {
    if (part.kind === 'collection') noteCollection(part.router, registrations, host, inside, depth + 1);
    else if (part.kind === 'unknown')
      host.unresolved(part.reason, {
        router: registrations.router,
        site: part.site,
        path: rest(inside.prefix, part.site),
      });
    else noteRoute(part, inside, registrations, host);
  }
}

function rest(prefix: string, site: Location): Value {
  return {
    kind: 'text',
    parts: [`/${prefix}${prefix === '' ? '' : '/'}`, { kind: 'unknown', why: 'what is imported', site }],
  };
}

/** `new Route($path, $defaults, $requirements, $options, $host, $schemes, $methods)`. */
function noteRoute(
  { name, route }: Extract<Part, { kind: 'route' }>,
  around: { readonly prefix: string; readonly names: string },
  registrations: Registrations,
  host: Host,
): void {
  const arg = (key: string, at: number): Value | undefined =>
    (route.args?.named.get(key) ?? route.args?.positional[at])?.value;
  const path = host.text(arg('path', 0));
  const site = host.siteOf(route);
  const defaults = arg('defaults', 1);
  const methods = (host.items(arg('methods', 6)) ?? []).flatMap(
    (item) =>
      host
        .text(item)
        ?.split('|')
        .flatMap((one) => methodOf(one) ?? []) ?? [],
  );
  const requirements = new Map(
    host.entries(arg('requirements', 2)).map(([key, value]) => [key, host.text(value) ?? '']),
  );
  const controller = host.entry(defaults, '_controller');
  note(registrations, name === undefined ? undefined : `${around.names}${name}`, (router, nature) => {
    if (path === undefined) {
      host.unresolved('its path is not known', { router, site });
      return;
    }
    const names = new Set(host.entries(defaults).map(([key]) => key));
    const route = {
      methods: methods.length > 0 ? methods : ['ANY' as const],
      handler:
        controller === undefined ? '(none)' : actionName({ value: controller, written: '' }, '::', host),
      site,
      ...(nature && { nature }),
    };
    registerAt(router, [`/${joined(around.prefix, path)}`], { names, requirements }, route, host);
  });
}
