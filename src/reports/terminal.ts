import type { Finding, FindingLocation, Severity } from '../model/finding.ts';
import type { GateResult, GateStatus, Report } from '../model/report.ts';
import { decisionLines } from './decision-markdown.ts';
import { allFindings, bySeverity, findingCounts, headline } from './verdict.ts';
import { clipLines, printableLine, withoutCommands } from './visible-text.ts';

export interface TerminalStyle {
  /** Whether to write ANSI colours. Only when asked: never because of what the environment looks like. */
  readonly colour: boolean;
  /** Columns at which text is wrapped at spaces; a word that is longer stays whole, to be copied. */
  readonly width: number;
}

type Colour = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  dim: [2, 22],
  bold: [1, 22],
};

const SIGN: Readonly<Record<GateStatus, readonly [string, Colour]>> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  warned: ['!', 'yellow'],
  skipped: ['-', 'dim'],
  errored: ['✗', 'red'],
};
const SEVERITY: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', note: 'cyan' };

function painter(style: TerminalStyle): (text: string, ...colours: readonly Colour[]) => string {
  if (!style.colour) return (text) => text;
  return (text, ...colours) =>
    colours.reduce((painted, colour) => {
      const [on, off] = CODES[colour];
      return `\u001b[${on}m${painted}\u001b[${off}m`;
    }, text);
}

/** Columns that a text takes: two for wide East Asian characters and emoji, none for combining marks. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    const wide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
    count += wide.test(character) ? 2 : 1;
  }
  return count;
}

/** Wraps one line at spaces; all lines start with `indent`. */
function wrapped(text: string, indent: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(indent + longer) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(indent + line);
  // A wrapped word may bring its `::` to the start of a line.
  return lines.map((wrappedLine) => wrappedLine.replace(/^(\s*):(?=:)/, '$1⟨U+003A⟩'));
}

const LEAD: Partial<Record<FindingLocation['role'], string>> = { mount: 'mounted by', nearest: 'nearest:' };

/** `at lib/main.ts:18`, `mounted by lib/main.ts:18`, `nearest: GET /ship at lib/ships.ts:4`. */
function placeText(place: FindingLocation, subject: string): string {
  const known = place.label === undefined || place.label === subject;
  const label = known ? undefined : `${printableLine(place.label)} at`;
  const lead = [LEAD[place.role], label].filter((part) => part !== undefined).join(' ') || 'at';
  return `${lead} ${printableLine(place.file)}:${place.line}`;
}

/** Places of a finding that are shown: one that stands for a part of a service has hundreds. */
const SHOWN_PLACES = 12;

function placeLines({ locations, subject }: Finding): readonly string[] {
  const shown = locations.slice(0, SHOWN_PLACES).map((place) => placeText(place, subject));
  const rest = locations.length - shown.length;
  return rest === 0 ? shown : [...shown, `and at ${rest} more places`];
}

function findingLines(finding: Finding, style: TerminalStyle): readonly string[] {
  const paint = painter(style);
  const label = printableLine(finding.label);
  const subject = printableLine(finding.subject);
  const head = wrapped(`${label} ${subject}: ${printableLine(finding.message)}`, '  ', style.width);
  const [first = '', ...others] = head;
  const painted = first.startsWith(`  ${label}`)
    ? `  ${paint(label, SEVERITY[finding.severity], 'bold')}${first.slice(2 + label.length)}`
    : first;
  const fix = printableLine(finding.fix);
  return [
    painted,
    ...others,
    ...placeLines(finding).map((line) => paint(`    ${line}`, 'dim')),
    ...(fix === '' ? [] : wrapped(`Mend: ${fix}`, '    ', style.width)),
    ...(finding.snippet === undefined
      ? []
      : clipLines(finding.snippet.text.trimEnd(), 60, 400)
          .split('\n')
          .map((line) => `    | ${withoutCommands(line)}`)),
  ];
}

function gateLines(gate: GateResult, style: TerminalStyle): readonly string[] {
  const paint = painter(style);
  const [sign, colour] = SIGN[gate.status];
  const status = gate.status === 'skipped' || gate.status === 'errored' ? `${gate.status}: ` : '';
  const title = `${paint(sign, colour)} ${paint(printableLine(gate.title), 'bold')}`;
  const [first = '', ...others] = wrapped(
    `${status}${printableLine(gate.reason)}`,
    '  ',
    style.width - columns(gate.title) - 2,
  );
  const evidence = printableLine(gate.evidence);
  return [
    `${title}${first}`,
    ...others,
    ...(evidence === '' ? [] : wrapped(evidence, '  ', style.width).map((line) => paint(line, 'dim'))),
    ...(gate.checkpoint === undefined || gate.status === 'skipped'
      ? []
      : decisionLines(gate.checkpoint).flatMap((line) => wrapped(printableLine(line), '  ', style.width))),
    ...bySeverity(gate.findings).flatMap((finding) => ['', ...findingLines(finding, style)]),
    ...(gate.findings.length > 0 ? [''] : []),
  ];
}

function rulesText(report: Report): string {
  const { file, commit } = report.rules;
  if (file === undefined) return 'Rules: the defaults, no config.';
  return `Rules from ${printableLine(file)}${commit === undefined ? '' : ` at ${printableLine(commit)}`}.`;
}

/** The report for a terminal, ending in a line feed: gates, findings with places and fixes, then the verdict. */
export function terminalReport(report: Report, style: TerminalStyle): string {
  const paint = painter(style);
  const failed = report.verdict === 'failed';
  const lines = [
    `${paint(printableLine(report.project), 'bold')}${report.head === undefined ? '' : ` at ${printableLine(report.head).slice(0, 12)}`}`,
    '',
    ...report.gates.flatMap((gate) => gateLines(gate, style)),
    ...(report.gates.at(-1)?.findings.length === 0 ? [''] : []),
    ...report.found.flatMap((line) => wrapped(`Found ${printableLine(line)}`, '', style.width)),
    ...wrapped(rulesText(report), '', style.width),
    ...(report.rules.proposed === undefined
      ? []
      : wrapped(
          `Proposed rules, not yet in force: ${printableLine(report.rules.proposed)}`,
          '',
          style.width,
        )),
    '',
    `${paint(failed ? '✗' : '✓', failed ? 'red' : 'green')} ${paint(headline(report), 'bold')} (${findingCounts(allFindings(report))})`,
  ];
  return `${lines.join('\n')}\n`;
}
