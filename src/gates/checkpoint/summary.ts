import type { Checkpoint, CheckpointLine } from '../../model/approval.ts';
import type { Table } from '../../model/database.ts';
import { blockText, findSection, ownBlocks } from '../../model/documents.ts';
import type { Evidence } from '../../model/evidence.ts';
import { readRecords } from '../../model/proofs.ts';
import type { Decision, WrittenCheckpoint } from './decisions.ts';

/** As many entries of a list as a person reads. */
const SHOWN = 20;

const OPTIONS: readonly string[] = ['A) Approve', 'B) Changes', 'C) Pause', 'D) Skip'];

/** The checkpoint that people decide on: derived from code, change and proofs. */
export function summarize(
  evidence: Evidence,
  lines: readonly CheckpointLine[],
  said: readonly Decision[],
  documents: readonly WrittenCheckpoint[],
): Checkpoint {
  const touched = evidence.documents.touched ?? [];
  const created = touched.filter((one) => one.status === 'added').map((one) => one.file);
  return {
    built: cut(builtOf(evidence, created)),
    decisions: evidence.checkpoints.decisions.slice(0, SHOWN),
    created: cut(created),
    tests: cut([...new Set([...commandsOf(evidence), ...documents.flatMap(testsOf)])]),
    lines,
    questions: said
      .filter((one) => one.meaning === 'ambiguous' && one.ignored === undefined)
      .map((one) => `@${one.by} wrote "${one.words}": is that A) Approve, B) Changes, C) Pause or D) Skip?`),
    options: OPTIONS,
    decision: decisionOf(lines),
  };
}

/** Routes and tables that lines of the change define, and migrations that it adds. */
function builtOf(evidence: Evidence, created: readonly string[]): readonly string[] {
  const change = evidence.coverage.change;
  const added = new Map(
    change.kind === 'found' ? change.value.map((file) => [file.file, new Set(file.added)]) : [],
  );
  const routes = evidence.ledger.routes.filter((route) =>
    added.get(route.location.file)?.has(route.location.line),
  );
  const all = evidence.ledger.routes.length;
  const { tables, migrations } = evidence.database;
  const isNew = ({ file, line }: Table) => created.includes(file) || added.get(file)?.has(line) === true;
  return [
    `${all} route${all === 1 ? '' : 's'} served${change.kind === 'found' ? `, ${routes.length} of this change` : ''}`,
    ...routes.map((route) => `${route.method} ${route.path}`),
    ...tables.filter(isNew).map((table) => `table ${table.name}`),
    ...migrations.filter((file) => created.includes(file)).map((file) => `migration ${file}`),
  ];
}

function commandsOf(evidence: Evidence): readonly string[] {
  return readRecords(evidence.proofs).flatMap((record) => record.command ?? []);
}

/** What a checkpoint document says under "Test It". */
function testsOf({ document }: WrittenCheckpoint): readonly string[] {
  const section = findSection(document, /^(?:test it|how to test)\b/i);
  return section === undefined ? [] : ownBlocks(document, section).map(blockText);
}

function decisionOf(lines: readonly CheckpointLine[]): string {
  const no = lines.find((line) => line.state === 'rejected' || line.state === 'paused');
  if (no !== undefined) return no.detail;
  const waiting = lines.filter((line) => line.state === 'pending' || line.state === 'proved');
  if (waiting.length > 0) return 'pending';
  return lines.map((line) => line.detail).find((detail) => detail !== '') ?? 'pending';
}

function cut(list: readonly string[]): readonly string[] {
  return list.length <= SHOWN ? list : [...list.slice(0, SHOWN), `and ${list.length - SHOWN} more`];
}
