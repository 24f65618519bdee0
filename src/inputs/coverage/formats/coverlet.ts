import { type FileDraft, ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { hitsAt, isObject, type JsonObject, listAt, objectAt } from '../json-shape.ts';
import { unreadable } from '../unreadable.ts';

/** Coverlet's own JSON: module → file → class → method → `Lines` and `Branches`. */
export const coverlet: JsonFormat = {
  id: 'coverlet',
  title: 'Coverlet JSON',
  kind: 'json',
  recognise: (value) => isObject(value) && Object.values(value).some(isModule),
  read(value) {
    const report = new ReportDraft('coverlet');
    for (const [module, files] of Object.entries(objectAt(value, 'the report'))) {
      for (const [path, classes] of Object.entries(objectAt(files, module))) {
        const file = report.file(path);
        file.measuresLines();
        file.points('branches');
        file.points('functions');
        for (const [name, methods] of Object.entries(objectAt(classes, path))) {
          for (const [method, entry] of Object.entries(objectAt(methods, `${path}: ${name}`))) {
            readMethod(file, objectAt(entry, `${path}: ${method}`), method, path);
          }
        }
      }
    }
    return report.finish();
  },
};

/** Whether some method of a module holds lines. */
function isModule(module: unknown): boolean {
  if (!isObject(module)) return false;
  return Object.values(module).some(
    (classes) =>
      isObject(classes) &&
      Object.values(classes).some(
        (methods) =>
          isObject(methods) &&
          Object.values(methods).some((method) => isObject(method) && isObject(method['Lines'])),
      ),
  );
}

function readMethod(file: FileDraft, entry: JsonObject, method: string, path: string): void {
  let first: string | undefined;
  let ran = false;
  for (const [line, hits] of Object.entries(objectAt(entry['Lines'], `${path}: ${method}: Lines`))) {
    if (!/^\d+$/.test(line)) throw unreadable(`${path}: ${method}: "${line.slice(0, 40)}" is no line`);
    const covered = hitsAt(hits, `${path}: line ${line}`);
    file.line(Number(line), covered);
    first ??= line;
    ran ||= covered;
  }
  if (first !== undefined) file.point('functions', `${first}:${method}`, ran);
  for (const branch of listAt(entry['Branches'] ?? [], `${path}: ${method}: Branches`)) {
    const point = objectAt(branch, `${path}: ${method}: a branch`);
    const id = `${point['Line']}:${method}#${point['Offset']}.${point['Ordinal']}.${point['Path']}`;
    file.point('branches', id, hitsAt(point['Hits'], `${path}: a branch of line ${point['Line']}`));
  }
}
