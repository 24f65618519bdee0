import { describe, expect, test } from 'vitest';
import { handoff } from '../../../src/gates/handoff/handoff.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ClaimedFile } from '../../../src/model/handoff.ts';
import type { ProofRecord } from '../../../src/model/proofs.ts';
import { evidenceOf, handoffDocument, operation } from './evidence.ts';

const HASH = 'c0ffee'.padEnd(64, '0');
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function wrong(
  value: unknown,
  more: Partial<Evidence> = {},
  settings: unknown = {},
  files: readonly ClaimedFile[] = [],
) {
  const document = { ...handoffDocument(value), files: new Map(files.map((file) => [file.path, file])) };
  const evidence = evidenceOf({
    handoffs: { documents: [{ kind: 'found', value: document }], looked: [] },
    ...more,
  });
  return handoff
    .check(evidence, handoff.settings.parse(settings), true)
    .findings.filter((one) => one.severity === 'error')
    .map((one) => `${one.id.slice(8)} ${one.subject}: ${one.message}`);
}

/** A proof as its reader gives it. */
function proofOf(
  type: string,
  passed: boolean,
  more: Partial<ProofRecord> = {},
): { kind: 'found'; value: ProofRecord } {
  const freshness = { state: 'fresh', reason: 'made on this commit' } as const;
  const place = { file: `.specgate/proofs/G5/${type}.json`, line: 1, gate: 'G5', source: 'record' as const };
  const value = {
    ...place,
    type,
    passed,
    exitCode: passed ? 0 : 1,
    summary: {},
    runs: 1,
    witnessed: false,
    freshness,
  };
  return { kind: 'found', value: { ...value, ...more } };
}

const proofs = (...records: readonly ReturnType<typeof proofOf>[]) => ({
  proofs: { records, looked: [], inWorkflow: false },
});

describe('handoff: verification against proofs', () => {
  const claim = { verification: { all_passed: true, test: 0 } };

  test('proves a claimed 0 by a passing proof, and contradicts it by a failing one', () => {
    expect(wrong(claim, proofs(proofOf('test_output', true)), { rules: { unsupported: 'error' } })).toEqual(
      [],
    );
    expect(wrong(claim, proofs(proofOf('test_output', false)))).toEqual([
      'contradicted verification.test: says 0; the proof .specgate/proofs/G5/test_output.json says exit 1',
    ]);
  });

  test('holds nothing against a stale proof, or one of another check', () => {
    const stale = proofOf('test_output', false, { freshness: { state: 'stale', reason: 'made on 1234567' } });
    expect(wrong(claim, proofs(stale))).toEqual([]);
    expect(wrong(claim, proofs(stale), { rules: { unsupported: 'error' } })).toEqual([
      'unsupported verification.test: says 0; its proof is stale: made on 1234567',
    ]);
    expect(wrong(claim, proofs(proofOf('lint_output', false)))).toEqual([]);
  });
});

describe('handoff: attempts and escalation', () => {
  const log = (count: number, final_status = 'success') => {
    const failed = Array.from({ length: count - 1 }, (_, index) => ({
      attempt: index + 1,
      status: 'failed',
      error: 'E',
    }));
    const last =
      final_status === 'success'
        ? { attempt: count, status: 'success', fix: 'x' }
        : { attempt: count, status: 'failed', error: 'E' };
    return { attempts: [...failed, last], final_status };
  };

  test('claims no more attempts than runs were recorded', () => {
    const recorded = proofs(proofOf('test_output', true, { runs: 2 }));
    expect(wrong({ self_healing_log: log(2) }, recorded)).toEqual([]);
    expect(wrong({ self_healing_log: log(3) }, recorded)).toEqual([
      'self-healing self_healing_log.attempts: logs 3 attempts; 2 runs were recorded',
    ]);
    const witnessed = proofs(proofOf('test_output', true, { witnessed: true }));
    expect(wrong({ self_healing_log: log(3) }, witnessed)).toEqual([]);
  });

  test('asks for an escalation where the log says so, complete', () => {
    const value = { self_healing_log: log(3, 'escalated') };
    expect(wrong(value)).toEqual([
      'escalation self_healing_log.escalation: is not there, though final_status says that the work was escalated',
    ]);
    const escalation = {
      error: 'P2003',
      history: [1, 2, 3],
      root_cause: 'r',
      options: ['a'],
      decision: '___',
    };
    const withIt = (more: object) => ({
      self_healing_log: { ...log(3, 'escalated'), escalation: { ...escalation, ...more } },
    });
    expect(wrong(withIt({}))).toEqual(['escalation self_healing_log.escalation: does not say its decision']);
    expect(wrong(withIt({ decision: 'a, by Max' }))).toEqual([]);
    expect(wrong(withIt({ decision: 'a', history: [1, 2] }))).toHaveLength(1);
  });
});

describe('handoff: files', () => {
  const there = { path: 'src/a.ts', actual: { sha256: HASH, lines: 12 } };
  const gone = { path: 'src/gone.ts', actual: undefined };

  test.each([
    [['src/a.ts', { path: 'src/a.ts', lines: 12, checksum: `sha256:${HASH}`, purpose: 'x' }], []],
    [['src/gone.ts'], ['contradicted files_created[0]: names src/gone.ts, which is not in the repository']],
    [
      [{ path: 'src/a.ts', lines: 13 }],
      ['contradicted files_created[0].lines: says 13; the file has 12 lines'],
    ],
    [
      [{ path: 'src/a.ts', checksum: EMPTY }],
      [
        "contradicted files_created[0].checksum: says e3b0c442…b855; the file's is c0ffee00…0000, which is the hash of nothing",
      ],
    ],
    [
      [{ path: 'src/a.ts', checksum: 'md5' }],
      ['malformed files_created[0].checksum: is "md5", where a SHA-256 in hex is expected'],
    ],
    [[7], ['malformed files_created[0]: is 7, where a path or an object with a path is expected']],
  ])('%j', (files_created, findings) => {
    expect(wrong({ files_created }, {}, {}, [there, gone])).toEqual(findings);
  });
});

describe('handoff: artifacts', () => {
  test('holds paths against the repository, and leaves addresses and words alone', () => {
    const artifacts = ['https://docs.example.test/x', 'API documentation', 'docs/*.md', 'docs/gone.md'];
    expect(wrong({ artifacts })).toEqual([
      'contradicted artifacts[3]: names docs/gone.md, which is not in the repository',
    ]);
  });
});

describe('handoff: agents', () => {
  test.each([
    [{ quality_gate: { decision: 'approved' }, bugs: { critical: 0, high: 2, total: 2 } }, []],
    [
      { quality_gate: { decision: 'approved' }, bugs: { critical: 1 } },
      [/decision: says "approved"; 1 critical bug is listed as open/],
    ],
    [
      { quality_gate: { decision: 'approved' }, bugs: [{ severity: 'critical', status: 'open' }] },
      [/1 critical bug/],
    ],
    [{ quality_gate: { decision: 'approved' }, bugs: [{ severity: 'critical', status: 'fixed' }] }, []],
    [{ quality_gate: { decision: 'maybe' } }, [/^malformed quality_gate.decision: is "maybe"/]],
    [{ bugs: { critical: 1, high: 1, total: 3 } }, [/^contradicted bugs.total: says 3; its parts sum to 2/]],
    [
      { handoff: { status: 'complete' }, verification: { all_passed: false, build: 1 } },
      [/^contradicted handoff.status/],
    ],
  ])('%j', (value, messages) => {
    const found = wrong(value);
    expect(found).toHaveLength(messages.length);
    for (const [index, message] of messages.entries()) expect(found[index]).toMatch(message);
  });

  test("holds the architect's specs against the files and the spec that was read", () => {
    const file = { path: 'specs/openapi.yaml', actual: { sha256: HASH, lines: 3 } };
    const spec = {
      kind: 'found' as const,
      value: {
        file: file.path,
        version: '3.1.0',
        title: '',
        files: [{ file: file.path, sha256: HASH }],
        operations: [operation('/a', [''])],
        problems: [],
      },
    };
    const claim = (count: number) => ({ specs: { openapi: { path: file.path, valid: true, count } } });
    expect(wrong(claim(1), { spec }, {}, [file])).toEqual([]);
    expect(wrong(claim(2), { spec }, {}, [file])).toEqual([
      'contradicted specs.openapi.count: says 2; the spec has 1 operation',
    ]);
    expect(wrong(claim(1), { spec })).toHaveLength(1);
  });

  test('strict: demands the common keys, those of the agent, and a time', () => {
    const common = {
      next_agent: 'QA',
      next_action: 'test',
      timestamp: '2026-01-31T12:00:00Z',
      project: 'shop',
    };
    const qa = { handoff: { agent: 'QA Engineer', status: 'done', phase: 'qa' }, ...common };
    const strict = { profile: 'strict' };
    expect(wrong(qa, {}, strict).map((one) => one.split(':')[0])).toEqual([
      'missing-part quality_gate.decision',
      'missing-part bugs',
    ]);
    expect(wrong({ ...qa, bugs: [], quality_gate: { decision: 'approved' } }, {}, strict)).toEqual([]);
    expect(
      wrong({ ...qa, bugs: [], quality_gate: { decision: 'approved' }, timestamp: 'today' }, {}, strict),
    ).toHaveLength(1);
    expect(wrong({ handoff: { agent: 'X' } }, {}, strict)).toHaveLength(6);
    expect(wrong({ handoff: { agent: 'X' } })).toEqual([]);
  });
});
