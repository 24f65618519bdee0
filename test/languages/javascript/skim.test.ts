/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code. */
import { describe, expect, it } from 'vitest';
import { declaredFunctions } from '../../../src/languages/javascript/skim.ts';

/** The functions as `name line-endLine: text`. */
function found(text: string): readonly string[] {
  return declaredFunctions(text).map(
    ({ name, exported, line, endLine, start, end, feeds }) =>
      `${exported ?? 'own'} ${name} ${line}-${endLine} (${feeds}): ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`,
  );
}

describe('the functions that a module declares at its top', () => {
  it('are found with what exports them, and with their lines', () => {
    expect(
      found(
        "import x from 'x';\n\n/** A. */\nexport function a(b, { c }) {\n  return { b };\n}\nasync function d() {}\n// more\nexport default async function* e() {\n}\nfunction f ()\n{\n}\n",
      ),
    ).toEqual([
      'name a 4-6 (2): export function a(b, { c }) { return { b }; }',
      'own d 7-7 (0): async function d() {}',
      'default e 9-10 (1): export default async function* e() { }',
      'own f 11-13 (2): function f () { }',
    ]);
  });

  it('end where their bodies end, whatever their types, strings, comments and templates hold', () => {
    const texts = [
      'function a(b: { c: string } = {}): { d: string }[] {\n}',
      'function a<T, U>(b: T): Promise<{ d: U }> {\n}',
      'function a(b: string): b is { c: 1 } & { d: 2 } {\n}',
      'function a() { return "}" + \'}\' + /[/}]\\/}/.source; }',
      'function a() { /* } */ // }\n}',
      'function a() { return `}${`}${{}}`}\\`}`; }',
      'function a(b) { return b / 2 + b[0] / (3 / b); }',
    ];
    for (const text of texts) {
      const [only, ...others] = declaredFunctions(`${text}\nconst x = 1;\n`);
      expect(others).toEqual([]);
      expect(only && text.slice(only.start, only.end)).toBe(text);
    }
  });

  it('are no functions of expressions, of other functions, or without a body', () => {
    expect(found('const a =\nfunction b() {};\n')).toEqual([]);
    expect(found('x(\nfunction b() {});\n')).toEqual([]);
    expect(found('export default\nfunction b() {}\n')).toEqual([]);
    expect(found('if (x) {\nfunction b() {}\n}\n')).toEqual([]);
    expect(found('const t = `\nfunction b() {}\n`;\n')).toEqual([]);
    expect(found('export default function () {}\n')).toEqual([]);
    expect(found('export function a(b: string): void;\nexport function a(b: any) {}\n')).toEqual([
      'name a 2-2 (0): export function a(b: any) {}',
    ]);
    expect(found('declare function a(): void\nconst b = {};\n')).toEqual([]);
    expect(found('function a(): string\nfunction a(b?: any) {}\n')).toEqual([
      'own a 2-2 (0): function a(b?: any) {}',
    ]);
  });

  it.each([
    ['JSX', "function a() { return <p>it's</p>; }\n"],
    ['a slash that may begin a regular expression', 'function a() {\n  if (x) /}/.test(y) / 2;\n}\n'],
    ['a string without end', "function a() { return 'x;\n}\n"],
    ['brackets that do not match', 'function a() { return (x]; }\n'],
    ['a file that was cut off', 'function a() {}\nfunction b() {\n'],
  ])('are not looked for in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
