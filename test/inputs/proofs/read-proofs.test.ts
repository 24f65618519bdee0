import { describe, expect, test } from 'vitest';
import { projectFiles } from '../../../src/inputs/files.ts';
import { openGit } from '../../../src/inputs/git.ts';
import { type ProofPlaces, readProofs } from '../../../src/inputs/proofs/read-proofs.ts';
import { Root, sha256 } from '../../../src/inputs/root.ts';
import type { ProofRecord } from '../../../src/model/proofs.ts';
import { commit, directoryOf, repositoryOf, writeFiles } from '../../repository.ts';

const PLAIN = { PATH: process.env['PATH'] };

function read(directory: string, settings: ProofPlaces = {}, steps?: string, workflow = false) {
  const root = new Root(directory);
  const context = {
    git: openGit(root, { environment: PLAIN }),
    environment: workflow ? { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '1' } : {},
    steps,
  };
  return readProofs(root, projectFiles(root), settings, context).records;
}

function found(...args: Parameters<typeof read>): readonly ProofRecord[] {
  return read(...args).flatMap((input) => (input.kind === 'found' ? [input.value] : []));
}

const LOG = 'Exit Code: 0\nTimestamp: 2026-01-31T12:00:00Z\n\n12 passed in 0.10s\n';

function truth(...entries: readonly Readonly<Record<string, unknown>>[]): string {
  const base = {
    gate: 'G5',
    proof_type: 'test_output',
    file_path: 'proofs/G5/test_output.txt',
    pass_fail: 'pass',
  };
  return JSON.stringify({ proof_artifacts: entries.map((entry) => ({ ...base, ...entry })) }, null, 2);
}

describe('readProofs', () => {
  test('reads truth.json with its files; the newest of a type counts, and the others as runs', () => {
    const directory = repositoryOf({
      'src/a.js': '1',
      'proofs/G5/test_output.txt': LOG,
      '.truth/truth.json': truth(
        { created_at: '2026-01-31T11:00:00Z', pass_fail: 'fail', file_hash: 'f'.repeat(64) },
        { created_at: '2026-01-31T12:00:00Z', file_hash: `sha256:${sha256(LOG)}` },
      ),
    });
    expect(found(directory)).toMatchObject([
      {
        source: 'truth',
        gate: 'G5',
        type: 'test_output',
        file: '.truth/truth.json',
        passed: true,
        runs: 2,
        log: { file: 'proofs/G5/test_output.txt', claimedSha256: sha256(LOG), actualSha256: sha256(LOG) },
        summary: { tool: 'pytest', tests: { passed: 12, failed: 0, skipped: 0 } },
        witnessed: false,
        freshness: { state: 'fresh' },
      },
    ]);
  });

  test('reads text proofs, their type also from a name with a time', () => {
    const directory = repositoryOf({
      'proofs/G5/build_output_2026-01-31T12-00-00.txt': 'Exit Code: 0\nok\n',
      '.truth/proofs/G7/security_scan.txt': '## Scan\n**Exit Code:** 3\n',
      'proofs/G5/notes.txt': 'nothing to prove\n',
    });
    expect(found(directory).map((one) => [one.gate, one.type, one.exitCode, one.passed])).toEqual([
      ['G5', 'build_output', 0, true],
      ['G7', 'security_scan', 3, false],
    ]);
  });

  test('a pass over an exit code that is not 0 is contradicted by its own log', () => {
    const directory = repositoryOf({
      'proofs/G5/test_output.txt': 'Exit Code: 1\n',
      '.truth/truth.json': truth({ created_at: '2026-01-31T12:00:00Z' }),
    });
    expect(found(directory)).toMatchObject([{ passed: true, summary: { errors: 1 } }]);
  });

  test('is stale when a relevant file changed after it came, and not when only documents did', () => {
    const directory = repositoryOf({ 'src/a.js': '1', 'proofs/G5/test_output.txt': LOG });
    writeFiles(directory, { 'docs/x.md': 'x' });
    commit(directory);
    expect(found(directory)[0]?.freshness.state).toBe('fresh');
    writeFiles(directory, { 'src/a.js': '2' });
    commit(directory);
    expect(found(directory)[0]?.freshness).toMatchObject({
      state: 'stale',
      reason: expect.stringMatching(/changed since: src\/a.js$/),
    });
  });

  test('cannot tell outside git', () => {
    const directory = directoryOf({ 'proofs/G5/test_output.txt': LOG });
    expect(found(directory)[0]?.freshness.state).toBe('unknown');
  });

  test('reads JUnit and SARIF by their content, witnessed when a workflow made them', () => {
    const directory = repositoryOf({ 'README.md': '' });
    writeFiles(directory, {
      'out/unit.xml':
        '<?xml version="1.0"?><testsuites><testsuite name="a"><testcase name="1"/><testcase name="2"><failure message="x"/></testcase><testcase name="3"><skipped/></testcase></testsuite></testsuites>',
      'out/scan.json': JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'Scanner' } },
            results: [{ level: 'error' }, {}, { level: 'error', suppressions: [{}] }],
          },
        ],
      }),
    });
    const settings = { reports: { test_output: ['out/*.xml'], security_scan: ['out/scan.json'] } };
    expect(found(directory, settings, undefined, true)).toMatchObject([
      {
        source: 'junit',
        type: 'test_output',
        passed: false,
        witnessed: true,
        summary: { tests: { passed: 1, failed: 1, skipped: 1 } },
      },
      {
        source: 'sarif',
        type: 'security_scan',
        passed: false,
        witnessed: true,
        summary: { tool: 'Scanner', errors: 1, warnings: 1 },
      },
    ]);
    expect(found(directory, settings)[0]).toMatchObject({
      witnessed: false,
      freshness: { state: 'unknown' },
    });
  });

  test('reads the outcomes of earlier steps', () => {
    const steps = JSON.stringify({
      test: { outcome: 'failure', conclusion: 'success' },
      lint: { outcome: 'skipped' },
      'security-scan': { outcome: 'success' },
    });
    expect(found(directoryOf({}), {}, steps).map((one) => [one.type, one.passed, one.witnessed])).toEqual([
      ['test_output', false, true],
      ['security_scan', true, true],
    ]);
  });

  test.each([
    ['.specgate/proofs/G5/test_output.json', '{"version": 1}', /cannot be read as a proof: gate/],
    ['.specgate/proofs/G5/test_output.json', 'not JSON', /cannot be read as a proof/],
    ['.truth/truth.json', '{', /It is not JSON: line 1/],
  ])('reports what is no proof: %s with %j', (file, text, message) => {
    expect(read(directoryOf({ [file]: text }))).toMatchObject([
      { kind: 'broken', file, message: expect.stringMatching(message) },
    ]);
  });

  test.each([
    '<html></html>',
    '<!DOCTYPE x [<!ENTITY a "b">]><testsuite/>',
    '<testsuite>',
    '{"version":"1.0.0","runs":[]}',
    '',
  ])('reports a report that is none: %j', (text) => {
    expect(read(directoryOf({ 'r.xml': text }), { reports: { test_output: ['r.xml'] } })).toMatchObject([
      { kind: 'broken', file: 'r.xml' },
    ]);
  });
});
