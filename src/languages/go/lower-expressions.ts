import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, nameAt, opaqueAt, parts, textOf } from '../nodes.ts';
import { operatorsOf } from '../operators.ts';
import type { Argument, Expression, Member } from '../syntax.ts';
import type { Context } from './context.ts';
import { numberValue, stringValue } from './literals.ts';
import { lowerComposite } from './lower-composites.ts';
import { lowerFunction } from './lower-functions.ts';
import { flagVariable } from './lower-settings.ts';
import { lowerType } from './lower-types.ts';
import { zeroOf } from './lower-zero.ts';
import { NEW_VALUE } from './new-values.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
    case 'field_identifier':
    case 'package_identifier':
      return nameAt(textOf(context.source, node), line);
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return literalAt(stringValue(textOf(context.source, node)), line);
    case 'int_literal':
    case 'float_literal':
      return literalAt(numberValue(textOf(context.source, node)), line);
    case 'true':
    case 'false':
      return literalAt(node.type === 'true', line);
    case 'nil':
      return literalAt(null, line);
    case 'iota':
      return context.iota === undefined ? nameAt('iota', line) : literalAt(context.iota, line);
    case 'parenthesized_expression':
    case 'literal_element':
    case 'variadic_argument':
      return inner(context, node);
    case 'type_assertion_expression':
    case 'type_conversion_expression':
      return node.type === 'type_assertion_expression'
        ? field(context, node, 'operand')
        : conversion(context, node);
    case 'selector_expression':
      return member(context, node);
    case 'index_expression':
      return {
        kind: 'index',
        object: field(context, node, 'operand'),
        index: field(context, node, 'index'),
        line,
      };
    case 'slice_expression':
      return slice(context, node);
    case 'call_expression':
      return call(context, node);
    case 'composite_literal':
      return lowerComposite(context, node);
    case 'func_literal':
      return lowerFunction(context, node);
    case 'binary_expression':
      return {
        kind: 'binary',
        operator: operatorOf(node.childForFieldName('operator')?.type ?? ''),
        left: field(context, node, 'left'),
        right: field(context, node, 'right'),
        line,
      };
    case 'unary_expression':
      return unary(context, node);
    case 'imaginary_literal':
      return opaqueAt('imaginary number', [], line);
    default:
      return isType(node) ? lowerType(context, node) : opaque(context, node);
  }
}

/** Go's operators in the words of the syntax model. */
export const operatorOf = operatorsOf();

/** The expressions of a list, or the one that stands alone. */
export function lowerList(context: Context, node: Node | null): readonly Expression[] {
  if (node === null) return [];
  if (node.type !== 'expression_list') return [lowerExpression(context, node)];
  return parts(node).map((part) => lowerExpression(context, part));
}

function member(context: Context, node: Node): Member {
  const name = node.childForFieldName('field');
  return {
    kind: 'member',
    object: field(context, node, 'operand'),
    name: name === null ? '' : textOf(context.source, name),
    line: lineOf(name ?? node),
  };
}

/** `xs[a:b]` as a call of the method that the tables know. */
function slice(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const end = node.childForFieldName('end');
  const start = node.childForFieldName('start');
  const args: Argument[] = [{ value: start === null ? literalAt(0, line) : lowerExpression(context, start) }];
  if (end !== null) args.push({ value: lowerExpression(context, end) });
  const callee: Member = { kind: 'member', object: field(context, node, 'operand'), name: 'slice', line };
  return { kind: 'call', callee, args, isNew: false, line };
}

function call(context: Context, node: Node): Expression {
  const list = node.childForFieldName('arguments');
  const callee = field(context, node, 'function');
  const { line } = callee;
  if (callee.kind === 'name' && list !== null) {
    const built = builtIn(context, callee.name, list, line);
    if (built !== undefined) return built;
  }
  const flag =
    callee.kind === 'member' && list !== null
      ? flagVariable(callee.name, list, (part) => lowerExpression(context, part))
      : undefined;
  return flag ?? { kind: 'call', callee, args: lowerArguments(context, list), isNew: false, line };
}

function lowerArguments(context: Context, list: Node | null): readonly Argument[] {
  if (list === null) return [];
  return parts(list).map((part): Argument => {
    const value = lowerExpression(context, part);
    if (part.type === 'variadic_argument') return { value, spread: 'list' };
    // Flags and files fill what a variable holds or an address leads to, not a value that is given away at once.
    const isGiven = part.type === 'composite_literal' && value.kind === 'map';
    return { value: isGiven ? { ...value, complete: true } : value };
  });
}

/** `append`, `make` and `new` make lists, maps and structs. */
function builtIn(context: Context, name: string, list: Node, line: number): Expression | undefined {
  const args = parts(list);
  const [first] = args;
  if (first === undefined) return undefined;
  if (name === 'append') {
    const [into, ...added] = lowerArguments(context, list);
    return into && { kind: 'list', items: [{ ...into, spread: 'list' }, ...added], line };
  }
  if (name === NEW_VALUE) return lowerExpression(context, first);
  if (name !== 'make' && name !== 'new') return undefined;
  return zeroOf(context, lowerType(context, first), line);
}

/**
 * `T(x)` is `x`. What the grammar reads as a conversion to a generic type is a call of a generic function, or of an element of
 * a list or map.
 */
function conversion(context: Context, node: Node): Expression {
  const type = node.childForFieldName('type');
  const operand = field(context, node, 'operand');
  if (type?.type !== 'generic_type') return operand;
  const line = lineOf(node);
  const target = type.childForFieldName('type');
  if (target === null) return operand;
  const named = lowerType(context, target);
  const key = elementKey(context, type.childForFieldName('type_arguments'));
  const callee: Expression = key === undefined ? named : { kind: 'index', object: named, index: key, line };
  return { kind: 'call', callee, args: [{ value: operand }], isNew: false, line };
}

/** `handlers[name](x)`: a single argument with a small letter that is no built-in type is a variable. */
function elementKey(context: Context, args: Node | null): Expression | undefined {
  const [only, ...others] = args === null ? [] : parts(args);
  if (only === undefined || others.length > 0) return undefined;
  const type = lowerType(context, only);
  return type.kind === 'name' && /^[a-z_]/.test(type.name) && !BUILT_IN_TYPES.has(type.name)
    ? type
    : undefined;
}

const BUILT_IN_TYPES = new Set(
  (
    'any bool byte comparable complex64 complex128 error float32 float64 func int int8 int16 int32 int64 map ' +
    'rune string uint uint8 uint16 uint32 uint64 uintptr chan'
  ).split(' '),
);

function unary(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const value = field(context, node, 'operand');
  switch (node.childForFieldName('operator')?.type) {
    case '&':
    case '*':
    case '+':
      return value;
    case '!':
      return { kind: 'not', value, line };
    case '-':
      return value.kind === 'literal' && typeof value.value === 'number'
        ? literalAt(-value.value, line)
        : { kind: 'binary', operator: '-', left: literalAt(0, line), right: value, line };
    case '<-':
      return opaqueAt('a value received from a channel', [value], line);
    default:
      return opaqueAt(node.type, [value], line);
  }
}

function isType(node: Node): boolean {
  return (
    node.type.endsWith('_type') ||
    node.type === 'type_identifier' ||
    node.type === 'type_instantiation_expression'
  );
}

function opaque(context: Context, node: Node): Expression {
  const inside = parts(node).map((part) => lowerExpression(context, part));
  return opaqueAt(node.type, inside, lineOf(node));
}

function field(context: Context, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}

function inner(context: Context, node: Node): Expression {
  const child = firstPart(node);
  return child === undefined ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}
