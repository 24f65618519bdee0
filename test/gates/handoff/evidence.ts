import { parseJson } from '../../../src/inputs/documents/parse-json.ts';
import type { CoverageEvidence } from '../../../src/model/coverage.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { HandoffDocument } from '../../../src/model/handoff.ts';
import type { Operation } from '../../../src/model/operation.ts';
import type { Ledger, Route, Unresolved } from '../../../src/model/route.ts';

/** A route as a framework would give it. */
export function route(method: Route['method'], path: string, more: Partial<Route> = {}): Route {
  const location = { file: 'src/server.ts', line: 7 };
  const application = 'src/server.ts:1';
  const base = { framework: 'express', handler: 'h', guards: [], mounts: [], location, application };
  return { method, path, ...base, ...more };
}

/** A ledger of so many routes. */
export function ledgerOf(count: number, unresolved: readonly Unresolved[] = []): Ledger {
  const routes = Array.from({ length: count }, (_, index) => route('GET', `/things/${index}`));
  return { ...EMPTY_LEDGER, routes, unresolved };
}

const EMPTY_LEDGER: Ledger = {
  routes: [],
  excluded: [],
  unresolved: [],
  frameworks: [],
  files: { read: 0, evaluated: 0 },
};

/** A coverage report with one figure for lines. */
export function coverageOf(covered: number, total: number): CoverageEvidence {
  const measures = { lines: { kind: 'counts', count: { covered, total } } } as const;
  return { ...NO_COVERAGE, merged: { files: [{ file: 'src/a.ts', measures }], conflicts: [] } };
}

export const NO_COVERAGE: CoverageEvidence = {
  reports: [],
  looked: [],
  merged: { files: [], conflicts: [] },
  unmentioned: [],
  sources: [],
  change: { kind: 'missing', looked: [] },
  base: { kind: 'missing', looked: [] },
};

/** An operation of a spec. */
export function operation(path: string, bases: readonly string[]): Operation {
  const location = { file: 'specs/openapi.yaml', line: 9 };
  return {
    method: 'GET',
    path,
    bases,
    pathParameters: [],
    tags: [],
    deprecated: false,
    extensions: {},
    location,
  };
}

/** A handoff as its reader gives it. */
export function handoffDocument(value: unknown, file = 'docs/handoff-orders.json'): HandoffDocument {
  const parsed = parseJson(JSON.stringify(value, null, 2));
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return { file, sha256: 'ab'.repeat(32), root: parsed.root, files: new Map() };
}

/** Evidence that has nothing but what a test gives. */
export function evidenceOf(more: Partial<Evidence>): Evidence {
  return {
    spec: { kind: 'missing', looked: [] },
    ledger: EMPTY_LEDGER,
    coverage: NO_COVERAGE,
    database: { tables: [], schemas: [], migrations: [] },
    handoffs: { documents: [], looked: [] },
    documents: { kinds: {}, files: new Set(), touched: undefined, heads: [] },
    proofs: { records: [], looked: [], inWorkflow: false },
    checkpoints: { documents: [], looked: [], decisions: [] },
    approval: { kind: 'missing', looked: [] },
    ...more,
  };
}
