import type { Router } from '../resolve/router.ts';
import { constant, given, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { configured, environment } from './laravel/configuration.ts';
import { DINGO, dingoRouter, isDingo, onDingo } from './laravel/dingo.ts';
import { answer, runGroup } from './laravel/groups.ts';
import { rootOf } from './laravel/state.ts';
import { fastRoutePath } from './shared/fast-route.ts';
import { methodNamed, middlewareNames } from './shared/php-names.ts';
import { methodsIn, VERB_METHODS } from './shared/verbs.ts';

const APPLICATION = 'Laravel.Lumen.Application';
const FACADES = ['Illuminate.Support.Facades.Route', 'Route'];
const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head'];
const METHODS = [...VERBS, 'addRoute', 'group', 'middleware', 'basePath', 'register', 'make'];
/** What a provider of an application is made of. */
const PROVIDER = 'provider';

/** Lumen: one router, whose open groups say where a route goes, whoever holds it. */
export const lumen: Framework = {
  id: 'lumen',
  title: 'Lumen',
  languages: ['php'],
  docs: 'https://lumen.laravel.com/docs/routing',
  packages: ['Laravel.Lumen'],
  mentions: ['Laravel\\Lumen\\Application', 'Laravel\\Lumen\\Routing'],
  harmless: ['Laravel.Lumen.*', 'Illuminate.*'],
  calls: {
    [APPLICATION]: application,
    // Its providers are those of Laravel.
    'Illuminate.Support.ServiceProvider': (call, host) =>
      applicationAt(call.site.file, host) && host.router(PROVIDER),
    app: container,
    resolve: container,
    env: environment,
    config: configured,
  },
  symbol: facade,
  member(router, name, host) {
    if (router.kind === 'app' && name === 'router') return { kind: 'router', router };
    return router.kind === PROVIDER && name === 'app' ? whileRunning(host) : undefined;
  },
  method,
  join: joinUris,
  path: (raw) =>
    fastRoutePath(raw).map(({ path, ...rest }) => ({ path: `/${path.replace(/^\/|\/$/g, '')}`, ...rest })),
};

/** `new Application(dirname(__DIR__))`: below that directory lie its files. */
function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  const [base] = call.args.positional;
  if (base !== undefined) made.router.data.set('base', base.value);
  applications(host).set(rootOf(call.site.file, host), made.router);
  return made;
}

/** The application of a directory, which is what the facade stands for there. */
function applications(host: Host): Map<string, Router> {
  return host.state('applications', () => new Map());
}

function applicationAt(file: string, host: Host): Router | undefined {
  return applications(host).get(rootOf(file, host));
}

function routerAt(host: Host): Value | undefined {
  const router = applicationAt(host.site.file, host);
  return router && { kind: 'router', router };
}

/** The router for code that the application runs: what nobody calls (a provider that is not registered) has none. */
function whileRunning(host: Host): Value | undefined {
  return host.router(PROVIDER).router.speculative ? undefined : routerAt(host);
}

function facade(symbol: string, host: Host): Value | undefined {
  return FACADES.includes(symbol) ? routerAt(host) : undefined;
}

/** `$app->register(Routes::class)`: a provider may register routes on `$this->app`. */
function provide(value: Value | undefined, host: Host): void {
  const [type] = value === undefined ? [] : host.alternatives(value);
  if (type?.kind !== 'class') return;
  const provider = host.instance(type, { shared: true });
  const names = host.members(type, { inherited: true }).map((member) => member.name);
  for (const name of ['register', 'boot'])
    if (names.includes(name)) host.call(host.member(provider, name), given());
}

function joinUris(prefix: string, path: string): string {
  return [prefix, path]
    .map((piece) => piece.replace(/^\/+|\/+$/g, ''))
    .filter((piece) => piece !== '')
    .join('/');
}

/** The groups that are open in an application, outermost first. */
function openGroups(router: Router, host: Host): Router[] {
  const all = host.state('open', () => new Map<Router, Router[]>());
  const open = all.get(router) ?? [];
  all.set(router, open);
  return open;
}

/** `app()`, `app('router')`, `app('Dingo\\Api\\Routing\\Router')`. */
function container(call: LibraryCall, host: Host): Value | undefined {
  const [asked] = call.args.positional;
  if (asked === undefined || host.text(asked.value) === 'router') return whileRunning(host);
  return isDingo(call.args.positional[0]?.value, host) ? dingoRouter(true, host) : undefined;
}

function method(router: Router, called: string, call: LibraryCall, host: Host): Value | undefined {
  const name = methodNamed(called, METHODS);
  if (router.kind === DINGO) return onDingo(router, name, call, host);
  const [first, second, third] = call.args.positional;
  const open = openGroups(router, host);
  const around = open.at(-1) ?? router;
  const itself: Value = { kind: 'router', router };
  const verb = VERBS.includes(name) ? VERB_METHODS.get(name) : undefined;
  if (verb !== undefined) {
    answer(around, [verb], first, second, host);
    return itself;
  }
  switch (name) {
    case 'addRoute':
      answer(around, methodsIn(first?.value, host), second, third, host);
      return itself;
    case 'group':
      // What the closure is given is the one router.
      runGroup({ open, router }, host.entry(first?.value, 'prefix') ?? '', first?.value, second, host);
      return itself;
    case 'middleware':
      host.guard(router, middlewareNames(call.args.positional, host), { whole: true });
      return itself;
    case 'basePath': {
      const base = router.data.get('base');
      return base && host.concatenate([base, constant('/'), first?.value ?? constant('')]);
    }
    case 'register':
      provide(first?.value, host);
      return undefined;
    case 'make':
      return isDingo(first?.value, host) ? dingoRouter(true, host) : undefined;
    default:
      // `configure`, `singleton`, `withFacades` and the like register no route of the application's own.
      return undefined;
  }
}
