import { expect, it } from 'vitest';
import {
  formatFraction,
  formatPercent,
  formatThreshold,
  groupDigits,
  keeps,
  parseThreshold,
  subtract,
} from '../../src/model/fraction.ts';

function verdict(covered: number, total: number, threshold: string | number): boolean {
  const parsed = parseThreshold(threshold);
  if (parsed === undefined) throw new Error(`no threshold: ${threshold}`);
  return keeps({ covered, total }, parsed);
}

it('79.996 % does not keep 80 %, and is not shown as 80 %', () => {
  expect(verdict(79_996, 100_000, 80)).toBe(false);
  expect(formatPercent({ covered: 79_996, total: 100_000 })).toBe('79.99 %');
});

it('80 % keeps "80" and ">=80" and not ">80"; one more keeps it', () => {
  expect([80, '80', '80%', '>=80', ' >= 80 % ', '≥80'].map((threshold) => verdict(4, 5, threshold))).toEqual(
    Array(6).fill(true),
  );
  expect(verdict(4, 5, '>80')).toBe(false);
  expect(verdict(8_001, 10_000, '>80')).toBe(true);
});

it('compares without floats: 0.1 + 0.2 and counts near 2^53 decide rightly', () => {
  expect(verdict(3, 1000, '0.3')).toBe(true);
  expect(verdict(3, 1000, '>0.3')).toBe(false);
  expect(verdict(9_007_199_254_740_990, 9_007_199_254_740_991, 100)).toBe(false);
  expect(verdict(2, 3, '66.666666666666')).toBe(true);
  expect(verdict(2, 3, '66.666666666667')).toBe(false);
});

it('nothing to measure keeps every threshold and has no percentage', () => {
  expect(verdict(0, 0, 100)).toBe(true);
  expect(formatPercent({ covered: 0, total: 0 })).toBe('not measured');
});

it.each(['', 'eighty', '<80', '=80', -1, 100.5, '101', '1e2', '80,5', 'NaN'])(
  '%s is no threshold',
  (written) => {
    expect(parseThreshold(written)).toBeUndefined();
  },
);

it('shows at most two decimals, rounded down, below zero too', () => {
  const shown = (numerator: bigint, denominator: bigint) => formatFraction({ numerator, denominator });
  expect([shown(80n, 1n), shown(835n, 10n), shown(86_419n, 1000n), shown(5n, 1000n), shown(0n, 7n)]).toEqual([
    '80',
    '83.5',
    '86.41',
    '0',
    '0',
  ]);
  expect([shown(-1n, 1000n), shown(-425n, 1000n), shown(-7n, 1n)]).toEqual(['−0.01', '−0.43', '−7']);
  expect(
    formatFraction(subtract({ numerator: 1n, denominator: 3n }, { numerator: 1n, denominator: 2n })),
  ).toBe('−0.17');
});

it('writes counts and thresholds the same on every machine', () => {
  expect([groupDigits(999), groupDigits(1204), groupDigits(1_234_567)]).toEqual([
    '999',
    '1,204',
    '1,234,567',
  ]);
  expect(formatThreshold({ operator: '>', percent: '79.5' })).toBe('> 79.5 %');
});
