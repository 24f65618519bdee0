import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/**
 * `pprof.Register(engine, "/debug/pprof")`: the pages of Go's profiler, which nobody promises.
 *
 * @param rest what a catch-all is written as: `*page`.
 */
export function profiling(rest: string): (call: LibraryCall, host: Host) => Value | undefined {
  return ({ args }, host) => {
    const [router, prefix] = args.positional;
    const on = router === undefined ? undefined : host.routerOf(router.value);
    const at = prefix === undefined ? '/debug/pprof' : host.text(prefix.value);
    if (on === undefined) return undefined;
    if (at === undefined)
      host.unresolved('where the pages of the profiler stand is not known', { router: on });
    else host.route(on, { methods: ['GET'], path: `${at}/${rest}`, handler: 'pprof', nature: 'monitoring' });
    return constant(undefined);
  };
}
