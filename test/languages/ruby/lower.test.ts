import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammar } from '../../../src/inputs/grammars.ts';
import { ParserPool } from '../../../src/languages/parser.ts';
import { ruby } from '../../../src/languages/ruby/index.ts';
import { print } from '../print-syntax.ts';

const pool = new ParserPool(loadGrammar);

beforeAll(() => pool.prepare(['tree-sitter-ruby']));

let count = 0;

/** Each text is a file of its own, because trees are kept by file. */
function printed(text: string): string {
  const file = `orders_${++count}.rb`;
  const syntax = ruby.lower(pool.parse(file, text, ruby.grammar(file)));
  expect(syntax.errors).toEqual([]);
  return print(syntax.body);
}

describe('values', () => {
  test.each([
    [String.raw`x = "a\n\u00e9" 'b'`, '(= x "a\\néb")'],
    ['x = "/v#{n}/#{m.id}"', '(= x (template "/v" n "/" m.id))'],
    ['x = <<~T\n  hi #{a}\n  you\nT\n', '(= x (template "hi " a "\\nyou\\n"))'],
    ['x = "a#{}b"', '(= x "ab")'],
    ['(a, b) = *c', '(= [a b] [...c])'],
    ['A ||= 1', '(= A 1)'],
    ['x = :"a-b", :c, %w[d e], %i[f g]', '(= x ["a-b" "c" ["d" "e"] ["f" "g"]])'],
    ["x = {a: 1, 'b' => 2, **c}", '(= x {"a": 1, "b": 2, ...c})'],
    ['x = (1..3), (1...3)', '(= x [[1 2 3] [1 2]])'],
    ['x = a ? b : c', '(= x (? a b c))'],
    ['x = if a then b elsif c then d end', '(= x (? a b (? c d null)))'],
    ['x ||= @y && !z', '(||= x (&& <self>.@y (not z)))'],
    ['x = Dir["*"] || ENV["k"]', '(= x (|| (call Dir.[] "*") ENV["k"]))'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('calls', () => {
  test.each([
    ["get '/x', to: 'a#b', :via => [:get]", '(call get "/x" to="a#b" via=["get"])'],
    ["get '/x' => 'a#b', as: :c", '(call get as="c" {"/x": "a#b"})'],
    ["mount A::B => '/x'", '(call mount [[A.B "/x"]])'],
    ['a.b&.c(1, *d, **e)', '(call a.b.c 1 ...d **e)'],
    ['scope :a do |x, (y, z)|\n  x\nend', '(call scope "a" &block=(arrow [x [y z]] {x}))'],
    ['xs.each(&blk)', '(call xs.each &block=blk)'],
    ['xs.map(&:name)', '(call xs.map &block=(arrow [each] {(return each.name)}))'],
    ['->(x) { x }', '(arrow [x] {x})'],
    ["require_relative 'a/b'", '(import() "./a/b")'],
  ])('%s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('statements', () => {
  test.each([
    ['a if b', '(if b {a})'],
    ['a unless b', '(if (not b) {a})'],
    ['unless a\n  b\nelse\n  c\nend', '(if (not a) {b} else {c})'],
    ['case x\nwhen 1, 2 then a\nelse b\nend', '(if (|| (== x 1) (== x 2)) {a} else {b})'],
    ['begin\n  a\nrescue E => e\n  b\nensure\n  c\nend', '(try {a} (catch e {b}) finally {c})'],
  ])('%s', (text, expected) => {
    expect(printed(text).replaceAll(/\} \{/g, '} else {')).toBe(expected);
  });

  test('a class has its superclass and mixins as bases, readers as methods, and code that runs', () => {
    const text = `class Shop::Cart < Base
  include Priced
  attr_reader :total
  get('/x') { 1 }
  def self.open(at, *rest, by:, &block)
    yield at
  end
end`;
    expect(printed(text)).toBe(
      [
        '(let Shop::Cart (class Shop::Cart < Base Priced',
        '(static statement (call include Priced))',
        '(method total (fn [] {(return <self>.@total)}))',
        '(static statement (call get "/x" &block=(arrow [] {1})))',
        '(static method open (fn [at ...list rest by ...block block ...block &block] {(call &block at)}))))',
      ].join(' '),
    );
  });
});
