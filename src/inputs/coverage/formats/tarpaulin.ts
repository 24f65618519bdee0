import { ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { countAt, hitsAt, isObject, listAt, objectAt, textAt } from '../json-shape.ts';

/** `cargo tarpaulin --out Json`: lines, with the path of each file as a list of its parts. */
export const tarpaulin: JsonFormat = {
  id: 'tarpaulin',
  title: 'Tarpaulin JSON',
  kind: 'json',
  recognise: (value) =>
    isObject(value) &&
    Array.isArray(value['files']) &&
    value['files'].some((file) => isObject(file) && Array.isArray(file['traces'])),
  read(value) {
    const report = new ReportDraft('tarpaulin');
    for (const [index, entry] of listAt(objectAt(value, 'the report')['files'], 'files').entries()) {
      const where = `files[${index}]`;
      const coverage = objectAt(entry, where);
      const parts = listAt(coverage['path'], `${where}.path`).map((part) => textAt(part, `${where}.path`));
      const file = report.file(parts.join('/').replace(/^\/\//, '/'));
      file.measuresLines();
      for (const trace of listAt(coverage['traces'], `${where}.traces`)) {
        const { line, stats } = objectAt(trace, `${where}: a trace`);
        const hits = objectAt(stats, `${where}: stats of line ${line}`)['Line'];
        // Other kinds of trace, of branches and conditions, have never been written by a release.
        if (hits !== undefined)
          file.line(countAt(line, `${where}: a line`), hitsAt(hits, `${where}: line ${line}`));
      }
    }
    return report.finish();
  },
};
