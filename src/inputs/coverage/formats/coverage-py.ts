import type { FileDraft } from '../draft.ts';
import { ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { countAt, isObject, type JsonObject, listAt, objectAt } from '../json-shape.ts';
import { readTime } from '../numbers.ts';
import { unreadable } from '../unreadable.ts';

/**
 * `coverage json` of coverage.py, formats 1 to 3. Its statements are lines; branches are arcs `[from, to]`, where a
 * negative line is an exit. Its `percent_covered` mixes lines and branches and is never read; contexts are not needed.
 */
export const coveragePy: JsonFormat = {
  id: 'coverage-py',
  title: 'coverage.py JSON',
  kind: 'json',
  recognise: (value) =>
    isObject(value) && isObject(value['meta']) && isObject(value['files']) && isObject(value['totals']),
  read(value) {
    const report = new ReportDraft('coverage-py');
    const document = objectAt(value, 'the report');
    const meta = objectAt(document['meta'], 'meta');
    if (typeof meta['timestamp'] === 'string') report.time = readTime(meta['timestamp']);
    for (const [path, entry] of Object.entries(objectAt(document['files'], 'files'))) {
      const coverage = objectAt(entry, path);
      const file = report.file(path);
      readLines(file, coverage, path);
      if (meta['branch_coverage'] === true) readBranches(file, coverage, path);
      if (isObject(coverage['functions'])) readFunctions(file, coverage['functions'], path);
    }
    return report.finish();
  },
};

function readLines(file: FileDraft, coverage: JsonObject, path: string): void {
  file.measuresLines();
  file.statementsAreLines();
  for (const key of ['missing_lines', 'executed_lines']) {
    for (const line of listAt(coverage[key], `${path}: ${key}`)) {
      file.line(countAt(line, `${path}: a line of ${key}`), key === 'executed_lines');
    }
  }
}

function readBranches(file: FileDraft, coverage: JsonObject, path: string): void {
  file.points('branches');
  for (const key of ['missing_branches', 'executed_branches']) {
    for (const arc of listAt(coverage[key], `${path}: ${key}`)) {
      const [from, to] = listAt(arc, `${path}: a branch of ${key}`);
      if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to))
        throw unreadable(`${path}: a branch of ${key} has no two lines`);
      file.point('branches', `${from}>${to}`, key === 'executed_branches');
    }
  }
}

/** The entry without a name is the code outside of functions. */
function readFunctions(file: FileDraft, functions: JsonObject, path: string): void {
  file.points('functions');
  for (const [name, entry] of Object.entries(functions)) {
    const region = objectAt(entry, `${path}: function ${name}`);
    const executed = listAt(region['executed_lines'], `${path}: function ${name}: executed_lines`);
    const missed = listAt(region['missing_lines'], `${path}: function ${name}: missing_lines`);
    if (name === '' || executed.length + missed.length === 0) continue;
    file.point('functions', `${region['start_line'] ?? 0}:${name}`, executed.length > 0);
  }
}
