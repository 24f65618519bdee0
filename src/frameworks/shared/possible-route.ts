import type { Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { VERB_METHODS } from './verbs.ts';

/**
 * `app.route('/x').get(list)` where nobody knows what `app` is: what `route` gives is not known either, but its path is
 * remembered for the verbs that follow.
 */
export function possibleRoute(
  receiver: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (receiver.kind !== 'unknown') return undefined;
  const views = host.state('express.possible-routes', () => new Map<Value, Value>());
  const { positional } = call.args;
  const [first] = positional;
  if (name === 'route' && positional.length === 1 && host.text(first?.value)?.startsWith('/') === true) {
    const view: Value = {
      kind: 'unknown',
      why: `route(${first?.written}) of ${receiver.why}`,
      site: call.site,
    };
    views.set(view, first?.value ?? view);
    return view;
  }
  const path = views.get(receiver);
  const method = VERB_METHODS.get(name);
  if (path === undefined || method === undefined) return undefined;
  for (const layer of positional) host.handlerName(layer);
  const reason = `looks like a route, but it is not known what it is registered on: ${receiver.why}`;
  const below: Value = { kind: 'text', parts: [{ ...receiver, why: 'its prefix' }, host.text(path) ?? ''] };
  host.unresolved(reason, { methods: [method], path: below, site: call.site });
  return receiver;
}
