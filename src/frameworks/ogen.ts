import type { Operation } from '../model/operation.ts';
import { constant, list } from '../resolve/value.ts';
import type { Framework } from './framework.ts';
import { bracePath } from './shared/colon-paths.ts';
import { type Generator, generatedName } from './shared/go-generation.ts';
import { GO_HANDLERS } from './shared/go-handlers.ts';
import { registerImplemented } from './shared/go-implementation.ts';

const COMMAND: Generator = {
  command: 'ogen',
  valued: ['target', 'package', 'config', 'loglevel', 'cpuprofile', 'memprofile'],
  // `api` below where it is started, unless told otherwise.
  output: (flags) => flags.get('target') ?? 'api',
};

/** ogen: a server that `go generate` writes, committed or not. Its router is a table of bytes, so the description says what it holds. */
export const ogen: Framework = {
  id: 'ogen',
  title: 'ogen',
  languages: ['go'],
  docs: 'https://ogen.dev/docs/intro/',
  packages: ['github.com/ogen-go/ogen'],
  // A server that nothing mounts stands for itself, whoever starts it: it is no router of another.
  dispatches: GO_HANDLERS.dispatches,
  harmless: ['net/http.*'],
  generated(call, _isThere, host) {
    const found = generatedName(call.symbol, COMMAND, host);
    // An option, which is read where it is given to the server.
    if (found?.name === 'WithPathPrefix') return { kind: 'term', ...call };
    if (found?.name !== 'NewServer') return undefined;
    const made = host.router('app');
    // `NewServer` gives a server and an error.
    const result = list([made, constant(undefined)]);
    const api = found.generations.map(({ spec }) => host.description(spec)).find((one) => one !== undefined);
    if (api === undefined) {
      host.unresolved(`the API description ${found.generations[0]?.spec ?? ''} cannot be read`, {
        router: made.router,
      });
      return result;
    }
    // `WithPathPrefix("/api")` among the options.
    for (const { value } of call.args.positional.slice(1)) {
      const option = host.force(value);
      if (option.kind === 'term' && option.symbol.endsWith('.WithPathPrefix'))
        made.router.prefix = option.args?.positional[0]?.value;
    }
    registerImplemented(
      {
        api,
        value: call.args.positional[0]?.value,
        router: made.router,
        site: call.site,
        guards: [],
        path: ({ path }) => path,
        unnamed: operationName,
      },
      host,
    );
    return result;
  },
  path: bracePath,
};

/** What the generator calls an operation without an id: `GET /berths/{id}` is `BerthsIDGet`. */
function operationName({ method, path }: Operation): string {
  return `${path}${method}`;
}
