import type { Node } from 'web-tree-sitter';
import { operatorsOf } from '../operators.ts';
import type { Argument, Expression } from '../syntax.ts';
import { lowerArguments, lowerCall, lowerPairs, lowerSuper, lowerYield } from './lower-calls.ts';
import { lowerClass } from './lower-classes.ts';
import { lowerControlValue } from './lower-control.ts';
import { lowerBlock, lowerMethod } from './lower-functions.ts';
import { firstPart, lineOf, type Place, parts, textOf } from './nodes.ts';
import { lowerPattern } from './patterns.ts';
import { lowerHeredoc, lowerRegex, lowerString } from './strings.ts';

/** What a file calls itself and its folder. */
const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['__FILE__', '__filename'],
  ['__dir__', '__dirname'],
]);

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(place: Place, node: Node): Expression {
  const { source } = place;
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
    case 'constant':
    case 'global_variable':
      return { kind: 'name', name: OWN_NAMES.get(textOf(source, node)) ?? textOf(source, node), line };
    case 'instance_variable':
    case 'class_variable':
      return { kind: 'member', object: { kind: 'self', line }, name: textOf(source, node), line };
    case 'self':
      return { kind: 'self', line };
    case 'scope_resolution':
      return scopeResolution(place, node);
    case 'true':
      return { kind: 'literal', value: true, line };
    case 'false':
      return { kind: 'literal', value: false, line };
    case 'nil':
      return { kind: 'literal', value: null, line };
    case 'integer':
    case 'float': {
      const value = Number(textOf(source, node).replaceAll('_', ''));
      return Number.isNaN(value) ? opaque(place, node) : { kind: 'literal', value, line };
    }
    case 'simple_symbol':
      return { kind: 'literal', value: textOf(source, node).slice(1), symbol: true, line };
    case 'hash_key_symbol':
      return { kind: 'literal', value: textOf(source, node), line };
    case 'character':
      return { kind: 'literal', value: textOf(source, node).slice(1), line };
    case 'string':
    case 'chained_string':
    case 'delimited_symbol':
    case 'bare_string':
    case 'bare_symbol':
      return lowerString(place, node);
    case 'heredoc_beginning':
      return lowerHeredoc(place, node);
    case 'regex':
      return lowerRegex(place, node);
    default:
      return compound(place, node);
  }
}

function compound(place: Place, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'splat_argument':
      return { kind: 'list', items: lowerArguments(place, [node]), line };
    case 'array':
    case 'right_assignment_list':
      return { kind: 'list', items: lowerArguments(place, parts(node)), line };
    case 'string_array':
    case 'symbol_array':
      return { kind: 'list', items: words(place, node), line };
    case 'hash':
      return { kind: 'map', entries: lowerPairs(place, parts(node)), line };
    case 'call':
      return lowerCall(place, node);
    case 'super':
      return lowerSuper(place, undefined, undefined, line);
    case 'yield':
      return lowerYield(place, node);
    case 'element_reference':
      return element(place, node);
    case 'lambda':
      return lowerBlock(place, node);
    case 'block':
    case 'do_block':
      return lowerBlock(place, node);
    case 'method':
    case 'singleton_method':
      return lowerMethod(place, node);
    case 'class':
    case 'module': {
      const [made] = lowerClass(place, node);
      return made?.value ?? opaque(place, node);
    }
    case 'assignment':
    case 'operator_assignment':
      return assignment(place, node);
    case 'if':
    case 'unless':
    case 'if_modifier':
    case 'unless_modifier':
    case 'case':
    case 'begin':
      return lowerControlValue(place, node);
    default:
      return operation(place, node);
  }
}

function operation(place: Place, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'binary':
      return binary(place, node);
    case 'unary':
      return unary(place, node);
    case 'conditional':
      return {
        kind: 'choice',
        test: field(place, node, 'condition'),
        then: field(place, node, 'consequence'),
        else: field(place, node, 'alternative'),
        line,
      };
    case 'range':
      return range(place, node);
    case 'rescue_modifier':
      return field(place, node, 'body');
    case 'parenthesized_statements': {
      const inside = parts(node);
      const [only] = inside;
      if (inside.length === 1 && only !== undefined) return lowerExpression(place, only);
      return inside.length === 0 ? { kind: 'literal', value: null, line } : lowerControlValue(place, node);
    }
    case 'pattern': {
      const inside = firstPart(node);
      return inside === undefined ? opaque(place, node) : lowerExpression(place, inside);
    }
    default:
      return opaque(place, node);
  }
}

/** `%w[a b]`, `%i[a b]`. */
function words(place: Place, node: Node): readonly Argument[] {
  return parts(node).map((part) => {
    const value = lowerString(place, part);
    const isSymbol = value.kind === 'literal' && node.type === 'symbol_array';
    return { value: isSymbol ? { ...value, symbol: true } : value };
  });
}

/** What is not known: evaluated for the effects of its parts. */
export function opaque(place: Place, node: Node, what = node.type): Expression {
  return {
    kind: 'opaque',
    what,
    parts: parts(node).map((part) => lowerExpression(place, part)),
    line: lineOf(node),
  };
}

/** The expression in a field of a node; opaque where the source is broken. */
export function field(place: Place, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null
    ? { kind: 'opaque', what: `missing ${name}`, parts: [], line: lineOf(node) }
    : lowerExpression(place, child);
}

function scopeResolution(place: Place, node: Node): Expression {
  const name = node.childForFieldName('name');
  const scope = node.childForFieldName('scope');
  if (name === null) return opaque(place, node);
  const line = lineOf(name);
  const text = textOf(place.source, name);
  if (scope === null) return { kind: 'name', name: text, line };
  return { kind: 'member', object: lowerExpression(place, scope), name: text, line };
}

/** `a[b]`; with other than one argument a call, and so is `Dir['*']`. */
function element(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const [object, ...inside] = parts(node);
  if (object === undefined) return opaque(place, node);
  const args = lowerArguments(place, inside);
  const value = lowerExpression(place, object);
  const [only] = args;
  if (args.length === 1 && only !== undefined && only.spread === undefined && !isConstant(object))
    return { kind: 'index', object: value, index: only.value, line };
  if (textOf(place.source, object) === 'ENV' && only !== undefined)
    return { kind: 'index', object: value, index: only.value, line };
  return {
    kind: 'call',
    callee: { kind: 'member', object: value, name: '[]', line },
    args,
    isNew: false,
    line,
  };
}

/** `Dir['*']`, `Set[1]`: a class is asked; a constant in capitals is a value like any other. */
function isConstant(node: Node): boolean {
  return node.type === 'constant' && /[a-z]/.test(node.text);
}

function assignment(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (left === null || right === null) return opaque(place, node);
  const sign = node.childForFieldName('operator')?.type ?? '';
  // A constant is set once: `LIMIT ||= 1` sets it.
  const isFirst = sign === '||=' && left.type === 'constant';
  const operator =
    node.type === 'operator_assignment' && !isFirst ? operatorOf(sign.slice(0, -1)) : undefined;
  return {
    kind: 'assign',
    target: lowerPattern(place, left),
    ...(operator && { operator }),
    value: lowerExpression(place, right),
    line,
  };
}

const operatorOf = operatorsOf({ '===': '==', and: '&&', or: '||' });

function binary(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const sign = node.childForFieldName('operator')?.type ?? '';
  const left = field(place, node, 'left');
  const right = field(place, node, 'right');
  // `list << item`.
  if (sign === '<<')
    return {
      kind: 'call',
      callee: { kind: 'member', object: left, name: '<<', line },
      args: [{ value: right }],
      isNew: false,
      line,
    };
  return { kind: 'binary', operator: operatorOf(sign), left, right, line };
}

function unary(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const value = field(place, node, 'operand');
  const sign = node.childForFieldName('operator')?.type;
  if (sign === '!' || sign === 'not') return { kind: 'not', value, line };
  if (sign === '-' && value.kind === 'literal' && typeof value.value === 'number')
    return { kind: 'literal', value: -value.value, line };
  return { kind: 'opaque', what: sign ?? 'unary', parts: [value], line };
}

const RANGE_LIMIT = 1_000;

/** A range of known whole numbers is their list. */
function range(place: Place, node: Node): Expression {
  const line = lineOf(node);
  const from = field(place, node, 'begin');
  const to = field(place, node, 'end');
  const start = from.kind === 'literal' ? from.value : undefined;
  const end = to.kind === 'literal' ? to.value : undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return opaque(place, node);
  const isOpen = node.childForFieldName('operator')?.type === '...';
  const length = end - start + (isOpen ? 0 : 1);
  if (!Number.isInteger(start) || length > RANGE_LIMIT) return opaque(place, node);
  const items = Array.from(
    { length: Math.max(0, length) },
    (_, at): Argument => ({
      value: { kind: 'literal', value: start + at, line },
    }),
  );
  return { kind: 'list', items, line };
}
