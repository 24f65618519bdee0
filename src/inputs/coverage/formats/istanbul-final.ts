import { type FileDraft, ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { countAt, hitsAt, isObject, type JsonObject, listAt, objectAt } from '../json-shape.ts';

/**
 * Istanbul's `coverage-final.json`, `.nyc_output/*.json` and `__coverage__` (istanbul-lib-coverage): statements, functions
 * and branches with their places. A line's hits are those of the statements that begin on it, as Istanbul's own
 * `getLineCoverage` has it.
 */
export const istanbulFinal: JsonFormat = {
  id: 'istanbul',
  title: 'Istanbul',
  kind: 'json',
  recognise: (value) =>
    isObject(value) &&
    Object.values(value).some((file) => isObject(file) && isObject(coverageOf(file)['statementMap'])),
  read(value) {
    const report = new ReportDraft('istanbul');
    for (const [path, entry] of Object.entries(objectAt(value, 'the report'))) {
      const coverage = coverageOf(objectAt(entry, path));
      const file = report.file(path);
      readStatements(file, coverage, path);
      readFunctions(file, coverage, path);
      readBranches(file, coverage, path);
    }
    return report.finish();
  },
};

/** Very old versions keep the coverage of a file one level deeper. */
function coverageOf(entry: JsonObject): JsonObject {
  return isObject(entry['data']) ? entry['data'] : entry;
}

function readStatements(file: FileDraft, coverage: JsonObject, path: string): void {
  const hits = objectAt(coverage['s'], `${path}: s`);
  file.points('statements');
  file.measuresLines();
  for (const [id, range] of Object.entries(objectAt(coverage['statementMap'], `${path}: statementMap`))) {
    const covered = hitsAt(hits[id], `${path}: s.${id}`);
    const place = placeOf(range, `${path}: statementMap.${id}`);
    file.point('statements', `${place.text}#${id}`, covered);
    file.line(place.line, covered);
  }
}

function readFunctions(file: FileDraft, coverage: JsonObject, path: string): void {
  const hits = objectAt(coverage['f'], `${path}: f`);
  file.points('functions');
  for (const [id, entry] of Object.entries(objectAt(coverage['fnMap'], `${path}: fnMap`))) {
    const covered = hitsAt(hits[id], `${path}: f.${id}`);
    const declared = objectAt(entry, `${path}: fnMap.${id}`);
    const place = placeOf(declared['loc'] ?? declared['decl'], `${path}: fnMap.${id}.loc`);
    file.point('functions', `${place.text}#${id}`, covered);
  }
}

function readBranches(file: FileDraft, coverage: JsonObject, path: string): void {
  const hits = objectAt(coverage['b'], `${path}: b`);
  file.points('branches');
  for (const [id, entry] of Object.entries(objectAt(coverage['branchMap'], `${path}: branchMap`))) {
    const branch = objectAt(entry, `${path}: branchMap.${id}`);
    const place = placeOf(branch['loc'], `${path}: branchMap.${id}.loc`, branch['line']);
    for (const [arm, count] of listAt(hits[id], `${path}: b.${id}`).entries()) {
      file.point('branches', `${place.text}#${id}.${arm}`, hitsAt(count, `${path}: b.${id}[${arm}]`));
    }
  }
}

/** Where a range begins and ends, as an identity that starts with its line. */
function placeOf(
  range: unknown,
  where: string,
  line?: unknown,
): { readonly line: number; readonly text: string } {
  const { start, end } = objectAt(range, where);
  const from = objectAt(start, `${where}.start`);
  const to = isObject(end) ? end : {};
  const first = countAt(from['line'] ?? line, `${where}.start.line`);
  return { line: first, text: `${first}:${from['column']}-${to['line']}:${to['column']}` };
}
