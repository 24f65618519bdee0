import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindingLocation, LocationRole } from '../src/model/finding.ts';
import { exitCode, readRoutes, run } from '../src/run.ts';

const examples = resolve(import.meta.dirname, '../examples');
const environment = { PATH: process.env['PATH'] };

const check = (name: string, config?: string) =>
  run({ directory: join(examples, name), environment, ...(config === undefined ? {} : { config }) });

/** The place of the only line of a file of the drifted example that holds a text. */
function at(role: LocationRole, file: string, text: string): Pick<FindingLocation, 'role' | 'file' | 'line'> {
  const lines = readFileSync(join(examples, 'bookshop-drift', file), 'utf8').split('\n');
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [line] = found;
  if (line === undefined || found.length > 1)
    throw new Error(`${file} holds "${text}" ${found.length} times`);
  return { role, file, line };
}

/** The line of an operation: its method below its path. */
function operation(path: string, method: string): Pick<FindingLocation, 'role' | 'file' | 'line'> {
  const file = 'specs/openapi.yaml';
  const lines = readFileSync(join(examples, 'bookshop-drift', file), 'utf8').split('\n');
  const start = lines.indexOf(`  ${path}:`);
  return { role: 'spec', file, line: lines.indexOf(`    ${method}:`, start) + 1 };
}

describe('the bookshop', () => {
  it('keeps its promises', async () => {
    const { report } = await check('bookshop');
    expect(report.gates.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        ['routes', 'passed'],
        ['coverage', 'passed'],
        ['handoff', 'passed'],
      ]),
    );
    expect(report.verdict).toBe('passed');
    expect(exitCode(report)).toBe(0);
    expect(report.counts).toEqual({ operations: 16, routes: 17, unresolved: 0 });
  });

  it('serves what Express would, with the guards in their order', async () => {
    const { routes } = await readRoutes({ directory: join(examples, 'bookshop'), environment });
    const shown = routes.map(({ method, path, guards }) => `${method} ${path} ${guards.join(' ')}`);
    expect(shown).toContain('POST /api/v1/books/{bookId}/reviews express.json requireUser');
    expect(shown).toContain('DELETE /api/v1/orders/{orderId} express.json requireUser');
    expect(shown).toContain('GET /api/v1/books express.json');
  });
});

describe('the drifted bookshop shows', async () => {
  const { report } = await check('bookshop-drift');
  const findings = report.gates.flatMap((gate) => gate.findings);
  const mounts = [
    at('mount', 'src/api.ts', "api.use('/books'"),
    at('mount', 'src/app.ts', 'app.use(API_BASE'),
  ] as const;

  it('a failed verdict', () => {
    expect(exitCode(report)).toBe(1);
    expect(report.gates.filter(({ status }) => status === 'failed').map(({ id }) => id)).toEqual([
      'routes',
      'coverage',
      'handoff',
    ]);
  });

  it.each([
    [
      'routes/missing',
      'POST /api/v1/orders/{orderId}/payment',
      [
        operation('/orders/{orderId}/payment', 'post'),
        at('nearest', 'src/orders/orders.ts', '/payments'),
        at('mount', 'src/api.ts', "api.use('/orders'"),
        mounts[1],
      ],
    ],
    [
      'routes/undocumented',
      'GET /api/v1/books/{bookId}/stock',
      [at('route', 'src/books/books.ts', '/stock'), ...mounts],
    ],
    [
      'routes/method',
      'PATCH /api/v1/books/{bookId}',
      [operation('/books/{bookId}', 'patch'), at('route', 'src/books/books.ts', 'router.put'), ...mounts],
    ],
    [
      'routes/parameter',
      '/api/v1/books/{bookId}/reviews/{reviewId}',
      [
        operation('/books/{bookId}/reviews/{reviewId}', 'delete'),
        at('route', 'src/books/reviews.ts', 'router.delete'),
        at('mount', 'src/books/books.ts', "'/:bookId/reviews'"),
        ...mounts,
      ],
    ],
    ['routes/unresolved', 'src/reports/reports.ts:8', [at('source', 'src/reports/reports.ts', "'/sales'")]],
    ['routes/stale-exclusion', 'GET /status', [at('config', '.github/specgate.yml', 'GET /status')]],
    ['coverage/broken', 'coverage/report.html', [{ role: 'report', file: 'coverage/report.html', line: 1 }]],
    ['coverage/missing', 'coverage/integration.info', [at('config', '.github/specgate.yml', 'reports:')]],
    ['coverage/unmeasured', 'total: statements', [{ role: 'report', file: 'coverage/lcov.info', line: 1 }]],
    ['coverage/glob-unmatched', 'src/payments/**', [at('config', '.github/specgate.yml', 'src/payments')]],
    [
      'handoff/unreadable',
      'docs/handoff-frontend.json',
      [{ role: 'claim', file: 'docs/handoff-frontend.json', line: 4 }],
    ],
    ['handoff/malformed', 'deliverables.endpoints.total', [at('claim', 'docs/handoff-qa.json', '"total"')]],
    ['handoff/contradicted', 'deliverables.endpoints.total', [at('claim', 'docs/handoff.json', '"total"')]],
    [
      'handoff/contradicted',
      'deliverables.test_coverage',
      [at('claim', 'docs/handoff.json', '"test_coverage"')],
    ],
    ['handoff/contradicted', 'verification.all_passed', [at('claim', 'docs/handoff.json', '"all_passed"')]],
    ['handoff/contradicted', 'api.base_url', [at('claim', 'docs/handoff.json', '"base_url"')]],
    [
      'handoff/self-healing',
      'self_healing_log.attempts[0]',
      [at('claim', 'docs/handoff.json', '"attempt": 1')],
    ],
    [
      'handoff/self-healing',
      'self_healing_log.attempts[1]',
      [at('claim', 'docs/handoff.json', '"attempt": 3')],
    ],
    [
      'handoff/self-healing',
      'self_healing_log.final_status',
      [at('claim', 'docs/handoff.json', '"final_status"')],
    ],
    ['handoff/unsupported', 'api.auth_method', [at('claim', 'docs/handoff.json', '"auth_method"')]],
  ])('%s of %s, with its places', (id, subject, locations) => {
    const finding = findings.find((each) => each.id === id && each.subject === subject);
    expect(finding?.locations.map(({ role, file, line }) => ({ role, file, line }))).toEqual(locations);
    expect(finding?.fix).not.toBe('');
  });

  it.each([
    ['coverage/total', 'total: lines', 'src/orders/orders.ts'],
    ['coverage/total', 'total: branches', 'src/orders/orders.ts'],
    ['coverage/glob', 'src/orders/**: lines', 'src/orders/orders.ts'],
    ['coverage/file', 'src/books/reviews.ts: lines', 'src/books/reviews.ts'],
  ])('%s of %s, with where it is missed most', (id, subject, file) => {
    const finding = findings.find((each) => each.id === id && each.subject === subject);
    expect(finding?.locations.map((location) => location.file)).toContain(file);
  });

  it('nothing of the routes that is not meant', () => {
    const routes = findings.filter(({ id }) => id.startsWith('routes/'));
    expect(routes).toHaveLength(6);
  });

  it('with the other configuration, that nothing was found', async () => {
    const other = await check('bookshop-drift', '.github/specgate-empty.yml');
    const ids = other.report.gates.flatMap((gate) => gate.findings).map(({ id }) => id);
    expect(ids).toEqual(['routes/none-found', 'handoff/missing']);
    expect(other.report.verdict).toBe('failed');
  });
});
