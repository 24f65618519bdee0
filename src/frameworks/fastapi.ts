import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { type Arguments, constant, type GivenValue, list, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { routable, serveRoutables } from './shared/classy-fastapi.ts';
import { DEPENDENCY_CALLS, dependencies, endpointGuards } from './shared/fastapi-dependencies.ts';
import { LIBRARY_ROUTERS, natureOfMounted } from './shared/fastapi-libraries.ts';
import { BYSTANDERS, words } from './shared/python-bystanders.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { starlettePath } from './shared/starlette-paths.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';
import { hangRoutes, mountHost, startedWith, stateOf } from './starlette.ts';

/** Libraries that are given the application and add no route. */
const LIBRARIES = words(`
  starlette.* fastapi.testclient.* fastapi.openapi.* fastapi.staticfiles.* fastapi_pagination* fastapi_cache* fastapi_limiter*
  fastapi_mail* fastapi_csrf_protect* fastapi_jwt_auth* fastapi_sqlalchemy* fastapi_async_sqlalchemy* fastapi_plugins*
  fastapi_utils.tasks* fastapi_utils.timing* fastapi_utils.cbv* fastapi_restful.cbv* fastapi_injector* fastapi_events* fastapi_babel* fastapi_sessions* slowapi*
  asgi_correlation_id* starlette_context* starlette_csrf* starlette_session* starsessions* secure* brotli_asgi*
  dependency_injector* dishka* svcs* injector* punq* lagom* tortoise* gino* ormar* piccolo* databases* beanie* odmantic*
  motor* broadcaster* taskiq* arq* dramatiq* faststream* logfire* scout_apm* datadog* honeycomb* langfuse* nicegui.app.*
  starlette_exporter.PrometheusMiddleware starlette_prometheus.PrometheusMiddleware timing_asgi* debug_toolbar*
`);

/** Calls that make an application or a router. */
const APPLICATION = (call: LibraryCall, host: Host): Value => {
  const made = host.router('app');
  host.guard(made.router, dependencies(argument(call, 'dependencies'), host), { whole: true });
  documentationPages(made.router, call, host);
  made.router.alsoBelow = host.text(argument(call, 'root_path'));
  hangRoutes(made.router, argument(call, 'routes'), host);
  startedWith(made, call, host);
  return made;
};

const ROUTER = (call: LibraryCall, host: Host): Value => {
  const prefix = argument(call, 'prefix');
  const made = host.router('router', prefix === undefined ? {} : { prefix });
  host.guard(made.router, dependencies(argument(call, 'dependencies'), host), { whole: true });
  hangRoutes(made.router, argument(call, 'routes'), host);
  return made;
};

/** FastAPI: routers are included with prefixes that are put in front as they are; dependencies guard. */
export const fastapi: Framework = {
  id: 'fastapi',
  title: 'FastAPI',
  languages: ['python'],
  docs: 'https://fastapi.tiangolo.com/tutorial/bigger-applications/',
  packages: ['fastapi', 'classy_fastapi'],
  settings: SETTINGS_BASES,
  harmless: [...BYSTANDERS, ...LIBRARIES],
  calls: {
    'fastapi.FastAPI': APPLICATION,
    'fastapi.applications.FastAPI': APPLICATION,
    'fastapi.APIRouter': ROUTER,
    'fastapi.routing.APIRouter': ROUTER,
    'fastapi.routers.APIRouter': ROUTER,
    'fastapi_utils.inferring_router.InferringRouter': ROUTER,
    'fastapi_restful.inferring_router.InferringRouter': ROUTER,
    'classy_fastapi.Routable': (call, host) => routable(ROUTER(call, host), host),
    'classy_fastapi.routable.Routable': (call, host) => routable(ROUTER(call, host), host),
    'fastapi.routing.APIRoute': (call, host) => {
      const made = host.router('route');
      const endpoint = call.args.positional[1] ?? call.args.named.get('endpoint');
      if (endpoint !== undefined)
        register(made.router, methodsOf(argument(call, 'methods'), host), call, endpoint, host);
      return made;
    },
    ...DEPENDENCY_CALLS,
    ...LIBRARY_ROUTERS,
    ...SETTINGS_CALLS,
  },
  method(router, name, call, host) {
    const verb = VERB_METHODS.get(name);
    if (verb !== undefined && name !== 'all' && name !== 'del') {
      const own = overriding(router, 'api_route', host);
      return own === undefined
        ? decorator(router, [verb], call, host)
        : host.call(own, named(call, [], { path: pathOf(call), methods: list([constant(verb)]) }), call);
    }
    switch (name) {
      case 'api_route':
      case 'route':
        return decorator(router, methodsOf(argument(call, 'methods'), host), call, host);
      case 'add_api_route':
      case 'add_route': {
        const endpoint =
          call.args.positional[1] ?? call.args.named.get('endpoint') ?? call.args.named.get('route');
        if (endpoint !== undefined)
          register(router, methodsOf(argument(call, 'methods'), host), call, endpoint, host);
        return constant(null);
      }
      case 'append':
      case 'extend':
      case 'insert':
        // `app.routes.append(Route(…))`
        hangRoutes(router, call.args.positional.at(-1)?.value, host);
        return constant(null);
      case 'websocket':
      case 'websocket_route':
        return native(name, (args, site) => {
          host.route(router, {
            methods: ['GET'],
            path: pathOf(call),
            handler: host.handlerName(args.positional[0]),
            nature: 'websocket',
            site: call.site,
          });
          return args.positional[0]?.value ?? { kind: 'unknown', why: 'a WebSocket handler', site };
        });
      case 'include_router':
        return include(router, call, host);
      case 'mount':
        return mount(router, call, host);
      case 'host':
        mountHost(router, call, host);
        return constant(null);
      case 'add_middleware':
        host.guard(router, host.guardNames(call.args.positional.slice(0, 1)), { whole: true });
        return constant(null);
      case 'middleware':
        return native(name, (args) => {
          host.guard(router, host.guardNames(args.positional.slice(0, 1)), { whole: true });
          return args.positional[0]?.value ?? constant(null);
        });
      default:
        return undefined;
    }
  },
  member(router, name) {
    if (name === 'state') return stateOf(router);
    return name === 'router' || name === 'routes' ? { kind: 'router', router } : undefined;
  },
  finish: serveRoutables,
  join: (prefix, path) => prefix + path,
  path: starlettePath,
};

function argument(call: LibraryCall, name: string): Value | undefined {
  return call.args.named.get(name)?.value;
}

function pathOf(call: LibraryCall): Value {
  return (
    call.args.positional[0]?.value ??
    argument(call, 'path') ?? { kind: 'unknown', why: 'a path', site: call.site }
  );
}

function methodsOf(value: Value | undefined, host: Host): readonly Method[] {
  const items = host.items(value);
  if (items === undefined) return ['GET'];
  return items.flatMap((item) => methodOf(host.text(item) ?? '') ?? []);
}

/** `@router.get(path)`: registers the function that it meets, at the decorator's line. */
function decorator(router: Router, methods: readonly Method[], call: LibraryCall, host: Host): Value {
  return native('route', (args) => {
    const [endpoint] = args.positional;
    if (endpoint === undefined) return constant(null);
    const own = overriding(router, 'add_api_route', host);
    if (own === undefined) register(router, methods, call, endpoint, host);
    else {
      const path = { value: pathOf(call), written: '' };
      const values = list(methods.map((method) => constant(method)));
      host.call(own, named(call, [path, endpoint], { methods: values }), call);
    }
    return endpoint.value;
  });
}

/** A router's `get` calls its `api_route`, whose decorator calls its `add_api_route`: a subclass may replace them. */
function overriding(router: Router, name: string, host: Host): Value | undefined {
  return router.kind === 'router' ? host.override(router, name) : undefined;
}

/** The arguments of a call as the library hands them on by name. */
function named(
  call: LibraryCall,
  positional: readonly GivenValue[],
  values: Readonly<Record<string, Value>>,
): Arguments {
  const given = Object.entries(values).map(([key, value]) => [key, { value, written: '' }] as const);
  const rest = [...call.args.named].filter(([key]) => key !== 'path');
  return { positional, named: new Map([...rest, ...given]), open: call.args.open };
}

function register(
  router: Router,
  methods: readonly Method[],
  call: LibraryCall,
  endpoint: GivenValue,
  host: Host,
): void {
  host.route(router, {
    methods,
    path: pathOf(call),
    handler: handlerOf(endpoint, host),
    guards: [...dependencies(argument(call, 'dependencies'), host), ...endpointGuards(endpoint.value, host)],
    site: call.site,
  });
}

/** A function by its own name, also where a parameter holds it. */
function handlerOf(endpoint: GivenValue, host: Host): string {
  const written = host.handlerName(endpoint);
  const fn = host.force(endpoint.value);
  return fn.kind === 'function' && /^\w+$/.test(written) ? (fn.name ?? written) : written;
}

function include(router: Router, call: LibraryCall, host: Host): Value {
  const target = call.args.positional[0] ?? call.args.named.get('router');
  const prefix = argument(call, 'prefix') ?? call.args.positional[1]?.value ?? constant('');
  for (const value of target === undefined ? [] : host.alternatives(target.value)) {
    const child = host.routerOf(value);
    if (child !== undefined)
      host.mount(router, prefix, child, { guards: dependencies(argument(call, 'dependencies'), host) });
    else if (value.kind !== 'constant')
      host.unresolved(
        `the included router is not known: ${value.kind === 'unknown' ? value.why : (target?.written ?? '')}`,
        { router, path: below(host.concatenate([prefix, ownPrefix(value, host)])) },
      );
  }
  return constant(null);
}

/** What a library's call that makes a router says of where it is. */
function ownPrefix(value: Value, host: Host): Value {
  const named = value.kind === 'term' ? value.args?.named : undefined;
  const text = host.text((named?.get('prefix') ?? named?.get('path'))?.value);
  return constant(text === undefined || text === '' || text.startsWith('/') ? (text ?? '') : `/${text}`);
}

/** A prefix and all that may follow. */
function below(prefix: Value): Value {
  const rest: Value = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
  return prefix.kind === 'constant' ? { kind: 'text', parts: [String(prefix.value), rest] } : prefix;
}

function mount(router: Router, call: LibraryCall, host: Host): Value {
  const path = withoutSlash(pathOf(call));
  const target = call.args.positional[1] ?? call.args.named.get('app');
  const value = target === undefined ? undefined : host.force(target.value);
  const child = host.routerOf(value);
  const nature = value === undefined ? undefined : natureOfMounted(value, host);
  if (child !== undefined) host.mount(router, path, child);
  else if (nature !== undefined)
    host.route(router, {
      methods: ['GET'],
      path,
      handler: target?.written.replace(/\(.*$/s, '') ?? '',
      nature,
    });
  else
    host.unresolved(`what is mounted here is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: below(path),
    });
  return constant(null);
}

/** A mount drops the slashes at its end. */
function withoutSlash(path: Value): Value {
  if (path.kind === 'constant' && typeof path.value === 'string')
    return { ...path, value: path.value.replace(/\/+$/, '') };
  const last = path.kind === 'text' ? path.parts.at(-1) : undefined;
  return path.kind === 'text' && typeof last === 'string'
    ? { ...path, parts: [...path.parts.slice(0, -1), last.replace(/\/+$/, '')] }
    : path;
}

/** `/openapi.json`, `/docs` and `/redoc` are the library's own, unless they are turned off. */
function documentationPages(router: Router, call: LibraryCall, host: Host): void {
  const setting = (name: string, standard: string): string | undefined => {
    const value = argument(call, name);
    if (value === undefined) return standard;
    return host.text(value);
  };
  const description = setting('openapi_url', '/openapi.json');
  if (description === undefined) return;
  for (const path of [description, setting('docs_url', '/docs'), setting('redoc_url', '/redoc')]) {
    if (path !== undefined)
      host.route(router, { methods: ['GET'], path, handler: 'FastAPI', nature: 'library-docs' });
  }
}
