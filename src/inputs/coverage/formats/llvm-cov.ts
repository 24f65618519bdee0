import type { Count } from '../../../model/fraction.ts';
import { type FileDraft, ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { countAt, hitsAt, isObject, type JsonObject, listAt, objectAt, textAt } from '../json-shape.ts';

/**
 * `llvm-cov export` (Rust, C, C++, Swift). Lines are worked out from segments as LLVM itself does (`LineCoverageStats` in
 * CoverageMapping.cpp). Its line figure counts a line once for each function that it belongs to; that figure is kept.
 */
export const llvmCov: JsonFormat = {
  id: 'llvm-cov',
  title: 'LLVM coverage JSON',
  kind: 'json',
  recognise: (value) => isObject(value) && value['type'] === 'llvm.coverage.json.export',
  read(value) {
    const report = new ReportDraft('llvm-cov');
    for (const [index, entry] of listAt(objectAt(value, 'the report')['data'], 'data').entries()) {
      const data = objectAt(entry, `data[${index}]`);
      for (const [at, each] of listAt(data['files'], `data[${index}].files`).entries()) {
        const coverage = objectAt(each, `data[${index}].files[${at}]`);
        const path = textAt(coverage['filename'], `data[${index}].files[${at}].filename`);
        readFile(report.file(path), coverage, path);
      }
      for (const each of listAt(data['functions'] ?? [], `data[${index}].functions`)) {
        readFunction(report, objectAt(each, `data[${index}]: a function`));
      }
    }
    return report.finish();
  },
};

function readFile(file: FileDraft, coverage: JsonObject, path: string): void {
  const summary = objectAt(coverage['summary'], `${path}: summary`);
  const lines = sumOf(summary, 'lines', path);
  if (lines !== undefined) file.count('lines', lines);
  const functions = sumOf(summary, 'functions', path);
  if (functions !== undefined) file.count('functions', functions);
  if (Array.isArray(coverage['segments'])) readSegments(file, coverage['segments'], path);
  if (Array.isArray(coverage['branches']) && coverage['branches'].length > 0) {
    readBranches(file, coverage['branches'], path);
  } else {
    const branches = sumOf(summary, 'branches', path);
    if (branches !== undefined && branches.total > 0) file.count('branches', branches);
  }
}

function sumOf(summary: JsonObject, metric: string, path: string): Count | undefined {
  const sum = summary[metric];
  if (!isObject(sum)) return undefined;
  return {
    covered: countAt(sum['covered'], `${path}: summary.${metric}.covered`),
    total: countAt(sum['count'], `${path}: summary.${metric}.count`),
  };
}

/** A change of the count: from here on, until the next one. */
interface Segment {
  readonly line: number;
  readonly covered: boolean;
  readonly hasCount: boolean;
  readonly entry: boolean;
  readonly gap: boolean;
}

/** Between two segments lie at most the lines of one file. */
const LONGEST_GAP = 5_000_000;

function readSegments(file: FileDraft, written: readonly unknown[], path: string): void {
  const segments = written.map((segment) => readSegment(segment, path));
  file.measuresLines();
  let wrapped: Segment | undefined;
  let at = 0;
  for (let line = segments[0]?.line ?? 0; at < segments.length; line++) {
    if ((segments[at]?.line ?? 0) - line > LONGEST_GAP) return;
    const own: Segment[] = [];
    for (let next = segments[at]; next !== undefined && next.line <= line; next = segments[++at])
      own.push(next);
    const covered = lineOf(own, wrapped);
    if (covered !== undefined) file.line(line, covered);
    wrapped = own.at(-1) ?? wrapped;
  }
}

/** Whether a line is covered by the regions that begin on it and the one that it begins in; undefined without code. */
function lineOf(own: readonly Segment[], wrapped: Segment | undefined): boolean | undefined {
  const starts = own.filter((segment) => segment.entry && segment.hasCount && !segment.gap);
  const first = own[0];
  const skipped = first?.entry === true && !first.hasCount;
  const mapped =
    (!skipped && (wrapped?.hasCount === true || starts.length > 0)) ||
    own.some((segment) => segment.entry && segment.hasCount);
  if (!mapped) return undefined;
  return wrapped?.covered === true || starts.some((segment) => segment.covered);
}

function readSegment(written: unknown, path: string): Segment {
  const [line, , count, hasCount, entry, gap] = listAt(written, `${path}: a segment`);
  return {
    line: countAt(line, `${path}: the line of a segment`),
    covered: hitsAt(count, `${path}: the count of a segment`),
    hasCount: hasCount === true || hasCount === 1,
    entry: entry === true || entry === 1,
    gap: gap === true || gap === 1,
  };
}

/** `[line, column, line, column, times true, times false, …]` */
function readBranches(file: FileDraft, branches: readonly unknown[], path: string): void {
  for (const branch of branches) {
    const [line, column, lastLine, lastColumn, whenTrue, whenFalse] = listAt(branch, `${path}: a branch`);
    const id = `${countAt(line, `${path}: the line of a branch`)}:${column}-${lastLine}:${lastColumn}`;
    file.point('branches', `${id} true`, hitsAt(whenTrue, `${path}: the count of a branch`));
    file.point('branches', `${id} false`, hitsAt(whenFalse, `${path}: the count of a branch`));
  }
}

/** Instances of one generic function begin at one place: a function is covered when any instance ran. */
function readFunction(report: ReportDraft, written: JsonObject): void {
  const [path] = listAt(written['filenames'], 'the files of a function');
  const [region] = listAt(written['regions'], 'the regions of a function');
  if (typeof path !== 'string' || region === undefined) return;
  const [line, column] = listAt(region, `${path}: the region of a function`);
  const covered = hitsAt(written['count'], `${path}: the count of a function`);
  report
    .file(path)
    .point('functions', `${countAt(line, `${path}: the line of a function`)}:${column}`, covered);
}
