import type { Method, RouteNature } from '../../model/route.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import type { GivenValue, RouterValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { below } from '../shared/options.ts';
import { methodOf } from '../shared/verbs.ts';
import { allowsAnonymous, attributesIn, guardsIn } from './attributes.ts';
import { type Conventions, conventionsOf, rootOf } from './conventions.ts';
import { endpointPaths, versionsOf } from './versions.ts';

const VERBS: ReadonlyMap<string, Method> = new Map([
  ['MapGet', 'GET'],
  ['MapPost', 'POST'],
  ['MapPut', 'PUT'],
  ['MapDelete', 'DELETE'],
  ['MapPatch', 'PATCH'],
]);

/** What the library itself, or a common one, maps: where its pattern stands, and what it is. */
interface Mapped {
  readonly nature: RouteNature;
  /** Where the pattern stands among the arguments, or where the library puts it. */
  readonly path: number | string;
  readonly standard?: string;
}

const MAPPED: ReadonlyMap<string, Mapped> = new Map<string, Mapped>([
  ['MapHealthChecks', { nature: 'monitoring', path: 0 }],
  ['MapHealthChecksUI', { nature: 'monitoring', path: '/healthchecks-ui' }],
  ['MapMetrics', { nature: 'monitoring', path: 0, standard: '/metrics' }],
  ['MapPrometheusScrapingEndpoint', { nature: 'monitoring', path: 0, standard: '/metrics' }],
  ['MapOpenApi', { nature: 'library-docs', path: 0, standard: '/openapi/{documentName}.json' }],
  [
    'MapSwagger',
    { nature: 'library-docs', path: 0, standard: '/swagger/{documentName}/swagger.{extension}' },
  ],
  ['MapScalarApiReference', { nature: 'library-docs', path: 0, standard: '/scalar' }],
  ['MapHub', { nature: 'websocket', path: 0 }],
  ['MapConnectionHandler', { nature: 'websocket', path: 0 }],
  ['MapBlazorHub', { nature: 'websocket', path: 0, standard: '/_blazor' }],
  ['MapRazorPages', { nature: 'page', path: '/' }],
  ['MapRazorComponents', { nature: 'page', path: '/' }],
  ['MapHangfireDashboard', { nature: 'page', path: 0, standard: '/hangfire' }],
  ['MapStaticAssets', { nature: 'static', path: '/{**file}' }],
  ['MapGrpcService', { nature: 'rpc', path: '/{service}/{method}' }],
  ['MapGrpcReflectionService', { nature: 'rpc', path: '/{service}/{method}' }],
  // What FastEndpoints handles for other services: https://fast-endpoints.com/docs/remote-procedure-calls
  ['MapHandlers', { nature: 'rpc', path: '/{service}/{method}' }],
  ['MapGraphQL', { nature: 'rpc', path: 0, standard: '/graphql' }],
  ['MapDynamicControllerRoute', { nature: 'fallback', path: 0 }],
  ['MapDynamicPageRoute', { nature: 'fallback', path: 0 }],
  ['MapFallbackToFile', { nature: 'fallback', path: '/{**path}' }],
  ['MapFallbackToPage', { nature: 'fallback', path: '/{**path}' }],
  ['MapFallbackToAreaPage', { nature: 'fallback', path: '/{**path}' }],
  ['MapFallbackToController', { nature: 'fallback', path: '/{**path}' }],
  ['MapFallbackToAreaController', { nature: 'fallback', path: '/{**path}' }],
]);

/** https://learn.microsoft.com/aspnet/core/security/authentication/identity-api-authorization#the-mapidentityapituser-endpoints */
const IDENTITY: readonly (readonly [Method, string])[] = [
  ['POST', '/register'],
  ['POST', '/login'],
  ['POST', '/refresh'],
  ['GET', '/confirmEmail'],
  ['POST', '/resendConfirmationEmail'],
  ['POST', '/forgotPassword'],
  ['POST', '/resetPassword'],
  ['POST', '/manage/2fa'],
  ['GET', '/manage/info'],
  ['POST', '/manage/info'],
];

/** An argument by its place or one of its names. */
export function given(call: LibraryCall, place: number, ...names: readonly string[]): GivenValue | undefined {
  for (const name of names) {
    const named = call.args.named.get(name);
    if (named !== undefined) return named;
  }
  return call.args.positional[place];
}

/** A method that maps endpoints; undefined for any other. */
export function mapEndpoints(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const verb = VERBS.get(name);
  if (verb !== undefined) return map(router, [verb], call, 1, host);
  const mapped = MAPPED.get(name);
  if (mapped !== undefined) return mapLibrary(router, mapped, name, call, host);
  switch (name) {
    case 'Map':
      return map(router, ['ANY'], call, 1, host);
    case 'MapMethods':
      return map(router, methodsOf(given(call, 1, 'httpMethods'), host), call, 2, host);
    case 'MapFallback':
      return mapFallback(router, call, host);
    case 'MapGroup':
      return group(router, given(call, 0, 'prefix')?.value ?? '', host);
    case 'NewVersionedApi': {
      const made = group(router, '', host);
      versionsOf(made.router, host).set = [];
      return made;
    }
    case 'MapIdentityApi':
      return mapIdentity(router, host);
    // FastEndpoints calls what another service handles.
    case 'MapRemote':
      return endpoint(router, [], host);
    // One request is handed on, whatever its verb.
    case 'MapForwarder':
      return map(router, ['ANY'], call, 1, host);
    case 'MapReverseProxy':
      host.unresolved('a reverse proxy serves what its configuration says', { router });
      return endpoint(router, [], host);
    default:
      return undefined;
  }
}

export function group(router: Router, prefix: Value | string, host: Host): RouterValue {
  const made = host.router('group', { parent: router });
  host.mount(router, prefix, made.router);
  return made;
}

/** What a mapping gives: conventions that are put on it are those of its routes. */
function endpoint(router: Router, routes: readonly Guard[][], host: Host): RouterValue {
  const made = host.router('endpoint', { parent: router });
  conventionsOf(made.router, host).routes.push(...routes);
  return made;
}

function map(
  router: Router,
  methods: readonly Method[] | undefined,
  call: LibraryCall,
  place: number,
  host: Host,
): Value {
  const path = given(call, 0, 'pattern')?.value;
  const handler = given(call, place, 'handler', 'requestDelegate');
  if (path === undefined || host.isFunction(path)) {
    host.unresolved('its pattern is not known', { router, ...(methods === undefined ? {} : { methods }) });
    return endpoint(router, [], host);
  }
  if (methods === undefined) {
    host.unresolved('its methods are not known', { router, path });
    return endpoint(router, [], host);
  }
  const guards: Guard[] = [];
  const made = endpoint(router, [guards], host);
  host.route(router, {
    methods,
    path,
    handler: host.handlerName(handler),
    guards,
    expand: (whole) => endpointPaths(made.router, whole, rootOf(router).site.file, host),
  });
  addAttributes(conventionsOf(made.router, host), handler, host);
  return made;
}

/** `[Authorize]` on a lambda or on the method that is named as the handler. */
function addAttributes(conventions: Conventions, handler: GivenValue | undefined, host: Host): void {
  const value = handler === undefined ? undefined : host.force(handler.value);
  if (value?.kind !== 'function') return;
  const member =
    value.home === undefined
      ? undefined
      : host.members(value.home, { overloads: true }).find(({ name }) => name === value.name);
  const attributes = attributesIn(member?.decorations ?? host.decorationsOf(value), host);
  conventions.guards.push(...guardsIn(attributes, host));
  conventions.anonymous ||= allowsAnonymous(attributes);
}

function methodsOf(list: GivenValue | undefined, host: Host): readonly Method[] | undefined {
  const items = host.items(list?.value);
  if (items === undefined) return undefined;
  const texts = items.map((item) => host.text(item));
  return texts.includes(undefined) ? undefined : texts.flatMap((text) => methodOf(text ?? '') ?? []);
}

/** `MapFallback([pattern], handler)` answers what nothing else does. */
function mapFallback(router: Router, call: LibraryCall, host: Host): Value {
  const { positional } = call.args;
  const pattern = positional.length > 1 ? positional[0]?.value : undefined;
  const handler = given(call, positional.length > 1 ? 1 : 0, 'handler', 'requestDelegate');
  host.route(router, {
    methods: ['ANY'],
    path: pattern ?? '/{**path}',
    handler: host.handlerName(handler),
    nature: 'fallback',
  });
  return endpoint(router, [], host);
}

function mapLibrary(router: Router, mapped: Mapped, name: string, call: LibraryCall, host: Host): Value {
  const at = typeof mapped.path === 'number' ? given(call, mapped.path, 'pattern', 'path')?.value : undefined;
  const isText = at !== undefined && ['constant', 'text', 'unknown'].includes(host.force(at).kind);
  const path = typeof mapped.path === 'string' ? mapped.path : isText ? at : mapped.standard;
  if (path !== undefined)
    host.route(router, { methods: ['ANY'], path, handler: name, nature: mapped.nature });
  return endpoint(router, [], host);
}

function mapIdentity(router: Router, host: Host): Value {
  const lists = IDENTITY.map(([method, path]) => {
    const guards: Guard[] = [];
    if (path.startsWith('/manage')) guards.push({ name: 'RequireAuthorization' });
    host.route(router, { methods: [method], path, handler: 'MapIdentityApi', guards });
    return guards;
  });
  return endpoint(router, lists, host);
}

/** A method of another library that may map endpoints: nobody here knows which. */
export function mapUnknown(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const path = call.args.positional.find(({ value }) => host.text(value)?.startsWith('/') === true)?.value;
  host.unresolved(`${name} is not in the repository and may map endpoints`, {
    router,
    ...(path === undefined ? {} : { path: below(path) }),
  });
  return endpoint(router, [], host);
}

/** `app.Map("/x", branch => …)` of the pipeline: the branch is an application below the path. */
export function mapBranch(router: Router, call: LibraryCall, host: Host): Value | undefined {
  const configure = given(call, 1, 'configuration')?.value;
  const path = given(call, 0, 'pathMatch')?.value;
  const fn = configure === undefined ? undefined : host.force(configure);
  if (path === undefined || fn?.kind !== 'function' || fn.node.params.length !== 1) return undefined;
  const [param] = host.parameters(fn);
  const isBuilder = param?.type?.kind === 'term' && /\bIApplicationBuilder$/.test(param.type.symbol);
  const isPipeline = [...fn.node.body.mentions()].some((word) => /^(?:Run|Use(?:[A-Z0-9]\w*)?)$/.test(word));
  if (!isBuilder && !(param?.type === undefined && isPipeline)) return undefined;
  const branch = host.router('group', { parent: router });
  host.mount(router, path, branch.router);
  host.call(fn, { positional: [{ value: branch, written: '' }], named: new Map(), open: false });
  return { kind: 'router', router };
}
