import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { contradictionOf, describeSummary, type ProofRecord, readRecords } from '../../model/proofs.ts';
import type { GateResult, Proof } from '../../model/report.ts';
import type { Gate } from '../gate.ts';
import { withSeverities } from '../severities.ts';
import { type RuleId, rules } from './rules.ts';
import { type ProofSettings, settings } from './settings.ts';

/** Proofs of commands that were run: there, passed, unaltered, fresh, and in agreement with their own logs. */
export const proofs: Gate<ProofSettings> = {
  id: 'proofs',
  title: 'Proofs',
  summary: 'Proves that builds, lints and tests were really run, on this code, and passed.',
  settings,
  rules,
  check,
};

/** A proof that is asked for, and the records that answer. */
interface Asked {
  readonly gate: string | undefined;
  readonly type: string;
  readonly records: readonly ProofRecord[];
}

function check(evidence: Evidence, asked: ProofSettings, configured: boolean): GateResult {
  const { records, looked, inWorkflow } = evidence.proofs;
  const wanted = askedFor(readRecords(evidence.proofs), asked);
  const unreadable = records.flatMap((input) =>
    input.kind === 'broken'
      ? [
          {
            ...finding('unreadable', input.file, input.message, input.fix),
            locations: at(input.file, input.line ?? 1),
          },
        ]
      : [],
  );
  if (wanted.length === 0 && unreadable.length === 0) {
    const where = looked.join(', ');
    if (!configured) return result('skipped', `no proofs; looked for ${where}`, '', [], []);
    const message = `the config asks for proofs, and there are none; looked for ${where}`;
    return result('failed', 'no proofs', '', [finding('missing', 'proofs', message, RECORD)], []);
  }
  const witnessed = (asked.require ?? (inWorkflow ? 'witnessed' : 'claimed')) === 'witnessed';
  const all = [...unreadable, ...wanted.flatMap((one) => judge(one, witnessed))];
  const findings = withSeverities(all, asked.rules);
  return conclude(wanted, findings);
}

const RECORD = 'Record it: specgate prove <type> -- <command>.';

/** Every type that the required gates ask for; without required gates, those of the gates that have a proof. */
function askedFor(
  records: readonly ProofRecord[],
  { gates, required, reports }: ProofSettings,
): readonly Asked[] {
  const named =
    required.length > 0 ? required : [...new Set(records.flatMap((record) => record.gate ?? []))].sort();
  const byGate = named.flatMap((gate) => {
    const own = records.filter((record) => record.gate === gate).map((record) => record.type);
    const types = [...(gates[gate] ?? []), ...(required.length > 0 ? [] : own)];
    return [...new Set(types)].map((type) => ({ gate, type, records: answering(records, gate, type) }));
  });
  const covered = new Set(byGate.map((one) => one.type));
  const byReport = Object.keys(reports).filter((type) => !covered.has(type));
  return [
    ...byGate,
    ...byReport.map((type) => ({ gate: undefined, type, records: answering(records, undefined, type) })),
  ];
}

/** All that were witnessed, each of which must hold; without any, the newest that is claimed. */
function answering(
  records: readonly ProofRecord[],
  gate: string | undefined,
  type: string,
): readonly ProofRecord[] {
  const mine = records.filter((one) => one.type === type && (one.gate === undefined || one.gate === gate));
  const witnessed = mine.filter((one) => one.witnessed);
  return witnessed.length > 0 ? witnessed : mine.slice(0, 1);
}

function judge({ gate, type, records }: Asked, witnessed: boolean): readonly Finding[] {
  const subject = gate === undefined ? type : `${gate} ${type}`;
  if (records.length === 0) {
    const option = gate === undefined ? '' : ` --gate ${gate}`;
    const fix = `Record it: specgate prove ${type}${option} -- <command>.`;
    return [finding('missing', subject, 'was not recorded', fix)];
  }
  return records.flatMap((record) =>
    wrongs(record, witnessed).map(([rule, message, fix]) => ({
      ...finding(rule, subject, message, fix),
      locations: record.source === 'step' ? [] : at(record.file, record.line),
    })),
  );
}

type Wrong = readonly [rule: RuleId, message: string, fix: string];

function wrongs(record: ProofRecord, witnessed: boolean): readonly Wrong[] {
  return [
    ...checkOutcome(record),
    ...checkLog(record),
    ...checkContent(record),
    ...checkFreshness(record),
    ...(witnessed && !record.witnessed
      ? ([
          [
            'not-witnessed',
            'came with the commit; nobody saw it made',
            'Run `specgate prove` in the workflow.',
          ],
        ] as const)
      : []),
  ];
}

function checkOutcome({ passed, exitCode, signal, command }: ProofRecord): readonly Wrong[] {
  if (passed === true && (exitCode ?? 0) === 0) return [];
  const fix = `Mend what fails, and prove it again${command === undefined ? '' : `: ${command}`}.`;
  if (passed === undefined) return [['failed', 'never ended: its record was left open', fix]];
  const how =
    signal === undefined
      ? exitCode === undefined
        ? ''
        : ` with exit code ${exitCode}`
      : ` by signal ${signal}`;
  return [['failed', `failed${how}`, fix]];
}

/** SHA-256 of no bytes at all. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function checkLog({ log, passed }: ProofRecord): readonly Wrong[] {
  // The log of a run that never ended is not promised to be whole.
  if (log === undefined || passed === undefined) return [];
  const fix = 'Prove it again, and leave record and log as they are written.';
  if (log.actualSha256 === undefined) return [['untrue', `rests on ${log.file}, which is not there`, fix]];
  if (log.claimedSha256 !== undefined && log.claimedSha256 !== log.actualSha256) {
    const empty = log.claimedSha256 === NOTHING ? ', the hash of nothing' : '';
    const message = `claims the log ${short(log.claimedSha256)}${empty}; ${log.file} is ${short(log.actualSha256)}`;
    return [['untrue', message, fix]];
  }
  if (
    log.claimedBytes !== undefined &&
    log.actualBytes !== undefined &&
    log.claimedBytes !== log.actualBytes
  ) {
    return [['untrue', `claims a log of ${log.claimedBytes} bytes; ${log.file} has ${log.actualBytes}`, fix]];
  }
  return [];
}

function checkContent(record: ProofRecord): readonly Wrong[] {
  const contradiction = record.passed === true ? contradictionOf(record.summary) : undefined;
  const fix = 'Let the command fail when its work fails, and prove it again.';
  if (contradiction !== undefined)
    return [['contradicted', `says that it passed; its log says ${contradiction}`, fix]];
  const claimed = record.claimedSummary === undefined ? '' : describeSummary(record.claimedSummary);
  const actual = describeSummary(record.summary);
  if (claimed === '' || claimed === actual || record.log?.actualSha256 === undefined) return [];
  return [['contradicted', `says ${claimed}; its log says ${actual === '' ? 'nothing of it' : actual}`, fix]];
}

function checkFreshness({ freshness }: ProofRecord): readonly Wrong[] {
  if (freshness.state === 'fresh') return [];
  const fix = 'Prove it again on this commit.';
  return [[freshness.state === 'stale' ? 'stale' : 'undated', freshness.reason, fix]];
}

function conclude(wanted: readonly Asked[], findings: readonly Finding[]): GateResult {
  const failed = findings.some((one) => one.severity === 'error');
  const records = wanted.flatMap((one) => one.records);
  const witnessed = records.filter((one) => one.witnessed).length;
  const worst = [...new Set(findings.filter((one) => one.severity === 'error').map((one) => one.subject))];
  const names = wanted.map((one) => one.type.replace(/_output$/, '')).join(', ');
  const reason = failed ? `${worst.join(', ')} not proved` : `${names} passed`;
  const parts = [
    ...(witnessed > 0 ? [`${witnessed} witnessed in this run`] : []),
    ...(records.length > witnessed ? [`${records.length - witnessed} claimed`] : []),
  ];
  const status = failed ? 'failed' : findings.length > 0 ? 'warned' : 'passed';
  return result(
    status,
    reason,
    parts.join(', '),
    findings,
    wanted.flatMap((one) => one.records.map(proofOf)),
  );
}

function proofOf(record: ProofRecord): Proof {
  const summary = describeSummary(record.summary);
  const says = [
    ...(record.exitCode === undefined
      ? [record.passed === true ? 'passed' : 'not passed']
      : [`exit ${record.exitCode}`]),
    ...(record.duration === undefined ? [] : [`${(record.duration / 1000).toFixed(1)} s`]),
    ...(summary === '' ? [] : [summary]),
    record.witnessed ? 'witnessed in this run' : 'claimed',
    record.freshness.reason,
  ];
  const hash = record.log?.actualSha256 ?? record.sha256;
  return {
    what: record.gate === undefined ? record.type : `${record.gate} ${record.type}`,
    where: record.command ?? record.file,
    says: says.join(', '),
    ...(hash === undefined ? {} : { sha256: hash }),
  };
}

function result(
  status: GateResult['status'],
  reason: string,
  evidence: string,
  findings: readonly Finding[],
  shown: readonly Proof[],
): GateResult {
  return { id: 'proofs', title: 'Proofs', status, reason, evidence, findings, proofs: shown };
}

function finding(rule: RuleId, subject: string, message: string, fix: string): Finding {
  const { severity, label } = rules[rule];
  return { id: `proofs/${rule}`, severity, label, subject, message, fix, locations: [] };
}

function at(file: string, line: number): Finding['locations'] {
  return [{ file, line, role: 'report' }];
}

function short(hash: string): string {
  return hash.length > 12 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash;
}
