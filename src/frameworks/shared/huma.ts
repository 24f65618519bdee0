import { constant, given, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { methodsNamed } from './go-verbs.ts';

/** Huma: operations that describe themselves, on a router of any library. https://huma.rocks/features/operations/ */
export const HUMA = 'github.com/danielgtaylor/huma';

/** Where the router, or the group of one, is among the arguments of an adapter's constructor. */
const ADAPTERS: Readonly<Record<string, number>> = { New: 0, NewWithGroup: 1, NewWithPrefix: 0 };

const PACKAGES = 'bunrouter chi echo fiber flow gin go httprouter mux'
  .split(' ')
  .map((name) => `huma${name}`);

type Calls = Readonly<Record<string, (call: LibraryCall, host: Host) => Value | undefined>>;

export const HUMA_CALLS: Calls = {
  ...Object.fromEntries(
    PACKAGES.flatMap((name) =>
      Object.entries(ADAPTERS).map(([made, at]) => [
        `${HUMA}/adapters/${name}.${made}`,
        (call: LibraryCall, host: Host) => api(call, at, made === 'NewWithPrefix', host),
      ]),
    ),
  ),
  [`${HUMA}.Register`]: register,
  [`${HUMA}.NewGroup`]: group,
  [`${HUMA}.AutoRegister`]: registerAll,
  ...Object.fromEntries(
    ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'].map((verb) => [
      `${HUMA}.${verb}`,
      (call: LibraryCall, host: Host) => convenience(call, verb.toUpperCase(), host),
    ]),
  ),
};

/** An API on somebody's router; what its description and documentation answer is of the library. */
function api({ args }: LibraryCall, at: number, isPrefixed: boolean, host: Host): Value | undefined {
  const parent = host.routerOf(args.positional[at]?.value);
  if (parent === undefined) return undefined;
  const made = host.router('huma', { parent });
  host.mount(parent, isPrefixed ? (args.positional[1]?.value ?? '') : '', made.router);
  return made;
}

/** `huma.Register(api, huma.Operation{Method: …, Path: …}, handler)`. */
function register({ args }: LibraryCall, host: Host): Value | undefined {
  const [on, operation, handler] = args.positional;
  const router = host.routerOf(on?.value);
  if (router === undefined) return undefined;
  const path = host.entry(operation?.value, 'Path');
  const methods = methodsNamed(host.entry(operation?.value, 'Method'), host);
  if (path === undefined || methods === undefined)
    host.unresolved(`what is registered is not known: ${operation?.written ?? 'nothing'}`, {
      router,
      ...(path === undefined ? {} : { path }),
    });
  else host.route(router, { methods, path, handler: host.handlerName(handler) });
  return constant(undefined);
}

/** `huma.Get(api, "/x", handler)`. */
function convenience({ args }: LibraryCall, method: string, host: Host): Value | undefined {
  const [on, path, handler] = args.positional;
  const router = host.routerOf(on?.value);
  const methods = methodsNamed(constant(method), host);
  if (router === undefined || path === undefined || methods === undefined) return undefined;
  host.route(router, { methods, path: path.value, handler: host.handlerName(handler) });
  return constant(undefined);
}

/** `huma.NewGroup(api, "/v1", "/v2")` has all operations below each prefix. */
function group({ args }: LibraryCall, host: Host): Value | undefined {
  const [on, ...prefixes] = args.positional;
  const parent = host.routerOf(on?.value);
  if (parent === undefined) return undefined;
  const made = host.router('huma', { parent });
  for (const prefix of prefixes.length === 0 ? [constant('')] : prefixes.map(({ value }) => value))
    host.mount(parent, prefix, made.router);
  return made;
}

/** `huma.AutoRegister(api, server)` calls each method whose name begins with `Register`. */
function registerAll({ args }: LibraryCall, host: Host): Value | undefined {
  const [on, server] = args.positional;
  const router = host.routerOf(on?.value);
  const object = server === undefined ? undefined : host.force(server.value);
  if (router === undefined || object?.kind !== 'instance') return undefined;
  for (const { name } of host.members(object.class, { inherited: true }))
    if (name.startsWith('Register')) host.call(host.member(object, name), given({ kind: 'router', router }));
  return constant(undefined);
}
