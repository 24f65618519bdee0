import type { Router } from '../../resolve/router.ts';
import type { TermValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { endpointGuards } from './fastapi-dependencies.ts';
import { argument, namedMethods } from './python-handlers.ts';
import { methodOf } from './verbs.ts';

/** Routers of `Routable` instances: their classes say what is below. */
const routables = (host: Host): Router[] => host.state('routables', () => []);

/** `Routable(prefix=…)`: an instance has a `router` with what its class's decorated methods answer. */
export function routable(made: Value, host: Host): Value {
  if (made.kind === 'router') routables(host).push(made.router);
  return made;
}

/** Registers the decorated methods of every class that an instance was made of. */
export function serveRoutables(host: Host): void {
  for (const router of routables(host)) {
    const type = router.owner?.class;
    if (type === undefined) continue;
    for (const member of host.members(type, { inherited: true }))
      for (const { value, written, line } of member.decorations) {
        const term = host.force(value);
        if (term.kind !== 'term' || !term.symbol.startsWith('classy_fastapi.')) continue;
        const { path, methods } = registration(term, host);
        if (methods === undefined) continue;
        host.route(router, {
          methods,
          path,
          handler: `${type.name}.${member.name}`,
          guards: endpointGuards(host.force(member.value()), host).filter(
            (guard) => guard.name !== written.replace(/\(.*$/s, ''),
          ),
          site: { file: member.site.file, line },
          settled: true,
        });
      }
  }
}

function registration(term: TermValue, host: Host) {
  const name = term.symbol.slice(term.symbol.lastIndexOf('.') + 1);
  const call: LibraryCall = {
    args: term.args ?? { positional: [], named: new Map(), open: false },
    site: term.site,
    symbol: term.symbol,
  };
  const verb = methodOf(name);
  const given = argument(call, undefined, 'methods')?.value;
  return {
    path: argument(call, 0, 'path')?.value ?? '',
    methods: name === 'route' && given !== undefined ? namedMethods(given, host) : verb && [verb],
  };
}
