import { type FileDraft, ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { hitsAt, isObject, type JsonObject, listAt, objectAt } from '../json-shape.ts';
import { unreadable } from '../unreadable.ts';

/**
 * SimpleCov's `.resultset.json`: suites, whose results are united, as SimpleCov itself does. A line is a number of hits,
 * null where there is no code, or `"ignored"`.
 */
export const simplecov: JsonFormat = {
  id: 'simplecov',
  title: 'SimpleCov',
  kind: 'json',
  recognise: (value) =>
    isObject(value) &&
    Object.values(value).some(
      (suite) => isObject(suite) && isObject(suite['coverage']) && 'timestamp' in suite,
    ),
  read(value) {
    const report = new ReportDraft('simplecov');
    for (const [name, entry] of Object.entries(objectAt(value, 'the report'))) {
      const suite = objectAt(entry, name);
      if (typeof suite['timestamp'] === 'number') {
        report.time = Math.max(report.time ?? 0, suite['timestamp'] * 1000);
      }
      for (const [path, coverage] of Object.entries(objectAt(suite['coverage'], `${name}: coverage`))) {
        const file = report.file(path);
        // Before 0.18 the list of lines stood alone.
        const lines = isObject(coverage) ? coverage['lines'] : coverage;
        readLines(file, listAt(lines, `${path}: lines`), path);
        if (isObject(coverage) && isObject(coverage['branches']))
          readBranches(file, coverage['branches'], path);
        if (isObject(coverage) && isObject(coverage['methods'])) readMethods(file, coverage['methods'], path);
      }
    }
    return report.finish();
  },
};

function readLines(file: FileDraft, lines: readonly unknown[], path: string): void {
  file.measuresLines();
  for (const [index, hits] of lines.entries()) {
    if (hits === null || hits === 'ignored') continue;
    file.line(index + 1, hitsAt(hits, `${path}: line ${index + 1}`));
  }
}

/** `"[:if, 3, 5, 4, 9, 7]": { "[:then, 4, 6, 6, 6, 14]": 1 }`: type, number, first line, column, last line, column. */
function readBranches(file: FileDraft, branches: JsonObject, path: string): void {
  file.points('branches');
  for (const [condition, arms] of Object.entries(branches)) {
    const line = /^\[:\w+, \d+, (\d+),/.exec(condition)?.[1];
    if (line === undefined) throw unreadable(`${path}: "${condition.slice(0, 60)}" is no branch`);
    for (const [arm, hits] of Object.entries(objectAt(arms, `${path}: ${condition}`))) {
      file.point('branches', `${line}:${condition}${arm}`, hitsAt(hits, `${path}: ${arm}`));
    }
  }
}

/** `"[\"Loans\", :fee, 3, 2, 11, 5]": 3`: class, method, first line, column, last line, column. */
function readMethods(file: FileDraft, methods: JsonObject, path: string): void {
  file.points('functions');
  for (const [method, hits] of Object.entries(methods)) {
    const line = /, (\d+), \d+, \d+, \d+\]$/.exec(method)?.[1] ?? '0';
    file.point('functions', `${line}:${method}`, hitsAt(hits, `${path}: ${method}`));
  }
}
