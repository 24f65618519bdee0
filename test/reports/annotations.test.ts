import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/reports/annotations.ts';
import { hostile } from './hostile-text.ts';
import { gate, harbourReport, missing, renamed, reportOf } from './sample-report.ts';

describe('annotations', () => {
  it('stand at the first place of a finding, in the folder of the repository', () => {
    expect(annotations(harbourReport, 'services/berths/').shown[0]).toEqual({
      level: 'error',
      title: 'Missing (routes/missing)',
      message:
        'DELETE /berths/{id}: the spec promises it, nothing serves it\nMend: Mount the router at /berths, or correct the path in the spec.',
      file: 'services/berths/api/harbour.yaml',
      line: 212,
    });
  });

  it('come worst first', () => {
    const { shown, left } = annotations(harbourReport, '');
    expect(shown.map((one) => one.level)).toEqual(['error', 'error', 'error', 'warning']);
    expect(left).toBeUndefined();
  });

  it('are no more than GitHub shows, and tell what is left', () => {
    const note = { ...renamed, severity: 'note' as const };
    const findings = [
      ...Array.from({ length: 14 }, () => note),
      ...Array.from({ length: 11 }, () => renamed),
      ...Array.from({ length: 33 }, () => missing),
    ];
    const { shown, left } = annotations(reportOf([gate({ id: 'routes', findings })]), '');
    const count = (level: string) => shown.filter((one) => one.level === level).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 8]);
    expect(left).toBe('23 errors, 1 warning, 6 notes');
  });

  it('have no place where the finding has none', () => {
    const placeless = { ...missing, locations: [] };
    const [only] = annotations(reportOf([gate({ id: 'routes', findings: [placeless] })]), 'x/').shown;
    expect(only).not.toHaveProperty('file');
    expect(only).not.toHaveProperty('line');
  });

  it.each(Object.entries(hostile))('hide nothing and have no line of another making: %s', (_name, value) => {
    const said = { ...missing, label: value, subject: value, message: value, fix: value };
    const [only] = annotations(reportOf([gate({ id: 'routes', findings: [said] })]), '').shown;
    expect(only?.title).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
    expect(only?.message.replace('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
    expect(only?.message.length).toBeLessThanOrEqual(3000);
  });
});
