import type { Method } from '../../model/route.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import type { ClassValue } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { defaultsOf, guardsIn, type RouteAttribute, routesIn } from './attributes.ts';
import { registerAt } from './paths.ts';
import { note, type Registrations } from './registrations.ts';

/** How controllers are loaded: what an import in the configuration adds to their routes. */
export interface Loading {
  /** By locale, `''` for all. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly methods: readonly Method[];
  readonly defaults: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, string>;
  readonly condition: string | undefined;
  /** What the names of routes begin with. */
  readonly names: string;
  readonly trailingSlash: boolean;
}

export const PLAIN: Loading = {
  prefixes: new Map([['', '']]),
  methods: [],
  defaults: new Set(),
  requirements: new Map(),
  condition: undefined,
  names: '',
  trailingSlash: true,
};

/** Whether a class has routes of its own. */
export function hasRoutes(type: ClassValue, host: Host): boolean {
  if (
    routesIn(host.decorations(type), host).length > 0 &&
    host.members(type).some(({ name }) => name === '__invoke')
  )
    return true;
  return host
    .members(type, { inherited: true })
    .some((member) => member.kind === 'method' && routesIn(member.decorations, host).length > 0);
}

/** Notes the routes of a controller, at the place of what loads it. */
export function serveController(
  registrations: Registrations,
  type: ClassValue,
  loading: Loading,
  host: Host,
  order?: number,
): void {
  const own = routesIn(host.decorations(type), host);
  const guards = guardsIn(host.decorations(type), host);
  const [around] = own;
  let found = false;
  for (const member of host.members(type, { inherited: true })) {
    if (member.kind !== 'method') continue;
    const { file } = member.declarer.scope;
    let place = 0;
    for (const route of routesIn(member.decorations, host)) {
      found = true;
      register(registrations, route, around, loading, host, {
        name: `${type.name} in ${type.scope.file}::${member.name} ${place++}`,
        order,
        handler: member.name === '__invoke' ? type.name : `${type.name}::${member.name}`,
        guards: [...guards, ...guardsIn(member.decorations, host)],
        defaults: defaultsOf(member, host),
        file,
      });
    }
  }
  const invoked = host.members(type, { inherited: true }).find(({ name }) => name === '__invoke');
  if (found || invoked === undefined) return;
  for (const route of own)
    register(registrations, route, undefined, loading, host, {
      name: `${type.name} in ${type.scope.file} ${own.indexOf(route)}`,
      order,
      handler: type.name,
      guards: [...guards, ...guardsIn(invoked.decorations, host)],
      defaults: defaultsOf(invoked, host),
      file: type.scope.file,
    });
}

interface Answering {
  /** Of a route that has no name of its own. */
  readonly name: string;
  readonly order: number | undefined;
  readonly handler: string;
  readonly guards: readonly Guard[];
  readonly defaults: readonly string[];
  readonly file: string;
}

function register(
  registrations: Registrations,
  route: RouteAttribute,
  around: RouteAttribute | undefined,
  loading: Loading,
  host: Host,
  answering: Answering,
): void {
  const environments = [...route.environments, ...(around?.environments ?? [])];
  const own = route.name === '' ? answering.name : route.name;
  // One of another environment takes no place in production.
  const isNamed = own !== undefined && (around?.name !== undefined) === (around !== undefined);
  const name =
    isNamed && environments.length === 0 ? `${loading.names}${around?.name ?? ''}${own}` : undefined;
  const condition =
    environments.length > 0 ? `the environment is ${environments.join(' or ')}` : loading.condition;
  const work = (router: Router, nature?: 'replaced') =>
    host.under(condition, () => registerOn(router, route, around, loading, host, answering, nature));
  note(registrations, name, work, answering.order);
}

function registerOn(
  router: Router,
  route: RouteAttribute,
  around: RouteAttribute | undefined,
  loading: Loading,
  host: Host,
  answering: Answering,
  nature: 'replaced' | undefined,
): void {
  const site = { file: answering.file, line: route.line };
  const methods = methodsOf(route, around, loading);
  if (route.paths === undefined || (around !== undefined && around.paths === undefined)) {
    host.unresolved('its path is not known', { router, site, ...(methods && { methods }) });
    return;
  }
  const defaults = new Set([
    ...loading.defaults,
    ...(around?.defaults ?? []),
    ...route.defaults,
    ...answering.defaults,
  ]);
  const requirements = new Map([
    ...loading.requirements,
    ...(around?.requirements ?? []),
    ...route.requirements,
  ]);
  const named = localized(around?.paths ?? new Map([['', '']]), route.paths ?? new Map());
  const raws = prefixed(loading, named);
  if (methods === undefined) {
    host.unresolved('its methods are not known', { router, site, path: raws[0] ?? '' });
    return;
  }
  const domain = route.host ?? around?.host;
  const spec = {
    methods: methods.length > 0 ? methods : ['ANY' as const],
    handler: answering.handler,
    guards: answering.guards,
    site,
    ...(nature && { nature }),
    ...(domain !== undefined && { notes: [`only on the host ${domain}`] }),
  };
  registerAt(router, raws, { names: defaults, requirements }, spec, host);
}

function methodsOf(
  route: RouteAttribute,
  around: RouteAttribute | undefined,
  loading: Loading,
): readonly Method[] | undefined {
  if (route.methods === undefined || (around !== undefined && around.methods === undefined)) return undefined;
  if (loading.methods.length > 0) return loading.methods;
  return [...new Set([...(around?.methods ?? []), ...route.methods])];
}

/** A prefix in front of a path; where both are translated, of the same locale. */
function localized(
  prefixes: ReadonlyMap<string, string>,
  paths: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const [locale, prefix] of prefixes) {
    for (const [own, path] of paths) {
      if (locale !== '' && own !== '' && locale !== own) continue;
      joined.set(own === '' ? locale : own, `${prefix}${path}`);
    }
  }
  return joined;
}

/** The prefix of an import goes in front with one slash. */
function prefixed(loading: Loading, paths: ReadonlyMap<string, string>): readonly string[] {
  const clean = new Map(
    [...loading.prefixes].map(([locale, prefix]) => [locale, prefix.trim().replace(/^\/+|\/+$/g, '')]),
  );
  const rooted = new Map([...paths].map(([locale, path]) => [locale, `/${path.trim().replace(/^\/+/, '')}`]));
  return [...localized(clean, rooted).values()].map((path) => {
    const whole = path.startsWith('/') ? path : `/${path}`;
    const isRoot = [...rooted.values()].includes('/') && whole.endsWith('/') && whole !== '/';
    return isRoot && !loading.trailingSlash ? whole.slice(0, -1) : whole;
  });
}
