import { LINE, numericKey } from '../../../model/coverage.ts';
import { type FileDraft, MOST_LINES, ReportDraft } from '../draft.ts';
import type { TextFormat } from '../format.ts';
import type { PointsDraft } from '../points-draft.ts';
import { unreadable } from '../unreadable.ts';
import { LcovFunctions } from './lcov-functions.ts';

/**
 * LCOV tracefiles, 1.x and 2.x: `man geninfo`, "Tracefile format".
 * Read from bytes: these files are long, and a string per line would cost more than all the rest.
 */
export const lcov: TextFormat = {
  id: 'lcov',
  title: 'LCOV',
  kind: 'text',
  recognise: (head) => /^(?:\s*#[^\n]*\n)*\s*(?:TN|SF|VER):/.test(head),
  read(source) {
    const reader = new LcovReader();
    let rest = Buffer.alloc(0);
    for (const chunk of source.chunks()) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      let start = 0;
      if (rest.length > 0 && end > 0) {
        start = bytes.indexOf(LINE_FEED) + 1;
        reader.lines(Buffer.concat([rest, bytes.subarray(0, start)]), 0, rest.length + start);
      }
      reader.lines(bytes, start, end);
      // The memory of a chunk is used again for the next one.
      rest = Buffer.concat([end > 0 ? Buffer.alloc(0) : rest, bytes.subarray(end)]);
      if (rest.length > LONGEST_LINE) throw unreadable('it holds a line without end');
    }
    reader.lines(Buffer.concat([rest, Buffer.of(LINE_FEED)]), 0, rest.length + 1);
    return reader.finish();
  },
};

const LINE_FEED = 10;
const LONGEST_LINE = 1024 * 1024;
const COMMA = 44;
const HYPHEN = 45;
const COLON = 58;
const SPACE = 32;
const ZERO = 48;
const NINE = 57;
/** Two numbers below this make the ordinal of a branch in its line. */
const ORDINALS = 2 ** 15;

/** `LF:`, as the bytes before the colon make one number. */
const SUMS: ReadonlyMap<number, keyof Sums> = new Map(
  (['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'] as const).map((name) => [
    [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0),
    name,
  ]),
);

/** Sums that a record states, used where it has nothing finer. */
type Sums = Partial<Record<'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH', number>>;

class LcovReader {
  readonly #report = new ReportDraft('lcov');
  #file: FileDraft | undefined;
  #path = '';
  #line = 0;
  /** No function of the file is known yet, so that within its record a name that is new is a function that is new. */
  #fresh = false;
  #sums: Sums = {};
  #seen = { lines: false, branches: false, functions: false };
  /** Lines of the record that are not given to the file yet, up to the last of them. */
  readonly #states = new Uint8Array(1 << 16);
  #lastLine = 0;
  /** Branches of the record that are not given to the file yet, in ascending order, and whether they were taken. */
  readonly #keys = new Float64Array(1 << 12);
  readonly #taken = new Uint8Array(this.#keys.length);
  #branches = 0;
  readonly #called = new LcovFunctions();
  /** 2.x: start line by index. */
  readonly #indexed = new Map<string, string>();
  /** Where reading is. */
  #at = 0;

  /** Reads the lines of `bytes` from `start` to `end`, which follows a line feed. */
  lines(bytes: Buffer, start: number, end: number): void {
    this.#at = start;
    this.#called.move();
    while (this.#at < end) {
      this.#lineRecords(bytes, end);
      if (this.#at === end) return;
      this.#line++;
      const first = this.#at;
      if (this.#branchRecord(bytes, first) || this.#functionRecord(bytes, first)) continue;
      if (this.#sumRecord(bytes, first)) continue;
      const feed = bytes.indexOf(LINE_FEED, first);
      this.#at = feed + 1;
      this.#record(bytes.toString('utf8', first, feed).trim());
    }
  }

  /** The lines `DA:<line>,<hits>` that follow one another: most of a report. Stops at whatever is written otherwise. */
  #lineRecords(bytes: Buffer, end: number): void {
    let at = this.#at;
    const states = this.#states;
    while (at < end && bytes[at] === 68 && bytes[at + 1] === 65 && bytes[at + 2] === COLON) {
      let line = 0;
      let next = at + 3;
      let digit = bytes[next] ?? 0;
      for (; digit >= ZERO && digit <= NINE; digit = bytes[++next] ?? 0) line = line * 10 + digit - ZERO;
      const comma = next;
      if (digit !== COMMA || comma === at + 3) break;
      let covered = false;
      digit = bytes[++next] ?? 0;
      for (; digit >= ZERO && digit <= NINE; digit = bytes[++next] ?? 0) covered ||= digit !== ZERO;
      if (digit !== LINE_FEED || next === comma + 1) break;
      this.#line++;
      if (line === 0 || line >= states.length) this.#open().line(line, covered);
      else {
        if (covered) states[line] = LINE.covered;
        else states[line] ||= LINE.missed;
        if (line > this.#lastLine) this.#lastLine = line;
      }
      at = next + 1;
    }
    if (at > this.#at) {
      this.#open();
      this.#seen.lines = true;
    }
    this.#at = at;
  }

  /** `BRDA:<line>,<block>,<branch>,<taken>` of numbers; false, with nothing taken, when it is anything else. */
  #branchRecord(bytes: Buffer, start: number): boolean {
    // BRDA:
    if (bytes[start] !== 66 || bytes[start + 2] !== 68 || bytes[start + 4] !== COLON) return false;
    this.#at = start + 5;
    const line = this.#number(bytes, COMMA);
    const block = this.#number(bytes, COMMA);
    const branch = this.#number(bytes, COMMA);
    let taken = 0;
    if (bytes[this.#at] === HYPHEN && bytes[this.#at + 1] === LINE_FEED) this.#at += 2;
    else taken = this.#number(bytes, LINE_FEED);
    if (line === -1 || block === -1 || branch === -1 || taken === -1) return false;
    if (line > MOST_LINES || block >= ORDINALS || branch >= ORDINALS) return false;
    this.#seen.branches = true;
    const key = numericKey(line, block * ORDINALS + branch);
    const place = this.#branches;
    if (place > 0 && key <= (this.#keys[place - 1] ?? 0)) this.#giveBranches();
    else if (place === this.#keys.length) this.#giveBranches();
    this.#keys[this.#branches] = key;
    this.#taken[this.#branches++] = taken > 0 ? 1 : 0;
    return true;
  }

  /** A sum that the record states; false, with nothing taken, when it is anything else. */
  #sumRecord(bytes: Buffer, start: number): boolean {
    let letters = 0;
    let at = start;
    for (; at < start + 4 && bytes[at] !== COLON; at++) letters = letters * 256 + (bytes[at] ?? 0);
    const name = SUMS.get(letters);
    if (name === undefined) return false;
    this.#at = at + 1;
    const sum = this.#number(bytes, LINE_FEED);
    if (sum === -1) return false;
    this.#open();
    this.#sums[name] = sum;
    return true;
  }

  /**
   * `FN:<line>,<name>`, or `FNDA:<hits>,<name>` of the function whose turn it is; false, with nothing taken, when it is
   * anything else. Of a function only one text is made, its key.
   */
  #functionRecord(bytes: Buffer, start: number): boolean {
    // FN: or FNDA:
    if (bytes[start] !== 70 || bytes[start + 1] !== 78) return false;
    const defines = bytes[start + 2] === COLON;
    if (!(defines || (bytes[start + 2] === 68 && bytes[start + 4] === COLON))) return false;
    const number = start + (defines ? 3 : 5);
    const comma = endOfNumber(bytes, number);
    const name = comma + 1;
    // The line of its end may stand before the name.
    if (comma === number || bytes[comma] !== COMMA || isDigit(bytes[name] ?? 0)) return false;
    let feed = name;
    let hash = 0;
    let byte = bytes[feed] ?? LINE_FEED;
    // Only of ASCII: what else may be white space is not looked through here.
    for (; byte >= SPACE && byte < 127; byte = bytes[++feed] ?? LINE_FEED) hash = (hash * 31 + byte) | 0;
    if (byte !== LINE_FEED || feed === name || bytes[name] === SPACE || bytes[feed - 1] === SPACE)
      return false;
    const functions = this.#functions();
    if (defines) {
      const key = bytes.toString('latin1', number, feed);
      this.#called.define(functions, this.#fresh, key, { hash, begins: name, ends: feed });
    } else if (!this.#called.hitNext(functions, bytes, name, feed, !isZero(bytes, number, comma)))
      return false;
    this.#at = feed + 1;
    return true;
  }

  /** Up to nine digits and what ends them, which is passed; −1 when something else is there. */
  #number(bytes: Buffer, end: number): number {
    let at = this.#at;
    let number = 0;
    let digit = bytes[at] ?? 0;
    while (digit >= ZERO && digit <= NINE) {
      number = number * 10 + digit - ZERO;
      digit = bytes[++at] ?? 0;
    }
    if (digit !== end || at === this.#at || at - this.#at > 9) return -1;
    this.#at = at + 1;
    return number;
  }

  /** Any line, without the white space around it. */
  #record(text: string): void {
    if (text === '' || text.startsWith('#')) return;
    if (text === 'end_of_record') {
      this.#close();
      return;
    }
    const colon = text.indexOf(':');
    if (colon === -1) throw this.#wrong(`is no LCOV record: "${text.slice(0, 60)}"`);
    this.#other(text.slice(0, colon), text.slice(colon + 1));
  }

  /** `DA:<line>,<hits>[,<checksum>]` */
  #anyLine(value: string): void {
    const match = /^(\d{1,15}),([^,]+)(?:,.*)?$/.exec(value);
    if (!match) throw this.#wrong('has no line number and hits');
    this.#seen.lines = true;
    this.#open().line(Number(match[1]), this.#hits(match[2] ?? ''));
  }

  /** `BRDA:<line>,[e]<block>,<branch>,<taken>`; branch may be any text, so taken is what follows the last comma. */
  #anyBranch(value: string): void {
    const match = /^(\d{1,15},e?[^,]+,.+),([^,]*)$/.exec(value);
    if (!match) throw this.#wrong('is no branch');
    this.#seen.branches = true;
    this.#open().point('branches', match[1] ?? '', this.#hits(match[2] ?? ''));
  }

  /** Whether a number of hits is above zero: negative numbers and `-` are none, `1e+06` is some. */
  #hits(text: string): boolean {
    const trimmed = text.trim();
    if (trimmed === '-') return false;
    if (/^\d{1,9}$/.test(trimmed)) return trimmed !== '0' && Number(trimmed) > 0;
    const hits = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN;
    if (!Number.isFinite(hits)) throw this.#wrong(`has hits that are no number: "${trimmed.slice(0, 40)}"`);
    return hits > 0;
  }

  #other(type: string, value: string): void {
    switch (type) {
      case 'SF':
        if (this.#file !== undefined) throw this.#wrong(`begins a file inside the record of ${this.#path}`);
        this.#path = value.trim();
        if (this.#path === '') throw this.#wrong('names no file');
        this.#file = this.#report.file(this.#path);
        break;
      case 'DA':
        this.#anyLine(value);
        break;
      case 'BRDA':
        this.#anyBranch(value);
        break;
      case 'FN':
        this.#function(value);
        break;
      case 'FNDA':
        this.#functionHits(value);
        break;
      case 'FNL': {
        const [index = '', line = ''] = value.split(',');
        this.#indexed.set(index.trim(), line.trim());
        break;
      }
      case 'FNA': {
        const [index = '', hits = ''] = value.split(',');
        const line = this.#indexed.get(index.trim());
        if (line === undefined) throw this.#wrong(`speaks of function ${index.trim()}, which no FNL names`);
        this.#called.byName();
        // Aliases share an index: one function, covered when it was called by any of its names.
        this.#functions().add(`${line}#${index.trim()}`, this.#hits(hits));
        break;
      }
      case 'LF':
      case 'LH':
      case 'BRF':
      case 'BRH':
      case 'FNF':
      case 'FNH':
        this.#open();
        this.#sums[type] = this.#sum(value);
    }
  }

  /** `FN:<line>,[<end>,]<name>` */
  #function(value: string): void {
    const match = /^(\d+),(?:\d+,(?=.))?(.*)$/.exec(value);
    if (!match) throw this.#wrong('is no function');
    this.#called.define(this.#functions(), this.#fresh, `${match[1]},${match[2]}`);
  }

  /** `FNDA:<hits>,<name>` */
  #functionHits(value: string): void {
    const comma = value.indexOf(',');
    if (comma === -1) throw this.#wrong('has no hits and name');
    this.#called.hit(this.#functions(), value.slice(comma + 1), this.#hits(value.slice(0, comma)));
  }

  #functions(): PointsDraft {
    const functions = this.#open().points('functions');
    if (!this.#seen.functions) this.#fresh = functions.size === 0;
    this.#seen.functions = true;
    return functions;
  }

  #sum(value: string): number {
    const sum = Number(value.trim());
    if (!/^\d+$/.test(value.trim()) || !Number.isSafeInteger(sum)) throw this.#wrong('is no sum');
    return sum;
  }

  #open(): FileDraft {
    if (this.#file === undefined) throw this.#wrong('belongs to no file: no SF record is open');
    return this.#file;
  }

  #giveBranches(): void {
    this.#open().points('branches').addAll(this.#keys, this.#taken, this.#branches);
    this.#branches = 0;
  }

  #close(): void {
    const file = this.#open();
    if (this.#lastLine > 0) {
      file.lines(this.#states, this.#lastLine + 1);
      this.#states.fill(0, 0, this.#lastLine + 1);
      this.#lastLine = 0;
    }
    if (this.#branches > 0) this.#giveBranches();
    const { LF, LH, BRF, BRH, FNF, FNH } = this.#sums;
    if (!this.#seen.lines && LF !== undefined) {
      if (LF > 0) file.count('lines', { covered: LH ?? 0, total: LF });
      else file.measuresLines();
    }
    if (!this.#seen.branches && BRF !== undefined) {
      if (BRF > 0) file.count('branches', { covered: BRH ?? 0, total: BRF });
      else file.points('branches');
    }
    if (!this.#seen.functions && FNF !== undefined) {
      if (FNF > 0) file.count('functions', { covered: FNH ?? 0, total: FNF });
      else file.points('functions');
    }
    this.#file = undefined;
    this.#sums = {};
    this.#seen = { lines: false, branches: false, functions: false };
    this.#called.close();
    this.#indexed.clear();
  }

  finish() {
    if (this.#file !== undefined) {
      throw unreadable(`it ends inside the record of ${this.#path}: it was cut off`, undefined, this.#line);
    }
    return this.#report.finish();
  }

  #wrong(message: string) {
    return unreadable(`line ${this.#line} ${message}`, undefined, this.#line);
  }
}

function endOfNumber(bytes: Buffer, start: number): number {
  let at = start;
  while (isDigit(bytes[at] ?? 0)) at++;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isZero(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== ZERO) return false;
  return true;
}
