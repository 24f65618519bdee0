import { METRICS } from '../../../model/coverage.ts';
import { ReportDraft } from '../draft.ts';
import type { JsonFormat } from '../format.ts';
import { countAt, isObject, objectAt } from '../json-shape.ts';

/**
 * Istanbul's `coverage-summary.json` (istanbul-reports, `json-summary`): sums per file and no lines. Percentages (`pct`,
 * which may be `"Unknown"`) are never read; `total` is only the sum of the files.
 */
export const istanbulSummary: JsonFormat = {
  id: 'istanbul-summary',
  title: 'Istanbul summary',
  kind: 'json',
  recognise: (value) =>
    isObject(value) &&
    isObject(value['total']) &&
    isObject(value['total']['lines']) &&
    'covered' in value['total']['lines'],
  read(value) {
    const report = new ReportDraft('istanbul-summary');
    for (const [path, summary] of Object.entries(objectAt(value, 'the report'))) {
      if (path === 'total') continue;
      const file = report.file(path);
      const metrics = objectAt(summary, path);
      for (const metric of METRICS) {
        const figure = objectAt(metrics[metric], `${path}: ${metric}`);
        file.count(metric, {
          covered: countAt(figure['covered'], `${path}: ${metric}.covered`),
          total: countAt(figure['total'], `${path}: ${metric}.total`),
        });
      }
    }
    return report.finish();
  },
};
