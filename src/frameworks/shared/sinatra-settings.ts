import type { Router } from '../../resolve/router.ts';
import { type ClassValue, map, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** What `set` filled. */
export const SETTINGS = 'settings';

/** `set :name, value`, `set name: value` and `settings` of a class, or of the files of a project that have none. */
export function ofSettings(
  owner: ClassValue | string,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (name !== 'set' && name !== 'settings') return undefined;
  const all = host.state('settings', () => new Map<ClassValue | string, Router>());
  const own = all.get(owner) ?? host.router(SETTINGS).router;
  all.set(owner, own);
  if (name === 'settings') return { kind: 'router', router: own };
  const [key, value] = call.args.positional;
  const text = host.text(key?.value);
  const named = [...call.args.named].filter(([option]) => option !== '&block');
  const pairs = named.map(([option, one]) => [option, one.value] as const);
  // Behind a name they are the value, a hash.
  if (text === undefined) for (const [option, one] of pairs) own.data.set(option, one);
  else if (value !== undefined) own.data.set(text, value.value);
  else if (pairs.length > 0) own.data.set(text, map(pairs));
  return UNDEFINED;
}
