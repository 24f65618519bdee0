/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code. */
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { javascript } from '../../../src/languages/javascript/index.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import type { SyntaxFile } from '../../../src/languages/syntax.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-tsx', 'tree-sitter-typescript']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function lower(text: string, extension = '.ts'): SyntaxFile {
  const file = `orders-${++count}${extension}`;
  return javascript.lower(pool.parse(file, text, javascript.grammar(file)));
}

function printed(text: string, extension?: string): string {
  const syntax = lower(text, extension);
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

describe('a file that is mostly functions', () => {
  const rest = "import { a } from 'a';\n";
  const body = '{\n  return a(`${b}`);\n}\n';
  const text = `${rest}export function one(b: string, { c }: C = {}) ${body}a(one);\nexport default async function two(b) ${body}`;

  test('is the same as one that is read as a whole', () => {
    const whole = printed(`${text}${'a;\n'.repeat(200)}`).replaceAll(/\na(?=\n|$)/g, '');
    expect(printed(text).split('\n').sort()).toEqual(whole.split('\n').sort());
    expect(printed(text)).toContain('(let exported hoisted one (fn one [b :string {"c">c} :C ={}] {');
  });

  test('keeps the lines of what stands between functions', () => {
    const { body } = lower(text);
    expect(body.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'let 2',
      'let 6',
      'export 6',
      'import 1',
      'expression 5',
    ]);
  });

  test('lowers a function when it is asked for, and knows its words before', () => {
    const [statement] = lower(text).body;
    const one =
      statement?.kind === 'let' && statement.value?.kind === 'function' ? statement.value : undefined;
    expect([...(one?.words?.() ?? [])]).toEqual([
      'export',
      'function',
      'one',
      'b',
      'string',
      'c',
      'C',
      'return',
      'a',
      '$',
    ]);
    expect(one?.params.map(({ line }) => line)).toEqual([2, 2]);
    expect([...(one?.body.mentions() ?? [])]).toEqual(['return', 'a', '$', 'b']);
    expect([one?.line, one?.endLine]).toEqual([2, 4]);
  });

  test('is read as a whole where it cannot be parsed', () => {
    const { errors, body } = lower(`${text}const = ;\n`);
    expect(errors).toEqual([9]);
    expect(body.map(({ line }) => line)).toEqual(expect.arrayContaining([1, 2, 5, 6]));
  });
});

describe('values', () => {
  test.each([
    [`'a\\n\\x41\\u{1F600}\\'b'`, `"a\\nA😀'b"`],
    [`0x1f; 1_000; 0b11; 017; 5n`, '31\n1000\n3\n15\n5'],
    ['`/v${n}/${`x`}`', '(template "/v" n "/" "x")'],
    ['`/plain\\u0041`', '"/plainA"'],
    ['/^\\/a+$/i', '/^\\/a+$/i'],
    ['tag`a${b}c`', '(call tag ["a" "c"] b)'],
    [`({ a, 'b-c': 1, [d]: 2, 3: 4, ...e })`, '{"a": a, "b-c": 1, d: 2, "3": 4, ...e}'],
    [
      '({ get a() { return 1 }, set a(v) {}, async *b() {} })',
      '{get "a": (fn [] {(return 1)}), "b": (fn [] {})}',
    ],
    ['[1, ...xs]', '[1 ...xs]'],
    ['a?.b?.[0]?.(1, ...r)', '(call a.b[0] 1 ...r)'],
    ['new A; new a.B(1)', '(new A)\n(new a.B 1)'],
    ['x === 1 && y !== 2 || z ?? w', '(?? (|| (&& (== x 1) (!= y 2)) z) w)'],
    ['!a ? -1 : +b', '(? (not a) -1 (call Number b))'],
    ['a = b; a.b += 1; c ??= d; a[0] = e', '(= a b)\n(+= a.b 1)\n(??= c d)\n(= a[0] e)'],
    ['x = i++; i--; --i', '(= x (- (+= i 1) 1))\n(-= i 1)\n(-= i 1)'],
    ['(0, f.g)(1); x = (a(), b)', '(call f.g 1)\n(= x [(call a) b][1])'],
    ['void app.ready(); await stop()', '(call app.ready)\n(call stop)'],
    ['(a as unknown as B)!.c; d satisfies E; <F>g', 'a.c\nd\ng'],
    ['f<A>(b); new Map<string, B>()', '(call f b)\n(new Map)'],
    ['typeof a; delete a.b', '(call typeof a)\n(opaque delete a.b)'],
    ['({ a: [b = 1] } = c)', '(= {"a">[b=1]} c)'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('names of the module itself are what Node calls them', () => {
    expect(printed('import.meta.url; import.meta.dirname; import.meta.env.BASE')).toBe(
      '__filename\n__dirname\nimport.meta.env.BASE',
    );
  });

  test('elements of JSX keep their component and their values', () => {
    expect(printed('const a = <B c={d} e="f">{g}<h.i {...j} />{/* k */}</B>;', '.jsx')).toBe(
      '(let a (opaque jsx B d "f" g (opaque jsx h.i j)))',
    );
  });
});

describe('functions', () => {
  test('arrows keep their receiver, functions take the caller’s', () => {
    expect(printed('const f = async a => a, g = function* h(b) { yield b }, i = () => ({})')).toBe(
      [
        '(let f (arrow [a] {(return a)}))',
        '(let g (fn h [b] {(opaque yield b)}))',
        '(let i (arrow [] {(return {})}))',
      ].join('\n'),
    );
  });

  test('parameters have patterns, defaults, rest and types', () => {
    expect(
      printed(
        'function f(this: A, { a, b: c = 1 }: B, [d, , e] = [], g?: ns.C<D> | null, ...h: E[]): Promise<F> {}',
      ),
    ).toBe('(let hoisted f (fn f [{"a">a "b">c=1} :B [d _ e] =[] g :ns.C ...list h :Array[E]] {}))');
  });

  test('overloads and ambient declarations are dropped', () => {
    expect(
      printed(
        'declare const a: B; declare function c(): void; function d(): void; function d() {} declare module "x" { export const y: 1 }',
      ),
    ).toBe('(let hoisted d (fn d [] {}))');
  });

  test('a body knows the names in it before it is lowered', () => {
    const [statement] = lower('function f() { return router.get(`/a`) }').body;
    const value = statement?.kind === 'let' ? statement.value : undefined;
    const mentions = value?.kind === 'function' ? value.body.mentions() : new Set();
    expect([...mentions]).toEqual(['return', 'router', 'get', 'a']);
  });
});

describe('classes', () => {
  test('members of every kind', () => {
    expect(
      printed(`class A extends B(c)<D> implements E {
        @F() g = 1; static #h = 2; declare i: J; private readonly k;
        static { l() }
        constructor(private m: N, readonly o = 1, p?: Q) { super(m) }
        get r() { return 1 } set r(v) {} async s() {} static t() {} [u]() {}
        v(): void; v() {}
      }`),
    ).toBe(
      [
        '(let A (class A < (call B c) implements=E (@(call F) field g 1) (static field #h 2) (field i :J) (private field k)',
        '(static statement {(call l)})',
        '(constructor constructor (fn [field m :N field o =1 p :Q] {(call <super> m)}))',
        '(getter r (fn [] {(return 1)})) (setter r (fn [v] {})) (method s (fn [] {})) (static method t (fn [] {}))',
        '(method [u] (fn [] {})) (method v (fn [] {}))))',
      ].join(' '),
    );
  });

  test('decorators before and after export belong to the class; those of members and parameters to them', () => {
    expect(
      printed(`@A('x') export class B { @C() @D('y') e(@F() g) {} }
        export @H class I {}
        @J export default class K {}
        export default abstract class L { abstract m(): void }`),
    ).toBe(
      [
        '(let exported B (@(call A "x") class B (@(call C) @(call D "y") method e (fn [@(call F) g] {}))))',
        '(let exported I (@H class I))',
        '(let K (@J class K))',
        '(export K>default)',
        '(let L (abstract class L (abstract method m)))',
        '(export L>default)',
      ].join('\n'),
    );
  });
});

describe('modules', () => {
  test.each([
    [
      `import a, { b as c, default as d } from 'e'; import * as f from 'g'; import 'h';`,
      '(import "e" default>a b>c default>d)\n(import "g" *>f)\n(import "h")',
    ],
    [
      `import type A from 'b'; import { type C, d } from 'e';`,
      '(import type "b" default>A)\n(import type "e" C>C)\n(import "e" d>d)',
    ],
    [`import a = require('b'); import c = D.E;`, '(let a (require "b"))\n(let c D.E)'],
    [
      `const a = require('b').c; d(await import('./e'))`,
      '(let a (require "b").c)\n(call d (import() "./e"))',
    ],
    [
      'export const a = 1, { b } = c; export function d() {} export { a as e }',
      '(let exported a 1)\n(let exported {"b">b} c)\n(let exported hoisted d (fn d [] {}))\n(export a>e)',
    ],
    [
      `export * from 'a'; export * as b from 'c'; export { default, d as default } from 'e'; export type { F } from 'g'`,
      '(export >* from "a")\n(export *>b from "c")\n(export default>default d>default from "e")',
    ],
    ['export default () => 1', '(export (arrow [] {(return 1)})>default)'],
    ['export default function f() {}', '(let hoisted f (fn f [] {}))\n(export f>default)'],
    ['export default function () {}', '(export (fn [] {})>default)'],
    ['export = a', '(= module.exports a)'],
    [
      'namespace A.B { export const c = 1 } export namespace D {}',
      '(namespace A.B {(let exported c 1)})\n(namespace D {})\n(export D>D)',
    ],
    ['interface A {} type B = C; export type D = E; export interface F {}', ''],
    ['#!/usr/bin/env node\n"use strict"', '"use strict"'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('enums are maps that count on, with names by number', () => {
    expect(printed(`enum A { B, C = 5, D, E = '/e', 'f-g' = '/f' }`)).toBe(
      '(let A {"0": "B", "5": "C", "6": "D", "B": 0, "C": 5, "D": 6, "E": "/e", "f-g": "/f"})',
    );
  });

  test('members of an enum see those before them', () => {
    expect(printed('export const enum A { B = "/b", C = `${B}/c` }')).toBe(
      '(let exported A (call (arrow [] {(let A {}) (let B "/b") (= A.B B) (let C (template B "/c")) (= A.C C) (return A)})))',
    );
  });
});

describe('statements', () => {
  test.each([
    ['var a; let b = 1; using c = d()', '(let function-scoped a)\n(let b 1)\n(let c (call d))'],
    ['if (a) b(); else if (c) { d() } else e()', '(if a {(call b)} {(if c {(call d)} {(call e)})})'],
    [
      'for (const [k, v] of m) f(k); for (const k in o) {}',
      '(loop value [k v] over m {(call f k)})\n(loop key k over o {})',
    ],
    [
      'for (let i = 0, n = 2; i < n; i++, n--) f(i)',
      '(count {(let i 0) (let n 2)} while (< i n) step [(+= i 1) (-= n 1)] {(call f i)})',
    ],
    ['for (;;) break; while (a) { continue }', '(count {(break)})\n(count while a {(continue)})'],
    ['do { a() } while (b)', '(count {(call a) (if (not b) {(break)})})'],
    ['x: for (const a of b) break x', '(loop value a over b {(break)})'],
    [
      'try { a() } catch ({ b }) { c() } finally { d() }',
      '(try {(call a)} (catch {"b">b} {(call c)}) finally {(call d)})',
    ],
    ['throw new Error("a")', '(throw (new Error "a"))'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('a switch is a chain of tests; cases run on until they break', () => {
    expect(printed('switch (a) { case 1: case 2: b(); break; case 3: c(); default: d(); }')).toBe(
      '{(if (|| (== a 1) (== a 2)) {(call b)} {(if (== a 3) {(call c) (call d)} {(call d)})})}',
    );
  });

  test('a break under a test leaves only the switch, and the subject is evaluated once', () => {
    expect(printed('switch (f()) { case 1: if (a) { b(); break } c(); break; case 2: d() }')).toBe(
      '{(let switch 1 (call f)) (if (== switch 1 1) {(if a {(call b)} {(call c)})} {(if (== switch 1 2) {(call d)})})}',
    );
  });
});

describe('positions', () => {
  test('a call in a chain has the line of its method', () => {
    const [statement] = lower("app\n  .get('/x')\n  .post('/y')").body;
    const post = statement?.kind === 'expression' ? statement.expression : undefined;
    expect(post?.line).toBe(3);
    expect(post?.kind === 'call' && post.callee.kind === 'member' && post.callee.object.line).toBe(2);
  });

  test('a decorated member has the line of its name, its decorator its own', () => {
    const [statement] = lower("@A('/a')\nclass B {\n  @C()\n  d() {}\n}").body;
    const type = statement?.kind === 'let' && statement.value?.kind === 'class' ? statement.value : undefined;
    expect([type?.decorators[0]?.line, type?.line]).toEqual([1, 2]);
    expect([type?.members[0]?.decorators[0]?.line, type?.members[0]?.line]).toEqual([3, 4]);
  });

  test('broken code says where, and what can be read is read', () => {
    const syntax = lower("app.get('/a');\nconst = ;\napp.get('/b');");
    expect(syntax.errors).toEqual([2]);
    expect(print(syntax.body)).toContain('(call app.get "/a")');
    expect(print(syntax.body)).toContain('(call app.get "/b")');
  });
});

describe('types that say nothing', () => {
  test.each([
    [
      'const rows = await sql<{ id: string; tags: Map<string, () => void>[] }[]>`select ${id}`;',
      'const rows = await sql`select ${id}`;',
    ],
    ['const rows = client.raw<\n  Row[]\n>`select`; next();', 'const rows = client.raw`select`;\n\n next();'],
    [
      "function keep(rows: readonly import('./rows').Row[], one: import('./rows').Row<A>) { take(rows); }",
      'function keep(rows: Row[], one: Row<A>) { take(rows); }',
    ],
  ])('%s', (text, plain) => {
    expect(printed(text)).toBe(printed(plain));
  });

  test('what is no type stays, also where there is an error', () => {
    const { body, errors } = lower(
      "const fn = (a) => `${a < b}`; const later = { load: import('./rows').then() };\nconst = ;\n",
    );
    expect(errors).toEqual([2]);
    expect(print(body.slice(0, 2))).toBe(
      print(lower("const fn = (a) => `${a < b}`; const later = { load: import('./rows').then() };").body),
    );
  });
});
