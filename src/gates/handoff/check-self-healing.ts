import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, itemsOf, type JsonNode, member, textOf } from '../../model/json-tree.ts';
import { type Claim, contradicted, malformed, proved } from './claim.ts';

const SUBJECT = 'self_healing_log';

/** What a tool may call an attempt that worked, one that did not, and the end of a log. */
const SUCCESS = new Set(['success', 'succeeded', 'passed', 'pass', 'ok']);
const FAILURE = new Set(['failed', 'failure', 'fail', 'error']);
const ESCALATED = new Set(['escalated', 'escalation']);

type Outcome = 'success' | 'failure' | 'escalated';

/**
 * The log of attempts: numbered 1..n, no more than allowed, a success only last, every failure with its error, every
 * success after a failure with its fix, and a `final_status` that agrees with the last attempt.
 */
export function checkSelfHealing(document: HandoffDocument, maxAttempts: number): readonly Claim[] {
  const log = member(document.root, SUBJECT);
  if (log === undefined || log.kind === 'null') return [];
  const attempts = log.kind === 'array' ? log : member(log, 'attempts');
  if (attempts?.kind !== 'array') {
    const message = `has ${attempts === undefined ? 'no "attempts"' : displayJson(attempts)}, where a list is expected`;
    return [malformed(SUBJECT, log.line, message, 'Write `attempts` as a list, one entry for each attempt.')];
  }
  const wrong = [
    ...checkCount(attempts, maxAttempts),
    ...attempts.items.flatMap((attempt, index) => checkAttempt(attempt, index, attempts.items)),
    ...checkFinalStatus(log, attempts.items),
  ];
  if (wrong.length > 0) return wrong;
  const count = attempts.items.length;
  return [proved(SUBJECT, log.line, `is consistent: ${count} attempt${count === 1 ? '' : 's'}`)];
}

function checkCount(attempts: JsonNode, maxAttempts: number): readonly Claim[] {
  const count = itemsOf(attempts).length;
  if (count <= maxAttempts) return [];
  const message = `logs ${count} attempts; ${maxAttempts} are allowed before the work is escalated`;
  return [broken(`${SUBJECT}.attempts`, attempts.line, message, 'Escalate after the last allowed attempt.')];
}

function checkAttempt(attempt: JsonNode, index: number, all: readonly JsonNode[]): readonly Claim[] {
  const subject = `${SUBJECT}.attempts[${index}]`;
  const wrong: Claim[] = [];
  const number = member(attempt, 'attempt');
  if (number?.kind !== 'number' || number.value !== index + 1) {
    const said = number === undefined ? 'has no number' : `is numbered ${displayJson(number)}`;
    const message = `${said}; it is attempt ${index + 1} of the log`;
    wrong.push(broken(subject, attempt.line, message, 'Number the attempts 1, 2, 3, and log every one.'));
  }
  const outcome = outcomeOf(member(attempt, 'status'));
  if (outcome === undefined) {
    const status = member(attempt, 'status');
    const said = status === undefined ? 'has no status' : `has the status ${displayJson(status)}`;
    wrong.push(malformed(subject, attempt.line, said, 'Write "success" or "failed".'));
  }
  if (outcome === 'success' && index < all.length - 1) {
    const message = 'is a success, but further attempts follow';
    wrong.push(broken(subject, attempt.line, message, 'A success ends the log: correct the statuses.'));
  }
  if (outcome === 'failure' && !isFilled(member(attempt, 'error'))) {
    wrong.push(broken(subject, attempt.line, 'failed without saying with which error', 'Add its `error`.'));
  }
  const failedBefore = all.slice(0, index).some((one) => outcomeOf(member(one, 'status')) === 'failure');
  if (outcome === 'success' && failedBefore && !isFilled(member(attempt, 'fix'))) {
    const message = 'succeeded after a failure without saying what mended it';
    wrong.push(broken(subject, attempt.line, message, 'Add its `fix`.'));
  }
  return wrong;
}

function checkFinalStatus(log: JsonNode, attempts: readonly JsonNode[]): readonly Claim[] {
  const status = member(log, 'final_status');
  if (status === undefined) return [];
  const subject = `${SUBJECT}.final_status`;
  const final = outcomeOf(status);
  if (final === undefined) {
    const message = `is ${displayJson(status)}, where an outcome is expected`;
    return [malformed(subject, status.line, message, 'Write "success", "failed" or "escalated".')];
  }
  const lastAttempt = attempts.at(-1);
  const last = outcomeOf(member(lastAttempt, 'status'));
  if (lastAttempt !== undefined && last === undefined) return [];
  if (final === 'success' && last === 'failure') {
    return [broken(subject, status.line, `says ${displayJson(status)}; the last attempt failed`, FINAL_FIX)];
  }
  if (final !== 'success' && last === 'success') {
    return [
      broken(subject, status.line, `says ${displayJson(status)}; the last attempt succeeded`, FINAL_FIX),
    ];
  }
  return [];
}

const FINAL_FIX = 'Write the outcome of the last attempt.';

/** A log that contradicts itself. */
function broken(subject: string, line: number, message: string, fix: string): Claim {
  return contradicted(subject, line, message, fix, 'self-healing');
}

function outcomeOf(node: JsonNode | undefined): Outcome | undefined {
  const word = textOf(node)?.trim().toLowerCase();
  if (word === undefined) return undefined;
  return SUCCESS.has(word)
    ? 'success'
    : FAILURE.has(word)
      ? 'failure'
      : ESCALATED.has(word)
        ? 'escalated'
        : undefined;
}

function isFilled(node: JsonNode | undefined): boolean {
  if (node === undefined || node.kind === 'null') return false;
  return node.kind !== 'string' || node.value.trim() !== '';
}
