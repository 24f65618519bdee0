import { describe, expect, it } from 'vitest';
import { columns, terminalReport } from '../../src/reports/terminal.ts';
import { hostile } from './hostile-text.ts';
import { gate, harbourReport, missing, reportOf, undocumented } from './sample-report.ts';

const plain = { colour: false, width: 60 };

describe('terminalReport', () => {
  it('says the verdict last, and before it each gate with its findings', () => {
    const written = terminalReport(harbourReport, plain);
    expect(written.split('\n').at(-2)).toBe(
      '✗ Checkpoint not passed: 2 of 4 gates failed (3 errors, 1 warning)',
    );
    expect(written).toContain(
      '\n  Missing DELETE /berths/{id}: the spec promises it, nothing\n  serves it\n',
    );
    expect(written).toContain('\n    at api/harbour.yaml:212\n');
    expect(written).toContain('\n    nearest: DELETE /berth/{id} at lib/berths/routes.ts:44\n');
    expect(written).toContain('\n    mounted by lib/main.ts:18\n');
    expect(written).toContain('\n- Database  skipped: there is no specs/database-schema.json\n');
    expect(written).toContain('\n    |     post:\n');
  });

  it('keeps to the width, but never breaks what is to be copied', () => {
    const path = `/berths/${'x'.repeat(90)}`;
    const long = { ...missing, subject: path, message: 'a quay '.repeat(40).trim() };
    const written = terminalReport(reportOf([gate({ id: 'routes', findings: [long] })]), plain);
    const tooLong = written.split('\n').filter((line) => columns(line) > 60);
    expect(tooLong).toHaveLength(1);
    expect(tooLong[0]).toContain(path);
  });

  it('counts the columns of wide characters and of marks', () => {
    expect(columns('日本🚢')).toBe(6);
    expect(columns('e\u0301')).toBe(1);
    const wide = { ...missing, message: '日本 '.repeat(60) };
    const written = terminalReport(reportOf([gate({ id: 'routes', findings: [wide] })]), plain);
    for (const line of written.split('\n')) expect(columns(line)).toBeLessThanOrEqual(75);
  });

  it('has colours only when asked, and the same words with them', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colours are what is removed
    const colour = /\u001b\[\d+m/g;
    const coloured = terminalReport(harbourReport, { colour: true, width: 60 });
    expect(coloured).toMatch(colour);
    expect(coloured.replace(colour, '')).toBe(terminalReport(harbourReport, plain));
  });

  it.each(Object.entries(hostile))(
    'lets no terminal and no runner obey the repository: %s',
    (_name, value) => {
      const said = {
        ...undocumented,
        label: value,
        subject: value,
        message: value,
        fix: value,
        locations: [{ file: value, line: 2, role: 'nearest' as const, label: value }],
        snippet: { title: value, language: 'text' as const, text: value },
      };
      const report = reportOf(
        [gate({ id: 'routes', title: value, reason: value, evidence: value, findings: [said] })],
        {
          project: value,
          head: value,
          found: [value],
          rules: { file: value, commit: value, proposed: value },
        },
      );
      for (const width of [1, 60]) {
        const written = terminalReport(report, { colour: false, width });
        expect(written.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{DI}/u);
        expect(written).not.toMatch(/^\s*::/m);
        expect(written).not.toContain('##[');
      }
    },
  );
});
