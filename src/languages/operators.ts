import type { Binary } from './syntax.ts';

type Operator = Binary['operator'];

/** Signs that mean the same in every language that has them. */
const COMMON: readonly Operator[] = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '||',
  '??',
  '|',
];

/**
 * Reads the signs of a language as operators of the syntax model.
 *
 * @param own signs that only this language has, or that mean something else in it
 */
export function operatorsOf(own: Readonly<Record<string, Operator>> = {}): (sign: string) => Operator {
  const known = new Map<string, Operator>([
    ...COMMON.map((sign) => [sign, sign] as const),
    ...Object.entries(own),
  ]);
  return (sign) => known.get(sign) ?? 'other';
}
