import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { csharp } from '../../../src/languages/csharp/index.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import type { SyntaxFile } from '../../../src/languages/syntax.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-c_sharp']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function lower(text: string): SyntaxFile {
  const file = `Depot/Stock${++count}.cs`;
  return csharp.lower(pool.parse(file, text, csharp.grammar(file)));
}

/** What a whole file becomes; statements may stand at its top. */
function file(text: string): string {
  const syntax = lower(text);
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

/** What the members of a class become. */
function members(text: string): string {
  return file(`class Depot { ${text} }`).replace(/^\(let hoisted Depot \(class Depot ?(.*)\)\)$/s, '$1');
}

describe('values', () => {
  test.each([
    ['X("a\\n\\u0041\\x41\\"", @"b""\\", \'c\', "d"u8);', '(call X "a\\nAA\\"" "b\\"\\\\" "c" "d")'],
    ['X("""\n    /a\n      "b"\n    """, """c""");', '(call X "/a\\n  \\"b\\"" "c")'],
    [
      'X($"/a/{b}/{{c}}/{d:x2}", $@"e\\{f}""g", $"g");',
      '(call X (template "/a/" b "/{c}/" d) (template "e\\\\" f "\\"g") "g")',
    ],
    // Quotes after a hole that end a verbatim text; those of a raw text stay.
    [
      'X($@"a=""{b}""", $@"c{d}"", e", f);',
      '(call X (template "a=\\"" b "\'\'") (template "c" d "\\", e") f)',
    ],
    ['X($@"a", $"""{b}""");', '(call X "a" (template b))'],
    ['X(a ?? throw new E(b), c ? throw d : e, f ? g : throw h);', '(call X a e g)'],
    ['X($$"""\n    /a/{{b}}/{c}\n    """);', '(call X (template "/a/" b "/{c}"))'],
    ['X(0x1FL, 1_0, 1.5m, 0b11, -2);', '(call X 31 10 1.5 3 -2)'],
    ['X(true, null, (A)y, z as B, this, w!);', '(call X true null y z <self> w)'],
    ['X(a?.B?.C(1)?[2], d[1, 2], await e);', '(call X (call a.B.C 1)[2] d[[1 2]] e)'],
    ['X(a ?? b, c ? d : e, !f, a && b || c);', '(call X (?? a b) (? c d e) (not f) (|| (&& a b) c))'],
    ['X(nameof(A.B), nameof(C), typeof(D<int>));', '(call X "B" "C" D)'],
    ['X(y: 1, out var z, ref w, A.B<int>(2));', '(let z (opaque out))\n(call X y=1 z w (call A.B 2))'],
    [
      'x = 1; x.Y += 2; x[0] ??= y; (a, b) = c; i++; X(i++);',
      '(= x 1)\n(+= x.Y 2)\n(??= x[0] y)\n(= [a b] c)\n(+= i 1)\n(call X (- (+= i 1) 1))',
    ],
    [
      'X(() => 1, x => x, static (A a, B b) => { return a; }, delegate (int c) { return c; });',
      '(call X (arrow [] {(return 1)}) (arrow [x] {(return x)}) (arrow [a :A b :B] {(return a)}) (arrow [c :int] {(return c)}))',
    ],
    [
      'X([Own("y")] ([FromQuery(Name = "z")] int? a = 2) => a);',
      '(call X (@(call Own "y") arrow [@(call FromQuery Name="z") a :int =2] {(return a)}))',
    ],
    [
      'X(a switch { 1 or 2 => "b", A { C: 1 } d when d.E => d, > 3 => throw new F(), _ => g });',
      '(call X (call (arrow [] {(if (|| (== a 1) (== a 2)) {(return "b")} {(if (&& (&& (is a A) (== a.C 1)) d.E) {(let d a) (return d)} {(if (> a 3) {(throw (opaque throw_expression (new F)))} {(return g)})})})})))',
    ],
    ['X(from a in b where a.C select a.D);', '(call X (comprehension a.D (a over b a.C)))'],
    ['X((1, b: 2), base.Y());', '(call X [1 2] (call <super>.Y))'],
  ])('%s', (text, expected) => {
    expect(file(text)).toBe(expected);
  });
});

describe('what is made', () => {
  test.each([
    ['var a = new A(1) { B = 2, C = new() };', '(let a (new A 1 B=2 C=(new (opaque new()))))'],
    ['A<int> b = new(1);', '(let b :A[int] (new A 1))'],
    ['var c = new List<A> { new("x"), y };', '(let c [(new A "x") y])'],
    [
      'A[] d = [new("x"), ..xs]; A[] e = { new(1) };',
      '(let d :[A] [(new A "x") ...xs])\n(let e :[A] [(new A 1)])',
    ],
    ['var f = new Dictionary<string, A> { ["a"] = new(1), ["b"] = z };', '(let f {"a": (new A 1), "b": z})'],
    ['var g = new Dictionary<string, int> { { "a", 1 } };', '(let g {"a": 1})'],
    [
      'var h = new[] { "a" }; var i = new string[] { "b" }; var j = new string[2];',
      '(let h ["a"])\n(let i ["b"])\n(let j [])',
    ],
    ['var k = new { A = 1, b.C, D };', '(let k {"A": 1, "C": b.C, "D": D})'],
    ['var l = m with { A = 1 };', '(let l {...m, "A": 1})'],
  ])('%s', (text, expected) => {
    expect(file(text)).toBe(expected);
  });

  test('new() makes what a method returns, also in a task', () => {
    expect(members('A M() => new(1); async Task<A> N() { return new(2); }')).toBe(
      '(private method M :A (fn [] {(return (new A 1))})) (private method N :Task[A] (fn [] {(return (new A 2))}))',
    );
  });
});

describe('statements', () => {
  test.each([
    [
      'int a = 1, b; const string C = "c"; var (d, _) = e;',
      '(let a :int 1)\n(let b :int)\n(let C :string "c")\n(let [d _] e)',
    ],
    ['if (a) B(); else if (c) { D(); } else E();', '(if a {(call B)} {(if c {(call D)} {(call E)})})'],
    [
      'if (o is { } a) C(a); if (o is { B: null }) D();',
      '(let a o)\n(if (!= o null) {(call C a)})\n(if (== o.B null) {(call D)})',
    ],
    ['if (o is A a && a.B) C();', '(let a o)\n(if (&& (is o A) a.B) {(call C)})'],
    [
      'if (o is not null) A(); if (o is "x" or "y") B();',
      '(if (not (== o null)) {(call A)})\n(if (|| (== o "x") (== o "y")) {(call B)})',
    ],
    [
      'foreach (var a in b) C(a); foreach (var (k, v) in d) E(k);',
      '(loop value a over b {(call C a)})\n(loop value [k v] over d {(call E k)})',
    ],
    [
      'for (int i = 0, j = 1; i < 3; i++, j--) A(); for (;;) break;',
      '(count {(let i :int 0) (let j :int 1)} while (< i 3) step [(+= i 1) (-= j 1)] {(call A)})\n(count {(break)})',
    ],
    [
      'while (a) continue; do { B(); } while (c);',
      '(count while a {(continue)})\n(count {(call B) (if (not c) {(break)})})',
    ],
    [
      'switch (m) { case 1: case 2: A(); break; case B b when b.C: D(); return; default: E(); break; }',
      '{(if (|| (== m 1) (== m 2)) {(call A)} {(if (&& (is m B) b.C) {(let b m) (call D) (return)} {(call E)})})}',
    ],
    [
      'try { A(); } catch (E e) when (e.X) { B(); } catch { C(); } finally { D(); }',
      '(try {(call A)} (catch e {(call B)}) (catch {(call C)}) finally {(call D)})',
    ],
    [
      'using var a = B(); using (var c = D()) { E(); } lock (f) { G(); }',
      '(let a (call B))\n{(let c (call D)) (call E)}\n{f (call G)}',
    ],
    ['throw new E("x"); return;', '(throw (new E "x"))\n(return)'],
    [
      'static string Run(int a) => "b"; void Go() { }',
      '(let hoisted Run (arrow Run [a :int] {(return "b")}))\n(let hoisted Go (arrow Go [] {}))',
    ],
    ['#if DEBUG\nA();\n#else\nB();\n#endif', '(if (opaque #if DEBUG) {(call A)} {(call B)})'],
    ['#if DEBUG\nvar a = 1;\n#endif', '(let a 1)'],
  ])('%s', (text, expected) => {
    expect(file(text)).toBe(expected);
  });
});

describe('attributes', () => {
  test('are calls under their short names; properties and named parameters are named', () => {
    expect(
      file(
        '[Route("api/[controller]"), ApiController]\n[AuthorizeAttribute(Roles = A.B, order: 1)]\nclass A {}',
      ),
    ).toBe(
      '(let hoisted A (@(call Route "api/[controller]") @(call ApiController) @(call Authorize Roles=A.B order=1) class A))',
    );
  });

  test('stand on members and parameters', () => {
    expect(
      members(
        '[Get("{id:int}", Name = "x")] public async Task<Box<List<Y>>> Get([Own] int? id, string q = null, params A[] r) => await M(id);',
      ),
    ).toBe(
      '(@(call Get "{id:int}" Name="x") public method Get :Task[Box[List[Y]]] (fn [@(call Own) id :int q :string =null ...list r :[A]] {(return (call M id))}))',
    );
  });

  test('a type that is an attribute has a short name too', () => {
    expect(file('class OwnAttribute : Attribute { }')).toBe(
      '(let hoisted OwnAttribute (class OwnAttribute < Attribute))\n(let Own OwnAttribute)',
    );
  });
});

describe('types', () => {
  test('have fields, constants, properties and constructors in order', () => {
    expect(
      members(
        'private const string P = "/x" + Q, R = "y"; public string Name { get; set; } = "n"; public string Full => P; int C { get { return 1; } set { d = value; } } static Depot() { Init(); } public Depot(A a) : base(a) { this.a = a; } Depot() : this(null) => B();',
      ),
    ).toBe(
      [
        '(static private field P :string (+ "/x" Q)) (static private field R :string "y")',
        '(public field Name :string "n") (public getter Full :string (fn [] {(return P)}))',
        '(private getter C :int (fn [] {(return 1)})) (private setter C :int (fn [value :int] {(= d value)}))',
        '(static statement {(call Init)})',
        '(public constructor .ctor (fn [a :A] {(call <super> a) (= <self>.a a)}))',
        '(private constructor .ctor (fn [] {(call <self>.ctor null) (return (call B))}))'.replace(
          '<self>.ctor',
          '<self>..ctor',
        ),
      ].join(' '),
    );
  });

  test('parameters of a type are kept, and passed to its base', () => {
    expect(
      file('abstract partial class A<T>(IFoo foo, int x = 1) : Base<T>(foo), IBar where T : class { }'),
    ).toBe(
      '(let hoisted A (abstract class A < Base Base=T IBar (public constructor .ctor (fn [field foo :IFoo field x :int =1] {(call <super> foo)}))))',
    );
    expect(file('record R(string A) : Q(A);')).toBe(
      '(let hoisted R (record R < Q (public constructor .ctor (fn [field A :string] {(call <super> A)}))))',
    );
  });

  test('interfaces, enums and types inside', () => {
    expect(file('interface I { int X { get; } void M(); int D() => 1; }')).toBe(
      '(let hoisted I (interface I (public field X :int) (public abstract method M :void (fn [] {(return (opaque an abstract method))})) (public method D :int (fn [] {(return 1)}))))',
    );
    expect(file('enum E : byte { A = 1, [Own] B }')).toBe(
      '(let hoisted E (enum E (static public field A "A") (@(call Own) static public field B "B")))',
    );
    expect(members('class In { }')).toBe('(static statement (let hoisted In (class In)))');
  });

  test('an extension method is added to what it extends', () => {
    expect(
      file(
        'static class X { public static A MapB(this IC<D> c, string p, params int[] q) => c.E(p); static void F(A a) { } }',
      ).split('\n')[1],
    ).toBe(
      '(extend IC (method MapB (method [c :IC[D] p :string ...list q :[int]] {(return (call X.MapB c p ...q))})))',
    );
  });

  test('a block of extension members adds its methods to what it extends', () => {
    expect(
      file(
        'static class X {\n extension<T>(IC<T> c) where T : D\n {\n public A MapB<U>(string p) => c.E(p);\n public static A Make(int n) => B(n);\n } }',
      ),
    ).toBe(
      [
        '(let hoisted X (class X (static public method MapB :A (fn [c :IC[T] p :string] {(return (call c.E p))})) (static public method Make :A (fn [n :int] {(return (call B n))}))))',
        '(extend IC (method MapB (method [c :IC[T] p :string] {(return (call X.MapB c p))})))',
      ].join('\n'),
    );
    expect(members('\nvoid F() {\nextension(a);\n{ }\n}')).toContain('(call extension a)');
  });

  test('of conditions inside of an expression the side of a release stays', () => {
    expect(
      file(
        'var l = new L()\n#if DEBUG\n  .A()\n#else\n  .B()\n#endif\n  .C();\nX(\n#if DEBUG\n  "d"\n#else\n  "r"\n#endif\n);',
      ),
    ).toMatch(/^\(let l \(call \(call \(new L\)\.B\)\.C\)\)\n/);
    expect(file('var l = A()\n#if DEBUG\n  // so far\n#if NEW\n  .X()\n#endif\n  .D()\n#endif\n;')).toBe(
      '(let l (call A))',
    );
  });

  test('what stands under #if is there', () => {
    expect(members('\n#if A\nint a;\n#else\nint b;\n#endif\n')).toBe(
      '(private field a :int) (private field b :int)',
    );
  });
});

test('using directives and namespaces', () => {
  const text =
    'global using System.Net;\nusing Acme.Web;\nusing static Acme.Paths;\nusing P = Acme.Paths;\nnamespace Acme.Api;\nusing Inner;\nclass A { }';
  expect(file(text)).toBe(
    '(import "System.Net" *)\n(import "Acme.Web" *)\n(import "Acme.Paths" *)\n(import "Acme.Paths" Paths>P)\n(namespace Acme.Api {(import "Inner" *) (let hoisted A (class A))})',
  );
  const third = lower(text).body[2];
  expect(third?.kind === 'import' && third.within).toBe('Paths');
  expect(file('namespace A { namespace B.C { class D { } } }')).toBe(
    '(namespace A {(namespace B.C {(let hoisted D (class D))})})',
  );
});

test('a chain stands where its names do, and errors of the grammar are told', () => {
  const { body, errors } = lower('app\n  .MapGroup("/x")\n  .MapGet("/y", z);\nclass {');
  const [first] = body;
  expect(first?.kind === 'expression' && first.expression.line).toBe(3);
  expect(errors.length).toBeGreaterThan(0);
});
