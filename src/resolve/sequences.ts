import { iterate } from './iteration.ts';
import type { Operands, Operation } from './operations.ts';
import { constant, force, type ListValue, list, UNDEFINED, unknown, type Value } from './value.ts';

/** Numbers that a range counts; of a longer one the rest is not known. */
const RANGE_LIMIT = 5_000;

/** `range(from, to, step)` of known numbers. */
export const range: Operation = ({ receiver, rest, site }) => {
  const numbers = [receiver, ...rest]
    .map((value) => force(value))
    .map((value) => (value.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined));
  const [first, second, step = 1] = numbers;
  if (first === undefined || numbers.includes(undefined) || step === 0) return unknown('a range', site);
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const items: Value[] = [];
  for (let at = from; step > 0 ? at < to : at > to; at += step) {
    if (items.length >= RANGE_LIMIT) return list(items, true);
    items.push(constant(at));
  }
  return list(items);
};

/** A list, or the values of a map, as a loop would go through them; undefined for anything else. */
export function toList(operands: Operands, value: Value | undefined): ListValue | undefined {
  if (value === undefined) return list([]);
  const forced = force(value);
  if (forced.kind === 'list') return forced;
  if (forced.kind === 'map') {
    const steps = iterate(operands.run, forced, operands.scope);
    return list(
      steps.items.map((step) => step.value),
      steps.open,
    );
  }
  return undefined;
}

/** Lists side by side, as long as the shortest. */
export const zip: Operation = (operands) => {
  const lists = [operands.receiver, ...operands.rest].map((value) => toList(operands, value));
  if (lists.some((one) => one === undefined)) return list([], true);
  const length = Math.min(...lists.map((one) => one?.items.length ?? 0));
  const rows = Array.from({ length }, (_, at) => list(lists.map((one) => one?.items[at] ?? UNDEFINED)));
  return list(
    rows,
    lists.some((one) => one?.open),
  );
};
