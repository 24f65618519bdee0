import type { DescribedApi, Operation } from '../model/operation.ts';
import type { Router } from '../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../resolve/value.ts';
import type { Framework, Host, LibraryCall } from './framework.ts';
import { bracePath } from './shared/colon-paths.ts';
import { type Generator, generatedName, inside } from './shared/go-generation.ts';
import { GO_HANDLERS } from './shared/go-handlers.ts';
import { registerImplemented } from './shared/go-implementation.ts';

const COMMAND: Generator = {
  command: 'oapi-codegen',
  valued: [
    'config',
    'o',
    'package',
    'generate',
    'include-tags',
    'exclude-tags',
    'templates',
    'import-mapping',
  ],
  output(flags, from, host) {
    const config = host.data(inside(from, flags.get('config') ?? flags.get('o-config') ?? ''));
    const written =
      typeof config === 'object' && config !== null && 'output' in config ? config.output : undefined;
    return flags.get('o') ?? (typeof written === 'string' ? written : '.');
  },
};

/** Arguments of the generated functions: which is the router, which the implementation, which the base path or the options. */
const REGISTERING: Readonly<
  Record<
    string,
    { readonly router?: number; readonly server: number; readonly base?: number; readonly options?: number }
  >
> = {
  RegisterHandlers: { router: 0, server: 1 },
  RegisterHandlersWithBaseURL: { router: 0, server: 1, base: 2 },
  RegisterHandlersWithOptions: { router: 0, server: 1, options: 2 },
  Handler: { server: 0 },
  HandlerFromMux: { router: 1, server: 0 },
  HandlerFromMuxWithBaseURL: { router: 1, server: 0, base: 2 },
  HandlerWithOptions: { server: 0, options: 1 },
};

/** oapi-codegen: servers that `go generate` writes and nobody committed. Committed ones are read as any other code. */
export const oapiCodegen: Framework = {
  id: 'oapi-codegen',
  title: 'oapi-codegen',
  languages: ['go'],
  docs: 'https://github.com/oapi-codegen/oapi-codegen#generating-server-side-boilerplate',
  packages: ['github.com/oapi-codegen', 'github.com/deepmap/oapi-codegen'],
  mentions: ['oapi-codegen'],
  ...GO_HANDLERS,
  harmless: ['net/http.*'],
  generated(call, isThere, host) {
    const found = isThere ? undefined : generatedName(call.symbol, COMMAND, host);
    const shape = found === undefined ? undefined : REGISTERING[found.name];
    if (found === undefined || shape === undefined) return undefined;
    const { positional } = call.args;
    const options = shape.options === undefined ? undefined : positional[shape.options]?.value;
    const given =
      shape.router === undefined ? host.entry(options, 'BaseRouter') : positional[shape.router]?.value;
    const router =
      given === undefined ? host.router('app') : { kind: 'router' as const, router: host.routerOf(given) };
    if (router.router === undefined) {
      const base = shape.base === undefined ? undefined : positional[shape.base]?.value;
      host.unresolved('the router that the generated server is registered on is not known', {
        path: host.concatenate([
          { kind: 'unknown', why: 'what is before it', site: call.site },
          base ?? constant(''),
          { kind: 'unknown', why: 'every operation', site: call.site },
        ]),
      });
      return undefined;
    }
    const api = found.generations.map(({ spec }) => host.description(spec)).find((one) => one !== undefined);
    if (api === undefined) {
      const spec = found.generations[0]?.spec ?? '';
      host.unresolved(`the API description ${spec} cannot be read`, { router: router.router });
      return { kind: 'router', router: router.router };
    }
    const base = shape.base === undefined ? host.entry(options, 'BaseURL') : positional[shape.base]?.value;
    serve({ api, call, router: router.router, server: positional[shape.server], base, options }, host);
    return { kind: 'router', router: router.router };
  },
  path: bracePath,
};

interface Served {
  readonly api: DescribedApi;
  readonly call: LibraryCall;
  readonly router: Router;
  readonly server: GivenValue | undefined;
  readonly base: Value | undefined;
  readonly options: Value | undefined;
}

function serve({ api, call, router, server, base, options }: Served, host: Host): void {
  const prefix = base === undefined ? '' : (host.texts(base)[0]?.text ?? '');
  const middlewares = host.items(host.entry(options, 'Middlewares')) ?? [];
  registerImplemented(
    {
      api,
      value: implementation(server?.value, host),
      router,
      site: call.site,
      guards: host.guardNames(middlewares.map((value) => ({ value, written: '' }))),
      path: ({ path }) => `${prefix}${inDialect(path, router)}`,
      unnamed: operationName,
    },
    host,
  );
}

/** `NewStrictHandler(impl, middlewares)` wraps what implements the strict interface, which has the same names. */
function implementation(value: Value | undefined, host: Host): Value | undefined {
  if (value === undefined) return undefined;
  const [only] = host.alternatives(value);
  return only?.kind === 'term' && /\.NewStrictHandler(?:WithOptions)?$/.test(only.symbol)
    ? only.args?.positional[0]?.value
    : value;
}

/** What the generator calls an operation without an id: `GET /berths/{id}` is `GetBerthsId`. */
function operationName({ method, path }: Operation): string {
  return `${method}${path}`;
}

/** Routers that write `:id` where the description writes `{id}`. */
const COLONS = ['echo', 'fiber', 'gin'];

function inDialect(path: string, router: Router): string {
  return COLONS.includes(router.framework) ? path.replace(/\{(\w+)\}/g, ':$1') : path;
}
