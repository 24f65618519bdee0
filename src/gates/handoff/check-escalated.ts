import type { Evidence } from '../../model/evidence.ts';
import type { HandoffDocument } from '../../model/handoff.ts';
import { itemsOf, type JsonNode, member, membersOf, textOf, valueAt } from '../../model/json-tree.ts';
import { readRecords } from '../../model/proofs.ts';
import { broken, type Claim, contradicted, proved, unsupported } from './claim.ts';
import { BLANK, isEscalation } from './documents/escalation.ts';

const LOG = 'self_healing_log';

/** Work that was escalated has its escalation: under `self_healing_log.escalation`, or in a document of that kind. */
export function checkEscalated(
  document: HandoffDocument,
  evidence: Evidence,
  rows: number,
): readonly Claim[] {
  const status = valueAt(document.root, LOG, 'final_status');
  if (status === undefined || !/^escalat/i.test(textOf(status)?.trim() ?? '')) return [];
  const subject = `${LOG}.escalation`;
  const own = valueAt(document.root, LOG, 'escalation') ?? member(document.root, 'escalation');
  if (own !== undefined) return checkOwn(own, rows, subject);
  const written = evidence.documents.kinds.escalation?.documents.find(
    (input) => input.kind === 'found' && isEscalation(input.value),
  );
  if (written?.kind === 'found') {
    return [proved(subject, status.line, `is in ${written.value.file}`)];
  }
  const message = 'is not there, though final_status says that the work was escalated';
  return [
    broken(
      'escalation',
      subject,
      status.line,
      message,
      'Add the escalation, with a decision that is filled in.',
    ),
  ];
}

function checkOwn(own: JsonNode, rows: number, subject: string): readonly Claim[] {
  const has = (names: readonly string[]): JsonNode | undefined =>
    membersOf(own).find((one) => names.includes(one.key.toLowerCase()))?.value;
  const history = itemsOf(has(['history', 'attempts', 'attempt_history'])).length;
  const decision = textOf(has(['decision']))?.trim() ?? '';
  const lacking = [
    ...(textOf(has(['error']))?.trim() ? [] : ['error']),
    ...(history >= rows ? [] : [`history of ${rows} attempts (it has ${history})`]),
    ...(textOf(has(['root_cause', 'cause']))?.trim() ? [] : ['root cause']),
    ...(itemsOf(has(['options'])).length > 0 ? [] : ['options']),
    ...(BLANK.test(decision) ? ['decision'] : []),
  ];
  if (lacking.length === 0) return [proved(subject, own.line, 'is complete')];
  return lacking.map((part) =>
    broken('escalation', subject, own.line, `does not say its ${part}`, 'Complete the escalation.'),
  );
}

/**
 * No more attempts than runs that were recorded. Only proofs that came with the commit count: what a workflow records
 * happens after the attempts.
 */
export function checkAttempts(document: HandoffDocument, evidence: Evidence): readonly Claim[] {
  const log = member(document.root, LOG);
  const attempts = log?.kind === 'array' ? log : member(log, 'attempts');
  const claimed = itemsOf(attempts).length;
  if (attempts === undefined || claimed === 0) return [];
  const subject = `${LOG}.attempts`;
  const counts = new Map<string, number>();
  for (const record of readRecords(evidence.proofs)) {
    if (record.witnessed || record.source === 'junit' || record.source === 'sarif') continue;
    counts.set(record.type, (counts.get(record.type) ?? 0) + record.runs);
  }
  const logs = `logs ${claimed} attempt${claimed === 1 ? '' : 's'}`;
  if (counts.size === 0) {
    return [
      unsupported(
        subject,
        attempts.line,
        `${logs}; no runs were recorded`,
        'Record every run: specgate prove.',
      ),
    ];
  }
  const recorded = Math.max(...counts.values());
  const message = `${logs}; ${recorded} run${recorded === 1 ? ' was' : 's were'} recorded`;
  if (claimed <= recorded) return [proved(subject, attempts.line, message)];
  return [contradicted(subject, attempts.line, message, 'Log the attempts that were made.', 'self-healing')];
}
