import type { CoverageEvidence } from '../../../model/coverage.ts';
import { blocksOf, blockText, findSection, type MarkdownDocument } from '../../../model/documents.ts';
import { holdPercentage } from '../check-coverage.ts';
import { type Claim, contradicted, proved, unsupported } from '../claim.ts';
import { shortText } from './incomplete.ts';
import { readIssues } from './issues.ts';
import { missingParts } from './sections.ts';

const BLOCKERS = /\bblockers?\b|^issues\b/i;

const PARTS = [
  { title: 'Progress', pattern: /\bprogress\b/i },
  { title: 'Issues/Blockers', pattern: BLOCKERS },
  { title: 'Next Steps', pattern: /^next steps?\b/i },
];

/**
 * A plan of several agents: its progress, blockers and next steps are there; a coverage that it ticks off is what the
 * report says; no blockers means that no issue is open.
 */
export function checkMultiAgentPlan(
  document: MarkdownDocument,
  coverage: CoverageEvidence,
  issues: readonly MarkdownDocument[],
): readonly Claim[] {
  return [
    ...missingParts(document, PARTS),
    ...tickedCoverage(document, coverage),
    ...checkBlockers(document, issues),
  ];
}

/** `[x] Tests written (95% coverage)`: what a ticked box says of coverage. */
export function tickedCoverage(document: MarkdownDocument, coverage: CoverageEvidence): readonly Claim[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== 'item' || block.box?.done !== true) return [];
    const figure = '(>=?|≥)?\\s*(\\d{1,3}(?:\\.\\d{1,12})?)\\s*%';
    const match =
      new RegExp(`${figure}\\s*(?:\\w+\\s+)?coverage\\b`, 'i').exec(block.text) ??
      new RegExp(`\\bcoverage\\b\\s*(?:is|of|at|:|=)?\\s*${figure}`, 'i').exec(block.text);
    if (match === null || Number(match[2]) > 100) return [];
    const sign = match[1] === '≥' ? '>=' : (match[1] ?? '');
    return [holdPercentage(shortText(block), block.line, `${sign}${match[2] ?? ''}`, coverage)];
  });
}

/** "Blockers: None" against the open entries of the list of issues. */
function checkBlockers(document: MarkdownDocument, issues: readonly MarkdownDocument[]): readonly Claim[] {
  const section = findSection(document, BLOCKERS);
  if (section === undefined) return [];
  const said = blocksOf(document, section);
  const [first] = said;
  if (
    first === undefined ||
    said.length > 1 ||
    !/^\s*(?:none|no blockers?|nothing|n\/a)\b/i.test(blockText(first))
  ) {
    return [];
  }
  const subject = document.sections[section]?.title ?? 'Blockers';
  const fix = 'Name the open entries as blockers, or close them.';
  if (issues.length === 0) {
    return [
      unsupported(subject, first.line, 'says none; there is no list of issues to hold it against', fix),
    ];
  }
  const open = issues.flatMap((list) => readIssues(list).filter((issue) => issue.open));
  if (open.length === 0)
    return [proved(subject, first.line, 'says none; no entry of the list of issues is open')];
  const shown = open.map((issue) => `"${issue.title}"`).join(', ');
  const are = open.length === 1 ? 'is open' : 'are open';
  return [contradicted(subject, first.line, `says none; ${shown} ${are} in the list of issues`, fix)];
}
