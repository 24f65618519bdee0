import type { Node } from 'web-tree-sitter';
import type { Argument, Expression, MapEntry } from '../syntax.ts';
import { lowerUnnamed } from './lower-classes.ts';
import { lowerExpression, opaque } from './lower-expressions.ts';
import { BLOCK, lowerBlock } from './lower-functions.ts';
import { firstPart, lineOf, type Place, parts, textOf } from './nodes.ts';

/**
 * A call with or without parentheses and receiver. A call of a receiver without arguments or block is a `member`, and one without
 * a receiver a `name`: the language reads both as calls.
 */
export function lowerCall(place: Place, node: Node): Expression {
  const { source } = place;
  const receiver = node.childForFieldName('receiver');
  const method = node.childForFieldName('method');
  const list = node.childForFieldName('arguments');
  const block = node.childForFieldName('block');
  const args = list === null ? [] : lowerArguments(place, parts(list));
  const all = block === null ? args : [...args, { value: lowerBlock(place, block), name: BLOCK }];
  const line = lineOf(method ?? node);
  if (method?.type === 'super')
    return lowerSuper(place, list === null ? undefined : args, block ?? undefined, line);
  // `a.(x)`.
  const name = method === null ? 'call' : textOf(source, method);
  if (receiver === null) {
    const first = args[0]?.value;
    if (first !== undefined) {
      const imported = requirement(name, first, line);
      if (imported !== undefined) return imported;
    }
    if ((name === 'lambda' || name === 'proc') && block !== null) return lowerBlock(place, block);
    const callee: Expression = { kind: 'name', name, line };
    return list === null && block === null ? callee : { kind: 'call', callee, args: all, isNew: false, line };
  }
  const object = lowerExpression(place, receiver);
  const made = constructed(place, receiver, name, args, block);
  if (made !== undefined) return made;
  const longer = spelledOut(object, name, args, all, line);
  if (longer !== undefined) return longer;
  const callee: Expression = { kind: 'member', object, name, line };
  const hasArguments = list !== null || block !== null || name === 'new';
  return hasArguments ? { kind: 'call', callee, args: all, isNew: false, line } : callee;
}

/** Methods that stand for others: `'two_words'.dasherize`; what hands each file or key of a hash to its block. */
function spelledOut(
  object: Expression,
  name: string,
  args: readonly Argument[],
  all: readonly Argument[],
  line: number,
): Expression | undefined {
  const call = (on: Expression, method: string, given: readonly Argument[]): Expression => ({
    kind: 'call',
    callee: { kind: 'member', object: on, name: method, line },
    args: given,
    isNew: false,
    line,
  });
  const literal = (value: string): Argument => ({ value: { kind: 'literal', value, line } });
  if (name === 'dasherize') return call(object, 'gsub', [literal('_'), literal('-')]);
  if (all.at(-1)?.name !== BLOCK) return undefined;
  if (name === 'each_key') return call({ kind: 'member', object, name: 'keys', line }, 'each', all);
  if (name === 'glob' && object.kind === 'name' && object.name === 'Dir')
    return call(
      call(
        object,
        name,
        args.filter((arg) => arg.name !== BLOCK),
      ),
      'each',
      all.slice(-1),
    );
  return undefined;
}

/** `Proc.new { … }` is its block; `Class.new(Base) { … }` a class without a name. */
function constructed(
  place: Place,
  receiver: Node,
  name: string,
  args: readonly Argument[],
  block: Node | null,
): Expression | undefined {
  if (name !== 'new' || block === null) return undefined;
  const type = textOf(place.source, receiver);
  if (type === 'Proc') return lowerBlock(place, block);
  return type === 'Class' || type === 'Module' ? lowerUnnamed(place, type, args, block) : undefined;
}

/** `require 'x'`, `require_relative 'x'`, `load 'x.rb'`: the file runs here. */
function requirement(name: string, source: Expression, line: number): Expression | undefined {
  if (name === 'require' || name === 'load' || name === 'require_dependency')
    return { kind: 'import', source, style: 'namespace', line };
  if (name !== 'require_relative') return undefined;
  const isText = source.kind === 'literal' && typeof source.value === 'string';
  const isRelative = isText && /^\.{0,2}\//.test(String(source.value));
  const beside: Expression =
    isText && !isRelative
      ? { ...source, value: `./${String(source.value)}` }
      : source.kind === 'template'
        ? { ...source, parts: [{ kind: 'literal', value: './', line }, ...source.parts] }
        : source;
  return { kind: 'import', source: beside, style: 'namespace', line };
}

/** Arguments; pairs without braces are named where their key is a symbol, else one hash. */
export function lowerArguments(place: Place, nodes: readonly Node[]): readonly Argument[] {
  const args: Argument[] = [];
  const loose: Node[] = [];
  let block: Argument | undefined;
  for (const node of nodes) {
    if (node.type === 'pair' || node.type === 'hash_splat_argument') {
      if (node.type === 'hash_splat_argument') {
        const inside = firstPart(node);
        if (inside !== undefined) args.push({ value: lowerExpression(place, inside), spread: 'map' });
        continue;
      }
      const key = symbolKey(place, node);
      if (key === undefined) loose.push(node);
      else args.push({ value: pairValue(place, node), name: key });
    } else if (node.type === 'splat_argument') {
      const inside = firstPart(node);
      if (inside !== undefined) args.push({ value: lowerExpression(place, inside), spread: 'list' });
    } else if (node.type === 'block_argument') block = blockArgument(place, node);
    else args.push({ value: lowerExpression(place, node) });
  }
  if (loose.length > 0) args.push({ value: looseHash(place, loose) });
  if (block !== undefined) args.push(block);
  return args;
}

/** A hash without braces. One whose keys are not all known as text is a list of pairs: nothing of its keys is lost. */
function looseHash(place: Place, nodes: readonly Node[]): Expression {
  const entries = lowerPairs(place, nodes);
  const line = nodes[0] === undefined ? 1 : lineOf(nodes[0]);
  if (entries.every(({ key }) => key?.kind === 'literal')) return { kind: 'map', entries, line };
  const pairs = entries.map(({ key, value }): Argument => {
    const items = key === null ? [{ value }] : [{ value: key }, { value }];
    return { value: { kind: 'list', items, line: value.line } };
  });
  return { kind: 'list', items: pairs, line };
}

/** `key: value` and `:key => value`; undefined for keys that are no symbols. */
function symbolKey(place: Place, pair: Node): string | undefined {
  const key = pair.childForFieldName('key');
  if (key === null) return undefined;
  const text = textOf(place.source, key);
  if (key.type === 'hash_key_symbol') return text;
  if (key.type === 'simple_symbol') return text.slice(1);
  return undefined;
}

/** The value of a pair; `{a:}` has the value of `a`. */
function pairValue(place: Place, pair: Node): Expression {
  const value = pair.childForFieldName('value');
  if (value !== null) return lowerExpression(place, value);
  const key = pair.childForFieldName('key');
  return key === null
    ? opaque(place, pair)
    : { kind: 'name', name: textOf(place.source, key), line: lineOf(key) };
}

/** The pairs of a hash. */
export function lowerPairs(place: Place, nodes: readonly Node[]): readonly MapEntry[] {
  return nodes.map((node): MapEntry => {
    if (node.type !== 'pair') {
      const inside = firstPart(node) ?? node;
      return { key: null, value: lowerExpression(place, inside) };
    }
    const key = node.childForFieldName('key');
    return {
      key: key === null ? opaque(place, node) : lowerExpression(place, key),
      value: pairValue(place, node),
    };
  });
}

/** `&blk` hands a block on; `&:name` is a block that calls a method of what it is given. */
function blockArgument(place: Place, node: Node): Argument {
  const inside = firstPart(node);
  const line = lineOf(node);
  if (inside === undefined) return { value: { kind: 'name', name: BLOCK, line }, name: BLOCK };
  const value = lowerExpression(place, inside);
  const each: Expression = { kind: 'name', name: 'each', line };
  const method = methodNamed(value);
  if (method !== undefined) {
    const callee: Expression = { kind: 'name', name: method, line };
    const call: Expression = { kind: 'call', callee, args: [{ value: each }], isNew: false, line };
    return { value: ofEach(requirement(method, each, line) ?? call, method, line), name: BLOCK };
  }
  if (value.kind !== 'literal') return { value, name: BLOCK };
  const name = String(value.value);
  return { value: ofEach({ kind: 'member', object: each, name, line }, name, line), name: BLOCK };
}

/** The name in `method(:name)`. */
function methodNamed(value: Expression): string | undefined {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'method')
    return undefined;
  const [only] = value.args;
  return only?.value.kind === 'literal' ? String(only.value.value) : undefined;
}

/** A function of one parameter, `each`. */
function ofEach(value: Expression, mentioned: string, line: number): Expression {
  return {
    kind: 'function',
    params: [{ target: { kind: 'name-pattern', name: 'each', line }, line }],
    receiver: 'lexical',
    decorators: [],
    body: { statements: () => [{ kind: 'return', value, line }], mentions: () => new Set([mentioned]) },
    line,
    endLine: line,
  };
}

/** `super` without arguments hands on those of its method. */
export function lowerSuper(
  place: Place,
  args: readonly Argument[] | undefined,
  block: Node | undefined,
  line: number,
): Expression {
  const own = args ?? (place.given === undefined ? [] : handedOn(place, place.given));
  const all = block === undefined ? own : [...own, { value: lowerBlock(place, block), name: BLOCK }];
  const base: Expression = { kind: 'super', line };
  const callee: Expression =
    place.method === undefined || place.method === 'initialize'
      ? base
      : { kind: 'member', object: base, name: place.method, line };
  return { kind: 'call', callee, args: all, isNew: false, line };
}

function handedOn(place: Place, list: Node): readonly Argument[] {
  return parts(list).flatMap((part): Argument[] => {
    const named = part.childForFieldName('name') ?? (part.type === 'identifier' ? part : null);
    if (named === null) return [];
    const name = textOf(place.source, named);
    const value: Expression = { kind: 'name', name, line: lineOf(named) };
    switch (part.type) {
      case 'splat_parameter':
        return [{ value, spread: 'list' }];
      case 'hash_splat_parameter':
        return [{ value, spread: 'map' }];
      case 'keyword_parameter':
        return [{ value, name }];
      case 'block_parameter':
        return [{ value, name: BLOCK }];
      default:
        return [{ value }];
    }
  });
}

/** `yield x`: a call of the method's block. */
export function lowerYield(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const list = firstPart(node);
  const args = list === undefined ? [] : lowerArguments(place, parts(list));
  return { kind: 'call', callee: { kind: 'name', name: BLOCK, line }, args, isNew: false, line };
}
