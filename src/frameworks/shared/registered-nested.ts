import type { Router } from '../../resolve/router.ts';
import { constant, list, map, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { argument } from './python-handlers.ts';

/** A router whose `register` takes what is nested below each object (`commonground-api-common`). */
export const NESTS = 'nests';

type Make = (call: LibraryCall) => { readonly kind: 'router'; readonly router: Router };

/** Its paths end without a slash. */
export function nesting<Made extends ReturnType<Make>>(made: Made, call: LibraryCall, host: Host): Made {
  const { data } = made.router;
  data.set(NESTS, constant(true));
  const slash = argument(call, 0, 'trailing_slash');
  data.set('trailing_slash', constant(host.truth(slash?.value) === true ? '/' : ''));
  return made;
}

/** `Nested("steps", StepViewSet, [...], basename="step")` as what it was given. */
export function nestedEntry(call: LibraryCall): Value {
  const given = ['prefix', 'viewset', 'nested'].map(
    (name, at) => [name, argument(call, at, name)?.value ?? constant(null)] as const,
  );
  return map([...given, ['basename', argument(call, undefined, 'basename')?.value ?? constant(null)]]);
}

/** What `register(prefix, viewset, [Nested(…)])` registers below one object of the viewset, at any depth. */
export function registerNested(router: Router, call: LibraryCall, make: Make, host: Host): void {
  const top = router.data.get('own urls');
  const urls = top?.kind === 'list' ? top : undefined;
  const visit = (above: Router, prefix: Value | undefined, nested: Value | undefined): void => {
    if (nested === undefined || host.truth(nested) === false) return;
    const entries = host.force(nested).kind === 'list' ? host.items(nested) : undefined;
    if (entries === undefined)
      host.unresolved('what is nested below the registered viewset is not known', { router });
    if (entries === undefined || prefix === undefined) return;
    const made = make(call);
    const { data } = made.router;
    data.set('trailing_slash', constant(''));
    data.set('nest_prefix', constant(`${lastWord(host.text(prefix))}_`));
    data.set('parent_router', { kind: 'router', router: above });
    data.set('parent_prefix', prefix);
    urls?.items.push(made);
    for (const entry of entries) {
      const [inner, viewset, below, basename] = ['prefix', 'viewset', 'nested', 'basename'].map(
        (name) => host.entry(entry, name) ?? constant(null),
      );
      const registry = data.get('registry');
      if (registry?.kind === 'list')
        registry.items.push(list([inner, viewset, basename].map((one) => one ?? constant(null))));
      visit(made.router, inner, below);
    }
  };
  visit(router, argument(call, 0, 'prefix')?.value, argument(call, 2, 'nested')?.value);
}

function lastWord(prefix: string | undefined): string {
  return /\w+$/.exec(prefix ?? '')?.[0] ?? 'nested';
}
