import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, nameAt, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import { operatorsOf } from '../operators.ts';
import type { Expression, Pattern } from '../syntax.ts';
import type { Context } from './context.ts';
import { numberValue } from './literals.ts';
import { lowerArray, lowerListPattern } from './lower-arrays.ts';
import { lowerCall, lowerCreation, lowerScope } from './lower-calls.ts';
import { lowerArrow, lowerClosure } from './lower-functions.ts';
import { lowerMatch } from './lower-match.ts';
import { lowerString } from './lower-strings.ts';
import { fullName, lowerConstant } from './names.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    // `"${name}"` is `"$name"`.
    case 'dynamic_variable_name': {
      const [inside] = parts(node);
      return inside?.type === 'name'
        ? nameAt(textOf(context.source, inside), line)
        : opaqueAt(node.type, [], line);
    }
    case 'variable_name': {
      const name = textOf(context.source, node).slice(1);
      return name === 'this' ? { kind: 'self', line } : nameAt(name, line);
    }
    case 'name':
    case 'qualified_name':
    case 'relative_name':
      return lowerConstant(context, node);
    case 'string':
    case 'encapsed_string':
    case 'heredoc':
    case 'nowdoc':
      return lowerString(context, node);
    case 'integer':
    case 'float':
      return literalAt(numberValue(textOf(context.source, node)), line);
    case 'boolean':
      return literalAt(textOf(context.source, node).toLowerCase() === 'true', line);
    case 'null':
      return literalAt(null, line);
    case 'array_creation_expression':
      return lowerArray(context, node);
    case 'parenthesized_expression':
    case 'clone_expression':
    case 'error_suppression_expression':
    case 'by_ref':
    case 'reference_assignment_expression_value':
      return inner(context, node);
    case 'cast_expression':
      return lowerField(context, node, 'value');
    case 'function_call_expression':
    case 'member_call_expression':
    case 'nullsafe_member_call_expression':
    case 'scoped_call_expression':
      return lowerCall(context, node);
    case 'object_creation_expression':
      return lowerCreation(context, node);
    case 'anonymous_function':
      return lowerClosure(context, node);
    case 'arrow_function':
      return lowerArrow(context, node);
    case 'match_expression':
      return lowerMatch(context, node);
    default:
      return access(context, node);
  }
}

function access(context: Context, node: Node): Expression {
  const line = lineOf(node.childForFieldName('name') ?? node);
  switch (node.type) {
    case 'member_access_expression':
    case 'nullsafe_member_access_expression': {
      const object = lowerField(context, node, 'object');
      const name = node.childForFieldName('name');
      const known = name === null ? undefined : memberNameOf(context, name);
      const safe = node.type.startsWith('nullsafe') && { safe: true };
      if (known !== undefined) return { kind: 'member', object, name: known, ...safe, line };
      return { kind: 'index', object, index: lowerOptional(context, name, line), line };
    }
    case 'scoped_property_access_expression': {
      const object = lowerScope(context, node.childForFieldName('scope'));
      const name = node.childForFieldName('name');
      const text = name === null ? '' : textOf(context.source, name).replace(/^\$/, '');
      return { kind: 'member', object, name: text, line };
    }
    case 'class_constant_access_expression': {
      const [scope, name] = parts(node);
      const object = lowerScope(context, scope ?? null);
      const text = name === undefined ? '' : textOf(context.source, name);
      // A class stands for its name: handlers are named by their classes.
      return text === 'class' ? object : { kind: 'member', object, name: text, line };
    }
    case 'subscript_expression': {
      const [object, index] = parts(node);
      const of = lowerOptional(context, object ?? null, line);
      if (index === undefined) return opaqueAt(node.type, [of], line);
      return { kind: 'index', object: of, index: lowerExpression(context, index), line };
    }
    case 'include_expression':
    case 'include_once_expression':
    case 'require_expression':
    case 'require_once_expression':
      return { kind: 'import', source: inner(context, node), style: 'include', line };
    default:
      return operation(context, node);
  }
}

function operation(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'binary_expression':
      return binary(context, node);
    case 'unary_op_expression':
      return unary(context, node);
    case 'update_expression': {
      const operand = firstPart(node);
      const target = operand && lowerTarget(context, operand);
      if (target === undefined) return opaqueAt(node.type, [], line);
      const operator = textOf(context.source, node).includes('++') ? '+' : '-';
      return { kind: 'assign', target, operator, value: literalAt(1, line), line };
    }
    case 'assignment_expression':
    case 'reference_assignment_expression':
    case 'augmented_assignment_expression':
      return assignment(context, node);
    case 'conditional_expression':
      return conditional(context, node);
    default:
      return opaqueAt(
        node.type,
        parts(node).map((part) => lowerExpression(context, part)),
        line,
      );
  }
}

const operatorOf = operatorsOf({ '===': '==', '!==': '!=', '<>': '!=', and: '&&', or: '||' });

/** `.` joins texts: what it joins is text whatever it was. */
function binary(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const sign = node.childForFieldName('operator')?.type ?? '';
  if (sign === '.') {
    const sides = ['left', 'right'].map((side) => joined(context, node.childForFieldName(side), line));
    return { kind: 'template', parts: sides, line };
  }
  const left = lowerField(context, node, 'left');
  const right = lowerField(context, node, 'right');
  return { kind: 'binary', operator: operatorOf(sign.toLowerCase()), left, right, line };
}

/** In a text, `A::class` is the full name of the class. */
function joined(context: Context, node: Node | null, line: number): Expression {
  const [scope, name] = node?.type === 'class_constant_access_expression' ? parts(node) : [];
  if (scope === undefined || name === undefined || textOf(context.source, name) !== 'class')
    return lowerOptional(context, node, line);
  const text = textOf(context.source, scope);
  const own = /^(?:self|static)$/i.test(text) ? (context.className ?? text) : text;
  const full = context.aliases.get(own) ?? fullName(context, own);
  return literalAt(full.replaceAll('.', '\\'), line);
}

function unary(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const value = inner(context, node);
  switch (node.children.find((child) => !child.isNamed)?.type) {
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

/** `a ? b : c`; `a ?: c` gives `a` where it is true. */
function conditional(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const test = lowerField(context, node, 'condition');
  const otherwise = lowerField(context, node, 'alternative');
  const then = node.childForFieldName('body');
  if (then === null) return { kind: 'binary', operator: '||', left: test, right: otherwise, line };
  return { kind: 'choice', test, then: lowerExpression(context, then), else: otherwise, line };
}

/** `$a = …`, `$a .= …`; `$a[] = …` appends. */
function assignment(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const value = lowerField(context, node, 'right');
  if (left !== null && left.type === 'subscript_expression' && parts(left).length === 1) {
    const object = lowerOptional(context, firstPart(left) ?? null, line);
    const callee: Expression = { kind: 'member', object, name: '[]', line };
    return { kind: 'call', callee, args: [{ value }], isNew: false, line };
  }
  const target = left === null ? undefined : lowerTarget(context, left);
  if (target === undefined) return opaqueAt(node.type, [value], line);
  if (node.type !== 'augmented_assignment_expression') return { kind: 'assign', target, value, line };
  const sign = (node.childForFieldName('operator')?.type ?? '+=').slice(0, -1);
  const operator = sign === '.' ? '+' : operatorOf(sign);
  return { kind: 'assign', target, operator, value, line };
}

/** What an assignment or a loop writes to. */
export function lowerTarget(context: Context, node: Node): Pattern | undefined {
  if (node.type === 'by_ref') {
    const held = firstPart(node);
    return held && lowerTarget(context, held);
  }
  if (node.type === 'list_literal' || node.type === 'array_creation_expression')
    return lowerListPattern(context, node);
  const target = lowerExpression(context, node);
  const { line } = target;
  if (target.kind === 'name') return namePattern(target.name, line);
  return target.kind === 'member' || target.kind === 'index'
    ? { kind: 'place-pattern', place: target, line }
    : undefined;
}

/** A member's name that is written down; undefined for `$o->$name` and `$o->{…}`. */
export function memberNameOf(context: Context, node: Node): string | undefined {
  return node.type === 'name' ? textOf(context.source, node) : undefined;
}

/** The expression in a field of a node; undefined's literal where there is none. */
export function lowerField(context: Context, node: Node, name: string): Expression {
  return lowerOptional(context, node.childForFieldName(name), lineOf(node));
}

/** An expression that may not be there; undefined's literal then. */
export function lowerOptional(context: Context, node: Node | null, line: number): Expression {
  return node === null ? literalAt(undefined, line) : lowerExpression(context, node);
}

function inner(context: Context, node: Node): Expression {
  return lowerOptional(context, firstPart(node) ?? null, lineOf(node));
}
