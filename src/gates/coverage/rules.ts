import type { Rule } from '../../model/finding.ts';

function rule(severity: Rule['severity'], label: string, summary: string): Rule {
  return { severity, label, summary };
}

/** All that the coverage gate may report. */
export const rules = {
  missing: rule('error', 'Missing', 'A report that the configuration names or asks for is not there.'),
  broken: rule('error', 'Unreadable', 'A report is cut off, damaged, an HTML page or in no known format.'),
  foreign: rule(
    'error',
    'Foreign',
    'None, or fewer than asked, of the paths in a report are files of this repository.',
  ),
  stale: rule('error', 'Stale', 'A report is older than the newest commit, or was made for another one.'),
  merge: rule(
    'error',
    'Not mergeable',
    'Two reports count different things of one file, so that they have no common figure.',
  ),
  'merge-bound': rule(
    'warning',
    'Lower bound',
    'Two reports count without saying what; the least that is sure was taken as the figure of both.',
  ),
  unmeasured: rule('error', 'Not measured', 'A threshold is asked for a metric that no report measures.'),
  total: rule('error', 'Below threshold', 'The total of all files is below its threshold.'),
  glob: rule('error', 'Below threshold', 'The files of a pattern are below its threshold.'),
  'glob-unmatched': rule(
    'error',
    'Unmatched',
    'A pattern or flag with a threshold matches no measured file.',
  ),
  file: rule('error', 'Below threshold', 'A file is below the threshold that each file has to keep.'),
  flag: rule('error', 'Below threshold', 'The files of a flag are below its threshold.'),
  patch: rule(
    'error',
    'Below threshold',
    'The lines that the pull request changes are below their threshold.',
  ),
  'patch-unknown': rule(
    'error',
    'Not known',
    'A threshold is asked for changed lines, and git cannot say which changed.',
  ),
  uncovered: rule('note', 'Uncovered', 'Changed lines that no test runs.'),
  decrease: rule(
    'error',
    'Decreased',
    'Coverage is lower than at the base, beyond the tolerance, and not for removed code.',
  ),
  'base-unknown': rule(
    'error',
    'Not known',
    'Coverage must not decrease, and the coverage of the base is not there.',
  ),
} as const;
