import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { type GivenValue, given, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { actionName, callableOf, middlewareNames } from '../shared/php-names.ts';

/** Runs the closure of a group, which is given the one router, while the group is the innermost that is open. */
export function runGroup(
  { open, router }: { readonly open: Router[]; readonly router: Router },
  prefix: Value | string,
  attributes: Value | undefined,
  body: GivenValue | undefined,
  host: Host,
): void {
  const around = open.at(-1) ?? router;
  const made = host.router('group', { parent: around });
  host.mount(around, prefix, made.router, { guards: guardsIn(attributes, host) });
  open.push(made.router);
  if (body !== undefined) host.call(callableOf(body.value, host), given({ kind: 'router', router }));
  open.pop();
}

/** Registers an action: `'Users@show'`, or `['uses' => 'Users@show', 'middleware' => 'auth']`. */
export function answer(
  router: Router,
  methods: readonly Method[] | undefined,
  path: GivenValue | undefined,
  action: GivenValue | undefined,
  host: Host,
): void {
  if (path === undefined) return;
  if (methods === undefined) {
    host.unresolved('its methods are not known', { router, path: path.value });
    return;
  }
  const uses = host.entry(action?.value, 'uses');
  host.route(router, {
    methods,
    path: path.value,
    handler: actionName(uses === undefined ? action : { value: uses, written: '' }, '@', host),
    guards: guardsIn(action?.value, host),
  });
}

function guardsIn(attributes: Value | undefined, host: Host): ReturnType<typeof middlewareNames> {
  const middleware = host.entry(attributes, 'middleware');
  return middleware === undefined ? [] : middlewareNames([{ value: middleware, written: '' }], host);
}
