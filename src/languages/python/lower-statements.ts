import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Let, Statement, Try } from '../syntax.ts';
import { lowerClass } from './lower-classes.ts';
import { lowerAssignment, lowerExpression, opaque } from './lower-expressions.ts';
import { decorated, lowerFunction } from './lower-functions.ts';
import { lowerImport, lowerImportFrom } from './lower-imports.ts';
import { lowerMatch } from './lower-match.ts';
import { lowerPattern } from './lower-patterns.ts';
import { lowerType, oneOrList } from './lower-types.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';
import { isString } from './strings.ts';

/** The statements of a module or block. */
export function lowerStatements(source: ParsedFile, node: Node): readonly Statement[] {
  return parts(node).flatMap((part) => lowerStatement(source, part));
}

/** A statement, as none (`pass`, a docstring), one or several. */
export function lowerStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'expression_statement':
      return expressionStatement(source, node);
    case 'function_definition':
    case 'class_definition':
    case 'decorated_definition':
      return definition(source, node);
    case 'import_statement':
      return lowerImport(source, node);
    case 'import_from_statement':
    case 'future_import_statement':
      return lowerImportFrom(source, node);
    case 'return_statement': {
      const value = firstPart(node);
      return [{ kind: 'return', ...(value && { value: lowerExpression(source, value) }), line }];
    }
    case 'raise_statement': {
      const value = firstPart(node);
      return [{ kind: 'jump', what: 'throw', ...(value && { value: lowerExpression(source, value) }), line }];
    }
    case 'break_statement':
      return [{ kind: 'jump', what: 'break', line }];
    case 'continue_statement':
      return [{ kind: 'jump', what: 'continue', line }];
    case 'pass_statement':
      return [];
    case 'global_statement':
    case 'nonlocal_statement': {
      const where = node.type === 'global_statement' ? 'global' : 'nonlocal';
      return [{ kind: 'outer', names: parts(node).map((part) => textOf(source, part)), where, line }];
    }
    case 'type_alias_statement':
      return typeAlias(source, node);
    default:
      return compound(source, node);
  }
}

function compound(source: ParsedFile, node: Node): readonly Statement[] {
  switch (node.type) {
    case 'if_statement':
      return [conditional(source, node, node.childrenForFieldName('alternative'))];
    case 'for_statement':
      return forStatement(source, node);
    case 'while_statement':
      return whileStatement(source, node);
    case 'try_statement':
      return [tryStatement(source, node)];
    case 'with_statement':
      return withStatement(source, node);
    case 'match_statement':
      return lowerMatch(source, node);
    case 'block':
    case 'ERROR':
      return lowerStatements(source, node);
    case 'print_statement': {
      const args = node
        .childrenForFieldName('argument')
        .map((value) => ({ value: lowerExpression(source, value) }));
      const callee: Expression = { kind: 'name', name: 'print', line: lineOf(node) };
      return [expression({ kind: 'call', callee, args, isNew: false, line: lineOf(node) })];
    }
    case 'assert_statement':
    case 'delete_statement':
      return [expression(opaque(source, node))];
    default:
      return [expression(lowerExpression(source, node))];
  }
}

function expression(value: Expression): Statement {
  return { kind: 'expression', expression: value, line: value.line };
}

/** An assignment keeps its annotation as a `let`; an annotation alone binds nothing, a string alone does nothing. */
function expressionStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const inside = parts(node);
  const [first] = inside;
  if (first === undefined) return [];
  if (inside.length > 1) return inside.map((part) => expression(lowerExpression(source, part)));
  if (isString(first) || first.type === 'ellipsis') return [];
  const type = first.type === 'assignment' ? first.childForFieldName('type') : null;
  if (type === null) return [expression(lowerExpression(source, first))];
  const value = first.childForFieldName('right');
  const target = first.childForFieldName('left');
  if (value === null || target === null) return [];
  if (target.type !== 'identifier') return [expression(lowerAssignment(source, first))];
  return [
    {
      kind: 'let',
      target: lowerPattern(source, target),
      value: lowerExpression(source, value),
      type: lowerType(source, type),
      functionScoped: true,
      line: lineOf(first),
    },
  ];
}

function definition(source: ParsedFile, node: Node): readonly Let[] {
  const { decorators, definition: inside } = decorated(source, node);
  const name = inside.childForFieldName('name');
  if (name === null) return [];
  const isClass = inside.type === 'class_definition';
  const value = isClass ? lowerClass(source, inside, decorators) : lowerFunction(source, inside, decorators);
  return [
    { kind: 'let', target: lowerPattern(source, name), value, functionScoped: true, line: lineOf(name) },
  ];
}

function typeAlias(source: ParsedFile, node: Node): readonly Let[] {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  if (left === null || right === null) return [];
  const name = textOf(source, left).replace(/\[[\s\S]*$/, '');
  const target = { kind: 'name-pattern', name, line: lineOf(left) } as const;
  return [{ kind: 'let', target, value: lowerType(source, right), functionScoped: true, line: lineOf(node) }];
}

/** The block in a field of a node. */
function block(source: ParsedFile, node: Node, name: string): readonly Statement[] {
  const body = node.childForFieldName(name);
  return body === null ? [] : lowerStatements(source, body);
}

function conditional(source: ParsedFile, node: Node, alternatives: readonly Node[]): Statement {
  const line = lineOf(node);
  const test = node.childForFieldName('condition');
  const [next, ...rest] = alternatives;
  return {
    kind: 'if',
    test:
      test === null
        ? { kind: 'opaque', what: 'missing condition', parts: [], line }
        : lowerExpression(source, test),
    then: block(source, node, 'consequence'),
    else: alternative(source, next, rest),
    line,
  };
}

function alternative(
  source: ParsedFile,
  next: Node | undefined,
  rest: readonly Node[],
): readonly Statement[] {
  if (next === undefined) return [];
  if (next.type === 'elif_clause') return [conditional(source, next, rest)];
  return block(source, next, 'body');
}

/** The `else` of a loop runs when nothing broke out of it: taken to follow it. */
function loopElse(source: ParsedFile, node: Node): readonly Statement[] {
  const otherwise = node.childForFieldName('alternative');
  return otherwise === null ? [] : block(source, otherwise, 'body');
}

function forStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  return [
    {
      kind: 'loop',
      ...(left && { value: lowerPattern(source, left) }),
      over: right === null ? oneOrList([], line) : lowerExpression(source, right),
      body: block(source, node, 'body'),
      line,
    },
    ...loopElse(source, node),
  ];
}

function whileStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const test = node.childForFieldName('condition');
  return [
    {
      kind: 'count',
      init: [],
      ...(test && { test: lowerExpression(source, test) }),
      body: block(source, node, 'body'),
      line: lineOf(node),
    },
    ...loopElse(source, node),
  ];
}

/** The `else` runs after the body when that raised nothing. What a handler catches is not evaluated: it has no effect. */
function tryStatement(source: ParsedFile, node: Node): Try {
  const clauses = parts(node);
  const inside = (clause: Node | undefined): readonly Statement[] => {
    const body = clause === undefined ? undefined : parts(clause).find((part) => part.type === 'block');
    return body === undefined ? [] : lowerStatements(source, body);
  };
  return {
    kind: 'try',
    body: [
      ...block(source, node, 'body'),
      ...inside(clauses.find((clause) => clause.type === 'else_clause')),
    ],
    handlers: clauses
      .filter((clause) => clause.type === 'except_clause')
      .map((clause) => {
        const target = caught(clause);
        return { ...(target && { target: lowerPattern(source, target) }), body: inside(clause) };
      }),
    finally: inside(clauses.find((clause) => clause.type === 'finally_clause')),
    line: lineOf(node),
  };
}

/** The name in `except E as name`. */
function caught(clause: Node): Node | undefined {
  const alias = clause.childForFieldName('alias');
  if (alias !== null) return alias;
  const value = clause.childForFieldName('value');
  return value?.type === 'as_pattern' ? (value.childForFieldName('alias') ?? undefined) : undefined;
}

/** `with a as b:`: `b` is taken to be `a` itself, which is what nearly every context manager gives. */
function withStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const clause = parts(node).find((part) => part.type === 'with_clause');
  const items = clause === undefined ? [] : parts(clause).filter((part) => part.type === 'with_item');
  const bindings = items.map((item): Statement => {
    const value = item.childForFieldName('value') ?? item;
    const target = value.type === 'as_pattern' ? value.childForFieldName('alias') : null;
    const inside = value.type === 'as_pattern' ? (firstPart(value) ?? value) : value;
    const lowered = lowerExpression(source, inside);
    if (target === null) return expression(lowered);
    const line = lineOf(target);
    return expression({ kind: 'assign', target: lowerPattern(source, target), value: lowered, line });
  });
  return [...bindings, { kind: 'block', body: block(source, node, 'body'), line: lineOf(node) }];
}
