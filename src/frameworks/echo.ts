import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { colonPath } from './shared/colon-paths.ts';
import { handOver } from './shared/go-handlers.ts';
import { methodsNamed, natureOf } from './shared/go-verbs.ts';
import { profiling } from './shared/profiling.ts';
import { methodOf } from './shared/verbs.ts';

const PACKAGES = ['github.com/labstack/echo', 'github.com/labstack/echo/v4', 'github.com/labstack/echo/v5'];

/** Echo: prefixes are put in front as they are; middleware follows the handler. */
export const echo: Framework = {
  id: 'echo',
  title: 'Echo',
  languages: ['go'],
  docs: 'https://echo.labstack.com/docs/routing',
  packages: PACKAGES,
  registering: PACKAGES.flatMap((name) => [
    `${name}.New`,
    `${name}.NewWithConfig`,
    `${name}.Echo`,
    `${name}.Group`,
  ]),
  // An application stands at the root, whoever made it.
  injected: PACKAGES.map((name) => `${name}.Echo`),
  dispatches: ['ServeHTTP'],
  harmless: ['net/http.*', 'github.com/labstack/*'],
  calls: {
    ...Object.fromEntries(
      PACKAGES.flatMap((name) =>
        ['New', 'NewWithConfig', 'Echo'].map((maker) => [
          `${name}.${maker}`,
          (_call: LibraryCall, host: Host) => host.router('app'),
        ]),
      ),
    ),
    'github.com/labstack/echo-contrib/pprof.Register': profiling('*'),
  },
  method(router, name, call, host) {
    const [first, second, third, ...rest] = call.args.positional;
    if (/^[A-Z]{3,7}$/.test(name) && methodOf(name) !== undefined)
      return answer(router, [methodOf(name) ?? 'GET'], first, second, call.args.positional.slice(2), host);
    switch (name) {
      case 'Any':
        return answer(router, ['ANY'], first, second, call.args.positional.slice(2), host);
      case 'Add':
      case 'Match':
        return answer(router, methodsNamed(first?.value, host), second, third, rest, host);
      case 'Group': {
        const made = host.router('group', { parent: router });
        host.mount(router, first?.value ?? '', made.router, {
          guards: host.guardNames(call.args.positional.slice(1)),
        });
        return made;
      }
      case 'Host': {
        const made = host.router('group', { parent: router });
        host.mount(router, '', made.router, { guards: host.guardNames(call.args.positional.slice(1)) });
        return made;
      }
      case 'Use':
      case 'Pre':
        // Middleware of the whole application also runs for routes that were registered before.
        host.guard(router, host.guardNames(call.args.positional), { whole: router.kind === 'app' });
        return constant(undefined);
      case 'Static':
      case 'StaticFS':
      case 'File':
      case 'FileFS':
        host.route(router, {
          methods: ['GET'],
          path: name.startsWith('File') ? (first?.value ?? '') : below(first?.value),
          handler: name,
          nature: 'static',
        });
        return constant(undefined);
      default:
        return constant(undefined);
    }
  },
  join: (prefix, path) => prefix + path,
  path: colonPath,
};

function answer(
  router: Router,
  methods: readonly Method[] | undefined,
  path: GivenValue | undefined,
  handler: GivenValue | undefined,
  guards: readonly GivenValue[],
  host: Host,
): Value {
  if (path === undefined) return constant(undefined);
  if (methods === undefined) host.unresolved('its method is not known', { router, path: path.value });
  else if (!handOver(router, path.value, handler?.value, host.guardNames(guards), host))
    host.route(router, {
      methods,
      path: path.value,
      handler: host.handlerName(handler),
      nature: natureOf(handler?.value, host),
      guards: host.guardNames(guards),
    });
  return constant(undefined);
}

function below(prefix: Value | undefined): Value {
  return prefix?.kind === 'constant'
    ? constant(`${String(prefix.value).replace(/\/$/, '')}/*`)
    : (prefix ?? constant('/*'));
}
