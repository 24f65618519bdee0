import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import { python } from '../../../src/languages/python/index.ts';
import type { SyntaxFile } from '../../../src/languages/syntax.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-python']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function lower(text: string): SyntaxFile {
  const file = `orders_${++count}.py`;
  return python.lower(pool.parse(file, text, python.grammar(file)));
}

function printed(text: string): string {
  const syntax = lower(text);
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

describe('values', () => {
  test.each([
    [String.raw`x = 'a\n\x41\u00e9\'\101\q'`, '(= x "a\\nAé\'A\\\\q")'],
    [String.raw`x = r'\d{2}' rb'\n' "t"`, '(= x "\\\\d{2}\\\\nt")'],
    ['x = """two\nlines"""', '(= x "two\\nlines")'],
    ["x = ('/a'\n     '/b')", '(= x "/a/b")'],
    ["x = '{{a}}' f'{{b}}'", '(= x "{{a}}{b}")'],
    ["x = f'/v{n}/{y!s}{z:d}'", '(= x (template "/v" n "/" y z))'],
    ["x = f'{a!r}-{b:>{w}}'", '(= x (template (opaque formatted value a) "-" (opaque formatted value b w)))'],
    ["x = f'{a=}'", '(= x (template "a=" (opaque formatted value a)))'],
    [`x = f"{p['k']}/{f'{q}'}"`, '(= x (template p["k"] "/" (template q)))'],
    ["x = '%s/%s' % (a, b)", '(= x (% "%s/%s" [a b]))'],
    ['x = 0x1f, 1_000, 0b11, 0o17, 1.5, -2', '(= x [31 1000 3 15 1.5 -2])'],
    ['x = True, False, None', '(= x [true false null])'],
    ["x = {**a, 'k': 1, b: 2}", '(= x {...a, "k": 1, b: 2})'],
    ['x = [a, *b], {c, *d}, (e,), ()', '(= x [[a ...b] [c ...d] [e] []])'],
    ['x = [*a.b], [*f()], {*a.b()}, [*a[0]]', '(= x [[...a.b] [...(call f)] [...(call a.b)] [...a[0]]])'],
    ['x = a if b else c', '(= x (? b a c))'],
    ['x = a or b and not c', '(= x (|| a (&& b (not c))))'],
    ['x = a < b <= c', '(= x (&& (< a b) (<= b c)))'],
    ['x = a is not b', '(= x (!= a b))'],
    ['x = a not in b', '(= x (not (in a b)))'],
    [
      'x = a[1:], a[:2], a[1:2], a[::2]',
      '(= x [(call a.[:] 1) (call a.[:] 0 2) (call a.[:] 1 2) (opaque slice a (opaque slice 2))])',
    ],
    ["x = a['k'][0][b, c]", '(= x a["k"][0][[b c]])'],
    [
      'x = [f(a) for a in b if a if c for d in e]',
      '(= x (comprehension (call f a) (a over b a c) (d over e)))',
    ],
    ['x = {k: v for k, v in m.items()}', '(= x (comprehension k v ([k v] over (call m.items))))'],
    ['x = lambda a, *b, k=1, **c: a', '(= x (arrow [a ...list b k =1 ...map c] {(return a)}))'],
    ['f(a, *b, k=c, **d)', '(call f a ...b k=c **d)'],
    ['f(a for a in b)', '(call f (comprehension a (a over b)))'],
    ['(y := f())', '(= y (call f))'],
    ['await f()', '(call f)'],
    ['x = yield a', '(= x (opaque yield a))'],
    ["m = importlib.import_module('a.b')", '(= m (import() "a.b"))'],
    ["m = __import__('a.b')", '(= m (import() "a.b"))'],
    ["m = loader.import_module('a.b')", '(= m (call loader.import_module "a.b"))'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('a call of a chain stands on the line of its member', () => {
    const [statement] = lower('app = (\n    build()\n    .include(\n        1)\n)').body;
    const assigned = statement?.kind === 'expression' ? statement.expression : undefined;
    expect(assigned?.kind === 'assign' ? assigned.value.line : 0).toBe(3);
  });
});

describe('bindings', () => {
  test.each([
    ['a = b = c', '(= a (= b c))'],
    ['a, (b, *c) = d', '(= [a [b ...c]] d)'],
    ['a.b = c\na[0] = d', '(= a.b c)\n(= a[0] d)'],
    ['a += b\na //= b', '(+= a b)\n(other= a b)'],
    ['a: int = 1', '(let function-scoped a :int 1)'],
    ['a: int', ''],
    ['a.b: int = 1', '(= a.b 1)'],
    [
      'def f():\n    global a, b\n    nonlocal c',
      '(let function-scoped f (arrow f [] {(global a b) (nonlocal c)}))',
    ],
    ['type A = Annotated[str, b]', '(let function-scoped A Annotated[[str b]])'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('imports', () => {
  test.each([
    ['import a', '(import "a" *>a)'],
    ['import a.b.c', '(import "a" *>a)\n(import "a.b.c")'],
    ['import a.b as c', '(import "a.b" *>c)'],
    ['from a.b import c, d as e', '(import "a.b" c>c d>e)'],
    ['from . import (\n    a,  # note\n    b,\n)', '(import "." a>a b>b)'],
    ['from ..a import *', '(import "..a" *)'],
    ['from __future__ import annotations', '(import "__future__" annotations>annotations)'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('functions', () => {
  test('take parameters of every kind, with types and defaults', () => {
    expect(printed('async def f(a, /, b: int = 1, *args: str, c, **kw) -> User: ...')).toBe(
      '(let function-scoped f (arrow f [a b :int =1 ...list args :str c ...map kw] {}))',
    );
  });

  test('keep their decorators, outermost first, with arguments', () => {
    expect(printed("@outer\n@app.get('/x', tags=[t])\ndef f(): return 1")).toBe(
      '(let function-scoped f (@outer @(call app.get "/x" tags=[t]) arrow f [] {(return 1)}))',
    );
  });

  test.each([
    ['Optional[User]', 'User'],
    ['User | None', 'User'],
    ['typing.Union[User, None]', 'User'],
    ['"models.User"', 'models.User'],
    ['Annotated[User, Depends(current)]', 'Annotated[[User (call Depends current)]]'],
    ['list[Item]', 'list[Item]'],
    ['Literal["a"]', 'Literal["a"]'],
  ])('the annotation %s is the expression %s', (written, expected) => {
    expect(printed(`def f(a: ${written}): pass`)).toBe(
      `(let function-scoped f (arrow f [a :${expected}] {}))`,
    );
  });

  test('a body is lowered on a fresh tree after the first was freed', () => {
    const small = new ParserPool(loadGrammar);
    return small.prepare(['tree-sitter-python']).then(() => {
      const first = python.lower(
        small.parse('first.py', 'def f():\n    return deep(1)\n', 'tree-sitter-python'),
      );
      for (let at = 0; at < 60; at++)
        python.lower(small.parse(`other_${at}.py`, 'x = 1\n', 'tree-sitter-python'));
      expect(print(first.body)).toContain('(return (call deep 1))');
      small.close();
    });
  });
});

describe('classes', () => {
  test('have bases, keyword arguments, fields, methods and statements in order', () => {
    const text = [
      "class Orders(Base, mixins.Paged, metaclass=Meta, prefix='/o'):",
      '    """What it is for."""',
      '    path: str',
      "    name: str = 'orders'",
      "    methods = ['GET']",
      '    a = b = 1',
      '    if DEBUG:',
      '        extra = 1',
      '    class Meta:',
      '        abstract = True',
      '    def __init__(self, a):',
      '        super().__init__(a)',
      '    def get(self): return super().get()',
    ].join('\n');
    expect(printed(text)).toBe(
      [
        '(let function-scoped Orders (class Orders < Base mixins.Paged metaclass=Meta prefix="/o"',
        ' (field path :str) (static field name :str "orders") (static field methods ["GET"])',
        ' (static statement (= a (= b 1))) (static statement (if DEBUG {(= extra 1)}))',
        ' (static field Meta (class Meta (static field abstract true)))',
        ' (constructor __init__ (method [self a] {(call <super> a)}))',
        ' (method get (method [self] {(return (call <super>.get))}))))',
      ].join(''),
    );
  });

  test.each([
    ['@staticmethod', '(@staticmethod static method f (@staticmethod arrow [] {}))'],
    ['@classmethod', '(@classmethod static method f (@classmethod method [] {}))'],
    ['@property', '(@property getter f (@property method [] {}))'],
    [
      '@functools.cached_property',
      '(@functools.cached_property getter f (@functools.cached_property method [] {}))',
    ],
    ['@f.setter', '(@f.setter setter f (@f.setter method [] {}))'],
    ['@abc.abstractmethod', '(@abc.abstractmethod abstract method f (@abc.abstractmethod method [] {}))'],
    ["@app.get('/x')", '(@(call app.get "/x") method f (@(call app.get "/x") method [] {}))'],
  ])('a method under %s', (decorator, expected) => {
    expect(printed(`class A:\n    ${decorator}\n    def f(): pass`)).toBe(
      `(let function-scoped A (class A ${expected}))`,
    );
  });

  test('an enumeration is known as one', () => {
    expect(printed("class Tag(str, enum.Enum):\n    A = 'a'")).toBe(
      '(let function-scoped Tag (enum Tag < str enum.Enum (static field A "a")))',
    );
  });
});

describe('control', () => {
  test.each([
    ['if a: b\nelif c: d\nelse: e', '(if a {b} {(if c {d} {e})})'],
    ['if __name__ == "__main__":\n    run()', '(if (== __name__ "__main__") {(call run)})'],
    ['for a, b in c, d:\n    e\nelse:\n    f', '(loop value [a b] over [c d] {e})\nf'],
    ['async for a in b: break', '(loop value a over b {(break)})'],
    ['while a:\n    continue', '(count while a {(continue)})'],
    ['with a() as b, c, d() as (e, g):\n    f', '(= b (call a))\nc\n(= [e g] (call d))\n{f}'],
    ['with (a() as b, c):\n    f', '(= b (call a))\nc\n{f}'],
    [
      'try:\n    a\nexcept (B, C) as e:\n    d\nexcept:\n    x\nelse:\n    f\nfinally:\n    g',
      '(try {a f} (catch e {d}) (catch {x}) finally {g})',
    ],
    ['raise A(b) from c', '(throw (call A b))'],
    ['assert a, b', '(opaque assert_statement a b)'],
    ['del a.b, c', '(opaque delete_statement [a.b c])'],
    ['pass; "note"; ...', ''],
    ['return_value = 1; other = 2', '(= return_value 1)\n(= other 2)'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('match compares constants, captures names, and does not guess shapes', () => {
    const text = [
      'match env:',
      "    case 'dev' | 'test': a",
      '    case Env.LIVE: b',
      '    case {"k": v} if v: c',
      '    case [x, *rest] as whole: d',
      '    case other: e',
    ].join('\n');
    const unknown = '(opaque match of a pattern)';
    const part = '(opaque part of a matched value env)';
    expect(printed(text)).toBe(
      [
        '(if (|| (== env "dev") (== env "test")) {a} {(if (== env Env.LIVE) {b} ',
        `{(if (&& ${unknown} ${unknown}) {(= v ${part}) c} `,
        `{(if ${unknown} {(= whole env) (= x ${part}) (= rest ${part}) d} `,
        '{(if true {(= other env) e})})})})})',
      ].join(''),
    );
  });

  test('match evaluates its subject once', () => {
    expect(printed('match f():\n    case 1: a\n    case _: b')).toBe(
      '(let function-scoped match 1 (call f))\n(if (== match 1 1) {a} {(if true {b})})',
    );
  });
});

test('what follows a broken statement is still read', () => {
  const syntax = lower('def f(:\n    pass\n\n\nrouter = build()\n');
  expect(syntax.errors.length).toBeGreaterThan(0);
  expect(print(syntax.body)).toContain('(= router (call build))');
});
