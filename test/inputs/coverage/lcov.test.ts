import { expect, it } from 'vitest';
import { brokenMessage, readReportText, totals } from './reading.ts';

const FILES = { 'lib/a.ts': 'one\ntwo\nthree\nfour\nfive\nsix\n', 'lib/b.ts': 'one\ntwo\n' };

function lcov(...records: readonly string[]): string {
  return `${['TN:', 'SF:lib/a.ts', ...records, 'end_of_record'].join('\n')}\n`;
}

it('counts lines, and ignores the sums that contradict them', () => {
  expect(totals(readReportText(lcov('DA:1,1', 'DA:2,0', 'LF:99', 'LH:98'), FILES))).toBe('lines 1/2');
});

it('takes the sums where there is nothing finer', () => {
  const text = lcov('LF:4', 'LH:3', 'BRF:2', 'BRH:1', 'FNF:1', 'FNH:0');
  expect(totals(readReportText(text, FILES))).toBe('lines 3/4, branches 1/2, functions 0/1');
});

it('reads hits that are negative, of scientific notation, too long for a machine, or followed by a checksum', () => {
  const text = lcov(
    'DA:1,-3',
    'DA:2,1e+06',
    'DA:3,123456789012345678901234567890',
    'DA:4,2,q83rXw',
    'DA:5,0,abc',
    'DA:6,-',
  );
  expect(totals(readReportText(text, FILES))).toBe('lines 3/6');
});

it('reads branches that were never reached, of exceptions, without a line record, and of any text', () => {
  const text = lcov(
    'DA:1,1',
    'BRDA:1,0,0,-',
    'BRDA:1,e0,1,4',
    'BRDA:3,0,0,1',
    'BRDA:3,0,jump to line 5, or on,0',
  );
  expect(totals(readReportText(text, FILES))).toBe('lines 1/1, branches 2/4');
});

it('counts a branch once that two records of a file name, covered where either is', () => {
  const text = lcov('BRDA:2,0,0,0', 'BRDA:1,0,1,0') + lcov('BRDA:2,0,0,7', 'BRDA:1,0,1,0');
  expect(totals(readReportText(text, FILES))).toBe('branches 1/2');
});

it('counts the functions of LCOV 2 by index, so that aliases are one', () => {
  const text = lcov('FNL:0,1,3', 'FNA:0,0,first', 'FNA:0,2,alias', 'FNL:1,4', 'FNA:1,0,second', 'DA:1,1');
  expect(totals(readReportText(text, FILES))).toBe('lines 1/1, functions 1/2');
});

it('tells functions apart that share a name, and reads end lines and names with commas', () => {
  const text = lcov(
    'FN:1,constructor',
    'FN:3,constructor',
    'FN:4,6,pair<a, b>',
    'FNDA:0,constructor',
    'FNDA:5,constructor',
    'FNDA:1,pair<a, b>',
  );
  expect(totals(readReportText(text, FILES))).toBe('functions 2/3');
});

it('gives hits to the functions that they name, in whatever order and spelling they come', () => {
  const hits = { first: 1, second: 0, 'a name': 3, größe: 2, last: 0 };
  const names = Object.keys(hits);
  const defined = names.map((name, index) => `FN:${index + 1},${name}`);
  const called = Object.entries(hits).map(([name, count]) => `FNDA:${count},${name}`);
  const turns = names.flatMap((_, index) => [defined[index] ?? '', called[index] ?? '']);
  for (const records of [
    [...defined, ...called],
    [...defined, ...called.toReversed()],
    turns,
    [...defined, ...called].map((record) => `${record}\r`),
    [...defined.toReversed(), ...called],
  ]) {
    expect(totals(readReportText(lcov(...records, 'FN:6,called by nobody'), FILES))).toBe('functions 3/6');
  }
});

it('gives hits to functions that share a name in their order, where each follows its function too', () => {
  const each = ['FN:1,go', 'FNDA:0,go', 'FN:2,go', 'FNDA:4,go', 'FN:3,go', 'FNDA:0,go'];
  expect(totals(readReportText(lcov(...each), FILES))).toBe('functions 1/3');
  const together = ['FN:1,go', 'FN:2,other', 'FN:3,go', 'FNDA:0,other', 'FNDA:0,go', 'FNDA:4,go'];
  expect(totals(readReportText(lcov(...together), FILES))).toBe('functions 1/3');
  expect(totals(readReportText(lcov(...together) + lcov(...together), FILES))).toBe('functions 1/3');
});

it('takes hits of a name that has no function for a function', () => {
  expect(totals(readReportText(lcov('FN:1,one', 'FNDA:1,two', 'FN:2,three', 'FNDA:1,three'), FILES))).toBe(
    'functions 2/3',
  );
});

it('reads CRLF, comments, unknown records and a last line without end', () => {
  const text =
    '# made by hand\r\nTN:all\r\nSF:lib/b.ts\r\nVER:2\r\nDA:1,1\r\nDA:2,0\r\nBRDA:2,0,0,1\r\nend_of_record';
  expect(totals(readReportText(text, FILES))).toBe('lines 1/2, branches 1/1');
});

it('tells no branches from branches that are not measured', () => {
  expect(totals(readReportText(lcov('DA:1,1', 'BRF:0', 'BRH:0'), FILES))).toBe('lines 1/1, branches 0/0');
  expect(totals(readReportText(lcov('DA:1,1'), FILES))).toBe('lines 1/1');
});

it('reads a report that is longer than one piece of it, with lines across the border', () => {
  const files: Record<string, string> = {};
  let text = '';
  for (let file = 0; text.length < 3_000_000; file++) {
    const path = `lib/some-rather-long-name-of-a-module-${file}.ts`;
    files[path] = '\n'.repeat(200);
    text += `TN:\nSF:${path}\n`;
    for (let line = 1; line <= 200; line++) text += `DA:${line},${line % 2}\nBRDA:${line},0,0,${line % 2}\n`;
    text += 'end_of_record\n';
  }
  const count = Object.keys(files).length;
  expect(totals(readReportText(text, files))).toBe(
    `lines ${count * 100}/${count * 200}, branches ${count * 100}/${count * 200}`,
  );
});

it.each([
  ['is cut off inside a record', 'TN:\nSF:lib/a.ts\nDA:1,1\nDA:2', 'line 4 has no line number'],
  [
    'is cut off between two records of a file',
    'TN:\nSF:lib/a.ts\nDA:1,1\n',
    'it ends inside the record of lib/a.ts',
  ],
  ['holds hits that are no number', lcov('DA:1,many'), 'line 3 has hits that are no number: "many"'],
  ['holds hits beyond any number', lcov('DA:1,1e999'), 'line 3 has hits that are no number'],
  ['holds a line beyond any file', lcov('DA:4000000000,1'), 'it speaks of line 4000000000'],
  ['holds a line below zero', lcov('DA:-4,1'), 'line 3 has no line number'],
  ['holds a record of no file', 'TN:\nDA:1,1\nend_of_record\n', 'line 2 belongs to no file'],
  [
    'begins a file inside another',
    'SF:lib/a.ts\nDA:1,1\nSF:lib/b.ts\n',
    'line 3 begins a file inside the record',
  ],
  ['turns into something else', lcov('DA:1,1', 'Segmentation fault'), 'line 4 is no LCOV record'],
  ['measures nothing', 'TN:\n', 'it measures no file'],
  ['holds an alias of no function', lcov('FNA:3,1,f'), 'line 3 speaks of function 3'],
])('refuses a report that %s', (_, text, message) => {
  expect(brokenMessage(readReportText(text, FILES))).toContain(message);
});

it('refuses a line without end before it fills the memory', () => {
  expect(brokenMessage(readReportText(`TN:\nSF:${'x'.repeat(3_000_000)}`, FILES))).toContain(
    'a line without end',
  );
});

it('makes room for no absurd number of lines, however many files ask for them', () => {
  let text = '';
  for (let file = 0; file < 60; file++) text += `SF:f${file}\nDA:4999999,1\nend_of_record\n`;
  expect(brokenMessage(readReportText(`TN:\n${text}`))).toContain('more lines than any repository has');
});
