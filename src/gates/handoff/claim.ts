import type { RuleId } from './rules.ts';

/**
 * What was found out about a claim: there is evidence for it; the evidence says otherwise; there is nothing to hold it
 * against; or the document does not keep its own form, so that the claim means nothing.
 */
export type ClaimVerdict = 'proved' | 'contradicted' | 'unsupported' | 'malformed';

/** One claim of a document, held against what Specgate itself counted. */
export interface Claim {
  readonly verdict: ClaimVerdict;
  /** The claim as the document names it: `deliverables.endpoints.total`. */
  readonly subject: string;
  /** The evidence, both values where they differ, or why there is none. A clause that follows the subject. */
  readonly message: string;
  /** How to mend it; needed where the claim is contradicted or malformed. */
  readonly fix: string;
  readonly line: number;
  /** Rule of the gate where the verdict's own is not it: `self-healing`. */
  readonly rule?: RuleId;
}

/** A claim that the evidence bears out. */
export function proved(subject: string, line: number, message: string): Claim {
  return { verdict: 'proved', subject, line, message, fix: '' };
}

/** A claim against which there is evidence. */
export function contradicted(
  subject: string,
  line: number,
  message: string,
  fix: string,
  rule?: RuleId,
): Claim {
  return {
    verdict: 'contradicted',
    subject,
    line,
    message,
    fix,
    ...(rule === undefined ? {} : { rule }),
  };
}

/** A claim that nothing was found to hold against. */
export function unsupported(subject: string, line: number, message: string, fix: string): Claim {
  return { verdict: 'unsupported', subject, line, message, fix };
}

/** A value of the wrong form. */
export function malformed(subject: string, line: number, message: string, fix: string): Claim {
  return { verdict: 'malformed', subject, line, message, fix };
}

/** The document breaks one of its own rules. */
export function broken(rule: RuleId, subject: string, line: number, message: string, fix: string): Claim {
  return { verdict: 'malformed', rule, subject, line, message, fix };
}
