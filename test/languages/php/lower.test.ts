import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import { php } from '../../../src/languages/php/index.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-php']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function file(text: string): string {
  const name = `code/stone${++count}.php`;
  const syntax = php.lower(pool.parse(name, `<?php\n${text}`, php.grammar(name)));
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

describe('lowering', () => {
  test.each([
    ['use A\\B\\C as D, E\\F;', '(import "A.B.C" C>D)\n(import "E.F" F>F)'],
    ['use G\\{H, I as J, function k};', '(import "G.H" H>H)\n(import "G.I" I>J)\n(import "G.k()" k()>k())'],
    [
      'namespace N\\M; new \\A\\B(1); O\\P::q();',
      '(new (import() "A.B").B 1)\n(call (import() "N.M.O.P").P.q)',
    ],
    ['f($f, name: 1, ...$xs);', '(call f() f name=1 ...xs)'],
    ['$this->a?->b($c)::D;', '(call <self>.a.b c).D'],
    ["$a[] = 1; $a['k'] .= 'x';", '(call a.[] 1)\n(+= a["k"] "x")'],
    ["[$a, , $b] = ['x' => 1, 2, ...$m];", '(= [a _ b] {"x": 1, 0: 2, ...m})'],
    ["['k' => $v] = $m;", '(= {"k">v} m)'],
    [
      "'it\\'s' . \"a\\n{$x['k']} $y->z $w[k]\";",
      '(template "it\'s" (template "a\\n" x["k"] " " y.z " " w["k"]))',
    ],
    ["Foo::class . ':bar';", '(template "Foo" ":bar")'],
    [
      '$f = function ($a = 1) use (&$n) { return $a ?: $n; };',
      '(= f (arrow [a =1] {(nonlocal n) (return (|| a n))}))',
    ],
    ['$g = static fn (int ...$x) => $x;', '(= g (arrow [...list x] {(return x)}))'],
    ["match ($a) { 1, 2 => 'x', default => 'y' };", '(? (|| (== a 1) (== a 2)) "x" "y")'],
    ['switch ($a) { case 1: f(); break; default: g(); }', '(if (== a 1) {(call f())} {(call g())})'],
    ['foreach ($xs as $k => [$a]) { continue; }', '(loop key k value [a] over xs {(continue)})'],
    [
      'if ($a) f(); elseif (!$b) { g(); } else h();',
      '(if a {(call f())} {(if (not b) {(call g())} {(call h())})})',
    ],
    ["(require __DIR__ . '/x.php')($app);", '(call (import() (template __dirname "/x.php")) app)'],
    ["const A = 1; define('B', 2);", '(let A 1)\n(let B 2)'],
    [
      'function f(?Foo $a = null, &...$r) { global $g; }',
      '(let hoisted f() (arrow f [a :Foo =null ...list r] {(global g)}))',
    ],
    [
      "#[At(1, name: 'x')] final class A extends B implements C { use T; const K = self::J; public function __construct(private D $d) { parent::__construct(); } public static function m() {} }",
      '(let A (@(call At 1 name="x") class A < B T C (static public field K A.J) (public constructor __construct (fn [field d :D] {(call <super>.__construct)})) (static public method m (fn [] {}))))',
    ],
    ["enum S: string { case A = 'a'; }", '(let S (enum S (static field A "a")))'],
    [
      'use O\\Route;\n/**\n * Words.\n *\n * @Route("/x", methods={"GET", "PUT"}, requirements={"id"="\\d+"})\n * @param int $x\n */\nclass A { }',
      '(import "O.Route" Route>Route)\n(let A (@(call Route "/x" methods=["GET" "PUT"] requirements={"id": "\\\\d+"}) class A))',
    ],
    ['$x = <<<EOT\n  a {$b}\n    c\n  EOT;', '(= x (template "a " b "\\n  c"))'],
  ])('%s', (text, expected) => {
    expect(file(text)).toBe(expected);
  });
});
