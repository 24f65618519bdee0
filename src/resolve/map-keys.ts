import { identityOf } from './identity.ts';
import { constant, force, type MapValue, type Value } from './value.ts';

const numbers = new WeakMap<object, number>();
let met = 0;

/** The name under which a map holds the value of a key; undefined where the key is not known. */
export function keyName(map: MapValue, key: Value | undefined): string | undefined {
  const forced = key === undefined ? undefined : force(key);
  if (forced === undefined) return undefined;
  if (forced.kind === 'constant') return String(forced.value);
  const identity = map.keys === undefined ? undefined : identityOf(forced);
  if (identity === undefined) return undefined;
  if (typeof identity === 'string') return remember(map, `\u0000${identity}`, forced);
  let number = numbers.get(identity);
  if (number === undefined) {
    number = ++met;
    numbers.set(identity, number);
  }
  return remember(map, `\u0000${number}`, forced);
}

function remember(map: MapValue, name: string, key: Value): string {
  map.keys?.set(name, key);
  return name;
}

/** The key itself, by the name under which its value is held. */
export function keyValue(map: MapValue, name: string): Value {
  return map.keys?.get(name) ?? constant(name);
}
