import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, type JsonMember, type JsonNode, member, membersOf } from '../../model/json-tree.ts';
import type { ProofRecord } from '../../model/proofs.ts';
import { type Claim, contradicted, malformed, proved, unsupported } from './claim.ts';

const PASSING = new Set(['passing', 'passed', 'pass', 'success', 'succeeded', 'ok']);
const FAILING = new Set(['failing', 'failed', 'fail', 'failure', 'error']);

/** A result that a handoff claims for one of its checks. */
interface ClaimedResult {
  readonly name: string;
  readonly line: number;
  /** As the document writes it. */
  readonly written: string;
  readonly passed: boolean;
}

/**
 * `verification`: each exit code is what the newest proof of that check says, and `all_passed` is whether all are 0.
 *
 * @param proofs newest first.
 */
export function checkVerification(
  document: HandoffDocument,
  proofs: readonly ProofRecord[],
): readonly Claim[] {
  const verification = member(document.root, 'verification');
  if (verification === undefined) return [];
  if (verification.kind !== 'object') {
    const message = `is ${displayJson(verification)}, where an object is expected`;
    return [malformed('verification', verification.line, message, 'Write one exit code for each check.')];
  }
  const results = membersOf(verification).flatMap(claimedResult);
  const codes = results.map((result) => holdResult(result, proofs));
  return [...checkAllPassed(member(verification, 'all_passed'), results), ...codes];
}

/** Names of figures that stand among exit codes: `tests_passed`, `coverage`. */
const FIGURE =
  /count|total|passed|failed|skipped|coverage|percent|warnings|errors|duration|time|seconds|_ms$/i;

/** An exit code or a word for one; nothing else under `verification` is a result. */
function claimedResult({ key, line, value }: JsonMember): readonly ClaimedResult[] {
  if (key === 'all_passed') return [];
  const result = { name: key, line, written: displayJson(value) };
  if (value.kind === 'number') {
    const isCode = Number.isInteger(value.value) && value.value <= 255 && !FIGURE.test(key);
    return isCode ? [{ ...result, passed: value.value === 0 }] : [];
  }
  if (value.kind !== 'string') return [];
  const word = value.value.trim().toLowerCase();
  if (/^-?\d+$/.test(word)) return [{ ...result, passed: Number(word) === 0 }];
  return PASSING.has(word) || FAILING.has(word) ? [{ ...result, passed: PASSING.has(word) }] : [];
}

/** `all_passed` can only agree with the codes beside it; what they are worth is said of each of them. */
function checkAllPassed(node: JsonNode | undefined, results: readonly ClaimedResult[]): readonly Claim[] {
  if (node === undefined) return [];
  const subject = 'verification.all_passed';
  if (node.kind !== 'boolean') {
    return [
      malformed(subject, node.line, `is ${displayJson(node)}, where true or false is expected`, ALL_FIX),
    ];
  }
  const failed = results.filter((result) => !result.passed);
  const says = `says ${node.value}`;
  if (results.length === 0) {
    return [unsupported(subject, node.line, `${says}; no exit code is given beside it`, ALL_FIX)];
  }
  if (node.value === (failed.length === 0)) {
    const codes = results.length === 1 ? 'its exit code agrees' : `its ${results.length} exit codes agree`;
    return [proved(subject, node.line, `${says}; ${codes}`)];
  }
  const shown =
    failed.length === 0 ? 'every exit code is 0' : failed.map((one) => `${one.name} is ${one.written}`);
  return [contradicted(subject, node.line, `${says}; ${[shown].flat().join(', ')}`, ALL_FIX)];
}

const ALL_FIX = 'Write true where every exit code is 0, else false, with the exit codes beside it.';

/** A claimed result against the newest fresh proof of that check. */
function holdResult(result: ClaimedResult, proofs: readonly ProofRecord[]): Claim {
  const subject = `verification.${result.name}`;
  const says = `says ${result.written}`;
  const types = proofTypes(result.name);
  const mine = proofs.filter((proof) => types.includes(proof.type) && proof.passed !== undefined);
  const proof = mine.find((one) => one.freshness.state !== 'stale');
  const fix = `Record the run: specgate prove ${types[0] ?? result.name} -- <command>.`;
  if (proof === undefined) {
    const why =
      mine[0] === undefined
        ? 'there is no proof to hold it against'
        : `its proof is stale: ${mine[0].freshness.reason}`;
    return unsupported(subject, result.line, `${says}; ${why}`, fix);
  }
  const code = proof.exitCode === undefined ? (proof.passed ? 'passed' : 'failed') : `exit ${proof.exitCode}`;
  const message = `${says}; the proof ${proof.file} says ${code}`;
  return proof.passed === result.passed
    ? proved(subject, result.line, message)
    : contradicted(
        subject,
        result.line,
        message,
        'Write what the proof says, or mend what fails and prove it again.',
      );
}

/** `test` is proved by `test_output`; a check of another name by a proof of its own name. */
function proofTypes(name: string): readonly string[] {
  const one = name.replace(/s$/, '');
  return [`${one}_output`, name, one, `${name}_output`];
}
