import type { Finding, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { allFindings, bySeverity, findingCounts } from './verdict.ts';
import { clip, clipLine, visibleLine } from './visible-text.ts';

/** A message that GitHub shows at a line of a changed file and on the page of the run. Plain text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** What is left out, in words: `12 errors, 3 warnings`; absent where nothing is. */
  readonly left?: string;
}

/**
 * GitHub keeps 10 annotations of each level of a step and drops the rest without a word
 * (docs.github.com/en/rest/checks/runs; the same limits hold for workflow commands). Two notices are kept for what the
 * run itself has to say.
 */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10, note: 8 };
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' } as const;

function annotation(finding: Finding, folder: string): Annotation {
  const place = finding.locations[0];
  const subject = visibleLine(finding.subject);
  const message = [subject, visibleLine(finding.message)].filter((part) => part !== '').join(': ');
  const fix = visibleLine(finding.fix);
  return {
    level: LEVEL[finding.severity],
    title: clipLine(`${finding.label} (${finding.id})`, 200),
    message: clip(fix === '' ? message : `${message}\nMend: ${fix}`, 3000),
    ...(place === undefined
      ? {}
      : {
          file: folder + place.file,
          line: place.line,
          ...(place.endLine === undefined ? {} : { endLine: place.endLine }),
        }),
  };
}

/**
 * The findings as annotations, worst first, no more than GitHub shows, and what is left in words.
 *
 * @param folder the analysed directory inside the repository: `''` or `services/orders/`.
 */
export function annotations(report: Report, folder: string): Annotations {
  const room: Record<Severity, number> = { ...MOST };
  const left: Finding[] = [];
  const shown: Annotation[] = [];
  for (const finding of bySeverity(allFindings(report))) {
    if (room[finding.severity] > 0) {
      room[finding.severity] -= 1;
      shown.push(annotation(finding, folder));
    } else left.push(finding);
  }
  return left.length === 0 ? { shown } : { shown, left: findingCounts(left) };
}
