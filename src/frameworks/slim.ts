import type { Method } from '../model/route.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, union, type Value } from '../resolve/value.ts';
import { type Framework, HOLE, type Host, type LibraryCall } from './framework.ts';
import { fastRoutePath } from './shared/fast-route.ts';
import { actionName, callableOf, methodNamed, middlewareNames } from './shared/php-names.ts';
import { methodsIn, VERB_METHODS } from './shared/verbs.ts';

const MADE_BY = [
  'Slim.App',
  'Slim.Factory.AppFactory.create',
  'Slim.Factory.AppFactory.createFromContainer',
  'DI.Bridge.Slim.App',
  'DI.Bridge.Slim.Bridge.create',
];

const GROUPS = ['Slim.Routing.RouteCollectorProxy', 'Slim.Interfaces.RouteCollectorProxyInterface'];

interface Container {
  /** The application that a container was asked for before anything made it. */
  app?: Value;
  /** Applications that code makes, and those that it takes as parameters. */
  readonly made: Router[];
  readonly handedOver: Router[];
}

/** Slim: an application with groups; what is added last runs first. */
export const slim: Framework = {
  id: 'slim',
  title: 'Slim',
  languages: ['php'],
  docs: 'https://www.slimframework.com/docs/v4/objects/routing.html',
  packages: ['Slim', 'DI.Bridge.Slim'],
  mentions: ['Slim\\App', 'Slim\\Factory', 'Slim\\Routing', 'Slim\\Interfaces', 'Bridge\\Slim'],
  harmless: ['Slim.*', 'DI.*', 'Tuupola.*', 'Selective.BasePath.*'],
  injected: ['Slim.App', ...GROUPS],
  calls: {
    ...Object.fromEntries(MADE_BY.map((symbol) => [symbol, application])),
    ...Object.fromEntries(
      GROUPS.map((symbol) => [symbol, (_call: LibraryCall, host: Host) => host.router('group')]),
    ),
  },
  method,
  foreign(_receiver, name, call, host) {
    const [asked] = call.args.positional;
    const [symbol] = asked === undefined || name !== 'get' ? [] : host.alternatives(asked.value);
    if (symbol?.kind !== 'term' || symbol.symbol !== 'Slim.App') return undefined;
    const container = containerOf(host);
    container.app ??= host.router('app');
    return container.app;
  },
  finish(host) {
    const { made, handedOver } = containerOf(host);
    const [only] = made;
    // What a function takes that a container calls is the one application that there is.
    if (only !== undefined && made.length === 1)
      for (const router of handedOver) host.mount(only, '', router, { site: router.site });
  },
  join: (prefix, path) => `${prefix}${path}`,
  path: fastRoutePath,
};

function containerOf(host: Host): Container {
  return host.state<Container>('container', () => ({ made: [], handedOver: [] }));
}

/** What a container's definition makes is what was asked of the container. */
function application(call: LibraryCall, host: Host): Value {
  const made = host.router('app');
  // Version 4 makes applications with a factory.
  if (/\.App$/.test(call.symbol)) openGroups(host).set(made.router, []);
  const { app, ...container } = containerOf(host);
  if (made.router.speculative && app !== undefined) return app;
  if (call.args.injected === true) container.handedOver.push(made.router);
  else if (!made.router.speculative) container.made.push(made.router);
  return made;
}

/** Groups that are open, by the application of version 3 that they belong to: what it registers goes into the innermost. */
function openGroups(host: Host): Map<Router, Router[]> {
  return host.state('open', () => new Map<Router, Router[]>());
}

function applicationOf(router: Router): Router {
  return router.parent === undefined ? router : applicationOf(router.parent);
}

const METHODS = [
  ...VERB_METHODS.keys(),
  'any',
  'map',
  'group',
  'add',
  'addMiddleware',
  'redirect',
  'setBasePath',
];

function method(receiver: Router, called: string, call: LibraryCall, host: Host): Value | undefined {
  const name = methodNamed(called, METHODS);
  const isGuard = name === 'add' || name === 'addMiddleware';
  const router = (isGuard ? undefined : openGroups(host).get(receiver)?.at(-1)) ?? receiver;
  const [first, second, third] = call.args.positional;
  if (router.kind === 'route') {
    if (name === 'add' || name === 'addMiddleware') addFirst(router, call.args.positional, host);
    return { kind: 'router', router };
  }
  const verb = name === 'any' ? 'ANY' : VERB_METHODS.get(name);
  if (verb !== undefined) return answer(router, [verb], first, second, host);
  switch (name) {
    case 'map':
      return answer(router, methodsIn(first?.value, host), second, third, host);
    case 'group':
      return group(router, first, second, host);
    case 'add':
    case 'addMiddleware':
      addFirst(router, call.args.positional, host);
      return { kind: 'router', router };
    case 'redirect':
      if (first !== undefined)
        host.route(router, { methods: ['GET'], path: first.value, handler: 'redirect', nature: 'redirect' });
      return constant(undefined);
    case 'setBasePath':
      if (first !== undefined) router.prefix = basePath(first, host);
      return { kind: 'router', router };
    default:
      // `run`, `addErrorMiddleware`, `getContainer` and the like register nothing.
      return undefined;
  }
}

/**
 * What is not known of a base path is where the web server puts the application: its routes are told from there. A part of a
 * word (`/v` and a version) is not where a server puts anything, and stays open.
 */
function basePath({ value, written }: GivenValue, host: Host): Value {
  const alternatives = host.alternatives(value);
  return union(
    alternatives.flatMap((one) =>
      host.texts(one).map(({ text, holes, soft = `base path ${written}, taken to be empty` }): Value => {
        if (holes.length === 0 || PART_OF_A_WORD.test(text)) return one;
        return { ...constant(text.replaceAll(HOLE, '')), soft };
      }),
    ),
  );
}

const PART_OF_A_WORD = new RegExp(`[^/${HOLE}]${HOLE}`);

function answer(
  router: Router,
  methods: readonly Method[] | undefined,
  path: GivenValue | undefined,
  handler: GivenValue | undefined,
  host: Host,
): Value {
  const made = host.router('route', { parent: router });
  if (path === undefined) return made;
  host.mount(router, '', made.router);
  if (methods === undefined) {
    host.unresolved('its methods are not known', { router: made.router, path: path.value });
    return made;
  }
  // Every verb below everything: what the documentation writes for a 404 page.
  const isFallback = methods.length > 1 && /^\/?\{\w+:\s*\.[*+]\}$/.test(host.text(path.value) ?? '');
  host.route(made.router, {
    methods,
    path: path.value,
    handler: actionName(handler, ':', host),
    ...(isFallback && { nature: 'fallback' as const }),
  });
  return made;
}

/** The closure of a group gets it as its argument and, before version 4, as its `$this`. */
function group(
  router: Router,
  path: GivenValue | undefined,
  block: GivenValue | undefined,
  host: Host,
): Value {
  const made = host.router('group', { parent: router });
  host.mount(router, path?.value ?? '', made.router);
  const open = openGroups(host).get(applicationOf(router));
  open?.push(made.router);
  if (block !== undefined) host.block(callableOf(block.value, host), made, given(made));
  open?.pop();
  return made;
}

/** Middleware that is added later runs earlier, and around everything that the router has. */
function addFirst(router: Router, args: readonly GivenValue[], host: Host): void {
  const before = router.events.length;
  host.guard(router, middlewareNames(args, host), { whole: true });
  router.events.unshift(...router.events.splice(before));
}
