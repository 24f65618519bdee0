import { unreadable } from './unreadable.ts';

/**
 * A count as a report writes it in an attribute or text: a whole number from 0 to 2^53 − 1.
 *
 * @param what names it in the error: `the hits of line 4`.
 * @param where the file it is of; apart from `what`, so that no text is made for each of a million lines.
 * @throws UnreadableReport when it is none.
 */
export function readCount(text: string | undefined, what: string, where = ''): number {
  const short = shortCount(text);
  if (short !== -1) return short;
  const count = text !== undefined && /^\s*\d{1,16}\s*$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(count)) return count;
  throw unreadable(
    `${what}${of(where)} is ${text === undefined ? 'absent' : `"${text.slice(0, 40)}"`}, no count`,
  );
}

/**
 * Whether hits as a report writes them are above zero. Numbers beyond what a machine counts exactly are still hits;
 * negative ones, which overflowed counters write, are none.
 *
 * @throws UnreadableReport when it is no number.
 */
export function readHits(text: string | undefined, what: string, where = ''): boolean {
  const short = shortCount(text);
  if (short !== -1) return short > 0;
  if (text !== undefined && /^\s*-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?\s*$/i.test(text)) {
    const hits = Number(text);
    if (Number.isFinite(hits)) return hits > 0;
  }
  throw unreadable(
    `${what}${of(where)} are ${text === undefined ? 'absent' : `"${text.slice(0, 40)}"`}, no number`,
  );
}

/**
 * A time in seconds, milliseconds or words as milliseconds since 1970; undefined when it is no time of this age, or names
 * no zone: the report may come from another one.
 */
export function readTime(text: string | undefined): number | undefined {
  if (text === undefined || !/^[\d.]+$|(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?: \d{4})?$/.test(text.trim()))
    return undefined;
  const number = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Date.parse(text);
  const time = number < 1e11 ? number * 1000 : number;
  // Tools of which the clock is not set write 0 or worse; between 2000 and 2200 it is a time.
  return time > 946_684_800_000 && time < 7_258_118_400_000 ? Math.floor(time) : undefined;
}

/** The number that up to nine digits write, −1 for anything else: most texts, without the cost of a pattern. */
function shortCount(text: string | undefined): number {
  if (text === undefined || text.length === 0 || text.length > 9) return -1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    count = count * 10 + digit;
  }
  return count;
}

function of(where: string): string {
  return where === '' ? '' : ` of ${where}`;
}
