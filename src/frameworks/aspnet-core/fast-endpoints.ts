import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { type ClassValue, given, map, NO_ARGUMENTS, unknown, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';
import { allowsAnonymous, attributesIn, wordOf } from './attributes.ts';
import { rootOf } from './conventions.ts';

/** `app.UseFastEndpoints(config => …)`, kept until every class is known. */
interface Use {
  readonly router: Router;
  readonly call: LibraryCall;
  readonly condition: string | undefined;
}

function uses(host: Host): Use[] {
  return host.state<Use[]>('fast endpoints', () => []);
}

/** What an endpoint, or a group of them, says of itself in its `Configure`. */
interface Said {
  readonly methods: Method[];
  readonly paths: { readonly path: Value; readonly site: LibraryCall['site'] }[];
  group: Value | undefined;
  version: number;
  override: Value | undefined;
  anonymous: boolean;
}

function saidBy(router: Router, host: Host): Said {
  const all = host.state('fast endpoints said', () => new Map<Router, Said>());
  const known = all.get(router);
  if (known !== undefined) return known;
  const made: Said = {
    methods: [],
    paths: [],
    group: undefined,
    version: 0,
    override: undefined,
    anonymous: false,
  };
  all.set(router, made);
  return made;
}

const ENDPOINTS = [
  ...['Endpoint', 'EndpointWithoutRequest', 'EndpointWithMapping', 'EndpointWithMapper', 'BaseEndpoint'],
  ...['Ep.Req', 'Ep.NoReq', 'Ep.Req.Res', 'Ep.Req.NoRes', 'Ep.NoReq.Res', 'Ep.NoReq.NoRes'],
  ...['Ep.Req.Res.Map', 'Ep.Req.NoRes.Map', 'Ep.NoReq.Res.Map'],
].map((name) => `FastEndpoints.${name}`);

const GROUPS = ['FastEndpoints.Group', 'FastEndpoints.SubGroup'];

/** Its base classes, whose methods say what an endpoint answers. */
export const FAST_ENDPOINT_CALLS = Object.fromEntries(
  [...ENDPOINTS, ...GROUPS].map((symbol) => [
    symbol,
    (_call: LibraryCall, host: Host): Value => host.router('fast-endpoint'),
  ]),
);

const VERBS = /^(?:Get|Post|Put|Patch|Delete|Head)$/;
const SAYING = /^(?:Verbs|Routes|Group|Version|RoutePrefixOverride|AllowAnonymous|Configure)$/;

/** Methods that an endpoint calls on itself are its base's. */
export function fastEndpointMember(router: Router, name: string): Value | undefined {
  return router.kind === 'fast-endpoint' && (VERBS.test(name) || SAYING.test(name))
    ? { kind: 'method', receiver: { kind: 'router', router }, name }
    : undefined;
}

/** https://fast-endpoints.com/docs/get-started */
export function fastEndpointMethod(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const same: Value = { kind: 'router', router };
  if (name === 'UseFastEndpoints' || name === 'MapFastEndpoints') {
    uses(host).push({ router, call, condition: host.condition });
    return same;
  }
  if (router.kind !== 'fast-endpoint') return undefined;
  const said = saidBy(router, host);
  const values = call.args.positional.flatMap(({ value }) => host.items(value) ?? [value]);
  if (VERBS.test(name))
    said.methods.push(...(methodOf(name.toUpperCase()) === undefined ? [] : verbs([name])));
  switch (name) {
    case 'Verbs':
      said.methods.push(...verbs(values.map((value) => verbIn(value, host))));
      break;
    case 'Group':
      said.group = call.args.types?.[0] ?? unknown('the group of an endpoint', call.site);
      break;
    case 'Version': {
      const version = Number(host.text(values[0]));
      said.version = Number.isNaN(version) ? 0 : version;
      break;
    }
    case 'RoutePrefixOverride':
      said.override = values[0];
      break;
    case 'AllowAnonymous':
      said.anonymous = true;
      break;
    default:
      if (VERBS.test(name) || name === 'Routes' || name === 'Configure')
        for (const path of values)
          if (!host.isFunction(path)) said.paths.push({ path, site: call.site });
          else said.anonymous ||= mentions(path, 'AllowAnonymous', host);
  }
  return same;
}

function verbs(names: readonly string[]): readonly Method[] {
  return names.flatMap((name) => methodOf(name.toUpperCase()) ?? []);
}

/** `Http.POST`, or its text. */
function verbIn(value: Value, host: Host): string {
  const forced = host.force(value);
  return forced.kind === 'term' ? wordOf(forced.symbol) : (host.text(forced) ?? '');
}

function mentions(value: Value, word: string, host: Host): boolean {
  const fn = host.force(value);
  return fn.kind === 'function' && fn.node.body.mentions().has(word);
}

/** Maps every endpoint of the programs that use them. */
export function serveFastEndpoints(host: Host): void {
  for (const { router, call, condition } of uses(host)) {
    const endpoints = map([], true);
    const versioning = map([], true);
    const options = map(
      [
        ['Endpoints', endpoints],
        ['Versioning', versioning],
      ],
      true,
    );
    const configure = call.args.positional[0]?.value;
    if (configure !== undefined && host.isFunction(configure)) host.call(configure, given(options));
    const settings = { prefix: endpoints.entries.get('RoutePrefix'), versioning: versioning.entries };
    const program = rootOf(router).site.file;
    for (const type of host.classes())
      if (isEndpoint(type, host) && host.isBuiltInto(type.scope.file, program))
        host.under(condition, () => serve(router, type, settings, host));
  }
}

function isEndpoint(type: ClassValue, host: Host): boolean {
  const { abstract, flavour } = type.node;
  return (
    abstract !== true &&
    flavour !== 'interface' &&
    host.lineage(type).some((base) => base.kind === 'term' && ENDPOINTS.includes(base.symbol))
  );
}

interface Settings {
  readonly prefix: Value | undefined;
  readonly versioning: ReadonlyMap<string, Value>;
}

function serve(router: Router, type: ClassValue, settings: Settings, host: Host): void {
  const said = configured(type, 'Configure', host);
  if (said === undefined) return;
  const attributes = attributesIn(host.decorations(type), host);
  for (const { name, args, line } of attributes) {
    const [method] = verbs([name.replace(/^Http/, '')]);
    if (!name.startsWith('Http') || method === undefined) continue;
    said.methods.push(method);
    for (const { value } of args.positional)
      said.paths.push({ path: value, site: { file: type.scope.file, line } });
  }
  const isOpen = said.anonymous || allowsAnonymous(attributes);
  const group = said.group === undefined ? undefined : groupOf(said.group, host, 0);
  for (const { path, site } of said.paths) {
    const end = versionEnd(said.version, settings.versioning, host);
    const isFirst = host.truth(settings.versioning.get('PrependToRoute')) === true;
    const own = group === undefined ? [path] : [...group.paths, path];
    const parts = [said.override ?? settings.prefix, ...(isFirst ? [end, ...own] : [...own, end])];
    host.route(router, {
      methods: said.methods,
      path: joined(
        parts.filter((part) => part !== undefined),
        host,
      ),
      handler: type.name,
      guards: isOpen || group?.anonymous === true ? [] : [{ name: 'RequireAuthorization' }],
      site,
    });
  }
}

function joined(parts: readonly Value[], host: Host): Value {
  const pieces = parts.flatMap((part): readonly Value[] => {
    const text = host.text(part);
    const trimmed = text?.replace(/^\/+|\/+$/g, '');
    if (trimmed === '') return [];
    return [
      { kind: 'constant', value: '/' },
      trimmed === undefined ? part : { kind: 'constant', value: trimmed },
    ];
  });
  return host.concatenate(pieces.length === 0 ? [{ kind: 'constant', value: '/' }] : pieces);
}

/** `v2`, where the endpoint has a version. */
function versionEnd(version: number, versioning: ReadonlyMap<string, Value>, host: Host): Value | undefined {
  const standard = Number(host.text(versioning.get('DefaultVersion')) ?? '0');
  const number = version > 0 ? version : standard;
  const prefix = versioning.get('Prefix') ?? { kind: 'constant', value: 'v' };
  return number > 0 ? host.concatenate([prefix, { kind: 'constant', value: String(number) }]) : undefined;
}

/** The paths of a group and of those around it, outermost first. */
function groupOf(
  value: Value,
  host: Host,
  depth: number,
): { readonly paths: readonly Value[]; readonly anonymous: boolean } {
  const type = host.force(value);
  const site = host.site;
  if (type.kind !== 'class' || depth > 8)
    return { paths: [unknown('the group of an endpoint', site)], anonymous: false };
  const said = configured(type, undefined, host);
  const isSub = host.lineage(type).some((base) => base.kind === 'term' && base.symbol === GROUPS[1]);
  const above = isSub
    ? groupOf(type.named.get('SubGroup') ?? unknown('the group around a group', site), host, depth + 1)
    : undefined;
  return {
    paths: [...(above?.paths ?? []), ...(said?.paths.map(({ path }) => path) ?? [])],
    anonymous: (above?.anonymous ?? false) || (said?.anonymous ?? false),
  };
}

/** Runs what configures an endpoint (a method) or a group (its constructor); what it said. */
function configured(type: ClassValue, method: string | undefined, host: Host): Said | undefined {
  const self = host.instance(type);
  const router = host.routerOf(self);
  if (router === undefined) return undefined;
  const member = host
    .members(type, { inherited: true, overloads: true })
    .find(({ name, kind, abstract }) =>
      method === undefined ? kind === 'constructor' : kind === 'method' && name === method && !abstract,
    );
  const fn = member === undefined ? undefined : host.force(member.value());
  if (fn?.kind === 'function') host.call(fn, NO_ARGUMENTS, { self });
  return saidBy(router, host);
}
