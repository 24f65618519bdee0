import type { Method } from '../model/route.ts';
import type { Guard, Router } from '../resolve/router.ts';
import { constant, type FunctionValue, type GivenValue, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { SETTINGS_BASES, SETTINGS_CALLS } from './shared/python-settings.ts';
import { starlettePath } from './shared/starlette-paths.ts';
import { methodOf, VERB_METHODS } from './shared/verbs.ts';

/** Calls that make an application or a router. */
const APPLICATION = (call: LibraryCall, host: Host): Value => {
  const made = host.router('app');
  host.guard(made.router, dependencies(argument(call, 'dependencies'), host), { whole: true });
  documentationPages(made.router, call, host);
  made.router.alsoBelow = host.text(argument(call, 'root_path'));
  return made;
};

const ROUTER = (call: LibraryCall, host: Host): Value => {
  const prefix = argument(call, 'prefix');
  const made = host.router('router', prefix === undefined ? {} : { prefix });
  host.guard(made.router, dependencies(argument(call, 'dependencies'), host), { whole: true });
  return made;
};

/** FastAPI: routers are included with prefixes that are put in front as they are; dependencies guard. */
export const fastapi: Framework = {
  id: 'fastapi',
  title: 'FastAPI',
  languages: ['python'],
  docs: 'https://fastapi.tiangolo.com/tutorial/bigger-applications/',
  packages: ['fastapi'],
  settings: SETTINGS_BASES,
  harmless: [
    'uvicorn.*',
    'gunicorn*',
    'hypercorn*',
    'mangum.*',
    'starlette.testclient.*',
    'fastapi.testclient.*',
    'prometheus_fastapi_instrumentator*',
  ],
  calls: {
    'fastapi.FastAPI': APPLICATION,
    'fastapi.applications.FastAPI': APPLICATION,
    'fastapi.APIRouter': ROUTER,
    'fastapi.routing.APIRouter': ROUTER,
    'fastapi.routers.APIRouter': ROUTER,
    ...SETTINGS_CALLS,
  },
  method(router, name, call, host) {
    const verb = VERB_METHODS.get(name);
    if (verb !== undefined && name !== 'all' && name !== 'del') return decorator(router, [verb], call, host);
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
  member: (router, name) => (name === 'router' ? { kind: 'router', router } : undefined),
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
    register(router, methods, call, endpoint, host);
    return endpoint.value;
  });
}

function register(
  router: Router,
  methods: readonly Method[],
  call: LibraryCall,
  endpoint: GivenValue,
  host: Host,
): void {
  const fn = host.force(endpoint.value);
  host.route(router, {
    methods,
    path: pathOf(call),
    handler: host.handlerName(endpoint),
    guards: [
      ...dependencies(argument(call, 'dependencies'), host),
      ...wrappers(fn, host),
      ...(fn.kind === 'function' ? signature(fn, host) : []),
    ],
    site: call.site,
  });
}

/** Decorators of the repository below this one; those that register another route of the function are none. */
function wrappers(fn: Value, host: Host): readonly Guard[] {
  return host
    .decorationsOf(fn)
    .filter((decoration) => host.force(decoration.value).kind !== 'native')
    .map((decoration) => ({ name: decoration.written.replace(/\(.*$/s, '') }));
}

/** Dependencies of the handler's parameters: `= Depends(f)`, `Annotated[T, Depends(f)]`. */
function signature(fn: FunctionValue, host: Host): readonly Guard[] {
  return host.parameters(fn.wraps ?? fn).flatMap((parameter) => {
    const annotated = parameter.type === undefined ? undefined : host.force(parameter.type);
    const metadata =
      annotated?.kind === 'term' && annotated.symbol.endsWith('.Annotated')
        ? (annotated.args?.positional ?? [])
        : [];
    const [type] = metadata;
    return [...metadata.slice(1).map((item) => item.value), parameter.default].flatMap((value) =>
      dependency(
        value,
        type ?? (annotated === undefined ? undefined : { value: annotated, written: '' }),
        host,
      ),
    );
  });
}

function dependencies(value: Value | undefined, host: Host): readonly Guard[] {
  const list = value === undefined ? undefined : host.force(value);
  return list?.kind === 'list' ? list.items.flatMap((item) => dependency(item, undefined, host)) : [];
}

/** `Depends(f)` and `Security(f, …)` name `f`; without it, the parameter's own type is called. */
function dependency(value: Value | undefined, type: GivenValue | undefined, host: Host): readonly Guard[] {
  const term = value === undefined ? undefined : host.force(value);
  if (
    term?.kind !== 'term' ||
    term.args === undefined ||
    !/^fastapi\..*\b(Depends|Security)$/.test(term.symbol)
  )
    return [];
  const target = term.args.positional[0] ?? term.args.named.get('dependency') ?? type;
  return target === undefined ? [] : [{ name: host.nameOf(target), local: true }];
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
        { router, path: below(prefix) },
      );
  }
  return constant(null);
}

/** A prefix and all that may follow. */
function below(prefix: Value): Value {
  const rest: Value = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
  return prefix.kind === 'constant' ? { kind: 'text', parts: [String(prefix.value), rest] } : prefix;
}

function mount(router: Router, call: LibraryCall, host: Host): Value {
  const path = pathOf(call);
  const target = call.args.positional[1] ?? call.args.named.get('app');
  const value = target === undefined ? undefined : host.force(target.value);
  const child = host.routerOf(value);
  if (child !== undefined) host.mount(router, path, child);
  else if (value?.kind === 'term' && /\bStaticFiles$/.test(value.symbol))
    host.route(router, { methods: ['GET'], path, handler: 'StaticFiles', nature: 'static' });
  else
    host.unresolved(`what is mounted here is not known: ${target?.written ?? 'nothing'}`, {
      router,
      path: below(path),
    });
  return constant(null);
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
