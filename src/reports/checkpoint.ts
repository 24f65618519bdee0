import type { Finding, Severity } from '../model/finding.ts';
import type { GateResult, GateStatus, Proof, Report } from '../model/report.ts';
import { decisionMarkdown } from './decision-markdown.ts';
import { findingMarkdown } from './finding-markdown.ts';
import { commitLink, type Links } from './links.ts';
import { code, link, text } from './markup.ts';
import { allFindings, bySeverity, counted, findingCounts, headline } from './verdict.ts';
import { clipLine } from './visible-text.ts';

/** How much room a checkpoint has, and how its length is measured. */
export interface Room {
  readonly size: number;
  readonly measure: (markdown: string) => number;
  /** After how many findings of a gate one of each severity is folded. */
  readonly open: Readonly<Record<Severity, number>>;
}

const ICON: Readonly<Record<GateStatus, string>> = {
  passed: '✅',
  failed: '❌',
  warned: '⚠️',
  skipped: '➖',
  errored: '🛑',
};

const CELL = 300;

function hash(full: string): string {
  return /^[0-9a-f]{12,}$/i.test(full) ? full.slice(0, 7) : clipLine(full, 40);
}

function commitMarkdown(commit: string, links: Links): string {
  const label = code(hash(commit));
  const address = commitLink(links, commit);
  return address === undefined || !/^[0-9a-f]{7,64}$/i.test(commit) ? label : link(label, address);
}

function head(report: Report, links: Links): string {
  const icon = report.verdict === 'failed' ? '❌' : '✅';
  const commit = links.commit ?? report.head;
  const at = commit === undefined ? '' : ` at ${commitMarkdown(commit, links)}`;
  const project = `**${text(clipLine(report.project, CELL))}**`;
  return `## ${icon} ${headline(report)}\n\n${project}${at} · ${findingCounts(allFindings(report))}`;
}

function gateRow(gate: GateResult): string {
  const cells = [
    ICON[gate.status],
    `**${text(clipLine(gate.title, CELL), 'cell')}**`,
    text(clipLine(gate.status === 'skipped' ? `skipped: ${gate.reason}` : gate.reason, CELL), 'cell'),
    text(clipLine(gate.evidence, CELL), 'cell'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function gateTable(report: Report): string {
  const rows = report.gates.map((gate) => gateRow(gate));
  return ['| | Gate | Verdict | Proof |', '|:-:|---|---|---|', ...rows].join('\n');
}

function proofRow(proof: Proof): string {
  const sum =
    proof.sha256 === undefined
      ? '–'
      : code(clipLine(proof.sha256, 64).replace(/^(.{8}).+(.{4})$/, '$1…$2'), 'cell');
  const cells = [
    text(clipLine(proof.what, CELL), 'cell'),
    text(clipLine(proof.where, CELL), 'cell'),
    text(clipLine(proof.says, CELL), 'cell'),
    sum,
  ];
  return `| ${cells.join(' | ')} |`;
}

function rulesMarkdown(report: Report, links: Links): string {
  const { rules } = report;
  const file =
    rules.file === undefined
      ? 'Rules: the defaults, no config'
      : `Rules from ${code(clipLine(rules.file, CELL))}`;
  if (rules.commit === undefined) return `${file}.`;
  return `${file} at the base ${commitMarkdown(rules.commit, links)}.`;
}

/** What the change would make of its own rules: next to the verdict, for a reviewer to see. */
function proposed({ rules }: Report): string {
  if (rules.proposed === undefined) return '';
  return `⚠️ **Proposed rules**, not yet in force: ${text(clipLine(rules.proposed, 1200))}`;
}

function footer(report: Report, links: Links): string {
  const found = report.found.slice(0, 12).map((line) => text(clipLine(line, CELL)));
  const whole = links.run === undefined ? [] : [`Whole report: ${link('run summary', links.run)}.`];
  const lines = [rulesMarkdown(report, links), ...whole, 'The same on your machine: `specgate check`.'];
  return [
    `<sub>${lines.join(' ')}</sub>`,
    ...(found.length === 0 ? [] : [`<br><sub>Found without a config: ${found.join(' · ')}.</sub>`]),
  ].join('\n');
}

function moreMarkdown(count: number, links: Links): string {
  const where = links.run === undefined ? 'JSON report' : link('run summary', links.run);
  return `*… and ${counted(count, 'more finding')}, for which there is no room here: see the ${where}.*`;
}

interface Block {
  readonly gate: number;
  readonly rank: number;
  readonly finding: Finding;
  readonly markdown: string;
}

/** Finding blocks in the order in which they get room: the worst of every gate, then the second worst of every gate. */
function blocks(report: Report, links: Links): readonly Block[] {
  return report.gates
    .flatMap((gate, index) =>
      bySeverity(gate.findings).map((finding: Finding, rank) => ({
        gate: index,
        rank,
        finding,
        markdown: findingMarkdown(finding, links),
      })),
    )
    .sort((a, b) => a.rank - b.rank || a.gate - b.gate);
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

function section(gate: GateResult, shown: readonly Block[], links: Links, open: Room['open']): string {
  if (gate.findings.length === 0) return '';
  const isOpen = ({ finding, rank }: Block) => rank < open[finding.severity];
  const rest = shown.filter((block) => !isOpen(block));
  const more = `${rest.length < shown.length ? 'More: ' : ''}${findingCounts(rest.map((block) => block.finding))}`;
  const left = gate.findings.length - shown.length;
  return [
    `### ${text(clipLine(gate.title, CELL))}`,
    ...shown.filter(isOpen).map((block) => block.markdown),
    ...(rest.length > 0 ? [folded(more, rest.map((block) => block.markdown).join('\n\n'))] : []),
    ...(left > 0 ? [moreMarkdown(left, links)] : []),
  ].join('\n\n');
}

function proofTable(rows: readonly string[], left: number): string {
  if (rows.length === 0 && left === 0) return '';
  const table = ['| What | Where | Says | sha256 |', '|---|---|---|---|', ...rows].join('\n');
  const more = left > 0 ? `\n\n*… and ${left} more, for which there is no room here.*` : '';
  return folded('Proofs: what was read and what it said', table + more);
}

/** Takes from the front of a list what fits into the room; the first that does not fit ends it. */
function fitting<T>(list: readonly T[], room: number, size: (item: T) => number): readonly T[] {
  let left = room;
  const end = list.findIndex((item) => {
    left -= size(item);
    return left < 0;
  });
  return end === -1 ? list : list.slice(0, end);
}

/**
 * The checkpoint as GitHub-flavoured Markdown: verdict, table of gates, findings of each gate, proofs. What does not
 * fit into the room is left out as whole findings and whole proofs, and counted.
 *
 * @param marker first line, a hidden comment; '' for none.
 */
export function checkpoint(report: Report, links: Links, room: Room, marker = ''): string {
  const { measure } = room;
  const top = [...(marker === '' ? [] : [marker]), head(report, links)].join('\n');
  // A decision is asked for where the gate is in force, not where it was skipped.
  const decisions = report.gates.flatMap((gate) =>
    gate.checkpoint === undefined || gate.status === 'skipped' ? [] : [decisionMarkdown(gate.checkpoint)],
  );
  const before = [top, gateTable(report), proposed(report), ...decisions];
  const sections = (shown: readonly Block[]) =>
    report.gates.map((gate, index) =>
      section(
        gate,
        shown.filter((block) => block.gate === index),
        links,
        room.open,
      ),
    );
  const compose = (shown: readonly Block[], rows: readonly string[], proofs: number): string =>
    `${[...before, ...sections(shown), proofTable(rows, proofs - rows.length), footer(report, links)]
      .filter((part) => part !== '')
      .join('\n\n')}\n`;

  const proofRows = report.gates.flatMap((gate) => gate.proofs).map((proof) => proofRow(proof));
  const all = blocks(report, links);
  // What is there even without a finding, with room for the words that count and fold what is left out.
  const frame = measure(compose([], [], proofRows.length)) + 120 * report.gates.length;
  const rows = fitting(proofRows, (room.size - frame) / 4, (row) => measure(row) + 1);
  const used = frame + rows.reduce((sum, row) => sum + measure(row) + 1, 0);
  const shown = fitting(all, room.size - used, (block) => measure(block.markdown) + 2);
  return compose(shown, rows, proofRows.length);
}
