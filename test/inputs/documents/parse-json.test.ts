import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/inputs/documents/parse-json.ts';
import { displayJson, itemsOf, type JsonNode, valueAt } from '../../../src/model/json-tree.ts';

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map((one) => [one.key, plain(one.value)]));
    case 'array':
      return node.items.map(plain);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

const TEXTS = [
  '{}',
  '[]',
  ' { "a" : [ 1 , -2.5e3 , true , false , null , "x\\u00e9\\n" ] , "b" : { "c" : "" } } ',
  '"alone"',
  '0',
  '{"a":1,"a":2}',
];

const BROKEN = [
  '',
  '   ',
  '{',
  '{"a":1,}',
  '[1,]',
  "{'a':1}",
  '{"a" 1}',
  '{"a":01}',
  '{"a":+1}',
  '{"a":.5}',
  '{"a":"line\nbreak"}',
  '{"a":"\\x"}',
  '// c\n{}',
  '{} {}',
  'NaN',
  'nul',
];

describe('parseJson', () => {
  test.each(TEXTS)('reads %j as JSON.parse does', (text) => {
    const parsed = parseJson(text);
    expect(parsed.ok && plain(parsed.root)).toEqual(JSON.parse(text));
  });

  test.each(BROKEN)('refuses %j as JSON.parse does', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(parseJson(text).ok).toBe(false);
  });

  test('knows the line of every value, also after CRLF', () => {
    const parsed = parseJson('{\r\n  "a": {\r\n    "b": [\n1,\n\n2] } }', 10);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const list = valueAt(parsed.root, 'a', 'b');
    expect(list?.line).toBe(12);
    expect(itemsOf(list).map((item) => item.line)).toEqual([13, 15]);
  });

  test('says line and column of what is wrong', () => {
    expect(parseJson('{\n  "a": 1,\n  oops\n}')).toEqual({
      ok: false,
      problem: { line: 3, column: 3, message: '"o" where a key in double quotes is expected' },
    });
  });

  test('refuses nesting without end instead of running out of stack', () => {
    const parsed = parseJson('['.repeat(200_000));
    expect(parsed.ok ? '' : parsed.problem.message).toBe('values are nested more than 200 deep');
  });

  test('keeps the digits of a number and cuts long text when it shows a value', () => {
    const parsed = parseJson(`[82.50, "${'y'.repeat(200)}"]`);
    const shown = parsed.ok ? itemsOf(parsed.root).map(displayJson) : [];
    expect(shown[0]).toBe('82.50');
    expect(shown[1]).toHaveLength(82);
  });
});
