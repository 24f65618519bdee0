import type { Node } from 'web-tree-sitter';
import { lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Expression, Let, Pattern, Statement } from '../syntax.ts';
import { type Context, fresh, pieceAfter, pieces } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';
import { lowerTypeDeclaration, TYPE_DECLARATIONS } from './lower-classes.ts';
import { lowerControl } from './lower-control.ts';
import { lowerFor } from './lower-creations.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerMethod } from './lower-functions.ts';
import { lowerType } from './lower-types.ts';

/** The statements of a block. */
export function lowerBlock(context: Context, node: Node | null): readonly Statement[] {
  return node === null ? [] : parts(node).flatMap((child) => lowerStatement(context, child));
}

/** The statements of a branch, with or without braces. */
export function lowerBranch(context: Context, node: Node | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'block' ? lowerBlock(context, node) : lowerStatement(context, node);
}

/** One statement. What its expressions bind is declared before it. */
export function lowerStatement(context: Context, node: Node): readonly Statement[] {
  const own = fresh(context);
  const statements = simple(own, node);
  return own.bindings.length === 0 ? statements : [...own.bindings, ...statements];
}

function simple(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  if (TYPE_DECLARATIONS.has(node.type)) return lowerTypeDeclaration(context, node);
  switch (node.type) {
    case 'local_declaration_statement':
      return parts(node).flatMap((part) => lowerVariables(context, part));
    case 'variable_declaration':
      return lowerVariables(context, node);
    case 'local_function_statement':
      return [localFunction(context, node)];
    case 'expression_statement':
      return pieces(node).map((part) => effect(lowerExpression(context, part), line));
    case 'return_statement': {
      const value = pieces(node).at(0);
      return [{ kind: 'return', ...(value && { value: lowerFor(context, value, context.returns) }), line }];
    }
    case 'throw_statement': {
      const value = pieces(node).at(0);
      return [
        { kind: 'jump', what: 'throw', ...(value && { value: lowerExpression(context, value) }), line },
      ];
    }
    case 'yield_statement': {
      const value = pieces(node).at(0);
      if (value === undefined) return [{ kind: 'return', line }];
      return [effect(opaqueAt('yield', [lowerExpression(context, value)], line), line)];
    }
    case 'break_statement':
      return [{ kind: 'jump', what: 'break', line }];
    case 'continue_statement':
      return [{ kind: 'jump', what: 'continue', line }];
    case 'block':
      return [{ kind: 'block', body: lowerBlock(context, node), line }];
    case 'goto_statement':
      return [effect(opaqueAt('goto', [], line), line)];
    case 'empty_statement':
    case 'shebang_directive':
      return [];
    case 'global_statement':
    case 'ERROR':
      return parts(node).flatMap((part) => lowerStatement(context, part));
    default:
      if (node.type.startsWith('preproc_') && node.type !== 'preproc_if') return [];
      return lowerControl(context, node) ?? [effect(lowerExpression(context, node), line)];
  }
}

function effect(expression: Expression, line: number): Statement {
  return { kind: 'expression', expression, line };
}

/** `A a = x, b;`, `var (a, b) = t;`. */
export function lowerVariables(context: Context, node: Node): readonly Let[] {
  const type = node.childForFieldName('type');
  const known = type === null || type.type === 'implicit_type' ? undefined : lowerType(context, type);
  return parts(node).flatMap((declarator): Let[] => {
    if (declarator.type !== 'variable_declarator') return [];
    const value = pieceAfter(declarator, '=');
    const target = targetOf(context, declarator);
    return [
      {
        kind: 'let',
        target,
        ...(value && { value: lowerFor(context, value, known) }),
        ...(known && { type: known }),
        line: target.line,
      },
    ];
  });
}

function targetOf(context: Context, declarator: Node): Pattern {
  const name = declarator.childForFieldName('name');
  if (name !== null) return namePattern(textOf(context.source, name), lineOf(name));
  const tuple = parts(declarator).find((part) => part.type === 'tuple_pattern');
  return tuple === undefined ? namePattern('_', lineOf(declarator)) : lowerTuplePattern(context, tuple);
}

/** `(a, _, (b, c))`. */
export function lowerTuplePattern(context: Context, node: Node): Pattern {
  const items = parts(node).map((part) => {
    if (part.type === 'tuple_pattern') return { target: lowerTuplePattern(context, part) };
    if (part.type === 'discard') return null;
    return { target: namePattern(textOf(context.source, part), lineOf(part)) };
  });
  return { kind: 'list-pattern', items, line: lineOf(node) };
}

function localFunction(context: Context, node: Node): Let {
  const name = node.childForFieldName('name');
  const text = name === null ? '' : textOf(context.source, name);
  const line = lineOf(name ?? node);
  const decorators = lowerAttributes(context, node);
  const value = { ...lowerMethod(context, node), name: text, receiver: 'lexical', decorators } as const;
  return { kind: 'let', target: namePattern(text, line), value, hoisted: true, line };
}
