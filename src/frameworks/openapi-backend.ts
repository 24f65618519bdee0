import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { option } from './shared/options.ts';
import { describedBy } from './shared/spec-handlers.ts';

/** `new OpenAPIBackend({ definition, handlers, apiRoot })`. */
function backend(call: LibraryCall, host: Host): Value {
  const options = call.args.positional[0]?.value;
  const [root, handlers, definition] = ['apiRoot', 'handlers', 'definition'].map((name) =>
    option(options, name, host),
  );
  return made(call, definition?.value, handlers, root?.value, host);
}

function made(
  call: LibraryCall,
  definition: Value | undefined,
  handlers: GivenValue | undefined,
  root: Value | undefined,
  host: Host,
): Value {
  const router = host.router('app');
  if (root !== undefined) router.router.prefix = root;
  const one: Backend = {
    router: router.router,
    definition,
    site: call.site,
    handlers: new Map(),
    missing: [],
  };
  backends(host).push(one);
  if (handlers !== undefined) registerAll(one, handlers, host);
  return router;
}

/** An instance, and what was registered with it. */
interface Backend {
  readonly router: Router;
  readonly definition: Value | undefined;
  readonly site: LibraryCall['site'];
  readonly handlers: Map<string, Handler>;
  /** In words, what else may be registered. */
  readonly missing: string[];
}

interface Handler {
  readonly given: GivenValue;
  readonly site: LibraryCall['site'];
  readonly condition: string | undefined;
}

const backends = (host: Host): Backend[] => host.state('backends', () => []);

/** A library that makes one for its services: `OpenapiBackend.initialise(definition, handlers)`. */
const MOJALOOP = '@mojaloop/central-services-shared';

function initialise(call: LibraryCall, host: Host): Value {
  const [definition, handlers] = call.args.positional;
  return made(call, definition?.value, handlers, undefined, host);
}

const NAMES = ['openapi-backend', 'openapi-backend.OpenAPIBackend', 'openapi-backend.default'];

/** openapi-backend: operations of a description are answered by the handlers that are registered under their ids. */
export const openapiBackend: Framework = {
  id: 'openapi-backend',
  title: 'openapi-backend',
  languages: ['javascript'],
  docs: 'https://openapistack.co/docs/openapi-backend/operation-handlers/',
  packages: ['openapi-backend', MOJALOOP],
  dispatches: ['handleRequest'],
  calls: {
    ...Object.fromEntries(NAMES.map((name) => [name, backend])),
    [`${MOJALOOP}.Util.OpenapiBackend.initialise`]: initialise,
  },
  method(router, name, call, host) {
    const one = backends(host).find((each) => each.router === router);
    if (one === undefined) return undefined;
    const [first, second] = call.args.positional;
    if (name === 'register' || name === 'registerHandler') {
      const id = host.text(first?.value);
      if (second !== undefined && id !== undefined) note(one, id, second, host);
      else if (second !== undefined)
        one.missing.push('a handler is registered under a name that is not known');
      else if (first !== undefined) registerAll(one, first, host);
      return constant(undefined);
    }
    // `await new OpenAPIBackend(…).init()` is the instance.
    return name === 'init' ? { kind: 'router', router } : constant(undefined);
  },
  finish(host) {
    for (const one of backends(host)) serve(one, host);
  },
  path: (raw) => [{ path: raw }],
};

function note(one: Backend, id: string, given: GivenValue, host: Host): void {
  host.handlerName(given);
  one.handlers.set(id, { given, site: host.site, condition: host.condition });
}

/** Handlers by id, as an object or as what a module exports. */
function registerAll(one: Backend, given: GivenValue, host: Host): void {
  for (const value of host.alternatives(given.value)) {
    if (value.kind === 'map') {
      for (const id of value.entries.keys()) {
        const handler = option(value, id, host);
        if (handler !== undefined) note(one, id, handler, host);
      }
      if (value.open) one.missing.push('more handlers than are known may be registered');
    } else if (value.kind === 'module') {
      for (const id of host.exportedNames(value))
        note(one, id, { value: host.member(value, id), written: id }, host);
    } else one.missing.push(`its handlers are not known: ${given.written}`);
  }
}

function serve(one: Backend, host: Host): void {
  const { router, site } = one;
  const named = describedBy(one.definition, host);
  if (named.api === undefined) {
    host.unresolved(named.why, { router, site });
    return;
  }
  for (const { method, path, operationId, location } of named.api.operations) {
    const handler = operationId === undefined ? undefined : one.handlers.get(operationId);
    const [missing] = one.missing;
    const methods = [method];
    if (handler !== undefined) {
      const name = host.handlerName(handler.given);
      const place = host.wrappedFunction(handler.given.value);
      host.under(handler.condition, () =>
        host.route(router, {
          methods,
          path,
          handler: name === '(inline)' ? (operationId ?? name) : name,
          site: place === undefined ? handler.site : host.siteOf(place),
          settled: true,
          ...(named.note === undefined ? {} : { notes: [named.note] }),
        }),
      );
    } else if (missing !== undefined && operationId !== undefined)
      host.unresolved(missing, { router, methods, path, site: location });
  }
}
