import type { Router } from '../../resolve/router.ts';
import { force, type UnknownValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { rackRouter } from '../shared/rack.ts';
import { engineOf, engineRoutes } from './applications.ts';
import { pairsOf } from './routes.ts';
import { joined, type MapperCall, onePath, type Path, pathValue, type RouteSet } from './scope.ts';

/** Applications of Rack that answer no HTTP requests of their own, or only pages of theirs. */
const NO_OPERATIONS: Readonly<Record<string, 'websocket'>> = { 'ActionCable.server': 'websocket' };

/** Engines of the repository that are mounted, to tell at the end which of them drew nothing. */
export function mountedEngines(
  host: Host,
): Map<Router, { readonly name: string; readonly site: Host['site'] }> {
  return host.state('mounted engines', () => new Map());
}

/** `mount App, at: '/x'` and `mount App => '/x'`. */
export function mount(router: Router, set: RouteSet, call: MapperCall, host: Host): void {
  const [first] = call.args;
  if (first === undefined) return;
  const [pair] = pairsOf(first) ?? [];
  const target = pair === undefined ? first : pair[0];
  const at = onePath(pair === undefined ? call.options.get('at') : pair[1], host);
  if (at === undefined) {
    host.unresolved('where it is mounted is not known', { router, site: call.call.site });
    return;
  }
  mountAt(router, joined(set.scope.path, at), target, set, call, host);
}

function mountAt(router: Router, at: Path, target: Value, set: RouteSet, call: MapperCall, host: Host): void {
  const { site } = call.call;
  const { guards } = set.scope;
  const rack = rackRouter(target, host);
  if (rack !== undefined) {
    host.mount(router, pathValue(at), rack, { guards, site });
    return;
  }
  const engine = engineOf(target, host);
  if (engine !== undefined) {
    const child = engineRoutes(engine, host);
    const name = typeof engine === 'string' ? engine.replaceAll('.', '::') : engine.name;
    if (child !== router) {
      host.mount(router, pathValue(at), child, { guards, site });
      mountedEngines(host).set(child, { name, site });
    }
    return;
  }
  const forced = force(target);
  const nature = forced.kind === 'term' ? NO_OPERATIONS[forced.symbol] : undefined;
  if (nature !== undefined) {
    host.route(router, { methods: ['GET'], path: pathValue(at), handler: 'ActionCable', nature, site });
    return;
  }
  const rest: UnknownValue = { kind: 'unknown', why: 'what is below', site };
  host.unresolved('what an application of Rack answers below is not known', {
    router,
    path: pathValue({ ...at, parts: [...at.parts, rest] }),
    site,
  });
}
