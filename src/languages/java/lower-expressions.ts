import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, nameAt, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import { operatorsOf } from '../operators.ts';
import type { Argument, Expression, Pattern } from '../syntax.ts';
import type { Context } from './context.ts';
import { numberValue, stringValue } from './literals.ts';
import { lowerCall, lowerConstruction, lowerReference } from './lower-calls.ts';
import { lowerLambda } from './lower-functions.ts';
import { lowerInstanceOf } from './lower-patterns.ts';
import { lowerSwitchValue } from './lower-switch.ts';
import { lowerErased } from './lower-types.ts';
import { qualified } from './qualified.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
      return nameAt(textOf(context.source, node), line);
    case 'string_literal':
      return string(context, node);
    case 'character_literal':
      return literalAt(stringValue(textOf(context.source, node)), line);
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
    case 'decimal_floating_point_literal':
    case 'hex_floating_point_literal':
      return literalAt(numberValue(textOf(context.source, node)), line);
    case 'true':
    case 'false':
      return literalAt(node.type === 'true', line);
    case 'null_literal':
      return literalAt(null, line);
    case 'this':
      return { kind: 'self', line };
    case 'super':
      return { kind: 'super', line };
    case 'parenthesized_expression':
      return inner(context, node);
    case 'cast_expression':
      return lowerField(context, node, 'value');
    case 'field_access':
      return member(context, node);
    case 'array_access':
      return {
        kind: 'index',
        object: lowerField(context, node, 'array'),
        index: lowerField(context, node, 'index'),
        line,
      };
    case 'array_creation_expression': {
      const value = node.childForFieldName('value');
      return value === null ? { kind: 'list', items: [], line } : lowerExpression(context, value);
    }
    case 'array_initializer':
      return { kind: 'list', items: lowerArguments(context, node), line };
    case 'class_literal': {
      const type = firstPart(node);
      return type === undefined ? opaqueAt(node.type, [], line) : lowerErased(context, type);
    }
    case 'method_invocation':
      return lowerCall(context, node);
    case 'object_creation_expression':
      return lowerConstruction(context, node);
    case 'method_reference':
      return lowerReference(context, node);
    case 'lambda_expression':
      return lowerLambda(context, node);
    default:
      return operation(context, node);
  }
}

function operation(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'binary_expression':
      return {
        kind: 'binary',
        operator: operatorOf(node.childForFieldName('operator')?.type ?? ''),
        left: lowerField(context, node, 'left'),
        right: lowerField(context, node, 'right'),
        line,
      };
    case 'unary_expression':
      return unary(context, node);
    case 'update_expression':
      return update(context, node);
    case 'assignment_expression':
      return assignment(context, node);
    case 'ternary_expression':
      return {
        kind: 'choice',
        test: lowerField(context, node, 'condition'),
        then: lowerField(context, node, 'consequence'),
        else: lowerField(context, node, 'alternative'),
        line,
      };
    case 'instanceof_expression':
      return lowerInstanceOf(context, node);
    case 'switch_expression':
      return lowerSwitchValue(context, node);
    case 'template_expression':
      return lowerField(context, node, 'template_argument');
    default:
      return node.type.endsWith('_type') || node.type === 'type_identifier'
        ? lowerErased(context, node)
        : opaqueAt(
            node.type,
            parts(node).map((part) => lowerExpression(context, part)),
            line,
          );
  }
}

/** Java's operators in the words of the syntax model. */
export const operatorOf = operatorsOf();

/** The expressions of an argument list or array. */
export function lowerArguments(context: Context, node: Node | null): readonly Argument[] {
  return node === null ? [] : parts(node).map((part) => ({ value: lowerExpression(context, part) }));
}

/** The expression in a field of a node; undefined's literal where there is none. */
export function lowerField(context: Context, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}

/** What an assignment writes to. */
export function lowerTarget(context: Context, node: Node): Pattern | undefined {
  const target = lowerExpression(context, node);
  const { line } = target;
  if (target.kind === 'name') return namePattern(target.name, line);
  return target.kind === 'member' || target.kind === 'index'
    ? { kind: 'place-pattern', place: target, line }
    : undefined;
}

function string(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const holes = parts(node).filter((part) => part.type === 'string_interpolation');
  if (holes.length === 0) return literalAt(stringValue(textOf(context.source, node)), line);
  const pieces = parts(node)
    .filter((part) => part.type !== 'escape_sequence')
    .map((part) =>
      part.type === 'string_interpolation'
        ? inner(context, part)
        : literalAt(textOf(context.source, part), lineOf(part)),
    );
  return { kind: 'template', parts: pieces, line };
}

/** `a.b`; `Outer.this` is `this`; `com.acme.Type.X` reads the type. */
function member(context: Context, node: Node): Expression {
  const field = node.childForFieldName('field');
  const line = lineOf(field ?? node);
  if (field?.type === 'this') return { kind: 'self', line };
  const segments = dotted(context, node);
  if (segments !== undefined && segments.length > 2) return qualified(segments, line, false);
  const name = field === null ? '' : textOf(context.source, field);
  return { kind: 'member', object: lowerField(context, node, 'object'), name, line };
}

function dotted(context: Context, node: Node): readonly string[] | undefined {
  if (node.type === 'identifier') return [textOf(context.source, node)];
  const object = node.childForFieldName('object');
  const field = node.childForFieldName('field');
  if (node.type !== 'field_access' || object === null || field?.type !== 'identifier') return undefined;
  const before = dotted(context, object);
  return before && [...before, textOf(context.source, field)];
}

function unary(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const value = lowerField(context, node, 'operand');
  switch (node.childForFieldName('operator')?.type) {
    case '!':
      return { kind: 'not', value, line };
    case '+':
      return value;
    case '-':
      return value.kind === 'literal' && typeof value.value === 'number'
        ? literalAt(-value.value, line)
        : { kind: 'binary', operator: '-', left: literalAt(0, line), right: value, line };
    default:
      return opaqueAt(node.type, [value], line);
  }
}

/** `++i` is the new value; `i++` gives the old one back. */
function update(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const operand = firstPart(node);
  const target = operand && lowerTarget(context, operand);
  if (operand === undefined || target === undefined) return opaqueAt(node.type, [], line);
  const sign = node.children.find((child) => !child.isNamed);
  const operator = sign?.type === '--' ? '-' : '+';
  const one = literalAt(1, line);
  const write: Expression = { kind: 'assign', target, operator, value: one, line };
  const isBefore = sign !== undefined && sign.startIndex < operand.startIndex;
  if (isBefore || node.parent?.type === 'expression_statement' || node.parent?.type === 'for_statement') {
    return write;
  }
  return { kind: 'binary', operator: operator === '+' ? '-' : '+', left: write, right: one, line };
}

function assignment(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const target = left === null ? undefined : lowerTarget(context, left);
  const value = lowerField(context, node, 'right');
  if (target === undefined) return opaqueAt(node.type, [value], line);
  const sign = node.childForFieldName('operator')?.type ?? '=';
  const operator = sign === '=' ? undefined : operatorOf(sign.slice(0, -1));
  return { kind: 'assign', target, ...(operator && { operator }), value, line };
}

function inner(context: Context, node: Node): Expression {
  const child = firstPart(node);
  return child === undefined ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}
