import { coverage, judgeCoverage } from '../../../src/gates/coverage/coverage.ts';
import { readCoverage } from '../../../src/inputs/coverage/read.ts';
import { projectFiles } from '../../../src/inputs/files.ts';
import { openGit } from '../../../src/inputs/git.ts';
import { Root } from '../../../src/inputs/root.ts';
import type { GateResult } from '../../../src/model/report.ts';

const ENVIRONMENT = { PATH: process.env['PATH'] };

interface Judging {
  /** Settings as they stand in the configuration; the gate is not configured when absent. */
  readonly settings?: unknown;
  readonly base?: string;
}

/** What the coverage gate says of a directory. */
export function judge(directory: string, { settings, base }: Judging = {}): GateResult {
  const root = new Root(directory);
  const git = openGit(root, { environment: ENVIRONMENT, ...(base === undefined ? {} : { base }) });
  const parsed = coverage.settings.parse(settings ?? {});
  const evidence = readCoverage(root, projectFiles(root), parsed, git);
  return judgeCoverage(evidence, parsed, settings !== undefined);
}

/** Ids and subjects of the findings, without notes. */
export function problems(result: GateResult): readonly string[] {
  return result.findings
    .filter((finding) => finding.severity !== 'note')
    .map((finding) => `${finding.id} ${finding.subject}`);
}

/** LCOV of files whose lines are `+` covered, `-` missed, and anything else not measured. */
export function lcovOf(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([file, states]) => {
      const lines = [...states].flatMap((state, index) =>
        state === '+' || state === '-' ? [`DA:${index + 1},${state === '+' ? 3 : 0}`] : [],
      );
      return ['TN:', `SF:${file}`, ...lines, 'end_of_record', ''].join('\n');
    })
    .join('');
}

/** A file with so many lines. */
export function linesOf(count: number): string {
  return Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');
}
