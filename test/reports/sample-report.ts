import type { Finding } from '../../src/model/finding.ts';
import type { GateResult, Report } from '../../src/model/report.ts';
import type { Links } from '../../src/reports/links.ts';

/** Links of a service that lives in a folder of its repository. */
export const harbourLinks: Links = {
  repository: 'https://github.example.org/tidewater/harbour',
  commit: '4be1f0c2aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2',
  folder: 'services/berths/',
  run: 'https://github.example.org/tidewater/harbour/actions/runs/7002',
};

export const missing: Finding = {
  id: 'routes/missing',
  severity: 'error',
  label: 'Missing',
  subject: 'DELETE /berths/{id}',
  message: 'the spec promises it, nothing serves it',
  fix: 'Mount the router at /berths, or correct the path in the spec.',
  locations: [
    { file: 'api/harbour.yaml', line: 212, role: 'spec' },
    { file: 'lib/berths/routes.ts', line: 44, role: 'nearest', label: 'DELETE /berth/{id}' },
  ],
};

export const undocumented: Finding = {
  id: 'routes/undocumented',
  severity: 'error',
  label: 'Undocumented',
  subject: 'POST /berths/{id}/release',
  message: 'served, but the spec does not know it',
  fix: 'Add this to the spec, or exclude the route with a reason.',
  locations: [
    { file: 'lib/berths/routes.ts', line: 61, endLine: 63, role: 'route' },
    { file: 'lib/main.ts', line: 18, role: 'mount' },
  ],
  snippet: {
    title: 'The operation for the spec',
    language: 'yaml',
    text: [
      '  /berths/{id}/release:',
      '    post:',
      '      operationId: releaseBerth',
      '      parameters:',
      '        - { name: id, in: path, required: true, schema: { type: string } }',
      '      responses:',
      '        "200": { description: The released berth }',
    ].join('\n'),
  },
};

export const renamed: Finding = {
  id: 'routes/parameter',
  severity: 'warning',
  label: 'Parameter name',
  subject: 'GET /ships/{imo}',
  message: 'the code calls it shipId, the spec imo',
  fix: 'Give both the same name.',
  locations: [
    { file: 'lib/ships/routes.ts', line: 12, role: 'route' },
    { file: 'api/harbour.yaml', line: 90, role: 'spec' },
  ],
};

const contradicted: Finding = {
  id: 'handoff/endpoints-total',
  severity: 'error',
  label: 'Contradicted',
  subject: 'deliverables.endpoints.total',
  message: 'says 18; 40 routes are served, in groups that sum to 17',
  fix: 'Write 40, and list the groups anew.',
  locations: [{ file: 'handover/handoff-harbour.json', line: 4, role: 'claim' }],
};

/** A gate that passed with nothing to say. */
export function gate(part: Partial<GateResult> & { readonly id: string }): GateResult {
  return {
    title: part.id,
    status: 'passed',
    reason: 'as promised',
    evidence: '',
    findings: [],
    proofs: [],
    ...part,
  };
}

/** A report as a real run gives it: two gates failed, one passed, one skipped. */
export const harbourReport: Report = {
  verdict: 'failed',
  project: 'harbour',
  head: '4be1f0c2aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2',
  rules: { file: '.github/specgate.yml', commit: 'e77b0191aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2' },
  found: [],
  counts: { operations: 41, routes: 40, unresolved: 0 },
  gates: [
    {
      id: 'routes',
      title: 'Routes',
      status: 'failed',
      reason: '1 missing, 1 undocumented',
      evidence: '41 operations ↔ 40 routes, 0 unresolved',
      findings: [renamed, missing, undocumented],
      proofs: [
        {
          what: 'Spec',
          where: 'api/harbour.yaml',
          says: 'OpenAPI 3.1.0, 41 operations',
          sha256: '9c1e5f0b7a3d2c4e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c407ab',
        },
        { what: 'Routes', where: '14 files, Express', says: '40 resolved, 2 excluded, 0 unresolved' },
      ],
    },
    {
      id: 'coverage',
      title: 'Coverage',
      status: 'passed',
      reason: '86.41 % of lines, asked ≥ 80 %',
      evidence: '1,204 of 1,393 lines',
      findings: [],
      proofs: [
        {
          what: 'Coverage',
          where: 'out/harbour.info',
          says: '1,204 of 1,393 lines',
          sha256: '77d05f0b7a3d2c4e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4e1f2',
        },
      ],
    },
    {
      id: 'handoff',
      title: 'Handoff',
      status: 'failed',
      reason: '1 claim contradicted',
      evidence: '9 proved, 1 contradicted, 2 unsupported',
      findings: [contradicted],
      proofs: [],
    },
    {
      id: 'database',
      title: 'Database',
      status: 'skipped',
      reason: 'there is no specs/database-schema.json',
      evidence: '',
      findings: [],
      proofs: [],
    },
  ],
};

/** The same report with other gates. */
export function reportOf(gates: readonly GateResult[], part: Partial<Report> = {}): Report {
  const failed = gates.some((one) => one.status === 'failed' || one.status === 'errored');
  return { ...harbourReport, verdict: failed ? 'failed' : 'passed', gates, ...part };
}
