import { describe, expect, test } from 'vitest';
import { proofs } from '../../../src/gates/proofs/proofs.ts';
import type { Input } from '../../../src/model/evidence.ts';
import type { ProofRecord } from '../../../src/model/proofs.ts';
import { evidenceOf } from '../handoff/evidence.ts';

const HASH = 'ab'.repeat(32);

function record(type: string, more: Partial<ProofRecord> = {}): Input<ProofRecord> {
  const value: ProofRecord = {
    source: 'record',
    gate: 'G5',
    type,
    file: `.specgate/proofs/G5/${type}.json`,
    line: 1,
    command: `npm run ${type}`,
    exitCode: 0,
    passed: true,
    duration: 12_400,
    log: { file: `.specgate/proofs/G5/${type}.txt`, claimedSha256: HASH, actualSha256: HASH },
    summary: { tests: { passed: 214, failed: 0, skipped: 0 } },
    runs: 1,
    witnessed: true,
    freshness: { state: 'fresh', reason: 'made on this commit' },
    ...more,
  };
  return { kind: 'found', value };
}

const ALL = ['build_output', 'lint_output', 'test_output'];

function judge(
  records: readonly Input<ProofRecord>[],
  settings: unknown = {},
  configured = true,
  inWorkflow = true,
) {
  const evidence = evidenceOf({ proofs: { records, looked: ['.specgate/proofs'], inWorkflow } });
  return proofs.check(evidence, proofs.settings.parse(settings), configured);
}

/** All three proofs of G5, one of them altered. */
function withTest(more: Partial<ProofRecord>) {
  return [record('build_output'), record('lint_output'), record('test_output', more)];
}

describe('proofs', () => {
  test('passes when all are there, and shows command, outcome, words and hash', () => {
    const result = judge(
      ALL.map((type) => record(type)),
      { required: ['G5'] },
    );
    expect(result).toMatchObject({
      status: 'passed',
      reason: 'build, lint, test passed',
      evidence: '3 witnessed in this run',
      findings: [],
    });
    expect(result.proofs[2]).toEqual({
      what: 'G5 test_output',
      where: 'npm run test_output',
      says: 'exit 0, 12.4 s, 214 passed, 0 failed, witnessed in this run, made on this commit',
      sha256: HASH,
    });
  });

  test.each([
    ['failed', { passed: false, exitCode: 2 }, 'failed with exit code 2'],
    ['failed', { passed: false, signal: 'SIGKILL' }, 'failed by signal SIGKILL'],
    ['failed', { passed: undefined }, 'never ended: its record was left open'],
    [
      'untrue',
      { log: { file: 'x.txt', claimedSha256: HASH, actualSha256: undefined } },
      'rests on x.txt, which is not there',
    ],
    [
      'untrue',
      {
        log: {
          file: 'x.txt',
          claimedSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          actualSha256: HASH,
        },
      },
      'claims the log e3b0c442…b855, the hash of nothing; x.txt is abababab…abab',
    ],
    [
      'stale',
      { freshness: { state: 'stale', reason: 'made on 1234567, not on 7654321' } },
      'made on 1234567, not on 7654321',
    ],
    [
      'contradicted',
      { summary: { tests: { passed: 1, failed: 3, skipped: 0 } } },
      'says that it passed; its log says 3 failed',
    ],
    [
      'contradicted',
      { claimedSummary: { tests: { passed: 999, failed: 0, skipped: 0 } } },
      'says 999 passed, 0 failed; its log says 214 passed, 0 failed',
    ],
    ['not-witnessed', { witnessed: false }, 'came with the commit; nobody saw it made'],
  ] as const)('finds a proof that is %s (%j)', (rule, more, message) => {
    const result = judge(withTest(more));
    expect(result.status).toBe('failed');
    expect(result.findings).toMatchObject([
      {
        id: `proofs/${rule}`,
        subject: 'G5 test_output',
        message,
        locations: [{ file: '.specgate/proofs/G5/test_output.json' }],
      },
    ]);
  });

  test('only warns where it cannot be known on which code a proof was made', () => {
    const result = judge(withTest({ freshness: { state: 'unknown', reason: 'there is no commit' } }));
    expect(result).toMatchObject({ status: 'warned', findings: [{ id: 'proofs/undated' }] });
  });

  test('names the proofs that a gate asks for and that are not there', () => {
    expect(judge([record('build_output')]).findings.map((one) => `${one.id} ${one.subject}`)).toEqual([
      'proofs/missing G5 lint_output',
      'proofs/missing G5 test_output',
    ]);
    expect(
      judge(
        ALL.map((type) => record(type)),
        { required: ['G5', 'G7'] },
      ).findings.map((one) => one.subject),
    ).toEqual(['G7 security_scan', 'G7 lint_output']);
  });

  test('is content with a claim outside a workflow, or where the config says so', () => {
    expect(judge(withTest({ witnessed: false }), {}, true, false).status).toBe('passed');
    expect(judge(withTest({ witnessed: false }), { require: 'claimed' }).status).toBe('passed');
    expect(judge(withTest({ witnessed: false }), { require: 'witnessed' }, true, false).status).toBe(
      'failed',
    );
  });

  test('prefers what was witnessed to what is claimed, and does not let a failing step pass', () => {
    const claimed = record('test_output', { witnessed: false, passed: false, exitCode: 1, startedAt: 9 });
    expect(judge([...ALL.map((type) => record(type)), claimed]).status).toBe('passed');
    const step = record('test_output', { source: 'step', gate: undefined, passed: false, file: 'step test' });
    const result = judge([...ALL.map((type) => record(type)), step]);
    expect(result.findings).toMatchObject([{ id: 'proofs/failed', locations: [] }]);
  });

  test('takes reports of a type that the config names', () => {
    const sarif = record('security_scan', {
      source: 'sarif',
      gate: undefined,
      passed: false,
      summary: { errors: 2, warnings: 0 },
    });
    const result = judge([sarif], { reports: { security_scan: ['*.sarif'] } });
    expect(result.findings).toMatchObject([{ id: 'proofs/failed', subject: 'security_scan' }]);
  });

  test('is skipped without proofs, fails when the config asks for them, and reports what cannot be read', () => {
    expect(judge([], {}, false)).toMatchObject({
      status: 'skipped',
      reason: 'no proofs; looked for .specgate/proofs',
    });
    expect(judge([]).findings.map((one) => one.id)).toEqual(['proofs/missing']);
    const broken = {
      kind: 'broken',
      file: '.truth/truth.json',
      line: 3,
      message: 'no JSON',
      fix: 'x',
    } as const;
    expect(judge([broken], {}, false).findings).toMatchObject([
      { id: 'proofs/unreadable', locations: [{ file: '.truth/truth.json', line: 3 }] },
    ]);
  });
});
