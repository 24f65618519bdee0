/** A count of covered points among all points of a metric. Both are exact integers, `covered` ≤ `total`. */
export interface Count {
  readonly covered: number;
  readonly total: number;
}

/** A threshold in percent, as it was asked: the decimal number stays text so that no float comes near it. */
export interface Threshold {
  readonly operator: '>=' | '>';
  /** Decimal digits with an optional fraction, without the percent sign: `79.5`. */
  readonly percent: string;
}

/** An exact number as numerator over denominator; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Reads a threshold: `80`, `"80"`, `"80%"`, `">=80"`, `">80"`. Undefined when it is none, or not between 0 and 100.
 */
export function parseThreshold(written: number | string): Threshold | undefined {
  const match = /^\s*(>=|≥|>)?\s*(\d{1,3}(?:\.\d{1,12})?)\s*%?\s*$/.exec(String(written));
  if (!match) return undefined;
  const percent = match[2] ?? '';
  const { numerator, denominator } = parseDecimal(percent);
  if (numerator > 100n * denominator) return undefined;
  return { operator: match[1] === '>' ? '>' : '>=', percent };
}

/** An unsigned decimal number as an exact fraction. */
export function parseDecimal(text: string): Fraction {
  const [whole = '0', part = ''] = text.split('.');
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}

/** Whether a count keeps a threshold, compared exactly. Nothing to measure (0 of 0) keeps every threshold. */
export function keeps(count: Count, threshold: Threshold): boolean {
  if (count.total === 0) return true;
  const { numerator, denominator } = parseDecimal(threshold.percent);
  const have = 100n * BigInt(count.covered) * denominator;
  const asked = numerator * BigInt(count.total);
  return threshold.operator === '>' ? have > asked : have >= asked;
}

/** The share in percent as an exact fraction; undefined for 0 of 0, which is no number. */
export function percentOf(count: Count): Fraction | undefined {
  if (count.total === 0) return undefined;
  return { numerator: 100n * BigInt(count.covered), denominator: BigInt(count.total) };
}

/** a − b, exactly. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A fraction with at most two decimals, rounded down (towards minus infinity), so that a miss never looks like a hit. */
export function formatFraction(value: Fraction): string {
  const scaled = value.numerator * 100n;
  let hundredths = scaled / value.denominator;
  if (scaled % value.denominator < 0n) hundredths -= 1n;
  const sign = hundredths < 0n ? '−' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return sign + digits.slice(0, -2) + (decimals === '' ? '' : `.${decimals}`);
}

/** `86.41 %`, rounded down; `not measured` for 0 of 0. */
export function formatPercent(count: Count): string {
  const percent = percentOf(count);
  return percent === undefined ? 'not measured' : `${formatFraction(percent)} %`;
}

/** `≥ 80 %`. */
export function formatThreshold(threshold: Threshold): string {
  return `${threshold.operator === '>' ? '>' : '≥'} ${threshold.percent} %`;
}

/** `1,204 of 1,393`. */
export function formatCount(count: Count): string {
  return `${groupDigits(count.covered)} of ${groupDigits(count.total)}`;
}

/** An integer with thousands separated by commas, the same on every machine. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
