import type { CheckpointLine } from '../../model/approval.ts';
import { findSection, ownBlocks } from '../../model/documents.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { readRecords } from '../../model/proofs.ts';
import type { GateResult, Proof } from '../../model/report.ts';
import type { Gate } from '../gate.ts';
import { withSeverities } from '../severities.ts';
import {
  type Decision,
  formatTime,
  readCheckpointDocument,
  readDecisions,
  type WrittenCheckpoint,
} from './decisions.ts';
import { type Known, stateOf } from './gate-states.ts';
import { type RuleId, rules } from './rules.ts';
import { type CheckpointSettings, settings } from './settings.ts';
import { summarize } from './summary.ts';

/** Approvals of checkpoints, by people who may give them, of the commit that is checked. */
export const checkpoint: Gate<CheckpointSettings> = {
  id: 'checkpoint',
  title: 'Checkpoint',
  summary: 'Proves that a person who may decide really approved this commit, gate by gate and in order.',
  settings,
  rules,
  check,
};

function check(evidence: Evidence, asked: CheckpointSettings, configured: boolean): GateResult {
  const { approval, checkpoints, proofs } = evidence;
  if (configured && approval.kind === 'broken') return unheard(approval);
  // A team that never heard of this gate may keep other things under that name.
  const documents = checkpoints.documents
    .flatMap((input) => (input.kind === 'found' ? [readCheckpointDocument(input.value)] : []))
    .filter((one) => configured || one.gate !== undefined);
  if (documents.length === 0 && (!configured || approval.kind !== 'found')) {
    return absent(evidence, configured);
  }
  const people = approval.kind === 'found' ? readDecisions(approval.value) : [];
  const byPeople =
    (asked.approval ?? (approval.kind === 'found' || proofs.inWorkflow ? 'person' : 'document')) === 'person';
  const known: Known = { people: byPeople ? people : undefined, documents, proofs: readRecords(proofs) };
  const lines = linesOf(asked, known);
  const required = asked.required ?? (configured ? documents.flatMap((one) => one.gate ?? []) : []);
  // In a workflow without a pull request nobody can be asked: the decision was, or will be, taken on one.
  const undecidable = byPeople && approval.kind !== 'found';
  const all = [
    ...checkpoints.documents.flatMap((input) => (input.kind === 'broken' ? [unreadable(input)] : [])),
    ...documents.flatMap(checkParts),
    ...(undecidable ? [] : demand(lines, new Set(required), documents)),
    ...checkOrder(lines, asked, new Set([...required, ...namedGates(documents, people)]), documents),
    ...unclear(byPeople ? people : documents.flatMap((one) => one.decision ?? [])),
    ...(byPeople ? notCounted(people) : []),
    ...beforeCode(lines, asked['before-code']),
  ];
  const findings = withSeverities(all, asked.rules);
  const result = conclude(lines, new Set(required), findings, proofsOf(people, documents));
  return { ...result, checkpoint: summarize(evidence, lines, people, documents) };
}

/** What people said cannot be read: nobody has approved, and nobody has refused. */
function unheard({ file, message, fix }: Extract<Evidence['approval'], { kind: 'broken' }>): GateResult {
  const found = finding('missing', 'approval', `what was said on ${file} cannot be read: ${message}`, fix);
  return {
    id: checkpoint.id,
    title: checkpoint.title,
    status: 'errored',
    reason: `approvals cannot be read: ${message}`,
    evidence: '',
    findings: [found],
    proofs: [],
  };
}

function absent(evidence: Evidence, configured: boolean): GateResult {
  const looked = evidence.checkpoints.looked.join(', ');
  const why = configured
    ? `no pull request to approve, and no checkpoint document; looked for ${looked}`
    : `no config asks for an approval, and there is no checkpoint document; looked for ${looked}`;
  const missing = configured && !evidence.proofs.inWorkflow;
  const fix = 'Write the checkpoint, or turn the gate off with `checkpoint: false`.';
  const findings = missing ? [finding('missing', 'checkpoint', why, fix)] : [];
  const reason = missing ? 'no checkpoint' : why;
  const status = missing ? 'failed' : 'skipped';
  return { id: 'checkpoint', title: 'Checkpoint', status, reason, evidence: '', findings, proofs: [] };
}

/** The gates before code, then the sub-gates, then whatever documents add. */
function linesOf(asked: CheckpointSettings, known: Known): readonly CheckpointLine[] {
  const others = known.documents.flatMap((one) => one.gate ?? []);
  const ids = [
    ...new Set([...asked['before-code'], ...Object.keys(asked.gates), ...(asked.required ?? []), ...others]),
  ];
  return ids.map((id) => stateOf(id, asked.gates[id] ?? BEFORE_CODE[id] ?? '', known));
}

const BEFORE_CODE: Readonly<Record<string, string>> = {
  G1: 'Intake',
  G2: 'Requirements',
  G3: 'Architecture and specs',
  G4: 'Design',
};

function isDecided(line: CheckpointLine): boolean {
  return line.state === 'approved' || line.state === 'skipped';
}

function demand(
  lines: readonly CheckpointLine[],
  required: ReadonlySet<string>,
  documents: readonly WrittenCheckpoint[],
): readonly Finding[] {
  return lines.flatMap((line) => {
    const locations = placesOf(line, documents);
    if (line.state === 'rejected' || line.state === 'paused') {
      const fix = 'Do what was asked for, and ask again.';
      return [{ ...finding('rejected', titleOf(line), line.detail, fix), locations }];
    }
    if (!required.has(line.gate) || isDecided(line)) return [];
    const fix = 'Ask somebody with write access, who is not the author, to answer A, B, C or D.';
    return [{ ...finding('pending', titleOf(line), `is not approved: ${line.detail}`, fix), locations }];
  });
}

/** Where the documents of a gate say their decision. */
function placesOf(line: CheckpointLine, documents: readonly WrittenCheckpoint[]): Finding['locations'] {
  return documents
    .filter((one) => one.gate === line.gate)
    .map((one) => ({ file: one.document.file, line: one.decisionLine, role: 'claim' }));
}

/** No later gate is approved before an earlier one that matters. */
function checkOrder(
  lines: readonly CheckpointLine[],
  { 'before-code': before }: CheckpointSettings,
  relevant: ReadonlySet<string>,
  documents: readonly WrittenCheckpoint[],
): readonly Finding[] {
  const open: CheckpointLine[] = [];
  return lines.flatMap((line) => {
    if (before.includes(line.gate)) return [];
    if (!isDecided(line)) {
      if (relevant.has(line.gate)) open.push(line);
      return [];
    }
    const [first] = open;
    if (first === undefined) return [];
    const message = `is ${line.detail}, but ${first.gate} is not approved yet`;
    const fix = `Approve ${first.gate} first.`;
    return [{ ...finding('order', titleOf(line), message, fix), locations: placesOf(line, documents) }];
  });
}

function namedGates(documents: readonly WrittenCheckpoint[], people: readonly Decision[]): readonly string[] {
  return [...documents.flatMap((one) => one.gate ?? []), ...people.flatMap((one) => one.gates)];
}

function unclear(decisions: readonly Decision[]): readonly Finding[] {
  return decisions.flatMap((one) => {
    const vague = one.meaning === 'ambiguous' || (one.file !== undefined && one.meaning === 'other');
    if (!vague || one.ignored !== undefined) return [];
    const fix = `${one.file === undefined ? `@${one.by}, please` : 'Please'} answer A) Approve, B) Changes, C) Pause or D) Skip.`;
    const locations =
      one.file === undefined ? [] : [{ file: one.file, line: one.line ?? 1, role: 'claim' as const }];
    return [{ ...finding('ambiguous', `"${one.words}"`, `by ${one.by} is no clear answer`, fix), locations }];
  });
}

function notCounted(people: readonly Decision[]): readonly Finding[] {
  return people.flatMap((one) =>
    one.ignored === undefined || one.meaning === 'ambiguous'
      ? []
      : [
          finding(
            'not-counted',
            `"${one.words}"`,
            `by ${one.by} does not count: ${one.ignored}`,
            NOT_COUNTED_FIX,
          ),
        ],
  );
}

const NOT_COUNTED_FIX = 'Somebody with write access who is not the author decides, after the last push.';

function beforeCode(lines: readonly CheckpointLine[], before: readonly string[]): readonly Finding[] {
  return lines.flatMap((line) => {
    if (!before.includes(line.gate) || isDecided(line) || line.state === 'proved') return [];
    const fix = `Record its proof (specgate prove --gate ${line.gate}), or have it approved.`;
    return [
      finding(
        'before-code',
        titleOf(line),
        'is asked for before code, and is neither proved nor approved',
        fix,
      ),
    ];
  });
}

/** The parts of a checkpoint document. */
const PARTS = [
  { title: 'Project', pattern: /^project$/i },
  { title: 'Built', pattern: /^(?:what was )?built$/i },
  { title: 'Key Decisions', pattern: /^key decisions?$/i },
  { title: 'Files Created', pattern: /^files (?:created|changed)/i },
  { title: 'Test It', pattern: /^(?:test it|how to test)\b/i },
  { title: 'Options', pattern: /^options?$/i },
];

function checkParts({ document, gate, line }: WrittenCheckpoint): readonly Finding[] {
  const missing = PARTS.filter((part) => {
    const section = findSection(document, part.pattern);
    return section === undefined || ownBlocks(document, section).length === 0;
  }).map((part) => part.title);
  if (findSection(document, /^decision$/i) === undefined) missing.push('DECISION');
  const locations = [{ file: document.file, line, role: 'claim' as const }];
  return [
    ...(gate === undefined ? ['names no gate: write "CHECKPOINT: G5.1 …" as its heading'] : []),
    ...missing.map((title) => `does not say its ${title}`),
  ].map((message) => ({
    ...finding('missing-part', document.file, message, 'Complete the checkpoint.'),
    locations,
  }));
}

function unreadable(input: { file: string; line?: number; message: string; fix: string }): Finding {
  const locations = [{ file: input.file, line: input.line ?? 1, role: 'claim' as const }];
  return { ...finding('unreadable', input.file, input.message, input.fix), locations };
}

/** The exact words, who and when. */
function proofsOf(people: readonly Decision[], documents: readonly WrittenCheckpoint[]): readonly Proof[] {
  return [
    ...people.map((one) => ({
      what: one.gates.length === 0 ? 'Reply' : one.gates.join(', '),
      where: `@${one.by}, ${formatTime(one.at)}`,
      says: `"${one.words}": ${one.meaning}${one.ignored === undefined ? '' : `, not counted: ${one.ignored}`}`,
    })),
    ...documents.map((one) => ({
      what: one.gate ?? 'Checkpoint',
      where: `${one.document.file}:${one.decisionLine}`,
      says: one.decision === undefined ? 'DECISION is blank: pending' : `DECISION "${one.decision.words}"`,
      sha256: one.document.sha256,
    })),
  ];
}

function conclude(
  lines: readonly CheckpointLine[],
  required: ReadonlySet<string>,
  findings: readonly Finding[],
  proofs: readonly Proof[],
): GateResult {
  const failed = findings.some((one) => one.severity === 'error');
  const warned = findings.some((one) => one.severity === 'warning');
  const approved = lines.filter(isDecided);
  const waiting = lines.filter((line) => required.has(line.gate) && !isDecided(line));
  const no = lines.find((line) => line.state === 'rejected' || line.state === 'paused');
  const yes =
    approved.length > 0
      ? `${approved.map((line) => line.gate).join(', ')} approved`
      : 'nothing must be approved';
  const reason =
    no?.detail ?? (waiting.length > 0 ? `${waiting.map((line) => line.gate).join(', ')} not approved` : yes);
  const status = failed ? 'failed' : warned ? 'warned' : 'passed';
  const counts = lines.map((line) => `${line.gate} ${line.state}`).join(', ');
  return { id: 'checkpoint', title: 'Checkpoint', status, reason, evidence: counts, findings, proofs };
}

function titleOf(line: CheckpointLine): string {
  return line.name === '' ? line.gate : `${line.gate} ${line.name}`;
}

function finding(rule: RuleId, subject: string, message: string, fix: string): Finding {
  const { severity, label } = rules[rule];
  return { id: `checkpoint/${rule}`, severity, label, subject, message, fix, locations: [] };
}
