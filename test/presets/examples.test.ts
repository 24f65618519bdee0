import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { commit, directoryOf, git, writeFiles } from '../repository.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples/presets');
const ENVIRONMENT = { PATH: process.env['PATH'] };

/** Everything that the twin of a preset must be found out in: rules of the gates that the preset turns on. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'backend-developer': [
    'checkpoint/ambiguous',
    'checkpoint/before-code',
    'checkpoint/missing-part',
    'checkpoint/order',
    'checkpoint/pending',
    'checkpoint/rejected',
    'coverage/total',
    'handoff/contradicted',
    'handoff/escalation',
    'handoff/malformed',
    'handoff/self-healing',
    'handoff/unreadable',
    'handoff/unsupported',
    'proofs/contradicted',
    'proofs/failed',
    'proofs/missing',
    'proofs/not-witnessed',
    'proofs/stale',
    'proofs/unreadable',
    'proofs/untrue',
    'routes/method',
    'routes/missing',
    'routes/undocumented',
  ],
  pact: [
    'coverage/total',
    'handoff/header',
    'handoff/incomplete',
    'handoff/missing-part',
    'handoff/uncertainty',
    'handoff/unreadable',
    'routes/method',
    'routes/missing',
    'routes/undocumented',
  ],
  'backend-implementer': [
    'coverage/total',
    'handoff/contradicted',
    'handoff/escalation',
    'handoff/incomplete',
    'handoff/malformed',
    'handoff/missing-part',
    'handoff/self-healing',
    'handoff/unreadable',
    'handoff/unsupported',
    'proofs/contradicted',
    'proofs/failed',
    'proofs/not-witnessed',
    'proofs/stale',
    'proofs/unreadable',
    'proofs/untrue',
    'routes/method',
    'routes/missing',
    'routes/undocumented',
  ],
  'backend-engineer': [
    'coverage/total',
    'handoff/contradicted',
    'handoff/incomplete',
    'handoff/malformed',
    'handoff/missing-part',
    'handoff/open-critical',
    'handoff/unreadable',
    'routes/method',
    'routes/missing',
    'routes/undocumented',
  ],
  'backend-coder': [
    'coverage/total',
    'handoff/contradicted',
    'handoff/incomplete',
    'handoff/malformed',
    'handoff/missing-part',
    'handoff/open-critical',
    'handoff/unreadable',
    'proofs/contradicted',
    'proofs/failed',
    'proofs/not-witnessed',
    'proofs/stale',
    'proofs/unreadable',
    'proofs/untrue',
    'routes/method',
    'routes/missing',
    'routes/undocumented',
  ],
};

/** Ids of all findings, each once, sorted. */
async function found(directory: string, base?: string): Promise<{ verdict: string; ids: readonly string[] }> {
  const options = base === undefined ? {} : { base };
  const { report } = await run({ directory, environment: ENVIRONMENT, ...options });
  const ids = report.gates.flatMap((gate) => gate.findings.map((finding) => finding.id));
  return { verdict: report.verdict, ids: [...new Set(ids)].sort() };
}

describe('examples of the presets', () => {
  test.each(Object.keys(BROKEN))('%s keeps its agreement', async (preset) => {
    expect(await found(join(EXAMPLES, preset))).toEqual({ verdict: 'passed', ids: [] });
  });

  test.each(Object.entries(BROKEN))('the twin of %s breaks every rule of it', async (preset, ids) => {
    expect(await found(join(EXAMPLES, `${preset}-drift`))).toEqual({ verdict: 'failed', ids });
  });

  test.each([
    ['backend-engineer', 'MULTI_AGENT_PLAN.md', 'handoff/untouched'],
    ['pact', 'docs/handoff.md', 'handoff/untouched'],
    ['backend-coder', 'docs/plans/loans.md', 'handoff/untouched'],
  ])('%s asks each change to touch %s', async (preset, file, id) => {
    const directory = directoryOf({});
    cpSync(join(EXAMPLES, preset), directory, { recursive: true });
    git(directory, 'init', '-q', '-b', 'trunk');
    const base = commit(directory);
    writeFiles(directory, { 'src/more.js': 'export const more = 1;\n' });
    commit(directory);
    expect((await found(directory, base)).ids).toContain(id);
    writeFiles(directory, { [file]: '# Brought up to date\n' });
    commit(directory);
    const { ids } = await found(directory, base);
    expect(ids).toContain('handoff/missing-part');
  });

  test.each([
    ['backend-developer', 'docs', ['checkpoint/missing', 'handoff/missing']],
    ['backend-developer', '.specgate', ['proofs/missing']],
    ['pact', 'docs', ['handoff/missing']],
    ['backend-implementer', 'architecture', ['handoff/missing']],
  ] as const)('%s asks for what lies in %s', async (preset, gone, ids) => {
    const directory = directoryOf({});
    cpSync(join(EXAMPLES, preset), directory, {
      recursive: true,
      filter: (source) => !source.startsWith(join(EXAMPLES, preset, gone)),
    });
    git(directory, 'init', '-q', '-b', 'trunk');
    commit(directory);
    expect((await found(directory)).ids).toEqual(expect.arrayContaining([...ids]));
  });
});
