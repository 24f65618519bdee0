import { constant, type GivenValue, type UnknownValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** A value of an options object, with how the code writes it. */
export function option(options: Value | undefined, key: string, host: Host): GivenValue | undefined {
  const value = host.entry(options, key);
  if (options === undefined || value === undefined) return undefined;
  const object = host.force(options);
  const forced = host.force(value);
  // A function literal has the name of its key, which says nothing.
  const isInline = forced.kind === 'function' && forced.name === key;
  return {
    value: isInline ? { ...forced, name: '' } : value,
    written: object.kind === 'map' ? (object.written?.get(key) ?? '') : '',
  };
}

/** The path and all below it, unknown: where something that is mounted answers. */
export function below(path: Value): Value {
  const rest: UnknownValue = { kind: 'unknown', why: 'what is below', site: { file: '', line: 0 } };
  if (path.kind === 'union') return { ...path, members: path.members.map(below) };
  if (path.kind !== 'constant')
    return path.kind === 'text' ? { ...path, parts: [...path.parts, rest] } : path;
  return { kind: 'text', parts: [String(path.value ?? '').replace(/\/+$/, ''), rest] };
}

/** Text with another text in front. A list has it in front of each item. */
export function prefixed(prefix: string, path: Value): Value {
  if (path.kind === 'constant') return constant(prefix + String(path.value ?? ''), path.soft);
  if (path.kind === 'text') return { ...path, parts: [prefix, ...path.parts] };
  if (path.kind === 'list') return { ...path, items: path.items.map((item) => prefixed(prefix, item)) };
  if (path.kind === 'union') return { ...path, members: path.members.map((item) => prefixed(prefix, item)) };
  return path.kind === 'unknown' ? { kind: 'text', parts: [prefix, path] } : path;
}
