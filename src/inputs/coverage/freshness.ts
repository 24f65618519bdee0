import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CoverageReport, LINE } from '../../model/coverage.ts';
import { UserError } from '../../model/errors.ts';
import type { Git } from '../git.ts';
import type { ReportContext } from './read-report.ts';

const LINE_FEED = 10;

/** Clocks of two machines differ, and a commit often follows its tests within minutes. In milliseconds. */
const SLACK = 5 * 60 * 1000;

/**
 * Languages whose lines in a report are lines of the file. Templates and inlined Kotlin are measured by lines that the
 * compiler made up.
 */
const PLAIN = /\.(?:[cm]?[jt]sx?|py|go|java|cs|rb|php|rs)$/;

/**
 * Why a report cannot describe the commit that is checked, in words that follow its name; undefined where it may, or where
 * that cannot be known: a committed report has no time of its own.
 */
export function staleness(
  report: CoverageReport,
  context: ReportContext,
  git: Git | undefined,
): string | undefined {
  return olderThanCommit(report, context, git) ?? pastTheEnd(report, context);
}

function olderThanCommit(
  report: CoverageReport,
  context: ReportContext,
  git: Git | undefined,
): string | undefined {
  if (git?.head === undefined || context.tree.committed(report.file) !== false) return undefined;
  const seconds = git.output(['log', '-1', '--format=%ct', git.head, '--'])?.toString('latin1').trim() ?? '';
  if (!/^\d+$/.test(seconds)) return undefined;
  const committed = Number(seconds) * 1000;
  const made = report.time ?? statSync(join(context.root.directory, report.file)).mtimeMs;
  if (made >= committed - SLACK) return undefined;
  return `was made ${iso(made)}, before commit ${git.head.slice(0, 7)} of ${iso(committed)}`;
}

function pastTheEnd(report: CoverageReport, context: ReportContext): string | undefined {
  for (const { file, measures } of report.files) {
    const lines = measures.lines;
    if (lines?.kind !== 'lines' || !PLAIN.test(file)) continue;
    let last = lines.states.length - 1;
    while (last > 0 && lines.states[last] === LINE.unmeasured) last--;
    const length = countLines(context, file);
    // Source maps may point one line past the end.
    if (length !== undefined && last > length + 1) {
      return `measures line ${last} of ${file}, which has ${length} lines: it was made for another commit`;
    }
  }
  return undefined;
}

function countLines(context: ReportContext, file: string): number | undefined {
  try {
    const bytes = context.root.readBytes(file);
    let lines = bytes.length === 0 || bytes.at(-1) === LINE_FEED ? 0 : 1;
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === LINE_FEED) lines++;
    return lines;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
