import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** Nothing is known of it, or it is what a library gives for a name that is one of a path (`settings.API_PREFIX`, `get('base')`). */
export function isUnknownPath(value: Value, host: Host): boolean {
  if (value.kind !== 'term') return value.kind === 'unknown';
  const word = value.symbol.slice(value.symbol.lastIndexOf('.') + 1);
  const name = value.args === undefined ? word : host.text(value.args.positional[0]?.value);
  const isRead = value.args === undefined || word === 'get';
  return isRead && name !== undefined && /prefix|(?:path|base|root|version|ur[il])$/i.test(name);
}
