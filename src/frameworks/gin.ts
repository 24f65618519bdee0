import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { colonPath } from './shared/colon-paths.ts';
import { handOver } from './shared/go-handlers.ts';
import { methodsNamed, natureOf } from './shared/go-verbs.ts';
import { profiling } from './shared/profiling.ts';
import { methodOf } from './shared/verbs.ts';

const GIN = 'github.com/gin-gonic/gin';

/** Gin: an engine with groups; a group has its prefix and its own middleware. */
export const gin: Framework = {
  id: 'gin',
  title: 'Gin',
  languages: ['go'],
  docs: 'https://gin-gonic.com/en/docs/routing/',
  packages: [GIN],
  registering: [
    `${GIN}.New`,
    `${GIN}.Default`,
    `${GIN}.Engine`,
    `${GIN}.RouterGroup`,
    `${GIN}.IRouter`,
    `${GIN}.IRoutes`,
  ],
  // An engine stands at the root, whoever made it.
  injected: [`${GIN}.Engine`],
  dispatches: ['ServeHTTP'],
  harmless: [`${GIN}.WrapH`, 'net/http.*', 'fmt.*', 'log.*', 'golang.org/x/net/*'],
  calls: {
    [`${GIN}.Default`]: (_call, host) => host.router('app'),
    [`${GIN}.New`]: (_call, host) => host.router('app'),
    [`${GIN}.Engine`]: (_call, host) => host.router('app'),
    'github.com/gin-contrib/pprof.Register': profiling('*page'),
    'github.com/gin-contrib/pprof.RouteRegister': profiling('*page'),
  },
  method(router, name, call, host) {
    const [first, second, ...rest] = call.args.positional;
    if (/^[A-Z]{3,7}$/.test(name) && methodOf(name) !== undefined)
      return answer(router, [methodOf(name) ?? 'GET'], first, call.args.positional.slice(1), host);
    switch (name) {
      case 'Any':
        return answer(router, ['ANY'], first, call.args.positional.slice(1), host);
      case 'Handle':
      case 'Match':
        return answer(router, methodsNamed(first?.value, host), second, rest, host);
      case 'Group':
        return group(router, call, host);
      case 'Use':
        host.guard(router, host.guardNames(call.args.positional));
        return { kind: 'router', router };
      case 'Static':
      case 'StaticFS':
        host.route(router, { methods: ['GET'], path: below(first?.value), handler: name, nature: 'static' });
        return { kind: 'router', router };
      case 'StaticFile':
      case 'StaticFileFS':
        host.route(router, { methods: ['GET'], path: first?.value ?? '', handler: name, nature: 'static' });
        return { kind: 'router', router };
      default:
        // `NoRoute`, `NoMethod`, `Run`, `SetTrustedProxies` and the like register nothing.
        return constant(undefined);
    }
  },
  member: (router, name) => (name === 'RouterGroup' ? { kind: 'router', router } : undefined),
  path: colonPath,
};

function answer(
  router: Router,
  methods: readonly Method[] | undefined,
  path: GivenValue | undefined,
  handlers: readonly GivenValue[],
  host: Host,
): Value {
  if (path === undefined) return { kind: 'router', router };
  if (methods === undefined) host.unresolved('its method is not known', { router, path: path.value });
  else if (
    !handOver(router, path.value, handlers.at(-1)?.value, host.guardNames(handlers.slice(0, -1)), host)
  )
    host.route(router, {
      methods,
      path: path.value,
      handler: host.handlerName(handlers.at(-1)),
      nature: natureOf(handlers.at(-1)?.value, host),
      guards: host.guardNames(handlers.slice(0, -1)),
    });
  return { kind: 'router', router };
}

function group(router: Router, call: LibraryCall, host: Host): Value {
  const [prefix, ...guards] = call.args.positional;
  const made = host.router('group', { parent: router });
  host.mount(router, prefix?.value ?? '', made.router, { guards: host.guardNames(guards) });
  return made;
}

/** What lies below a prefix of static files. */
function below(prefix: Value | undefined): Value {
  return prefix?.kind === 'constant'
    ? constant(`${String(prefix.value).replace(/\/$/, '')}/*filepath`)
    : (prefix ?? constant('/*filepath'));
}
