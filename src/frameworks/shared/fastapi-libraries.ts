import type { Method, RouteNature } from '../../model/route.ts';
import { constant, type RouterValue, unknown, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { argument, optional } from './python-handlers.ts';

type Make = (call: LibraryCall, host: Host) => Value | undefined;

/** A router of fastapi-users: always the same routes, below the prefix of the `include_router`. */
const users =
  (...routes: readonly (readonly [Method, string])[]): Make =>
  (_call, host) => {
    const made = host.router('router');
    for (const [method, path] of routes)
      host.route(made.router, { methods: [method], path, handler: 'fastapi_users' });
    return made;
  };

const USERS = 'fastapi_users.FastAPIUsers';
const AUTHORIZE = users(['GET', '/authorize'], ['GET', '/callback']);

/** What a library adds to the application that it is given, at a path that may be named. */
const added =
  (handler: string, nature: RouteNature, name: string, standard: string, below = ''): Make =>
  (call, host) => {
    const app = applicationOf(call, host);
    if (app === undefined) return undefined;
    const path = optional(call, undefined, name, host) ?? constant(standard);
    host.route(app.router, {
      methods: ['GET'],
      path: host.concatenate([path, constant(below)]),
      handler,
      nature,
      site: call.site,
    });
    return app;
  };

/** The application among the first arguments. */
function applicationOf(call: LibraryCall, host: Host): RouterValue | undefined {
  const router = host.routerOf(argument(call, 0, 'app')?.value);
  return router === undefined ? undefined : { kind: 'router', router };
}

/** Gives back what its method is called on (`Instrumentator().instrument(app)` adds nothing). */
const chained: Make = ({ symbol, args, site, receiver }) =>
  receiver ?? { kind: 'term', symbol: symbol.slice(0, symbol.lastIndexOf('.')), args, site };

/** A schema that is answered at one path. */
const graphql: Make = (call, host) => {
  const made = host.router('router');
  const path = optional(call, 1, 'path', host) ?? constant('');
  host.route(made.router, { methods: ['GET', 'POST'], path, handler: 'GraphQLRouter', nature: 'rpc' });
  return made;
};

/** `VersionedFastAPI(app)` serves everything below its version, which decorators and formats decide. */
const versioned: Make = (call, host) => {
  const app = applicationOf(call, host);
  if (app === undefined) return undefined;
  const made = host.router('app');
  const version = unknown('a version that fastapi_versioning puts in front', call.site);
  host.mount(made.router, { kind: 'text', parts: ['/', version] }, app.router);
  return made;
};

/** Libraries whose calls make routers, or put known routes on the application. */
export const LIBRARY_ROUTERS: Readonly<Record<string, Make>> = {
  [`${USERS}.get_auth_router`]: users(['POST', '/login'], ['POST', '/logout']),
  [`${USERS}.get_register_router`]: users(['POST', '/register']),
  [`${USERS}.get_reset_password_router`]: users(['POST', '/forgot-password'], ['POST', '/reset-password']),
  [`${USERS}.get_verify_router`]: users(['POST', '/request-verify-token'], ['POST', '/verify']),
  [`${USERS}.get_users_router`]: users(
    ['GET', '/me'],
    ['PATCH', '/me'],
    ['GET', '/{id}'],
    ['PATCH', '/{id}'],
    ['DELETE', '/{id}'],
  ),
  [`${USERS}.get_oauth_router`]: AUTHORIZE,
  [`${USERS}.get_oauth_associate_router`]: AUTHORIZE,
  'strawberry.fastapi.GraphQLRouter': graphql,
  'fastapi_versioning.VersionedFastAPI': versioned,
  'sqladmin.Admin': added('sqladmin', 'page', 'base_url', '/admin', '/{path:path}'),
  'gradio.mount_gradio_app': added('gradio', 'page', 'path', '/gradio', '/{path:path}'),
  'prometheus_fastapi_instrumentator.Instrumentator.instrument': chained,
  'prometheus_fastapi_instrumentator.Instrumentator.expose': added(
    'Instrumentator',
    'monitoring',
    'endpoint',
    '/metrics',
  ),
};

/** What applications of other libraries are, where they are mounted. */
const MOUNTED: Readonly<Record<string, RouteNature>> = {
  'prometheus_client.make_asgi_app': 'monitoring',
  'prometheus_client.asgi.make_asgi_app': 'monitoring',
  'socketio.ASGIApp': 'websocket',
  'strawberry.asgi.GraphQL': 'rpc',
  'ariadne.asgi.GraphQL': 'rpc',
};

/** The nature of a mounted application that answers nothing which is described: static files, metrics, sockets. */
export function natureOfMounted(value: Value, host: Host): RouteNature | undefined {
  const types = value.kind === 'instance' ? host.lineage(value.class) : [value];
  for (const type of types) {
    if (type.kind !== 'term') continue;
    if (/\bStaticFiles$/.test(type.symbol)) return 'static';
    if (Object.hasOwn(MOUNTED, type.symbol)) return MOUNTED[type.symbol];
  }
  return undefined;
}
