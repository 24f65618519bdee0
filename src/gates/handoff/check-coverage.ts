import { type CoverageEvidence, headlineMetric, type Metric, totalPercent } from '../../model/coverage.ts';
import {
  compareFractions,
  type Fraction,
  formatFraction,
  parseDecimal,
  subtract,
} from '../../model/fraction.ts';
import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, type JsonNode, member, valueAt } from '../../model/json-tree.ts';
import { type Claim, contradicted, malformed, proved, unsupported } from './claim.ts';

const SUBJECT = 'deliverables.test_coverage';

/** `deliverables.test_coverage` is the line coverage of the report, as far as the digits that are claimed go. */
export function checkCoverage(document: HandoffDocument, coverage: CoverageEvidence): readonly Claim[] {
  const written = valueAt(document.root, 'deliverables', 'test_coverage');
  const node = member(written, 'lines') ?? member(written, 'total') ?? written;
  if (node === undefined || node.kind === 'null') return [];
  const claimed = claimedPercent(node);
  if (claimed === undefined) {
    return [
      malformed(
        SUBJECT,
        node.line,
        `is ${displayJson(node)}, where a percentage is expected`,
        'Write it as "82%", or as a number from 0 to 100.',
      ),
    ];
  }
  return [holdPercentage(SUBJECT, node.line, claimed, coverage)];
}

/**
 * A claimed percentage against the report.
 *
 * @param claimed decimal digits as written, without the percent sign; `>` or `>=` before them makes it a lower bound.
 */
export function holdPercentage(
  subject: string,
  line: number,
  claimed: string,
  coverage: CoverageEvidence,
): Claim {
  const metric = measuredMetric(coverage);
  const exact = metric === undefined ? undefined : totalPercent(coverage, metric);
  if (metric === undefined || exact === undefined) {
    const message = `says ${claimed}%; there is no coverage report to hold it against`;
    return unsupported(subject, line, message, 'Write the coverage report before Specgate runs.');
  }
  const message = `says ${claimed}%; the coverage report says ${formatFraction(exact)} % of ${metric}`;
  return agrees(claimed, exact)
    ? proved(subject, line, message)
    : contradicted(subject, line, message, 'Write the figure that the report gives.');
}

/** What the tool itself prints as its figure (statements for Go), else lines. */
function measuredMetric(coverage: CoverageEvidence): Metric | undefined {
  const metrics: readonly Metric[] = [headlineMetric(coverage), 'lines'];
  return metrics.find((metric) => totalPercent(coverage, metric) !== undefined);
}

/**
 * Whether a figure is what a tool would print for the exact value with as many digits: rounded to the nearest, as most
 * do, or cut off, as Istanbul does.
 */
export function agrees(claimed: string, exact: Fraction): boolean {
  const bound = /^(>=?)\s*(.+)$/.exec(claimed);
  if (bound !== null) {
    const order = compareFractions(exact, parseDecimal(bound[2] ?? ''));
    return bound[1] === '>' ? order > 0 : order >= 0;
  }
  const digits = claimed.split('.')[1]?.length ?? 0;
  const unit = { numerator: 1n, denominator: 10n ** BigInt(digits) };
  const half = { numerator: 1n, denominator: 2n * 10n ** BigInt(digits) };
  const above = subtract(exact, parseDecimal(claimed));
  const negativeHalf = { numerator: -half.numerator, denominator: half.denominator };
  return compareFractions(above, negativeHalf) >= 0 && compareFractions(above, unit) < 0;
}

/** The digits of `"82%"`, `"82.5 % of lines"`, `">80%"`, `82`; undefined for anything that is no percentage. */
function claimedPercent(node: JsonNode): string | undefined {
  const written = node.kind === 'number' ? node.raw : node.kind === 'string' ? node.value : undefined;
  const match = /^\s*(>=?|≥)?\s*(\d{1,3}(?:\.\d{1,12})?)\s*(?:%.*)?$/.exec(written ?? '');
  if (match === null || Number(match[2]) > 100) return undefined;
  const sign = match[1] === '≥' ? '>=' : (match[1] ?? '');
  return `${sign}${match[2] ?? ''}`;
}
