import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** Readers of the environment: django-environ's and environs' `Env()`. */
const READERS = new Set(['environ.Env', 'environ.FileAwareEnv', 'environs.Env', 'environs.FileAwareEnv']);

/** Parsers that an `Env()` has as methods. */
const PARSERS = /^(?:\(\)|str|bool|int|float|list|tuple|url|path|json|dict|unicode)$/;

/**
 * `env("ROOT", default="api/")`, `env.str("ROOT", "api/")`, or a default that stands where the reader was made
 * (`Env(ROOT=(str, "api/"))`): what the environment may override. Undefined for calls of anything else.
 */
export function readByEnv(receiver: Value, name: string, call: LibraryCall, host: Host): Value | undefined {
  const reader = host.force(receiver);
  if (reader.kind !== 'term' || !READERS.has(reader.symbol) || !PARSERS.test(name)) return undefined;
  const { positional, named } = call.args;
  const key = host.text(positional[0]?.value) ?? '';
  const site = call.site;
  // The second argument of a call of django-environ's reader itself is a type.
  const second = name === '()' && reader.symbol.startsWith('environ.') ? undefined : positional[1];
  const declared = reader.args?.named.get(key);
  const fallback = named.get('default') ?? second ?? (declared && { value: host.items(declared.value)?.[1] });
  const value = fallback?.value === undefined ? undefined : host.force(fallback.value);
  if (value === undefined) return { kind: 'unknown', why: `the setting ${key}`, site, environment: true };
  return value.kind === 'constant' ? constant(value.value, `default of the setting ${key}`) : value;
}
