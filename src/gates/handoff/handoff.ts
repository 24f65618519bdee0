import { z } from 'zod';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import {
  claimLocations,
  DEFAULT_HANDOFF_FILES,
  describePlace,
  type HandoffDocument,
} from '../../model/handoff.ts';
import type { GateResult, Proof } from '../../model/report.ts';
import type { Gate } from '../gate.ts';
import { checkBaseUrl } from './check-base-url.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkSelfHealing } from './check-self-healing.ts';
import { checkVerification } from './check-verification.ts';
import type { Claim, ClaimVerdict } from './claim.ts';

const settings = z.strictObject({
  files: z
    .array(z.string().min(1))
    .default([...DEFAULT_HANDOFF_FILES])
    .describe('Glob patterns of the JSON handoffs.'),
  max_attempts: z
    .number()
    .int()
    .min(1)
    .default(3)
    .describe('How many attempts a self-healing log may have before the work must be escalated.'),
  unsupported: z
    .enum(['note', 'warning', 'error'])
    .default('note')
    .describe('How heavy a claim weighs for which there is no evidence.'),
});

type HandoffSettings = z.output<typeof settings>;

const rules = {
  missing: {
    severity: 'error',
    label: 'Missing',
    summary: 'The config asks for a handoff, and there is none.',
  },
  unreadable: { severity: 'error', label: 'Unreadable', summary: 'A handoff is no JSON, or cannot be read.' },
  malformed: { severity: 'error', label: 'Malformed', summary: 'A claim has a value of the wrong form.' },
  contradicted: { severity: 'error', label: 'Contradicted', summary: 'A claim is not what was counted.' },
  'self-healing': {
    severity: 'error',
    label: 'Inconsistent',
    summary: 'The log of attempts is not consistent in itself.',
  },
  unsupported: {
    severity: 'note',
    label: 'Unsupported',
    summary: 'There is nothing to hold a claim against.',
  },
} as const satisfies Gate['rules'];

/** Holds the claims of handoff documents against what was counted, one by one. */
export const handoff: Gate<HandoffSettings> = {
  id: 'handoff',
  title: 'Handoff',
  summary: 'Proves that every claim of a handoff document agrees with what was counted.',
  settings,
  rules,
  check,
};

function check(evidence: Evidence, asked: HandoffSettings, configured: boolean): GateResult {
  const { documents, looked } = evidence.handoffs;
  if (documents.length === 0) return absent(looked, configured);
  const findings: Finding[] = [];
  const proofs: Proof[] = [];
  const tally: Record<ClaimVerdict, number> = { proved: 0, contradicted: 0, unsupported: 0, malformed: 0 };
  for (const document of documents) {
    if (document.kind === 'missing') continue;
    if (document.kind === 'broken') {
      findings.push(unreadable(document));
      continue;
    }
    const claims = checkDocument(document.value, evidence, asked);
    for (const claim of claims) tally[claim.verdict] += 1;
    findings.push(...claims.flatMap((claim) => reportClaim(claim, document.value, asked.unsupported)));
    proofs.push(...proveDocument(document.value, claims));
  }
  return conclude(findings, proofs, tally);
}

/** Every claim of one document, with what was found out about it. */
function checkDocument(
  document: HandoffDocument,
  evidence: Evidence,
  asked: HandoffSettings,
): readonly Claim[] {
  return [
    ...checkEndpoints(document, evidence.ledger),
    ...checkCoverage(document, evidence.coverage),
    ...checkVerification(document),
    ...checkBaseUrl(document, evidence.spec),
    ...checkSelfHealing(document, asked.max_attempts),
  ].toSorted((one, other) => one.line - other.line);
}

function absent(looked: readonly string[], configured: boolean): GateResult {
  const where = looked.join(', ');
  const result = { id: 'handoff', title: 'Handoff', evidence: '', proofs: [] };
  if (!configured) {
    return { ...result, status: 'skipped', reason: `no handoff; looked for ${where}`, findings: [] };
  }
  const finding: Finding = {
    id: 'handoff/missing',
    severity: rules.missing.severity,
    label: rules.missing.label,
    subject: 'handoff',
    message: `the config asks for it, and there is none; looked for ${where}`,
    fix: 'Write the handoff at one of these places, or turn the gate off with `handoff: false`.',
    locations: [],
  };
  return { ...result, status: 'failed', reason: 'no handoff', findings: [finding] };
}

function unreadable(input: { file: string; line?: number; message: string; fix: string }): Finding {
  const { file, message, fix, line = 1 } = input;
  return {
    id: 'handoff/unreadable',
    severity: rules.unreadable.severity,
    label: rules.unreadable.label,
    subject: file,
    message,
    fix,
    locations: claimLocations(file, line),
  };
}

function reportClaim(claim: Claim, document: HandoffDocument, weight: Severity): readonly Finding[] {
  if (claim.verdict === 'proved') return [];
  const rule = claim.rule === 'self-healing' ? 'self-healing' : claim.verdict;
  return [
    {
      id: `handoff/${rule}`,
      severity: rule === 'unsupported' ? weight : rules[rule].severity,
      label: rules[rule].label,
      subject: claim.subject,
      message: claim.message,
      fix: claim.fix,
      locations: claimLocations(document.file, claim.line),
    },
  ];
}

/** The document itself, and one line for each claim that says what became of it. */
function proveDocument(document: HandoffDocument, claims: readonly Claim[]): readonly Proof[] {
  const count = `${claims.length} claim${claims.length === 1 ? '' : 's'} checked`;
  return [
    { what: 'Handoff', where: document.file, says: count, sha256: document.sha256 },
    ...claims.map((claim) => ({
      what: claim.subject,
      where: describePlace(document.file, claim.line),
      says: `${claim.verdict}: ${claim.message}`,
    })),
  ];
}

function conclude(
  findings: readonly Finding[],
  proofs: readonly Proof[],
  tally: Readonly<Record<ClaimVerdict, number>>,
): GateResult {
  const failed = findings.some((finding) => finding.severity === 'error');
  const warned = findings.some((finding) => finding.severity === 'warning');
  const wrong = tally.contradicted + tally.malformed;
  const unreadableFiles = findings.filter((finding) => finding.id === 'handoff/unreadable').length;
  const reasons = [
    ...(tally.contradicted > 0 ? [`${countOf(tally.contradicted, 'claim')} contradicted`] : []),
    ...(tally.malformed > 0 ? [`${countOf(tally.malformed, 'claim')} malformed`] : []),
    ...(unreadableFiles > 0 ? [`${countOf(unreadableFiles, 'document')} unreadable`] : []),
    ...(wrong + unreadableFiles === 0 ? [`no claim contradicted, ${tally.proved} proved`] : []),
  ];
  return {
    id: 'handoff',
    title: 'Handoff',
    status: failed ? 'failed' : warned ? 'warned' : 'passed',
    reason: reasons.join(', '),
    evidence: `${tally.proved} proved, ${wrong} contradicted, ${tally.unsupported} unsupported`,
    findings,
    proofs,
  };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
