import type { Guard } from '../../resolve/router.ts';
import type { FunctionValue, GivenValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** `Depends(f)` stays what it is; `f` runs per request. */
function depends({ symbol, args, site }: LibraryCall, host: Host): Value {
  host.guardNames(args.positional);
  return { kind: 'term', symbol, args, site };
}

export const DEPENDENCY_CALLS = Object.fromEntries(
  ['', '.params', '.param_functions'].flatMap((module) => [
    [`fastapi${module}.Depends`, depends],
    [`fastapi${module}.Security`, depends],
  ]),
);

/** What runs before an endpoint: its decorators, then the dependencies of its parameters. */
export function endpointGuards(endpoint: Value, host: Host): readonly Guard[] {
  const fn = host.force(endpoint);
  return [...wrappers(fn, host), ...(fn.kind === 'function' ? signature(fn, host) : [])];
}

/** Decorators of the repository below this one; those that register another route of the function are none. */
function wrappers(fn: Value, host: Host): readonly Guard[] {
  return host
    .decorationsOf(fn)
    .filter((decoration) => host.force(decoration.value).kind !== 'native')
    .map((decoration) => ({ name: decoration.written.replace(/\(.*$/s, '') }));
}

/** Dependencies of the handler's parameters: `= Depends(f)`, `Annotated[T, Depends(f)]`. */
function signature(fn: FunctionValue, host: Host): readonly Guard[] {
  return host.parameters(fn.wraps ?? fn).flatMap((parameter) => {
    const annotated = parameter.type === undefined ? undefined : host.force(parameter.type);
    const metadata =
      annotated?.kind === 'term' && annotated.symbol.endsWith('.Annotated')
        ? (annotated.args?.positional ?? [])
        : [];
    const [type] = metadata;
    return [...metadata.slice(1).map((item) => item.value), parameter.default].flatMap((value) =>
      dependency(
        value,
        type ?? (annotated === undefined ? undefined : { value: annotated, written: '' }),
        host,
      ),
    );
  });
}

/** A list of dependencies, as applications, routers and routes take one. */
export function dependencies(value: Value | undefined, host: Host): readonly Guard[] {
  const list = value === undefined ? undefined : host.force(value);
  return list?.kind === 'list' ? list.items.flatMap((item) => dependency(item, undefined, host)) : [];
}

/** `Depends(f)` and `Security(f, …)` name `f`; without it, the parameter's own type is called. */
function dependency(value: Value | undefined, type: GivenValue | undefined, host: Host): readonly Guard[] {
  const term = value === undefined ? undefined : host.force(value);
  if (
    term?.kind !== 'term' ||
    term.args === undefined ||
    !/^fastapi\..*\b(Depends|Security)$/.test(term.symbol)
  )
    return [];
  const target = term.args.positional[0] ?? term.args.named.get('dependency') ?? type;
  return target === undefined ? [] : [{ name: host.nameOf(target), local: true }];
}
