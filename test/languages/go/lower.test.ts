import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { go } from '../../../src/languages/go/index.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import type { SyntaxFile } from '../../../src/languages/syntax.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-go']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function lower(text: string): SyntaxFile {
  const file = `depot/stock-${++count}.go`;
  return go.lower(pool.parse(file, text, go.grammar(file)));
}

function file(text: string): string {
  const syntax = lower(`package depot\n${text}`);
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

/** What the statements of a function become. */
function inside(text: string, around = ''): string {
  const { body, errors } = lower(`package depot\nfunc f() {\n${text}\n}\n${around}`);
  expect(errors).toEqual([]);
  for (const node of body) {
    if (node.kind === 'let' && node.value?.kind === 'function') return print(node.value.body.statements());
  }
  throw new Error('no function');
}

describe('values', () => {
  test.each([
    ['x("a\\n\\x41\\u00e9\\U0001F600\\xc3\\xa9\\101\\"")', '(call x "a\\nAé😀éA\\"")'],
    ["x(`/raw\\n{id}`, '/')", '(call x "/raw\\\\n{id}" "/")'],
    ['x(0x1f, 1_000, 0b11, 017, 0o17, 1e3, 0x1p-2, -5)', '(call x 31 1000 3 15 15 1000 0.25 -5)'],
    ['x(true, nil, (y), &y, *y, !y, -y, y.(T))', '(call x true null y y y (not y) (- 0 y) y)'],
    ['a.b.C(xs...)', '(call a.b.C ...xs)'],
    ['x(a[1], a[1:2], a[:2], a[2:])', '(call x a[1] (call a.slice 1 2) (call a.slice 0 2) (call a.slice 2))'],
    ['x(a + b*c, a && b || c, a | b, a << 1)', '(call x (+ a (* b c)) (|| (&& a b) c) (| a b) (other a 1))'],
    ['x(a == nil, a != b, a <= b)', '(call x (== a null) (!= a b) (<= a b))'],
    ['x([]byte("k"), string(b), Method("GET"))', '(call x "k" (call string b) (call Method "GET"))'],
    [
      'New[User](1); Map[string, int](a, b); Of[map[string]int](c)',
      '(call New 1)\n(call Map a b)\n(call Of c)',
    ],
    ['handlers[name](w)', '(call handlers[name] w)'],
    ['x(append(xs, a, ys...))', '(call x [...xs a ...ys])'],
    [
      'x(make([]string, 0, 3), make(map[string]int), new(http.ServeMux), new(int))',
      '(call x [] {} {http.ServeMux } 0)',
    ],
    [
      'x(new("/a"), new(time.Now()), new([]int), new(depot.Load))',
      '(call x "/a" (call time.Now) [] {depot.Load })',
    ],
    ['x(func(a int) string { return a })', '(call x (arrow [a :int] {(return a)}))'],
    ['x(<-ch)', '(call x (opaque a value received from a channel ch))'],
  ])('%s', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });
});

describe('literals of types', () => {
  test('slices and arrays are lists, maps are maps', () => {
    expect(inside('x([]string{"a", b}, [...]int{1}, map[string]int{"a": 1, k: 2})')).toBe(
      '(call x ["a" b] [1] {"a": 1, k: 2})',
    );
  });

  test('a struct with keys is a map, without keys a list, each with its type', () => {
    expect(inside('x(Stop{Path: "/a", Name: b}, &Stop{"/a", h}, depot.Stop{}, gin.H{"k": 1})')).toBe(
      '(call x {Stop "Path": "/a", "Name": b} [Stop "/a" h] {depot.Stop } {gin.H "k": 1})',
    );
  });

  test('element types that are left out are filled in', () => {
    expect(inside('x([]Stop{{"GET", "/a"}, {Path: "/b"}}, map[string]*Stop{"a": {"GET", "/c"}})')).toBe(
      '(call x [[Stop "GET" "/a"] {Stop "Path": "/b"}] {"a": [Stop "GET" "/c"]})',
    );
  });

  test('element types of named lists and maps come from the file', () => {
    const types = 'type Stops []Stop\ntype ByName map[Key]Stops\ntype Line Stops';
    expect(inside('x(Stops{{"GET"}}, ByName{first: {{"PUT"}}}, Line{{Path: "/a"}})', types)).toBe(
      '(call x [Stops [Stop "GET"]] {ByName first: [Stops [Stop "PUT"]]} [Line {Stop "Path": "/a"}])',
    );
  });

  test('a table of anonymous structs names their fields', () => {
    expect(inside('x([]struct{ Method, Path string }{{"GET", "/a"}})')).toBe(
      '(call x [[(struct (field Method :string) (field Path :string)) "GET" "/a"]])',
    );
  });
});

describe('statements', () => {
  test.each([
    ['a := 1; b, _ := f(); c, d := 1, 2', '(let a 1)\n(let [b _] (call f))\n(let [c d] [1 2])'],
    [
      'v, ok := m["k"]; w, ok := v.(T)',
      '(let [v ok] [m["k"] (opaque whether there is one)])\n(let [w ok] [v (opaque whether there is one)])',
    ],
    ['a = 1; a.b, c[0] = f(); _ = g()', '(= a 1)\n(= [a.b c[0]] (call f))\n(call g)'],
    ['a += "x"; i++; i--; n &= 1', '(+= a "x")\n(+= i 1)\n(-= i 1)\n(other= n 1)'],
    ['return a, b', '(return [a b])'],
    ['defer a.Close(); go func() { b() }()', '(call a.Close)\n(call (arrow [] {(call b)}))'],
    [
      'if v, err := f(); err != nil { a() } else if v { b() } else { c() }',
      '{(let [v err] (call f)) (if (!= err null) {(call a)} {(if v {(call b)} {(call c)})})}',
    ],
    ['for i := 0; i < 3; i++ { a(i) }', '(count {(let i 0)} while (< i 3) step (+= i 1) {(call a i)})'],
    ['for a { b() }', '(count while a {(call b)})'],
    ['for { a() }', '(count {(call a)})'],
    ['for i, r := range routes { a(r) }', '(loop key i value r over routes {(call a r)})'],
    ['for _, r := range routes { a(r) }', '(loop value r over routes {(call a r)})'],
    ['for range 3 { a() }', '(loop over 3 {(call a)})'],
    ['for k = range m { a() }', '(loop key range 3 0 over m {(= k range 3 0) (call a)})'],
    ['outer: for { continue outer }', '(count {(continue)})'],
    ['panic("no")', '(throw "no")'],
    [
      'var a, b string; var c = d(); var e, f = g()',
      '(let a :string "")\n(let b :string "")\n(let c (call d))\n(let [e f] (call g))',
    ],
    ['const a, b = 1, "x"', '(let a 1)\n(let b "x")'],
    ['type T struct{ A int }', '(let hoisted T (struct T (field A :int)))'],
    ['ch <- v', '(opaque a value sent to a channel ch v)'],
  ])('%s', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  test('a switch is a chain of tests, and runs on only where it says so', () => {
    expect(
      inside('switch m { case "a", "b": x(); fallthrough; case "c": y(); break; z(); default: d() }'),
    ).toBe('{(if (|| (== m "a") (== m "b")) {(call x) (call y)} {(if (== m "c") {(call y)} {(call d)})})}');
    expect(inside('switch { case a > 1: x() }')).toBe('{(if (> a 1) {(call x)})}');
    expect(inside('switch k := f(); k.Kind() { case 1: x() }')).toBe(
      '{(let k (call f)) (let switch 3 (call k.Kind)) (if (== switch 3 1) {(call x)})}',
    );
  });

  test('which type or channel it is stays unknown', () => {
    expect(inside('switch v := a.(type) { case *T, U: x(v); default: y() }')).toBe(
      '{(let v a) (if (|| (opaque type test a T) (opaque type test a U)) {(call x v)} {(call y)})}',
    );
    expect(inside('select { case v := <-c: x(v); default: }')).toBe(
      '{(if (opaque a channel that is ready) {(let v (opaque a value received from a channel c)) (call x v)})}',
    );
  });

  test('a bare return gives the named results', () => {
    expect(file('func open() (r *gin.Engine, n int, err error) { n = 1; return }')).toBe(
      '(let hoisted open (arrow open [] {(let r) (let n 0) (let err) (= n 1) (return [r n err])}))',
    );
  });

  test('a variable whose address is taken has no known zero value', () => {
    expect(inside('var prefix string\nread(&prefix, "p")\nvar n int')).toBe(
      '(let prefix :string (opaque variable prefix, which is set through its address))\n(call read prefix "p")\n(let n :int 0)',
    );
  });

  test('a flag that is read into a variable is an assignment of its default', () => {
    expect(
      inside(
        'var base string\nflag.StringVar(&base, "base", "/", "")\ncmd.Flags().StringVarP(&o.at, "at", "a", at, "")',
      ),
    ).toBe('(let base :string "")\n(= base (call a setting "base" "/"))\n(= o.at (call a setting "at" at))');
  });
});

describe('declarations', () => {
  test('come in the order in which they can be made', () => {
    const text =
      'var A = B\nfunc (s *Shop) Open() {}\nfunc init() { x() }\nfunc Run() {}\nconst B = "/b"\ntype Shop struct{}';
    expect(file(text)).toBe(
      [
        '(let hoisted Shop (struct Shop))',
        '(extend Shop (method Open (method [s :Shop] {})))',
        '(let hoisted Run (arrow Run [] {}))',
        '(let B "/b")',
        '(let A B)',
        '(call (arrow init [] {(call x)}))',
      ].join('\n'),
    );
  });

  test('a program starts at main, last', () => {
    expect(print(lower('package main\nfunc main() { run() }\nvar a = 1').body)).toBe(
      '(let hoisted main (arrow main [] {(call run)}))\n(let a 1)\n(call main)',
    );
  });

  test('constants repeat their expressions with the next iota', () => {
    expect(file('const (\n A = iota + 1\n B\n _\n C, D = iota, "d"\n)')).toBe(
      '(let A (+ 0 1))\n(let B (+ 1 1))\n(let C 3)\n(let D "d")',
    );
  });

  test('structs have fields in order; a slice is empty at first; an embedded type is a base and a field', () => {
    expect(
      file('type API struct {\n *Base\n web.Server `json:"s"`\n A, B []string\n Do func(int) error\n}'),
    ).toBe(
      '(let hoisted API (struct API < Base web.Server (field Base :Base) (@"json:\\"s\\"" field Server :web.Server) (field A :[string] []) (field B :[string] []) (field Do :func)))',
    );
  });

  test('interfaces have abstract methods, other definitions an underlying type', () => {
    expect(
      file(
        'type Store interface {\n Reader\n Find(id int) (string, error)\n}\ntype Stops []Stop\ntype Same = Other',
      ),
    ).toBe(
      [
        '(let hoisted Store (interface Store < Reader (abstract method Find (arrow [id :int] {}))))',
        '(let hoisted Stops (object Stops < underlying=[Stop]))',
        '(let hoisted Same Other)',
      ].join('\n'),
    );
  });

  test('generic receivers and several parameters of a type', () => {
    expect(file('func (s *Set[T]) Add(a, b T, more ...T) {}')).toBe(
      '(extend Set (method Add (method [s :Set a :T b :T ...list more :T] {})))',
    );
  });
});

describe('imports', () => {
  test('bind the name of the package', () => {
    const text = 'import (\n "net/http"\n m "acme.io/x/y"\n . "acme.io/z"\n _ "acme.io/q"\n)';
    expect(file(text)).toBe(
      '(import "net/http" *>http)\n(import "acme.io/x/y" *>m)\n(import "acme.io/z" *)\n(import "acme.io/q")',
    );
  });

  test.each([
    ['github.com/go-chi/chi/v5', 'chi.New()', 'chi'],
    ['gopkg.in/yaml.v3', 'yaml.Unmarshal()', 'yaml'],
    ['github.com/acme/go-depot', 'depot.New()', 'depot'],
    ['github.com/acme/depot-api', 'depotapi.New()', 'depotapi'],
    ['github.com/acme/depot-api', 'api.New()', 'api'],
    ['github.com/acme/depot/src', 'depot.New()', 'depot'],
    ['github.com/acme/depot/api/v1', 'v1.New()', 'v1'],
  ])('%s used as %s is %s', (path, use, local) => {
    expect(file(`import "${path}"\nfunc f() { ${use} }`)).toContain(`(import "${path}" *>${local})`);
  });

  test('a name that another import has is not taken for the folder of a version', () => {
    const paths = ['acme.io/depot/v1', 'acme.io/depot', 'acme.io/cron/v3'].map((path) => `"${path}"`);
    const text = `import (\n${paths.join('\n')}\nv3 "acme.io/x/v3"\n)\nvar a = v1.A(depot.B, cron.C, v3.D)`;
    expect(file(text)).toContain(
      '(import "acme.io/depot/v1" *>v1)\n(import "acme.io/depot" *>depot)\n(import "acme.io/cron/v3" *>cron)',
    );
  });
});

test('a member call stands where its name does, and errors of the grammar are told', () => {
  const { body, errors } = lower('package depot\nvar A = b.\n  Get("/x").\n  Post("/y")\nfunc f( {');
  const [value] = body.flatMap((node) =>
    node.kind === 'let' && node.value?.kind === 'call' ? [node.value] : [],
  );
  expect(value?.line).toBe(4);
  expect(value?.callee.kind === 'member' && value.callee.object.line).toBe(3);
  expect(errors).toEqual([5]);
});
