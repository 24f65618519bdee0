import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonReport } from '../../src/reports/json.ts';
import { junitReport } from '../../src/reports/junit.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { hostile } from './hostile-text.ts';
import { gate, harbourReport, missing, reportOf, undocumented } from './sample-report.ts';

function hostileReport(value: string) {
  const said = {
    ...undocumented,
    label: value,
    subject: value,
    message: value,
    fix: value,
    locations: [
      { file: value, line: 2, role: 'spec' as const },
      { file: value, line: 3, role: 'nearest' as const, label: value },
    ],
  };
  const skipped = gate({ id: 'handoff', status: 'skipped', title: value, reason: value });
  return reportOf(
    [gate({ id: 'routes', status: 'failed', title: value, reason: value, findings: [said] }), skipped],
    { project: value },
  );
}

describe('jsonReport', () => {
  const published = z.object({
    verdict: z.enum(['passed', 'failed']),
    gates: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['passed', 'failed', 'warned', 'skipped', 'errored']),
        reason: z.string(),
        findings: z.array(
          z.object({
            id: z.string(),
            severity: z.enum(['error', 'warning', 'note']),
            subject: z.string(),
            message: z.string(),
            fix: z.string(),
            locations: z.array(z.object({ file: z.string(), line: z.number() })),
          }),
        ),
        proofs: z.array(z.object({ what: z.string(), where: z.string(), says: z.string() })),
      }),
    ),
  });

  it('has the published shape and the whole report', () => {
    const value = published.parse(JSON.parse(jsonReport(harbourReport)));
    expect(value.verdict).toBe('failed');
    expect(value.gates.map((one) => [one.id, one.status, one.findings.length])).toEqual([
      ['routes', 'failed', 3],
      ['coverage', 'passed', 0],
      ['handoff', 'failed', 1],
      ['database', 'skipped', 0],
    ]);
    expect(JSON.parse(jsonReport(harbourReport))).toMatchObject({
      head: harbourReport.head,
      rules: harbourReport.rules,
      counts: { operations: 41, routes: 40, unresolved: 0 },
    });
  });

  it.each(Object.entries(hostile))('keeps every string as it is, and says no command: %s', (_name, value) => {
    const written = jsonReport(hostileReport(value));
    expect(written).not.toContain('##[');
    const [first] = published.parse(JSON.parse(written)).gates;
    expect(first?.findings[0]).toMatchObject({
      subject: value,
      message: value,
      locations: [{ file: value }, {}],
    });
  });
});

describe('sarifReport', () => {
  const sarif = z.object({
    version: z.literal('2.1.0'),
    runs: z.tuple([
      z.object({
        tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
        results: z.array(
          z.object({
            ruleId: z.string(),
            ruleIndex: z.number(),
            level: z.enum(['error', 'warning', 'note', 'none']),
            message: z.object({ text: z.string().min(1) }),
            locations: z.array(
              z.object({
                physicalLocation: z.object({
                  artifactLocation: z.object({ uri: z.string() }),
                  region: z.object({ startLine: z.int().min(1) }),
                }),
              }),
            ),
            relatedLocations: z.array(z.object({ message: z.object({ text: z.string() }) })).optional(),
          }),
        ),
      }),
    ]),
  });
  const read = (text: string) => sarif.parse(JSON.parse(text)).runs[0];

  it('names the rule, the place and the related places of each finding', () => {
    const run = read(sarifReport(harbourReport, 'services/berths/'));
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual([
      'routes/parameter',
      'routes/missing',
      'routes/undocumented',
      'handoff/endpoints-total',
    ]);
    const result = run.results.find((one) => one.ruleId === 'routes/missing');
    expect(result).toMatchObject({
      ruleIndex: 1,
      level: 'error',
      message: { text: 'DELETE /berths/{id}: the spec promises it, nothing serves it' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'services/berths/api/harbour.yaml' },
            region: { startLine: 212 },
          },
        },
      ],
      relatedLocations: [{ message: { text: 'nearest: DELETE /berth/{id}' } }],
    });
  });

  it('gives a finding without a place the file of the rules, which code scanning needs', () => {
    const report = reportOf([gate({ id: 'routes', findings: [{ ...missing, locations: [] }] })]);
    expect(
      read(sarifReport(report, '')).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri,
    ).toBe('.github/specgate.yml');
  });

  it.each(Object.entries(hostile))('writes file names as addresses: %s', (_name, value) => {
    for (const result of read(sarifReport(hostileReport(value), '')).results) {
      const uri = result.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
      expect(uri).toMatch(/^[\w.%/-]*$/);
      expect(decodeURIComponent(uri)).toBe(value.replace(/\p{Cs}/gu, '\ufffd'));
    }
  });
});

/** Elements of an XML document with their attributes; throws where it is not well-formed. */
function elements(xml: string) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    found.push({ name, attributes: Object.fromEntries(values) });
  });
  parser.write(xml).close();
  return found;
}

describe('junitReport', () => {
  it('has a suite for each gate and a failing test for each error', () => {
    const found = elements(junitReport(harbourReport));
    const counts = found
      .filter((one) => one.name === 'testsuite')
      .map(({ attributes: { name, tests, failures, errors, skipped } }) => [
        name,
        tests,
        failures,
        errors,
        skipped,
      ]);
    expect(counts).toEqual([
      ['Routes', '3', '2', '0', '0'],
      ['Coverage', '1', '0', '0', '0'],
      ['Handoff', '1', '1', '0', '0'],
      ['Database', '1', '0', '0', '1'],
    ]);
    expect(found[0]).toMatchObject({
      name: 'testsuites',
      attributes: { tests: '6', failures: '3', skipped: '1' },
    });
    expect(found.filter((one) => one.name === 'failure')).toHaveLength(3);
  });

  it('shows a gate that could not do its work as an error', () => {
    const errored = reportOf([gate({ id: 'routes', status: 'errored', reason: 'no OpenAPI' })]);
    expect(elements(junitReport(errored)).find((one) => one.name === 'error')?.attributes).toMatchObject({
      message: 'no OpenAPI',
    });
  });

  it('fails a gate that failed without an error of its own', () => {
    const failed = reportOf([gate({ id: 'routes', status: 'failed', reason: 'there is no report' })]);
    expect(elements(junitReport(failed)).filter((one) => one.name === 'failure')).toHaveLength(1);
  });

  it.each(Object.entries(hostile))('stays well-formed: %s', (_name, value) => {
    const shape = elements(junitReport(hostileReport('harmless'))).map((one) => one.name);
    expect(elements(junitReport(hostileReport(value))).map((one) => one.name)).toEqual(shape);
  });
});
