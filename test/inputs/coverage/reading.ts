import { readCoverage } from '../../../src/inputs/coverage/read.ts';
import { projectFiles } from '../../../src/inputs/files.ts';
import { Root } from '../../../src/inputs/root.ts';
import { type CoverageEvidence, METRICS, totalOf } from '../../../src/model/coverage.ts';
import { temporary } from '../../temporary.ts';

/** Reads one report of a directory that holds these files besides. */
export function readReportText(
  text: string | Uint8Array,
  files: Readonly<Record<string, string>> = {},
  name = 'out/report',
): CoverageEvidence {
  const root = new Root(temporary({ ...files, [name]: text }));
  return readCoverage(root, projectFiles(root), { reports: [name] }, undefined);
}

/** The totals as text: `lines 3/4, branches 1/2`. */
export function totals(coverage: CoverageEvidence): string {
  return METRICS.flatMap((metric) => {
    const count = totalOf(coverage.merged.files, metric);
    return count === undefined ? [] : [`${metric} ${count.covered}/${count.total}`];
  }).join(', ');
}

/** The message of the one report that cannot be used. */
export function brokenMessage(coverage: CoverageEvidence): string {
  const [input] = coverage.reports;
  return input?.kind === 'broken'
    ? `${input.message} (line ${input.line ?? '-'})`
    : `not broken: ${input?.kind}`;
}
