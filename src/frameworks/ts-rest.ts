import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, given, list, map, native, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { methodOf } from './shared/verbs.ts';

const SERVERS = ['express', 'fastify', 'nest'].map((server) => `@ts-rest/${server}`);

/** A route of a contract, with what implements it. */
interface Endpoint {
  readonly name: string;
  readonly route: Value;
  readonly implementation: Value | undefined;
}

/** The routes of a contract: it is one itself, or holds them by name, nested. Of an implementation, what it has. */
function endpointsOf(
  contract: Value,
  implementation: Value | undefined,
  host: Host,
  name = '',
): readonly Endpoint[] {
  if (isRoute(contract, host)) return [{ name, route: contract, implementation }];
  return host.entries(contract).flatMap(([key, one]) => {
    const own = implementation === undefined ? undefined : host.force(host.member(implementation, key));
    if (own?.kind === 'constant' && own.value === undefined) return [];
    return endpointsOf(host.force(one), own, host, name === '' ? key : `${name}.${key}`);
  });
}

function isRoute(value: Value, host: Host): boolean {
  return host.entry(value, 'path') !== undefined && host.text(host.entry(value, 'method')) !== undefined;
}

/** `c.router(routes, { pathPrefix })`: the prefix comes before the path of every route, nested ones too. */
function prefixed(contract: Value, prefix: Value, host: Host): Value {
  const value = host.force(contract);
  const entries = host.entries(value);
  if (value.kind !== 'map') return value;
  const path = host.entry(value, 'path');
  if (path !== undefined && isRoute(value, host))
    return map([...entries, ['path', host.concatenate([prefix, path])]], value.open);
  return map(
    entries.map(([key, one]) => [key, prefixed(one, prefix, host)] as const),
    value.open,
  );
}

/** Puts the routes of a contract on an application. */
function serve(
  router: Router,
  contract: Value,
  implementation: Value | undefined,
  host: Host,
  before: readonly GivenValue[] = [],
): void {
  const endpoints = endpointsOf(host.force(contract), implementation, host);
  if (endpoints.length === 0) host.unresolved('the contract that it serves is not known', { router });
  for (const { name, route, implementation: own } of endpoints) {
    const method = methodOf(host.text(host.entry(route, 'method')) ?? '');
    const path = host.entry(route, 'path');
    if (method === undefined || path === undefined) continue;
    const handler = host.force(own === undefined ? constant(undefined) : (host.entry(own, 'handler') ?? own));
    const middleware = own === undefined ? undefined : host.entry(own, 'middleware');
    const guards =
      middleware === undefined ? before : [...before, { value: middleware, written: 'middleware' }];
    host.route(router, {
      methods: [method],
      path,
      handler: name,
      guards: host.guardNames(guards),
      ...(handler.kind === 'function' ? { site: host.siteOf(handler), settled: true } : {}),
    });
  }
}

/** Contracts by what implements them, which Fastify's plugins are given alone. */
const contracts = (host: Host): Map<Value, Value> => host.state('contracts', () => new Map());

/** `s.router(contract, implementation)` is the implementation; earlier versions give it as `routes`, beside the contract. */
function implement({ args }: LibraryCall, host: Host): Value | undefined {
  const [contract, implementation] = args.positional;
  if (contract === undefined || implementation === undefined) return undefined;
  const own = host.force(implementation.value);
  const value = own.kind !== 'map' ? own : map([...own.entries, ['routes', own]], own.open);
  contracts(host).set(value, contract.value);
  return value;
}

const itself = ({ args }: LibraryCall): Value | undefined => args.positional[0]?.value;
const second = ({ args }: LibraryCall): Value | undefined => args.positional[1]?.value;

/** `@TsRestHandler(contract.one)` is Nest's decorator of that route; of a contract, those of all its routes together. */
function decorator({ args, site }: LibraryCall, host: Host): Value | undefined {
  const contract = args.positional[0]?.value;
  if (contract === undefined) return undefined;
  const all = endpointsOf(host.force(contract), undefined, host).flatMap(({ route }): Value[] => {
    const verb = VERBS.get(host.text(host.entry(route, 'method')) ?? '');
    const path = host.entry(route, 'path');
    if (verb === undefined || path === undefined) return [];
    return [{ kind: 'term', symbol: `@nestjs/common.${verb}`, args: given(path), site }];
  });
  return all.length === 0 ? undefined : list(all);
}

const VERBS = new Map(['Get', 'Post', 'Put', 'Patch', 'Delete'].map((verb) => [verb.toUpperCase(), verb]));

/** ts-rest: contracts of routes as objects, put on Express, Fastify or NestJS. */
export const tsRest: Framework = {
  id: 'ts-rest',
  title: 'ts-rest',
  languages: ['javascript'],
  docs: 'https://ts-rest.com/docs/core/',
  packages: ['@ts-rest/core', '@ts-rest/serverless', ...SERVERS],
  buildsOn: 'express',
  dispatches: ['fetchRequestHandler'],
  harmless: ['@ts-rest/open-api*', '@ts-rest/nest.tsRestHandler', '@ts-rest/nest.nestControllerContract'],
  calls: {
    '@ts-rest/core.initContract.router'({ args }, host) {
      const [contract, options] = args.positional;
      const prefix = host.entry(options?.value, 'pathPrefix');
      if (contract === undefined || prefix === undefined) return contract?.value;
      return prefixed(contract.value, prefix, host);
    },
    '@ts-rest/core.initContract.query': itself,
    '@ts-rest/core.initContract.mutation': itself,
    '@ts-rest/express.initServer.router': second,
    '@ts-rest/express.initServer.route': second,
    '@ts-rest/express.createExpressEndpoints'({ args }, host) {
      const [contract, implementation, app, options] = args.positional;
      const router = host.routerOf(app?.value);
      if (contract === undefined || router === undefined) return undefined;
      const global = host.entry(options?.value, 'globalMiddleware');
      const before = global === undefined ? [] : [{ value: global, written: 'globalMiddleware' }];
      serve(router, contract.value, implementation?.value, host, before);
      return constant(undefined);
    },
    '@ts-rest/fastify.initServer.router': implement,
    '@ts-rest/fastify.initServer.route': second,
    '@ts-rest/fastify.initServer.registerRouter'({ args }, host) {
      const [contract, implementation, app] = args.positional;
      const router = host.routerOf(app?.value);
      if (contract === undefined || router === undefined) return undefined;
      serve(router, contract.value, implementation?.value, host);
      return constant(undefined);
    },
    '@ts-rest/fastify.initServer.plugin'({ args }, host) {
      const implementation = host.force(args.positional[0]?.value ?? constant(undefined));
      const contract = contracts(host).get(implementation) ?? constant(undefined);
      return native('plugin', ({ positional }) => {
        const router = host.routerOf(positional[0]?.value);
        if (router !== undefined) serve(router, contract, implementation, host);
        return constant(undefined);
      });
    },
    '@ts-rest/serverless/fetch.tsr.router': second,
    // Made for each request, by what is mounted: the application that answers it.
    '@ts-rest/serverless/fetch.fetchRequestHandler'({ args }, host) {
      const options = args.positional[0]?.value;
      const contract = host.entry(options, 'contract');
      if (contract === undefined) return undefined;
      const made = host.router('app');
      serve(made.router, contract, host.entry(options, 'router'), host);
      return made;
    },
    '@ts-rest/nest.TsRestHandler': decorator,
    '@ts-rest/nest.TsRest': decorator,
  },
  path: pathToRegexpTemplates,
};
