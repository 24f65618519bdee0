import { type FileDraft, ReportDraft } from '../draft.ts';
import type { TextFormat } from '../format.ts';
import { unreadable } from '../unreadable.ts';

/**
 * LCOV tracefiles, 1.x and 2.x: `man geninfo`, "Tracefile format".
 * Read from bytes: these files are long, and a string per line would cost more than all the rest.
 */
export const lcov: TextFormat = {
  id: 'lcov',
  title: 'LCOV',
  kind: 'text',
  recognise: (head) => /^(?:\s*#.*\n)*\s*(?:TN|SF|VER):/.test(head),
  read(source) {
    const reader = new LcovReader();
    let rest: Buffer = Buffer.alloc(0);
    for (const chunk of source.chunks()) {
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const end = bytes.lastIndexOf(LINE_FEED) + 1;
      reader.lines(bytes, end);
      rest = Buffer.from(bytes.subarray(end));
      if (rest.length > LONGEST_LINE) throw unreadable('it holds a line without end');
    }
    reader.lines(Buffer.concat([rest, Buffer.of(LINE_FEED)]), rest.length + 1);
    return reader.finish();
  },
};

const LINE_FEED = 10;
const LONGEST_LINE = 1024 * 1024;
const COMMA = 44;
const COLON = 58;
const ZERO = 48;
const NINE = 57;

/** Sums that a record states, used where it has nothing finer. */
type Sums = Partial<Record<'LF' | 'LH' | 'BRF' | 'BRH' | 'FNF' | 'FNH', number>>;

class LcovReader {
  readonly #report = new ReportDraft('lcov');
  #file: FileDraft | undefined;
  #path = '';
  #line = 0;
  #sums: Sums = {};
  #seen = { lines: false, branches: false, functions: false };
  /** 1.x: ids of functions by name, in order: one name may stand for several. */
  #named = new Map<string, string[]>();
  /** 2.x: start line by index. */
  #indexed = new Map<string, string>();

  /** Reads the lines of `bytes` up to `end`, which follows a line feed. */
  lines(bytes: Buffer, end: number): void {
    let start = 0;
    while (start < end) {
      const feed = bytes.indexOf(LINE_FEED, start);
      this.#line++;
      this.#record(bytes, start, bytes[feed - 1] === 13 && feed > start ? feed - 1 : feed);
      start = feed + 1;
    }
  }

  #record(bytes: Buffer, start: number, end: number): void {
    // DA: most lines by far.
    if (bytes[start] === 68 && bytes[start + 1] === 65 && bytes[start + 2] === COLON) {
      this.#lineRecord(bytes, start + 3, end);
      return;
    }
    if (start === end || bytes[start] === 35) return;
    const colon = bytes.indexOf(COLON, start);
    if (colon === -1 || colon >= end) {
      const word = bytes.toString('latin1', start, end).trim();
      if (word === 'end_of_record') this.#close();
      else if (word !== '') throw this.#wrong(`is no LCOV record: "${word.slice(0, 60)}"`);
      return;
    }
    const type = bytes.toString('latin1', start, Math.min(colon, start + 20)).trim();
    if (type === 'BRDA') this.#branch(bytes, colon + 1, end);
    else this.#other(type, bytes.toString('utf8', colon + 1, end));
  }

  /** `DA:<line>,<hits>[,<checksum>]` */
  #lineRecord(bytes: Buffer, start: number, end: number): void {
    let at = start;
    let line = 0;
    let digit = bytes[at] ?? 0;
    while (digit >= ZERO && digit <= NINE && at < end) {
      line = line * 10 + digit - ZERO;
      digit = bytes[++at] ?? 0;
    }
    if (digit !== COMMA || at >= end || at === start) throw this.#wrong('has no line number and hits');
    const first = ++at;
    let covered = false;
    digit = bytes[at] ?? 0;
    while (digit >= ZERO && digit <= NINE && at < end) {
      if (digit !== ZERO) covered = true;
      digit = bytes[++at] ?? 0;
    }
    if (at === first || (at < end && digit !== COMMA)) {
      covered = this.#hits(bytes.toString('latin1', first, end).split(',')[0] ?? '');
    }
    this.#seen.lines = true;
    this.#open().line(line, covered);
  }

  /** Whether a number of hits is above zero: negative numbers and `-` are none, `1e+06` is some. */
  #hits(text: string): boolean {
    const trimmed = text.trim();
    if (trimmed === '-') return false;
    const hits = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN;
    if (!Number.isFinite(hits)) throw this.#wrong(`has hits that are no number: "${trimmed.slice(0, 40)}"`);
    return hits > 0;
  }

  /** `BRDA:<line>,[e]<block>,<branch>,<taken>`; branch may be any text, so taken is what follows the last comma. */
  #branch(bytes: Buffer, start: number, end: number): void {
    const comma = bytes.lastIndexOf(COMMA, end - 1);
    const id = comma > start ? bytes.toString('latin1', start, comma) : '';
    if (!/^\d+,e?[^,]+,./.test(id)) throw this.#wrong('is no branch');
    const taken = bytes[comma + 1] ?? 0;
    const covered =
      comma + 2 === end && taken >= ZERO && taken <= NINE
        ? taken !== ZERO
        : this.#hits(bytes.toString('latin1', comma + 1, end));
    this.#seen.branches = true;
    this.#open().point('branches', id, covered);
  }

  #other(type: string, value: string): void {
    switch (type) {
      case 'SF':
        if (this.#file !== undefined) throw this.#wrong(`begins a file inside the record of ${this.#path}`);
        this.#path = value.trim();
        if (this.#path === '') throw this.#wrong('names no file');
        this.#file = this.#report.file(this.#path);
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
        // Aliases share an index: one function, covered when it was called by any of its names.
        this.#functionPoint(`${line}#${index.trim()}`, this.#hits(hits));
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
    const match = /^\s*(\d+),(?:\d+,(?=.))?(.*)$/.exec(value);
    if (!match) throw this.#wrong('is no function');
    const name = match[2] ?? '';
    const ids = this.#named.get(name) ?? [];
    const id = `${match[1]}:${name}${ids.length === 0 ? '' : `#${ids.length}`}`;
    this.#named.set(name, [...ids, id]);
    this.#functionPoint(id, false);
  }

  /** `FNDA:<hits>,<name>`; where a name stands for several functions, the records come in the same order. */
  #functionHits(value: string): void {
    const comma = value.indexOf(',');
    if (comma === -1) throw this.#wrong('has no hits and name');
    const name = value.slice(comma + 1);
    const ids = this.#named.get(name);
    const id = ids?.[0] ?? `0:${name}`;
    if (ids !== undefined && ids.length > 1) this.#named.set(name, ids.slice(1));
    this.#functionPoint(id, this.#hits(value.slice(0, comma)));
  }

  #functionPoint(id: string, covered: boolean): void {
    this.#seen.functions = true;
    this.#open().point('functions', id, covered);
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

  #close(): void {
    const file = this.#open();
    const { LF, LH, BRF, BRH, FNF, FNH } = this.#sums;
    if (!this.#seen.lines && LF !== undefined) {
      if (LF > 0) file.count('lines', { covered: LH ?? 0, total: LF });
      else file.measuresLines();
    }
    if (!this.#seen.branches && BRF !== undefined) {
      if (BRF > 0) file.count('branches', { covered: BRH ?? 0, total: BRF });
      else file.measures('branches');
    }
    if (!this.#seen.functions && FNF !== undefined) {
      if (FNF > 0) file.count('functions', { covered: FNH ?? 0, total: FNF });
      else file.measures('functions');
    }
    this.#file = undefined;
    this.#sums = {};
    this.#seen = { lines: false, branches: false, functions: false };
    this.#named.clear();
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
