import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { java } from '../../../src/languages/java/index.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import type { SyntaxFile } from '../../../src/languages/syntax.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-java']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function lower(text: string): SyntaxFile {
  const file = `src/main/java/depot/Stock${++count}.java`;
  return java.lower(pool.parse(file, text, java.grammar(file)));
}

function file(text: string): string {
  const syntax = lower(text);
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

/** What the members of a class become. */
function members(text: string): string {
  return file(`class Depot { ${text} }`).replace(/^\(let hoisted Depot \(class Depot ?(.*)\)\)$/s, '$1');
}

/** What the statements of a method become. */
function inside(text: string, head = ''): string {
  const { body, errors } = lower(`${head}\nclass Depot { void run() {\n${text}\n} }`);
  expect(errors).toEqual([]);
  for (const node of body) {
    if (node.kind !== 'let' || node.value?.kind !== 'class') continue;
    const [member] = node.value.members;
    if (member?.value?.kind === 'function') return print(member.value.body.statements());
  }
  throw new Error('no method');
}

describe('values', () => {
  test.each([
    ['x("a\\n\\u0041\\101\\"\\s");', '(call x "a\\nAA\\" ")'],
    ['x("""\n      /a\n        b \\\n      c\\n\n      """);', '(call x "/a\\n  b c\\n\\n")'],
    ["x('/', 0x1fL, 017, 1_0, 1e3f, 0b11, -2);", '(call x "/" 31 15 10 1000 3 -2)'],
    ['x(true, null, (A) y, this, !z);', '(call x true null y <self> (not z))'],
    ['x(A + "/b" + 1, a >= b && c | d);', '(call x (+ (+ A "/b") 1) (&& (>= a b) (| c d)))'],
    ['x(a ? b : c, d[1], e.f);', '(call x (? a b c) d[1] e.f)'],
    ['x(new String[] {"a"}, new int[3], new int[][] {{1}});', '(call x ["a"] [] [[1]])'],
    ['x(A.class, Outer.this.y, super.z());', '(call x A <self>.y (call <super>.z))'],
    [
      'x(com.acme.Paths.USERS, com.acme.web.Paths.go());',
      '(call x (import() "com.acme.Paths").Paths.USERS (call (import() "com.acme.web.Paths").Paths.go))',
    ],
    ['x(config.server.port);', '(call x config.server.port)'],
    ['new Shop<Order>(1); new com.acme.Shop();', '(new Shop 1)\n(new (import() "com.acme.Shop").Shop)'],
    [
      'new Shop(1) { int size() { return 1; } };',
      '(new (class < Shop (internal method size :int (fn [] {(return 1)}))) 1)',
    ],
    [
      'x(this::list, Depot::open, Order::new, int[]::new);',
      '(call x <self>.list Depot.open (arrow [...list args] {(return (new Order ...args))}) (arrow [...list args] {(return [])}))',
    ],
    [
      'x(() -> y(), a -> { b(); }, (A c, int... d) -> c);',
      '(call x (arrow [] {(return (call y))}) (arrow [a] {(call b)}) (arrow [c :A ...list d :int] {(return c)}))',
    ],
    [
      'x(a.equals("b"), i++, ++i, y = 1, z.w += 2);',
      '(call x (== a "b") (- (+= i 1) 1) (+= i 1) (= y 1) (+= z.w 2))',
    ],
    ['x(a instanceof B b && b.c());', '(let b a)\n(call x (&& (opaque instanceof a B) (call b.c)))'],
    [
      'x(switch (k) { case A, B -> 1; case C -> { yield 2; } default -> throw new E(); });',
      '(call x (call (arrow [] {(if (|| (== k A) (== k B)) {(return 1)} {(if (== k C) {(return 2)} {(throw (new E))})})})))',
    ],
    [
      'x(switch (k.y()) { case A a when a.z() -> a; default -> 0; });',
      '(call x (call (arrow [] {(let switch 3 (call k.y)) (if (&& (opaque instanceof switch 3) (call a.z)) {(let a switch 3) (return a)} {(return 0)})})))',
    ],
  ])('%s', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  test('lists and maps of the library are lists and maps', () => {
    const text =
      'x(List.of("a", b), Set.of(), Arrays.asList(c), Map.of("k", 1), Map.ofEntries(Map.entry("l", 2)), Stream.of(d));';
    expect(inside(text, 'import java.util.*;\nimport java.util.stream.Stream;').split('\n').at(-1)).toBe(
      '(call x ["a" b] [] [c] {"k": 1} {"l": 2} [d])',
    );
    expect(inside('x(List.of(a));', 'import com.acme.List;')).toBe('(call x (call List.of a))');
    expect(inside('x(String.join("/", a, b), String.join("/", c));')).toBe(
      '(call x (call String.join "/" [a b]) (call String.join "/" c))',
    );
  });
});

describe('statements', () => {
  test.each([
    [
      'String a = "x", b; var c = d(); final List<A> e = f;',
      '(let a :String "x")\n(let b :String)\n(let c (call d))\n(let e :List[A] f)',
    ],
    ['if (a) b(); else if (c) { d(); } else e();', '(if a {(call b)} {(if c {(call d)} {(call e)})})'],
    ['for (String t : xs) x(t);', '(loop value t over xs {(call x t)})'],
    [
      'for (int i = 0, j = 1; i < 3; i++, j--) x();',
      '(count {(let i :int 0) (let j :int 1)} while (< i 3) step [(+= i 1) (-= j 1)] {(call x)})',
    ],
    [
      'while (a) { continue; } do { b(); } while (c); l: for (;;) break l;',
      '(count while a {(continue)})\n(count {(call b) (if (not c) {(break)})})\n(count {(break)})',
    ],
    [
      'switch (m) { case 1: case 2: a(); break; case 3: b(); default: c(); }',
      '{(if (|| (== m 1) (== m 2)) {(call a)} {(if (== m 3) {(call b) (call c)} {(call c)})})}',
    ],
    [
      'switch (m) { case 1 -> a(); case 2 -> { b(); } default -> {} }',
      '{(if (== m 1) {(call a)} {(if (== m 2) {(call b)})})}',
    ],
    [
      'try (var r = open(); q) { a(r); } catch (E | F e) { b(); } finally { c(); }',
      '(try {(let r (call open)) q (call a r)} (catch e {(call b)}) finally {(call c)})',
    ],
    ['synchronized (this) { a(); } throw new E("x");', '{(call a)}\n(throw (new E "x"))'],
    [
      'if (!(a instanceof B b)) return; b.c();',
      '(let b a)\n(if (not (opaque instanceof a B)) {(return)})\n(call b.c)',
    ],
    [
      'class L {} record P(int a) {}',
      '(let hoisted L (class L))\n(let hoisted P (record P (public constructor <init> (fn [field a :int] {})) (public method a (fn [] {(return <self>.a)}))))',
    ],
  ])('%s', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });
});

describe('annotations', () => {
  test('are calls; what stands alone is positional, braces are lists', () => {
    expect(
      file(
        '@Marker @Path(value = {"/a", B + "/c"}, method = Verb.GET, nested = @In("x")) @org.acme.Own({"y"}) class A {}',
      ),
    ).toBe(
      '(let hoisted A (@(call Marker) @(call Path value=["/a" (+ B "/c")] method=Verb.GET nested=(call In "x")) @(call (import() "org.acme.Own").Own ["y"]) class A))',
    );
  });

  test('stand on members and parameters', () => {
    expect(
      members('@Get("/x") public Box<List<Y>> list(@Var("id") final Long id, String[] q) { return null; }'),
    ).toBe(
      '(@(call Get "/x") public method list :Box[List[Y]] (fn [@(call Var "id") id :Long q :[String]] {(return null)}))',
    );
  });

  test('an annotation type takes its elements, value first, with their defaults', () => {
    expect(
      file(
        '@Path @interface Api { String name() default "n"; String[] value() default {}; Class<?> type(); int MAX = 1; }',
      ),
    ).toBe(
      '(let hoisted Api (@(call Path) interface Api (constructor <init> (fn [field value :[String] =[] field name :String ="n" field type :Class[Object]] {})) (static public field MAX :int 1)))',
    );
  });
});

describe('classes', () => {
  test('have fields, constructors, methods and initialisers in order', () => {
    expect(
      members(
        'private static final String P = "/x" + Q, R; static { init(); } Depot(A a) { super(a); this.a = a; } Depot() { this(null); } protected abstract void m(); static void s() {}',
      ),
    ).toBe(
      [
        '(static private field P :String (+ "/x" Q)) (static private field R :String)',
        '(static statement  {(call init)})'.replace('  ', ' '),
        '(internal constructor <init> (fn [a :A] {(call <super> a) (= <self>.a a)}))',
        '(internal constructor <init> (fn [] {(call <self>.<init> null)}))',
        '(protected abstract method m :void (fn [] {(return (opaque an abstract method))}))',
        '(static internal method s :void (fn [] {}))',
      ].join(' '),
    );
  });

  test('base classes come before interfaces, without type arguments', () => {
    expect(file('abstract class A<T> extends Base<T> implements I, J<K> {}')).toBe(
      '(let hoisted A (abstract class A < Base I J))',
    );
    expect(file('interface A extends X, Y { int C = 1; void a(); default int b() { return 2; } }')).toBe(
      '(let hoisted A (interface A < X Y (static public field C :int 1) (public abstract method a :void (fn [] {(return (opaque an abstract method))})) (public method b :int (fn [] {(return 2)}))))',
    );
  });

  test('types inside are made with the class', () => {
    expect(members('static class In { } enum E { }')).toContain(
      '(static statement (let hoisted In (class In)))',
    );
  });

  test('constants of an enum are instances that know their name', () => {
    expect(
      file(
        'enum E implements I { A("x") { int y() { return 1; } }, B; private final String p; E(String p) { this.p = p; } }',
      ),
    ).toBe(
      [
        '(let hoisted E (enum E < I',
        '(static public field A (new (class < E (public method name (fn [] {(return "A")})) (internal method y :int (fn [] {(return 1)}))) "x"))',
        '(static public field B (new (class < E (public method name (fn [] {(return "B")})))))',
        '(static public method values (fn [] {(return [E.A E.B])}))',
        '(private field p :String) (internal constructor <init> (fn [p :String] {(= <self>.p p)}))))',
      ].join(' '),
    );
  });

  test('Lombok adds methods that read fields, and constructors of all of them', () => {
    expect(
      file(
        'import lombok.*; @Getter @AllArgsConstructor class A { static int n; String a = b; boolean isOn; @X int c; String getA() { return a; } }',
      ),
    ).toContain('(public constructor <init> (fn [field a :String field isOn :boolean field c :int] {}))');
    expect(file('import lombok.Getter; class A { @Getter boolean isOn; int c; }')).toContain(
      '(return <self>.isOn)',
    );
    expect(file('import other.Getter; @Getter class A { int c; }')).not.toContain('getC');
  });

  test('a compact constructor may change the components of a record', () => {
    expect(file('record R(String a) { R { a = "/" + a; } String a() { return b; } }')).toBe(
      '(let hoisted R (record R (public constructor <init> (fn [field a :String] {(= a (+ "/" a)) (= <self>.a a)})) (internal method a :String (fn [] {(return b)}))))',
    );
  });
});

test('imports name the file of a type, and the path inside it', () => {
  const text =
    'package depot.web;\nimport com.acme.Shop;\nimport com.acme.Shop.Item;\nimport com.acme.*;\nimport static com.acme.Paths.USERS;\nimport static com.acme.Paths.*;\nclass A {}';
  expect(file(text)).toBe(
    '(namespace depot.web {(import "com.acme.Shop" Shop>Shop) (import "com.acme.Shop" Shop.Item>Item) (import "com.acme" *) (import "com.acme.Paths" Paths.USERS>USERS) (import "com.acme.Paths" *) (let hoisted A (class A))})',
  );
  const [space] = lower(text).body;
  const last = space?.kind === 'namespace' ? space.body[4] : undefined;
  expect(last?.kind === 'import' && last.within).toBe('Paths');
});

test('a chain stands where its names do, and errors of the grammar are told', () => {
  const { body, errors } = lower('class A {\n Object b = c\n  .get("/x")\n  .post("/y");\n');
  const type = body[0]?.kind === 'let' ? body[0].value : undefined;
  const value = type?.kind === 'class' ? type.members[0]?.value : undefined;
  expect(value?.line).toBe(4);
  expect(errors).toHaveLength(1);
});

test('a value beside named elements of an annotation is read, though it is no Java', () => {
  const [node] = lower('class A { @Get("/x", name = "y") void a() {} }').body;
  const type = node?.kind === 'let' ? node.value : undefined;
  const [annotation] = type?.kind === 'class' ? (type.members[0]?.decorators ?? []) : [];
  const args = annotation?.kind === 'call' ? annotation.args : [];
  expect(args.map(({ name, value }) => [name, value.kind === 'literal' ? value.value : undefined])).toEqual([
    [undefined, '/x'],
    ['name', 'y'],
  ]);
});
