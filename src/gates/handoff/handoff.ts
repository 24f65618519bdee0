import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { claimLocations, describePlace, type HandoffDocument } from '../../model/handoff.ts';
import { readRecords } from '../../model/proofs.ts';
import type { GateResult, Proof } from '../../model/report.ts';
import type { Gate } from '../gate.ts';
import { withSeverities } from '../severities.ts';
import { checkAgentClaims, checkStrictForm } from './agents.ts';
import { checkBaseUrl } from './check-base-url.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDatabase } from './check-database.ts';
import { type Checked, checkDocuments } from './check-documents.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkAttempts, checkEscalated } from './check-escalated.ts';
import { checkFiles } from './check-files.ts';
import { checkHeads } from './check-heads.ts';
import { checkSelfHealing } from './check-self-healing.ts';
import { checkVerification } from './check-verification.ts';
import { broken, type Claim } from './claim.ts';
import { type RuleId, rules } from './rules.ts';
import { type HandoffSettings, settings } from './settings.ts';

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
  const checked = [
    ...checkHandoffs(evidence, asked, jsonIsDemanded(asked, configured)),
    ...checkDocuments(evidence, asked),
    ...checkHeads(evidence.documents.heads, asked['header-comments']),
  ];
  if (checked.length === 0) return skipped(evidence);
  const all = checked.flatMap((one) => one.claims.flatMap((claim) => report(claim, one)));
  const findings = withSeverities(all, asked.rules);
  return conclude(checked, findings, checked.flatMap(prove));
}

function jsonIsDemanded(asked: HandoffSettings, configured: boolean): boolean {
  const named = Object.values(asked.documents).some((kind) => kind !== undefined && kind !== false);
  return asked.json === undefined ? configured && !named : asked.json === 'required';
}

function checkHandoffs(evidence: Evidence, asked: HandoffSettings, demanded: boolean): readonly Checked[] {
  const { documents, looked } = evidence.handoffs;
  const title = 'Handoff';
  if (asked.json === 'off') return [];
  if (documents.length === 0 && demanded) {
    const message = `the config asks for it, and there is none; looked for ${looked.join(', ')}`;
    const fix = 'Write the handoff at one of these places, or turn the gate off with `handoff: false`.';
    return [{ file: '', title, claims: [broken('missing', 'handoff', 1, message, fix)] }];
  }
  return documents.flatMap((input): readonly Checked[] => {
    if (input.kind === 'missing') return [];
    if (input.kind === 'broken') {
      const { file, line = 1, message, fix } = input;
      return [{ file, title, claims: [broken('unreadable', file, line, message, fix)] }];
    }
    const { file, sha256 } = input.value;
    return [{ file, sha256, title, claims: checkHandoff(input.value, evidence, asked) }];
  });
}

/** Every claim of one JSON handoff, with what was found out about it, in the order of the document. */
function checkHandoff(
  document: HandoffDocument,
  evidence: Evidence,
  asked: HandoffSettings,
): readonly Claim[] {
  return [
    ...(asked.profile === 'strict' ? checkStrictForm(document) : []),
    ...checkEndpoints(document, evidence.ledger),
    ...checkCoverage(document, evidence.coverage),
    ...checkDatabase(document, evidence),
    ...checkFiles(document),
    ...checkVerification(document, readRecords(evidence.proofs)),
    ...checkBaseUrl(document, evidence.spec),
    ...checkSelfHealing(document, asked['max-attempts']),
    ...checkAttempts(document, evidence),
    ...checkEscalated(document, evidence, asked['max-attempts']),
    ...checkAgentClaims(document, evidence),
  ].toSorted((one, other) => one.line - other.line);
}

function skipped(evidence: Evidence): GateResult {
  const reason = `no handoff; looked for ${evidence.handoffs.looked.join(', ')}`;
  return {
    id: 'handoff',
    title: 'Handoff',
    status: 'skipped',
    reason,
    evidence: '',
    findings: [],
    proofs: [],
  };
}

function ruleOf(claim: Claim): RuleId | undefined {
  return claim.verdict === 'proved' ? undefined : (claim.rule ?? claim.verdict);
}

function report(claim: Claim, { file }: Checked): readonly Finding[] {
  const rule = ruleOf(claim);
  if (rule === undefined) return [];
  return [
    {
      id: `handoff/${rule}`,
      severity: rules[rule].severity,
      label: rules[rule].label,
      subject: claim.subject,
      message: claim.message,
      fix: claim.fix,
      locations: file === '' ? [] : claimLocations(file, claim.line),
    },
  ];
}

/** The document itself, and one line for each claim that says what became of it. */
function prove({ file, sha256, title, claims }: Checked): readonly Proof[] {
  if (sha256 === undefined) return [];
  const count = `${countOf(claims.length, 'claim')} checked`;
  return [
    { what: title, where: file, says: count, sha256 },
    ...claims.map((claim) => ({
      what: claim.subject,
      where: describePlace(file, claim.line),
      says: `${claim.verdict}: ${claim.message}`,
    })),
  ];
}

function conclude(
  checked: readonly Checked[],
  findings: readonly Finding[],
  proofs: readonly Proof[],
): GateResult {
  const claims = checked.flatMap((one) => one.claims);
  const count = (matches: (claim: Claim) => boolean): number => claims.filter(matches).length;
  const proved = count((claim) => claim.verdict === 'proved');
  const contradicted = count((claim) => claim.verdict === 'contradicted');
  const unsupported = count((claim) => claim.verdict === 'unsupported');
  const wrong = [
    ...new Set(claims.flatMap((claim) => (claim.verdict === 'malformed' ? (ruleOf(claim) ?? []) : []))),
  ];
  const reasons = [
    ...(contradicted > 0 ? [`${countOf(contradicted, 'claim')} contradicted`] : []),
    ...wrong.map((rule) => `${count((claim) => ruleOf(claim) === rule)} ${rules[rule].label.toLowerCase()}`),
  ];
  const failed = findings.some((finding) => finding.severity === 'error');
  const warned = findings.some((finding) => finding.severity === 'warning');
  return {
    id: 'handoff',
    title: 'Handoff',
    status: failed ? 'failed' : warned ? 'warned' : 'passed',
    reason: reasons.length > 0 ? reasons.join(', ') : `no claim contradicted, ${proved} proved`,
    evidence: `${proved} proved, ${contradicted} contradicted, ${unsupported} unsupported`,
    findings,
    proofs,
  };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
