import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commit, git, repositoryOf, writeFiles } from '../../repository.ts';
import { temporary } from '../../temporary.ts';
import { judge, lcovOf, linesOf, problems } from './judging.ts';

const SOURCES = { 'lib/a.ts': linesOf(20), 'lib/b.ts': linesOf(20) };

it('without a configuration asks 80 % of lines of a report that it finds', () => {
  const four = temporary({ ...SOURCES, 'coverage/lcov.info': lcovOf({ 'lib/a.ts': '++++-' }) });
  expect(judge(four)).toMatchObject({
    status: 'passed',
    reason: '80 % of lines, asked ≥ 80 %',
    evidence: '4 of 5 lines',
  });
  const fewer = temporary({
    ...SOURCES,
    'coverage/lcov.info': lcovOf({ 'lib/a.ts': '++++-', 'lib/b.ts': '-' }),
  });
  const result = judge(fewer);
  expect(result).toMatchObject({ status: 'failed', reason: '66.66 % of lines, asked ≥ 80 %' });
  expect(problems(result)).toEqual(['coverage/total total: lines']);
  expect(result.findings[0]?.locations).toContainEqual({
    file: 'lib/a.ts',
    line: 5,
    role: 'source',
    label: '1 line missed',
  });
});

it('sums files and never averages them', () => {
  const directory = temporary({
    ...SOURCES,
    'coverage/lcov.info': lcovOf({ 'lib/a.ts': '+++++++++', 'lib/b.ts': '-' }),
  });
  expect(judge(directory)).toMatchObject({ status: 'passed', reason: '90 % of lines, asked ≥ 80 %' });
});

it('without a report is skipped and says where it looked; when configured it fails', () => {
  const directory = temporary(SOURCES);
  expect(judge(directory)).toMatchObject({
    status: 'skipped',
    reason: expect.stringContaining('coverage/lcov.info'),
  });
  expect(problems(judge(directory, { settings: {} }))).toEqual([
    expect.stringMatching(/^coverage\/missing coverage\/lcov\.info/),
  ]);
  const named = judge(directory, { settings: { reports: ['out/*.info', 'out/unit.xml'] } });
  expect(problems(named)).toEqual(['coverage/missing out/*.info', 'coverage/missing out/unit.xml']);
  expect(named.status).toBe('failed');
});

it('a report that is HTML fails the gate and tells which to write instead', () => {
  const directory = temporary({ ...SOURCES, 'coverage/index.html': '<!doctype html><title>82%</title>' });
  const result = judge(directory, { settings: { reports: ['coverage/index.html'] } });
  expect(problems(result)).toEqual(['coverage/broken coverage/index.html']);
  expect(result.findings[0]?.fix).toContain('lcov');
});

it('a named report that leads out of the repository is refused', () => {
  const result = judge(temporary(SOURCES), { settings: { reports: ['../secret/lcov.info'] } });
  expect(result).toMatchObject({
    status: 'failed',
    findings: [{ id: 'coverage/broken', message: expect.stringContaining('outside the repository') }],
  });
});

it('finds the reports of the packages of a monorepo, and not those of its examples', () => {
  const directory = temporary({
    'package.json': '{}',
    'packages/api/package.json': '{}',
    'packages/api/lib/a.ts': linesOf(9),
    'packages/api/coverage/lcov.info': lcovOf({ 'lib/a.ts': '++' }),
    'services/pay/go.mod': 'module example.org/pay\n',
    'services/pay/pay.go': linesOf(9),
    'services/pay/coverage.out': 'mode: set\nexample.org/pay/pay.go:1.1,2.2 3 1\n',
    'examples/one/package.json': '{}',
    'examples/one/coverage/lcov.info': lcovOf({ 'x.ts': '-' }),
  });
  expect(
    judge(directory)
      .proofs.filter((proof) => proof.what === 'Coverage')
      .map((proof) => proof.where),
  ).toEqual(['packages/api/coverage/lcov.info', 'services/pay/coverage.out']);
});

it('asks a Go profile for statements, which is what Go itself prints', () => {
  const directory = temporary({
    'go.mod': 'module example.org/x\n',
    'x.go': linesOf(9),
    'coverage.out': 'mode: set\nexample.org/x/x.go:1.1,2.2 8 1\nexample.org/x/x.go:3.1,9.2 2 0\n',
  });
  expect(judge(directory)).toMatchObject({ status: 'passed', reason: '80 % of statements, asked ≥ 80 %' });
});

it('holds patterns, each file and each metric against their own thresholds', () => {
  const directory = temporary({
    ...SOURCES,
    'lib/auth/key.ts': linesOf(9),
    'out/lcov.info': `${lcovOf({ 'lib/a.ts': '+++-', 'lib/auth/key.ts': '++++++++--' })}TN:\nSF:lib/b.ts\nDA:1,1\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nend_of_record\n`,
  });
  const settings = {
    reports: ['out/lcov.info'],
    total: { lines: '>70', branches: 50 },
    globs: { 'lib/auth/**': { lines: 80 }, 'lib/*.ts': { branches: '>50' }, 'src/**': { lines: 1 } },
    'per-file': { lines: 80 },
  };
  expect(problems(judge(directory, { settings }))).toEqual([
    'coverage/glob lib/*.ts: branches',
    'coverage/glob-unmatched src/**',
    'coverage/file lib/a.ts: lines',
  ]);
});

it('a threshold for what no report measures fails, and is not taken as kept', () => {
  const directory = temporary({ ...SOURCES, 'out/lcov.info': lcovOf({ 'lib/a.ts': '+' }) });
  expect(
    problems(judge(directory, { settings: { reports: ['out/lcov.info'], total: { functions: 1 } } })),
  ).toEqual(['coverage/unmeasured total: functions']);
});

it('flags have their own reports or paths', () => {
  const directory = temporary({
    'services/api/a.ts': linesOf(9),
    'services/web/b.ts': linesOf(9),
    'out/unit.info': lcovOf({ 'services/api/a.ts': '++--', 'services/web/b.ts': '++++' }),
    'out/e2e.info': lcovOf({ 'services/api/a.ts': '-+++' }),
  });
  const settings = {
    flags: {
      api: { paths: ['services/api/**'], total: { lines: 100 } },
      unit: { reports: ['out/unit.info'], total: { lines: 80 } },
      e2e: { reports: ['out/e2e.info'], total: { lines: 75 } },
      none: { paths: ['services/none/**'], total: { lines: 1 } },
    },
  };
  expect(problems(judge(directory, { settings }))).toEqual([
    'coverage/flag flag unit: lines',
    'coverage/glob-unmatched flag none',
  ]);
});

it('a report of another repository fails, with both lists of paths', () => {
  const directory = temporary({ ...SOURCES, 'out/lcov.info': lcovOf({ 'app/x.ts': '+', 'app/y.ts': '+' }) });
  const result = judge(directory, { settings: { reports: ['out/lcov.info'] } });
  expect(problems(result)).toEqual(['coverage/foreign out/lcov.info']);
  expect(result.findings[0]?.snippet?.text).toBe(
    'report   | repository\napp/x.ts | lib/a.ts\napp/y.ts | lib/b.ts',
  );
});

it('paths of no file here do not count, are told, and must be fewer than asked', () => {
  const directory = temporary({
    ...SOURCES,
    'out/lcov.info': lcovOf({ 'lib/a.ts': '+-', 'gone/x.ts': '++++++' }),
  });
  const result = judge(directory, { settings: { reports: ['out/lcov.info'], total: { lines: 50 } } });
  expect(result).toMatchObject({ status: 'passed', evidence: '1 of 2 lines' });
  expect(result.proofs[0]?.says).toContain('1 path of no file here left out: gone/x.ts');
  const strict = judge(directory, {
    settings: { reports: ['out/lcov.info'], total: { lines: 50 }, belonging: '>50' },
  });
  expect(problems(strict)).toEqual(['coverage/foreign out/lcov.info']);
});

it('a report that is older than the newest commit is stale, unless it is committed', () => {
  const directory = repositoryOf({ ...SOURCES, 'kept/lcov.info': lcovOf({ 'lib/a.ts': '+' }) });
  writeFiles(directory, { 'out/lcov.info': lcovOf({ 'lib/a.ts': '+' }) });
  const settings = { reports: ['*/lcov.info'] };
  expect(judge(directory, { settings }).status).toBe('passed');
  const lastWeek = new Date(Date.now() - 7 * 86_400_000);
  for (const report of ['out/lcov.info', 'kept/lcov.info'])
    utimesSync(join(directory, report), lastWeek, lastWeek);
  expect(problems(judge(directory, { settings }))).toEqual(['coverage/stale out/lcov.info']);
  expect(judge(directory, { settings: { ...settings, rules: { stale: 'warning' } } }).status).toBe('warned');
});

it('the time that a report states counts more than that of its file', () => {
  const directory = repositoryOf(SOURCES);
  const report = (time: number) =>
    `<coverage line-rate="1" timestamp="${time}"><packages><package><classes><class name="a" filename="lib/a.ts"><lines><line number="1" hits="1"/></lines></class></classes></package></packages></coverage>`;
  writeFiles(directory, { 'out/old.xml': report(1_500_000_000_000), 'out/new.xml': report(Date.now()) });
  expect(problems(judge(directory, { settings: { reports: ['out/*.xml'] } }))).toEqual([
    'coverage/stale out/old.xml',
  ]);
});

it('a report of lines that a file does not have was made for another commit', () => {
  const directory = temporary({
    'lib/a.ts': linesOf(3),
    'lib/t.vue': 'x\n',
    'out/lcov.info': lcovOf({ 'lib/a.ts': '++++++++', 'lib/t.vue': '++++++' }),
  });
  const result = judge(directory, { settings: { reports: ['out/lcov.info'] } });
  expect(result.findings[0]).toMatchObject({
    id: 'coverage/stale',
    message: expect.stringContaining('measures line 8 of lib/a.ts, which has 3 lines'),
  });
});

it('counts files that no report mentions when asked to, by their lines of code', () => {
  const forgotten = '// a comment\n\n/* more\n   of it */\nexport function f() {\n  return 1;\n}\n';
  const directory = temporary({
    ...SOURCES,
    'lib/forgotten.ts': forgotten,
    'lib/a.test.ts': linesOf(9),
    'lib/x.d.ts': 'x\n',
    'out/lcov.info': lcovOf({ 'lib/a.ts': '++++++++', 'lib/b.ts': '' }),
  });
  const settings = { reports: ['out/lcov.info'] };
  expect(judge(directory, { settings }).evidence).toBe('8 of 8 lines');
  const all = judge(directory, { settings: { ...settings, all: true } });
  expect(all.evidence).toBe('8 of 10 lines');
  expect(all.proofs).toContainEqual({
    what: 'No report mentions',
    where: '1 file',
    says: '2 lines of code counted as uncovered: lib/forgotten.ts',
  });
  expect(judge(directory, { settings: { ...settings, all: ['lib/*.test.ts'] } }).evidence).toBe(
    '8 of 17 lines',
  );
});

it('reports that cannot be united exactly are told of the metrics that are asked', () => {
  const summary = (covered: number) =>
    JSON.stringify({
      total: { lines: { total: 0, covered: 0 } },
      'lib/a.ts': Object.fromEntries(
        ['lines', 'branches', 'functions', 'statements'].map((metric) => [metric, { total: 10, covered }]),
      ),
    });
  const directory = temporary({ ...SOURCES, 'out/unit.json': summary(9), 'out/e2e.json': summary(8) });
  const result = judge(directory, { settings: { reports: ['out/*.json'], total: { lines: 80 } } });
  expect(result.status).toBe('warned');
  expect(problems(result)).toEqual(['coverage/merge-bound out/e2e.json and out/unit.json']);
});

it.each([
  [{ total: { line: 80 } }],
  [{ total: { lines: '80-90' } }],
  [{ total: 80 }],
  [{ reports: [] }],
  [{ base: { tolerance: -1 } }],
])('refuses the settings %j', (settings) => {
  expect(() => judge(temporary(SOURCES), { settings })).toThrow();
});

/** A repository with a covered base, and a branch that changes it. */
function changed(files: Readonly<Record<string, string>>, report: Readonly<Record<string, string>>): string {
  const directory = repositoryOf({ ...SOURCES, '.gitignore': 'out/\n' });
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFiles(directory, files);
  git(directory, 'add', '-A');
  git(directory, 'commit', '-q', '-m', 'change');
  writeFiles(directory, { 'out/lcov.info': lcovOf(report) });
  return directory;
}

it('judges the changed lines alone, and notes the uncovered ones as ranges', () => {
  const lines = linesOf(20)
    .replace('line 3\n', 'new 3\nnew 4\nnew 5\nnew 6\n')
    .replace('line 19\n', 'new 19\n');
  const directory = changed(
    { 'lib/a.ts': lines },
    { 'lib/a.ts': '-++- --------------+--', 'lib/b.ts': '--------------' },
  );
  const settings = (patch: string | number) => ({ reports: ['out/lcov.info'], patch: { lines: patch } });
  const failed = judge(directory, { settings: settings('>50'), base: 'trunk' });
  expect(problems(failed)).toEqual(['coverage/patch changed lines']);
  expect(failed.findings[0]?.message).toBe('1 of 4 changed lines are covered: 25 %, asked > 50 %');
  expect(
    failed.findings
      .filter((finding) => finding.id === 'coverage/uncovered')
      .map((finding) => finding.locations),
  ).toEqual([
    [{ file: 'lib/a.ts', line: 4, endLine: 6, role: 'source' }],
    [{ file: 'lib/a.ts', line: 22, role: 'source' }],
  ]);
  expect(judge(directory, { settings: settings(25), base: 'trunk' })).toMatchObject({
    status: 'passed',
    evidence: expect.stringContaining('changed lines 1 of 4 covered'),
  });
});

it('a change without a measurable line is not applicable: neither 0 % nor 100 %', () => {
  const directory = changed(
    { 'README.md': 'words\n', 'lib/a.ts': `// words\n${linesOf(20)}` },
    { 'lib/a.ts': ' -+' },
  );
  const result = judge(directory, {
    settings: { reports: ['out/lcov.info'], patch: { lines: 100 } },
    base: 'trunk',
  });
  expect(result.status).toBe('passed');
  expect(result.proofs).toContainEqual({
    what: 'Changed lines',
    where: 'merge base … head',
    says: 'not applicable: no changed line is measured',
  });
});

it('a threshold for changed lines fails where the history is missing, and rests where there is no base', () => {
  const directory = changed({ 'lib/a.ts': 'x\n' }, { 'lib/a.ts': '+' });
  const settings = { reports: ['out/lcov.info'], patch: { lines: 80 } };
  expect(judge(directory, { settings }).status).toBe('passed');
  git(directory, 'checkout', '-q', '--orphan', 'island');
  writeFiles(directory, { 'lib/c.ts': 'x\n' });
  commit(directory);
  expect(problems(judge(directory, { settings, base: 'trunk' }))).toEqual([
    'coverage/patch-unknown changed lines',
  ]);
});

it('a threshold for changed lines fails where the reports hold only sums', () => {
  const directory = changed({ 'lib/a.ts': 'x\n' }, { 'lib/a.ts': '+' });
  const sum = { total: 4, covered: 4 };
  const summary = {
    total: { lines: sum },
    'lib/a.ts': { lines: sum, branches: sum, functions: sum, statements: sum },
  };
  writeFiles(directory, { 'out/summary.json': JSON.stringify(summary) });
  const settings = { reports: ['out/summary.json'], patch: { lines: 1 } };
  expect(problems(judge(directory, { settings, base: 'trunk' }))).toEqual([
    'coverage/unmeasured changed lines',
  ]);
});

it('shows the delta since the base, and fails on a decrease beyond the tolerance', () => {
  const directory = changed(
    { 'lib/a.ts': `${linesOf(20)}more\nmore\n` },
    { 'lib/a.ts': '++++++++++++++++++++--' },
  );
  writeFiles(directory, { 'out/base.info': lcovOf({ 'lib/a.ts': '++++++++++++++++++++' }) });
  const settings = (more: object) => ({
    reports: ['out/lcov.info'],
    total: { lines: 1 },
    base: { reports: ['out/base.info'], ...more },
  });
  const shown = judge(directory, { settings: settings({}), base: 'trunk' });
  expect(shown.status).toBe('passed');
  expect(shown.proofs).toContainEqual({
    what: 'Since the base',
    where: 'out/base.info',
    says: 'lines −9.1 (100 % → 90.9 %)',
  });
  const strict = judge(directory, { settings: settings({ 'must-not-decrease': true }), base: 'trunk' });
  expect(problems(strict)).toEqual(['coverage/decrease lines']);
  expect(
    judge(directory, { settings: settings({ 'must-not-decrease': true, tolerance: 9 }), base: 'trunk' })
      .status,
  ).toBe('failed');
  expect(
    judge(directory, {
      settings: settings({ 'must-not-decrease': ['lines'], tolerance: 9.1 }),
      base: 'trunk',
    }).status,
  ).toBe('passed');
});

it('does not punish the removal of covered code', () => {
  const directory = changed({ 'lib/a.ts': linesOf(2) }, { 'lib/a.ts': '+-' });
  git(directory, 'rm', '-q', 'lib/b.ts');
  git(directory, 'commit', '-q', '-m', 'remove');
  writeFiles(directory, {
    'out/base.info': lcovOf({ 'lib/a.ts': '+-++++++++++++++++++', 'lib/b.ts': '+++++++' }),
  });
  const settings = {
    reports: ['out/lcov.info'],
    base: { reports: ['out/base.info'], 'must-not-decrease': true },
  };
  const result = judge(directory, { settings, base: 'trunk' });
  expect(result.status).toBe('passed');
  expect(result.proofs).toContainEqual(expect.objectContaining({ says: 'lines −46.3 (96.29 % → 50 %)' }));
});

it('reads a committed baseline as the base has it, so that a change cannot lower its own bar', () => {
  const directory = repositoryOf({
    ...SOURCES,
    '.gitignore': 'out/\n',
    'quality/base.info': lcovOf({ 'lib/a.ts': '++++' }),
  });
  git(directory, 'checkout', '-q', '-b', 'work');
  writeFiles(directory, { 'quality/base.info': lcovOf({ 'lib/a.ts': '----' }) });
  commit(directory);
  writeFiles(directory, { 'out/lcov.info': lcovOf({ 'lib/a.ts': '++--' }) });
  const settings = {
    reports: ['out/lcov.info'],
    base: { baseline: 'quality/base.info', 'must-not-decrease': true },
  };
  expect(problems(judge(directory, { settings, base: 'trunk' }))).toEqual(['coverage/decrease lines']);
});

it('fails when coverage must not decrease and the base is not known', () => {
  const directory = temporary({ ...SOURCES, 'out/lcov.info': lcovOf({ 'lib/a.ts': '+' }) });
  const settings = {
    reports: ['out/lcov.info'],
    base: { reports: ['out/gone.info'], 'must-not-decrease': true },
  };
  expect(problems(judge(directory, { settings }))).toEqual(['coverage/base-unknown coverage of the base']);
});
