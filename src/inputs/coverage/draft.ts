import {
  type FileCoverage,
  LINE,
  METRICS,
  type Measure,
  type Measures,
  type Metric,
  type PointKey,
} from '../../model/coverage.ts';
import type { Count } from '../../model/fraction.ts';
import { PointsDraft } from './points-draft.ts';
import { firstOf, Room, type Rooms } from './room.ts';
import { unreadable } from './unreadable.ts';

/** No source file has more lines; a larger number is a damaged report, and room must not be made for it. */
export const MOST_LINES = 5_000_000;
/** Room for the lines of all files of one report together. */
const MOST_LINES_IN_ALL = 256 * 1024 * 1024;

/** What a reader makes of a report: figures by path as the report writes it, and what helps to resolve the paths. */
export interface ReportContent {
  /** Paths as written. */
  readonly files: ReadonlyMap<string, Measures>;
  /** Directories that the report says its relative paths start from, as written. */
  readonly roots: readonly string[];
  /** Paths lack their source root (`com/acme/Order.java`), so that a file is found by the end of its path. */
  readonly rootless: boolean;
  /** Paths start with a Go module's path instead of its directory. */
  readonly goModules: boolean;
  readonly statementBased: boolean;
  /** When it was made, in milliseconds since 1970. */
  readonly time?: number;
}

/** The figures of one report while it is read. */
export class ReportDraft {
  readonly #files = new Map<string, FileDraft>();
  readonly #scheme: string;
  readonly roots: string[] = [];
  rootless = false;
  goModules = false;
  statementBased = false;
  time: number | undefined;
  readonly #rooms: Rooms = {
    lines: new Room(Uint8Array),
    keys: new Room(Float64Array),
    hits: new Room(Uint8Array),
  };
  #left = MOST_LINES_IN_ALL;

  /** @param scheme id of the format, within which the identities of points can be compared. */
  constructor(scheme: string) {
    this.#scheme = scheme;
  }

  /** The figures of a path; one object however often the report comes back to it. */
  file(path: string): FileDraft {
    let draft = this.#files.get(path);
    if (draft === undefined) {
      draft = new FileDraft(this.#scheme, this.#rooms, this.#take);
      this.#files.set(ownCopy(path), draft);
    }
    return draft;
  }

  get size(): number {
    return this.#files.size;
  }

  readonly #take = (lines: number): void => {
    this.#left -= lines;
    if (this.#left < 0) throw unreadable('it speaks of more lines than any repository has');
  };

  /** @throws UnreadableReport when no file was measured: an empty report proves nothing. */
  finish(): ReportContent {
    if (this.#files.size === 0) {
      throw unreadable(
        'it measures no file',
        'Check that the tests ran with coverage turned on, and that the sources are included.',
      );
    }
    const files = new Map<string, Measures>();
    for (const [path, draft] of this.#files) files.set(path, draft.finish());
    return {
      files,
      roots: this.roots,
      rootless: this.rootless,
      goModules: this.goModules,
      statementBased: this.statementBased,
      ...(this.time === undefined ? {} : { time: this.time }),
    };
  }
}

/** The figures of one file while its report is read. Every call adds; a point that was ever covered stays covered. */
export class FileDraft {
  readonly #scheme: string;
  readonly #rooms: Rooms;
  readonly #take: (lines: number) => void;
  #states: Uint8Array | undefined;
  #lastLine = 0;
  readonly #points: { [metric in Metric]?: PointsDraft } = {};
  #branchLines: Map<number, Count> | undefined;
  #counts: { [metric in Metric]?: Count } = {};
  #statementsAreLines = false;

  constructor(scheme: string, rooms: Rooms, take: (lines: number) => void) {
    this.#scheme = scheme;
    this.#rooms = rooms;
    this.#take = take;
  }

  /** A measured line. Line 0 stands for code that the compiler made; it is no line of the file. */
  line(line: number, covered: boolean): void {
    if (line === 0) return;
    if (!(line > 0 && line <= MOST_LINES && Number.isInteger(line))) {
      throw unreadable(`it speaks of line ${line}, which no source file has`);
    }
    let states = this.#states;
    if (states === undefined || line >= states.length) states = this.#grow(line);
    const state = covered ? LINE.covered : LINE.missed;
    if (state > (states[line] ?? 0)) states[line] = state;
    if (line > this.#lastLine) this.#lastLine = line;
  }

  /** States of measured lines: the first `length` of `states`, by line. Line 0 must be unmeasured. */
  lines(states: Uint8Array, length: number): void {
    let mine = this.#states;
    if (mine === undefined) {
      this.#take(length);
      mine = this.#rooms.lines.row(length);
      mine.set(states.subarray(0, length));
      this.#states = mine;
    } else {
      if (length > mine.length) mine = this.#grow(length - 1);
      for (let line = 1; line < length; line++) {
        const state = states[line] ?? 0;
        if (state > (mine[line] ?? 0)) mine[line] = state;
      }
    }
    if (length - 1 > this.#lastLine) this.#lastLine = length - 1;
  }

  #grow(line: number): Uint8Array {
    const before = this.#states;
    const length = Math.min(Math.max(line + 1, 2 * (before?.length ?? 128)), MOST_LINES + 1);
    this.#take(length - (before?.length ?? 0));
    const states = this.#rooms.lines.row(length, before);
    this.#states = states;
    return states;
  }

  /** That lines are measured, also where the file has none. */
  measuresLines(): void {
    this.#states ??= new Uint8Array(0);
  }

  /** The tool calls its lines statements: one figure under two names. */
  statementsAreLines(): void {
    this.#statementsAreLines = true;
  }

  /** A point with identity; see {@link PointKey}. `weight` is how often it counts. */
  point(metric: Metric, key: PointKey, covered: boolean, weight = 1): void {
    this.points(metric).add(key, covered, weight);
  }

  /** The points of a metric. To ask for them says that it is measured point by point, also where the file has none. */
  points(metric: Metric): PointsDraft {
    this.#points[metric] ??= new PointsDraft(this.#scheme, this.#rooms);
    return this.#points[metric];
  }

  /** Branches of a line of which only the number is known. Said again of one line, the better word holds. */
  branchesOfLine(line: number, count: Count): void {
    checkCount(count);
    this.#branchLines ??= new Map();
    const before = this.#branchLines.get(line);
    if (before === undefined || (count.total >= before.total && count.covered >= before.covered)) {
      this.#branchLines.set(line, count);
    }
  }

  /** Sums of the file, where the report has nothing finer; for lines and their branches, also where the tool's figure differs. */
  count(metric: Metric, count: Count): void {
    checkCount(count);
    this.#counts[metric] = count;
  }

  finish(): FileCoverage['measures'] {
    const measures: { [metric in Metric]?: Measure } = {};
    for (const metric of METRICS) {
      const [points, count] = [this.#points[metric], this.#counts[metric]];
      if (points !== undefined) measures[metric] = points.finish();
      else if (count !== undefined) measures[metric] = { kind: 'counts', count };
    }
    if (this.#branchLines !== undefined) {
      const count = this.#counts.branches;
      measures.branches = {
        kind: 'per-line',
        lines: this.#branchLines,
        ...(count === undefined ? {} : { count }),
      };
    }
    if (this.#states !== undefined) {
      const states = firstOf(this.#states, this.#lastLine + 1);
      const count = this.#counts.lines;
      measures.lines = { kind: 'lines', states, ...(count === undefined ? {} : { count }) };
      if (this.#statementsAreLines) measures.statements = measures.lines;
    }
    return measures;
  }
}

/**
 * The same text in memory of its own. A part of a string keeps all of the string alive that it was cut from, so that the
 * paths of a report would keep all of the report.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

function checkCount({ covered, total }: Count): void {
  if (Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total)
    return;
  throw unreadable(`it counts ${covered} covered of ${total}, which cannot be`);
}
