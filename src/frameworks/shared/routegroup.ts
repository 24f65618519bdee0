import type { Router } from '../../resolve/router.ts';
import { constant, type GivenValue, given, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** go-pkgz/routegroup: groups with prefixes and middleware on a ServeMux. */
export const ROUTEGROUP = 'github.com/go-pkgz/routegroup';

/** Registers a pattern of Go's mux on a router. */
export type Register = (
  router: Router,
  pattern: GivenValue,
  handler: GivenValue | undefined,
  host: Host,
) => void;

/** `routegroup.New(mux)` and `routegroup.Mount(mux, prefix)`. */
export function bundleOn({ args }: LibraryCall, host: Host): Value | undefined {
  const [mux, prefix] = args.positional;
  const parent = host.routerOf(mux?.value);
  return parent === undefined ? undefined : below(parent, prefix?.value ?? constant(''), [], host);
}

/** A method of a group. */
export function bundleMethod(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
  register: Register,
): Value {
  const { positional } = call.args;
  const [first, second] = positional;
  switch (name) {
    case 'Group':
      return below(router, constant(''), [], host);
    case 'Mount':
      return below(router, first?.value ?? constant(''), [], host);
    case 'With':
      return below(router, constant(''), positional, host);
    case 'Route': {
      // On a root that has no middleware of its own yet, the function gets a group all the same.
      const group = below(router, constant(''), [], host);
      if (first !== undefined) host.call(first.value, given(group));
      return constant(undefined);
    }
    case 'Use':
      host.guard(router, host.guardNames(positional));
      return constant(undefined);
    case 'HandleFiles':
      host.route(router, { methods: ['GET'], path: first?.value ?? '', handler: name, nature: 'static' });
      return constant(undefined);
    case 'Handle':
    case 'HandleFunc':
    case 'HandleRoot':
    case 'HandleRootFunc':
      if (first !== undefined) register(router, exactly(first, name, host), second, host);
      return constant(undefined);
    default:
      return constant(undefined);
  }
}

/** A function at the root of a group answers there alone. */
function exactly(pattern: GivenValue, name: string, host: Host): GivenValue {
  const text = host.text(pattern.value);
  return name !== 'Handle' && text !== undefined && /^(?:\S+\s+)?\/$/.test(text)
    ? { ...pattern, value: constant(`${text}{$}`) }
    : pattern;
}

function below(parent: Router, prefix: Value, guards: readonly GivenValue[], host: Host): Value {
  const made = host.router('bundle', { parent });
  host.mount(parent, prefix, made.router, { guards: host.guardNames(guards) });
  return made;
}
