import { describe, expect, test } from 'vitest';
import { handoff } from '../../../src/gates/handoff/handoff.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ApiDescription, Operation } from '../../../src/model/operation.ts';
import { coverageOf, evidenceOf, handoffDocument, ledgerOf, operation, route } from './evidence.ts';

function judge(value: unknown, more: Partial<Evidence> = {}, settings: unknown = {}) {
  const documents = [{ kind: 'found', value: handoffDocument(value) }] as const;
  const evidence = evidenceOf({ handoffs: { documents, looked: [] }, ...more });
  return handoff.check(evidence, handoff.settings.parse(settings), true);
}

/** `rule subject: message` of every finding. */
function said(value: unknown, more: Partial<Evidence> = {}): readonly string[] {
  return judge(value, more).findings.map((one) => `${one.id.slice(8)} ${one.subject}: ${one.message}`);
}

/** What fails the gate. */
function wrong(value: unknown, more: Partial<Evidence> = {}): readonly string[] {
  return said(value, more).filter((one) => !one.startsWith('unsupported'));
}

function specOf(...operations: readonly Operation[]): {
  readonly kind: 'found';
  readonly value: ApiDescription;
} {
  const value = {
    file: 'specs/openapi.yaml',
    version: '3.1.0',
    title: 'Bookshop',
    files: [],
    operations,
    problems: [],
  };
  return { kind: 'found', value };
}

const endpoints = (claims: unknown) => ({ deliverables: { endpoints: claims } });
const coverage = (claim: unknown) => ({ deliverables: { test_coverage: claim } });

describe('handoff: endpoints', () => {
  const subject = 'deliverables.endpoints.total';

  test('proves a total that is the sum of its groups and the number of routes', () => {
    const result = judge(endpoints({ total: 17, auth: 5, orders: 12 }), { ledger: ledgerOf(17) });
    expect(result.status).toBe('passed');
    expect(result.evidence).toBe('1 proved, 0 contradicted, 0 unsupported');
    expect(result.proofs[1]).toEqual({
      what: subject,
      where: 'docs/handoff-orders.json:4',
      says: 'proved: says 17; 17 routes are served; its groups sum to 17',
    });
  });

  test('contradicts 18 where 17 are served, at the line of the claim', () => {
    const result = judge(endpoints({ total: 18, auth: 6, orders: 12 }), { ledger: ledgerOf(17) });
    expect(result.status).toBe('failed');
    expect(result.findings).toEqual([
      {
        id: 'handoff/contradicted',
        severity: 'error',
        label: 'Contradicted',
        subject,
        message: 'says 18; 17 routes are served; its groups sum to 18',
        fix: expect.any(String),
        locations: [{ file: 'docs/handoff-orders.json', line: 4, role: 'claim' }],
      },
    ]);
  });

  test('contradicts groups that do not sum, even where nothing could be counted', () => {
    expect(said(endpoints({ total: 18, a: 17 }))).toEqual([
      `contradicted ${subject}: says 18; no routes were found to count; its groups sum to 17`,
    ]);
  });

  test('cannot tell where registrations are unresolved, unless the claim is below what is certain', () => {
    const open = [
      { location: { file: 'src/x.ts', line: 3 }, framework: 'express', reason: 'from a variable' },
    ];
    const ledger = ledgerOf(17, open);
    expect(said(endpoints({ total: 19 }), { ledger })).toEqual([
      `unsupported ${subject}: says 19; could not tell: 17 routes are served, and 1 more could not be resolved`,
    ]);
    expect(said(endpoints({ total: 16 }), { ledger })[0]).toMatch(/^contradicted/);
  });

  test('counts a method and path once, and takes a conditional route either way', () => {
    const routes = [
      route('GET', '/a'),
      route('GET', '/a', { application: 'src/other.ts:1' }),
      route('POST', '/a', { conditional: "process.env.X === '1'" }),
    ];
    const ledger = { ...ledgerOf(0), routes };
    expect(judge(endpoints({ total: 1 }), { ledger }).status).toBe('passed');
    expect(judge(endpoints({ total: 2 }), { ledger }).status).toBe('passed');
    expect(said(endpoints({ total: 3 }), { ledger })).toEqual([
      `contradicted ${subject}: says 3; 1 to 2 routes are served`,
    ]);
  });

  test('refuses a count that is no whole number', () => {
    expect(said(endpoints({ total: 'fifteen' }), { ledger: ledgerOf(15) })).toEqual([
      `malformed ${subject}: is "fifteen", where a whole number is expected`,
    ]);
  });
});

describe('handoff: coverage', () => {
  test.each([
    ['86%', 'passed'],
    ['86.4%', 'passed'],
    ['86.43 %', 'passed'],
    [86.4, 'passed'],
    ['>80%', 'passed'],
    ['86.4% of lines', 'passed'],
    [{ lines: '86%', branches: '12%' }, 'passed'],
    [{ lines: '90%' }, 'failed'],
    ['87%', 'failed'],
    ['86.5%', 'failed'],
    ['85%', 'failed'],
    ['>90%', 'failed'],
    ['>=86.433', 'failed'],
  ])('1,204 of 1,393 lines (86.43…) and a claim of %s: %s', (claim, status) => {
    expect(judge(coverage(claim), { coverage: coverageOf(1204, 1393) }).status).toBe(status);
  });

  test.each([
    ['86.67%', 'passed'],
    ['86.66%', 'passed'],
    ['86.65%', 'failed'],
    ['86.68%', 'failed'],
  ])('13 of 15 lines (86.666…) rounded or cut off: %s: %s', (claim, status) => {
    expect(judge(coverage(claim), { coverage: coverageOf(13, 15) }).status).toBe(status);
  });

  test('names both values', () => {
    expect(said(coverage('95%'), { coverage: coverageOf(4, 5) })).toEqual([
      'contradicted deliverables.test_coverage: says 95%; the coverage report says 80 % of lines',
    ]);
  });

  test('is unsupported without a report, and malformed when it is no percentage', () => {
    expect(said(coverage('82%'))[0]).toMatch(/^unsupported .* there is no coverage report/);
    expect(said(coverage('high'))[0]).toMatch(/^malformed .* is "high"/);
    expect(said(coverage('820%'))[0]).toMatch(/^malformed/);
  });
});

describe('handoff: verification', () => {
  test.each([
    [{ all_passed: true, build: 0, test: 'passing', lint: '0' }, 'passed'],
    [{ all_passed: false, build: 0, test: 1 }, 'passed'],
    [{ all_passed: true, build: 0, test: 1 }, 'failed'],
    [{ all_passed: true, build: 'failing' }, 'failed'],
    [{ all_passed: false, build: 0, test: 0 }, 'failed'],
    [{ all_passed: 'yes', build: 0 }, 'failed'],
    [{ all_passed: true, build: 0, notes: 'ran twice', tools: { eslint: 9 } }, 'passed'],
    [
      { all_passed: true, test: 0, tests_passed: 214, coverage: 86.4, warnings: 3, reviewed: false },
      'passed',
    ],
  ])('%j: %s', (verification, status) => {
    expect(judge({ verification }).status).toBe(status);
  });

  test('names the exit codes that contradict it', () => {
    expect(said({ verification: { all_passed: true, build: 0, test: 2, lint: 1 } })[0]).toBe(
      'contradicted verification.all_passed: says true; test is 2, lint is 1',
    );
  });
});

describe('handoff: base path', () => {
  const spec = specOf(operation('/orders', ['/shop/v2']), operation('/orders/{id}', ['/shop/v2']));
  const base = (base_url: unknown) => ({ api: { base_url } });

  test.each(['/shop/v2', '/shop/v2/', 'shop/v2', 'https://api.example.test/shop/v2'])(
    'proves %s',
    (claim) => {
      expect(judge(base(claim), { spec }).evidence).toBe('1 proved, 0 contradicted, 0 unsupported');
    },
  );

  test('contradicts another one with both values', () => {
    expect(said(base('/shop/v1'), { spec })).toEqual([
      "contradicted api.base_url: says /shop/v1; the spec's base path is /shop/v2",
    ]);
    expect(said(base('/shop'), { spec })[0]).toMatch(/^contradicted/);
    expect(said(base('/'), { spec })[0]).toMatch(/^contradicted/);
  });

  test('accepts a prefix that the paths themselves carry', () => {
    expect(judge(base('/shop/v2'), { spec: specOf(operation('/shop/v2/orders', [''])) }).status).toBe(
      'passed',
    );
  });

  test('is unsupported without a spec', () => {
    expect(said(base('/shop'))[0]).toMatch(/^unsupported api.base_url/);
  });
});

describe('handoff: self-healing log', () => {
  const failed = (attempt: number) => ({ attempt, status: 'failed', error: `TS${attempt}` });
  const success = (attempt: number) => ({ attempt, status: 'success', fix: 'mended' });
  const log = (attempts: readonly unknown[], final_status?: string) => ({
    self_healing_log: { attempts, ...(final_status === undefined ? {} : { final_status }) },
  });

  test.each([
    [log([{ attempt: 1, status: 'success' }], 'success')],
    [log([failed(1), failed(2), success(3)], 'success')],
    [log([failed(1)], 'failed')],
    [log([], 'success')],
  ])('accepts %j', (value) => {
    expect(wrong(value)).toEqual([]);
  });

  test.each([
    [
      'a success at attempt 3 with one failure logged',
      log([failed(1), success(3)]),
      /\[1\]: is numbered 3; it is attempt 2/,
    ],
    ['more attempts than allowed', log([1, 2, 3, 4].map(failed)), /logs 4 attempts; 3 are allowed/],
    [
      'a success before the end',
      log([{ attempt: 1, status: 'success' }, failed(2)]),
      /\[0\]: is a success, but/,
    ],
    ['a failure without error', log([{ attempt: 1, status: 'failed', error: ' ' }]), /failed without saying/],
    [
      'a success without fix',
      log([failed(1), { attempt: 2, status: 'success' }]),
      /without saying what mended/,
    ],
    [
      'a final success after a failure',
      log([failed(1)], 'success'),
      /final_status: says "success"; the last attempt failed/,
    ],
    [
      'a final failure after a success',
      log([success(1)], 'failed'),
      /final_status: says "failed"; the last attempt succ/,
    ],
  ])('finds %s', (_, value, message) => {
    expect(wrong(value)).toEqual([expect.stringMatching(message)]);
    expect(wrong(value)[0]).toMatch(/^self-healing /);
  });
});

describe('handoff: documents', () => {
  const none = evidenceOf({ handoffs: { documents: [], looked: ['notes/*.json'] } });

  test('is skipped with where it looked when no config asks for it', () => {
    const result = handoff.check(none, handoff.settings.parse({}), false);
    expect(result).toMatchObject({
      status: 'skipped',
      reason: 'no handoff; looked for notes/*.json',
      findings: [],
    });
  });

  test('fails when a config asks for it', () => {
    const result = handoff.check(none, handoff.settings.parse({}), true);
    expect(result.status).toBe('failed');
    expect(result.findings.map((one) => one.id)).toEqual(['handoff/missing']);
  });

  test('fails on what is no JSON, with the line', () => {
    const broken = {
      kind: 'broken',
      file: 'handoff.json',
      line: 3,
      message: 'It is not JSON.',
      fix: 'x',
    } as const;
    const evidence = evidenceOf({ handoffs: { documents: [broken], looked: [] } });
    const result = handoff.check(evidence, handoff.settings.parse({}), false);
    expect(result).toMatchObject({ status: 'failed', reason: '1 unreadable' });
    expect(result.findings[0]?.locations).toEqual([{ file: 'handoff.json', line: 3, role: 'claim' }]);
  });

  test('tolerates keys that it does not know', () => {
    expect(said({ handoff: { agent: 'X', mood: 'fine' }, next_agent: 'QA', extra: [1] })).toEqual([]);
  });

  test('lets unsupported claims weigh as much as the config says', () => {
    const result = judge(coverage('82%'), {}, { rules: { unsupported: 'error' } });
    expect(result.status).toBe('failed');
  });
});
