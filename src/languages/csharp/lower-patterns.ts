import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Binary, Expression } from '../syntax.ts';
import { type Context, pieces } from './context.ts';
import { lowerExpression, lowerField } from './lower-expressions.ts';
import { lowerErased } from './lower-types.ts';

/** `x is pattern`. */
export function lowerIs(context: Context, node: Node): Expression {
  const line = lineOf(node);
  if (node.type === 'is_expression')
    return typeTest(context, node.childForFieldName('right'), lowerField(context, node, 'left'));
  const value = lowerField(context, node, 'expression');
  const pattern = node.childForFieldName('pattern');
  return pattern === null ? opaqueAt('is', [value], line) : lowerPatternTest(context, pattern, value);
}

/** Whether a pattern matches. What it names is bound to the whole value. */
export function lowerPatternTest(context: Context, node: Node, value: Expression): Expression {
  const line = lineOf(node);
  const test = (child: Node | null | undefined): Expression =>
    child ? lowerPatternTest(context, child, value) : opaqueAt(node.type, [value], line);
  const both = (operator: Binary['operator']): Expression => ({
    kind: 'binary',
    operator,
    left: test(node.childForFieldName('left')),
    right: test(node.childForFieldName('right')),
    line,
  });
  switch (node.type) {
    case 'and_pattern':
      return both('&&');
    case 'or_pattern':
      return both('||');
    case 'negated_pattern':
      return { kind: 'not', value: test(parts(node)[0]), line };
    case 'parenthesized_pattern':
      return test(parts(node)[0]);
    case 'discard':
      return literalAt(true, line);
    case 'constant_pattern':
      return compared(context, node, '==', value);
    case 'relational_pattern': {
      const sign = node.children.find((child) => !child.isNamed)?.type;
      const known = sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : 'other';
      return compared(context, node, known, value);
    }
    case 'recursive_pattern':
      bindNames(context, node, value);
      return lowerShape(context, node, value);
    case 'declaration_pattern':
      bindNames(context, node, value);
      return typeTest(context, node.childForFieldName('type'), value);
    default:
      bindNames(context, node, value);
      return opaqueAt('is', [value], line);
  }
}

/** Whether a value is of a type. */
function typeTest(context: Context, type: Node | null, value: Expression): Expression {
  if (type === null) return opaqueAt('is', [value], value.line);
  return {
    kind: 'binary',
    operator: 'is',
    left: value,
    right: lowerErased(context, type),
    line: lineOf(type),
  };
}

/** `Type { A: 1, B: not null }`: its type and its properties are tested, what else it says is not known to match. */
function lowerShape(context: Context, node: Node, value: Expression): Expression {
  const type = node.childForFieldName('type');
  const tests: Expression[] = type === null ? [] : [typeTest(context, type, value)];
  for (const part of parts(node)) {
    if (part.type === 'positional_pattern_clause') tests.push(opaqueAt('is', [value], lineOf(part)));
    if (part.type !== 'property_pattern_clause') continue;
    for (const sub of parts(part)) tests.push(propertyTest(context, sub, value));
  }
  // `{ }` is anything that is there.
  if (tests.length === 0) {
    const line = lineOf(node);
    return { kind: 'binary', operator: '!=', left: value, right: literalAt(null, line), line };
  }
  return tests.reduce((left, right) => ({ kind: 'binary', operator: '&&', left, right, line: left.line }));
}

function propertyTest(context: Context, node: Node, value: Expression): Expression {
  const [name, pattern] = parts(node);
  if (name?.type !== 'identifier' || pattern === undefined) return opaqueAt('is', [value], lineOf(node));
  const line = lineOf(name);
  const property: Expression = { kind: 'member', object: value, name: textOf(context.source, name), line };
  return lowerPatternTest(context, pattern, property);
}

function compared(context: Context, node: Node, operator: Binary['operator'], left: Expression): Expression {
  const constant = pieces(node).at(0);
  const line = lineOf(node);
  const right = constant === undefined ? literalAt(undefined, line) : lowerExpression(context, constant);
  return { kind: 'binary', operator, left, right, line };
}

/** What a pattern with a type or shape names: itself, and parts of it that are not followed. */
function bindNames(context: Context, node: Node, value: Expression): void {
  const name = node.childForFieldName('name');
  if (name !== null) bindName(context, name, value);
  for (const part of parts(node)) {
    if (part.id === name?.id || part.type === 'identifier') continue;
    const isDesignation = part.type === 'parenthesized_variable_designation';
    const inside = isDesignation ? part.childrenForFieldName('name') : [];
    for (const each of inside) bindName(context, each, opaqueAt('a part of a value', [value], lineOf(each)));
    bindNames(context, part, opaqueAt('a part of a value', [value], lineOf(part)));
  }
}

/** Declares a name before the statement at hand; gives the name. */
export function bindName(context: Context, name: Node, value: Expression): Expression {
  const line = lineOf(name);
  const text = textOf(context.source, name);
  context.bindings.push({ kind: 'let', target: namePattern(text, line), value, line });
  return nameAt(text, line);
}
