import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Block, Count, Expression, Let, Loop, Pattern, Statement, Try } from '../syntax.ts';
import { lowerClass } from './lower-classes.ts';
import { lowerEnum } from './lower-enums.ts';
import { lowerEffects, lowerExpression } from './lower-expressions.ts';
import { lowerFunction } from './lower-functions.ts';
import { lowerExport, lowerImport, lowerImportAlias, lowerNamespace } from './lower-modules.ts';
import { lowerPattern } from './lower-patterns.ts';
import { lowerSwitch } from './lower-switch.ts';
import { lowerType } from './lower-types.ts';

/** The statements that stand directly in a node. */
export function lowerStatements(source: ParsedFile, node: Node): readonly Statement[] {
  return parts(node).flatMap((child) => lowerStatement(source, child));
}

/** The statements of a branch or loop, with or without braces. */
export function lowerBranch(source: ParsedFile, node: Node | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'statement_block' ? lowerStatements(source, node) : lowerStatement(source, node);
}

/** One statement; several where it declares several names, none where it only declares types. */
export function lowerStatement(source: ParsedFile, node: Node): readonly Statement[] {
  switch (node.type) {
    case 'expression_statement':
      return expressionStatement(source, node);
    case 'lexical_declaration':
    case 'variable_declaration':
      return declarations(source, node);
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'class_declaration':
    case 'abstract_class_declaration':
      return declaration(source, node);
    case 'import_statement':
      return lowerImport(source, node);
    case 'export_statement':
      return lowerExport(source, node);
    case 'import_alias':
      return lowerImportAlias(source, node);
    case 'enum_declaration':
      return [lowerEnum(source, node)];
    case 'internal_module':
    case 'module':
      return lowerNamespace(source, node);
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'function_signature':
    case 'ambient_declaration':
    case 'empty_statement':
    case 'debugger_statement':
    case 'hash_bang_line':
      return [];
    case 'return_statement':
    case 'throw_statement':
      return [leave(source, node)];
    default:
      return controlFlow(source, node);
  }
}

/** A function or class declaration. Functions can be called before they stand; classes cannot. */
export function declaration(
  source: ParsedFile,
  node: Node,
  decorators: readonly Expression[] = [],
): readonly Let[] {
  const isClass = node.type.endsWith('class_declaration');
  const value = isClass ? lowerClass(source, node, decorators) : lowerFunction(source, node);
  const { line } = value;
  const target: Pattern = { kind: 'name-pattern', name: value.name ?? '', line };
  return [{ kind: 'let', target, value, ...(!isClass && { hoisted: true }), line }];
}

function controlFlow(source: ParsedFile, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'if_statement': {
      const alternative = node.childForFieldName('alternative');
      return [
        {
          kind: 'if',
          test: operand(source, node, 'condition'),
          then: lowerBranch(source, node.childForFieldName('consequence')),
          else: alternative === null ? [] : lowerBranch(source, firstPart(alternative) ?? null),
          line,
        },
      ];
    }
    case 'statement_block':
      return [{ kind: 'block', body: lowerStatements(source, node), line }];
    case 'for_in_statement':
      return [loop(source, node)];
    case 'for_statement':
      return [forCount(source, node)];
    case 'while_statement':
      return [
        { kind: 'count', init: [], test: operand(source, node, 'condition'), body: body(source, node), line },
      ];
    case 'do_statement':
      return [doCount(source, node)];
    case 'switch_statement':
      return [lowerSwitch(source, node)];
    case 'try_statement':
      return [attempt(source, node)];
    case 'labeled_statement':
      return lowerBranch(source, node.childForFieldName('body'));
    case 'with_statement':
      return [withBlock(source, node)];
    case 'break_statement':
      return [{ kind: 'jump', what: 'break', line }];
    case 'continue_statement':
      return [{ kind: 'jump', what: 'continue', line }];
    case 'ERROR':
      return parts(node).flatMap((part) => lowerStatement(source, part));
    default:
      return [{ kind: 'expression', expression: lowerExpression(source, node), line }];
  }
}

function expressionStatement(source: ParsedFile, node: Node): readonly Statement[] {
  const child = firstPart(node);
  if (child === undefined) return [];
  if (child.type === 'internal_module') return lowerNamespace(source, child);
  const line = lineOf(node);
  return lowerEffects(source, child).map((expression) => using(source, node, expression, line));
}

/** `using x = y()` reads to the grammar as an assignment behind a word it does not know. */
function using(source: ParsedFile, node: Node, expression: Expression, line: number): Statement {
  if (expression.kind === 'assign' && /^(?:await\s+)?using\s/.test(textOf(source, node).slice(0, 40))) {
    return { kind: 'let', target: expression.target, value: expression.value, line };
  }
  return { kind: 'expression', expression, line };
}

function declarations(source: ParsedFile, node: Node): readonly Statement[] {
  const functionScoped = node.type === 'variable_declaration';
  return parts(node).flatMap((part): Statement[] => {
    const name = part.childForFieldName('name');
    if (name === null) return [];
    const value = part.childForFieldName('value');
    const type = part.childForFieldName('type');
    return [
      {
        kind: 'let',
        target: lowerPattern(source, name),
        ...(value && { value: lowerExpression(source, value) }),
        ...(type && { type: lowerType(source, type) }),
        ...(functionScoped && { functionScoped }),
        line: lineOf(name),
      },
    ];
  });
}

function leave(source: ParsedFile, node: Node): Statement {
  const child = firstPart(node);
  const value = child && { value: lowerExpression(source, child) };
  const line = lineOf(node);
  return node.type === 'return_statement'
    ? { kind: 'return', ...value, line }
    : { kind: 'jump', what: 'throw', ...value, line };
}

function operand(source: ParsedFile, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  if (child === null) return { kind: 'literal', value: undefined, line: lineOf(node) };
  return lowerExpression(source, child);
}

function body(source: ParsedFile, node: Node): readonly Statement[] {
  return lowerBranch(source, node.childForFieldName('body'));
}

/** `for (const x of xs)` binds values, `for (const k in o)` keys. */
function loop(source: ParsedFile, node: Node): Loop {
  const left = node.childForFieldName('left');
  const target = left && lowerPattern(source, left);
  const isKeys = node.childForFieldName('operator')?.type === 'in';
  return {
    kind: 'loop',
    ...(target && (isKeys ? { key: target } : { value: target })),
    over: operand(source, node, 'right'),
    body: body(source, node),
    line: lineOf(node),
  };
}

function forCount(source: ParsedFile, node: Node): Count {
  const [init, condition, increment] = ['initializer', 'condition', 'increment'].map((name) =>
    node.childForFieldName(name),
  );
  const steps = increment ? lowerEffects(source, increment) : [];
  const line = lineOf(node);
  const isTest = condition && condition.type !== 'empty_statement' && condition.type !== ';';
  return {
    kind: 'count',
    init: init ? initial(source, init) : [],
    ...(isTest && { test: lowerExpression(source, condition) }),
    ...(steps.length > 0 && { step: together(steps, line) }),
    body: body(source, node),
    line,
  };
}

function initial(source: ParsedFile, node: Node): readonly Statement[] {
  if (node.type.endsWith('_declaration') || node.type === 'empty_statement')
    return lowerStatement(source, node);
  return lowerEffects(source, node).map((expression) => ({
    kind: 'expression',
    expression,
    line: expression.line,
  }));
}

/** Several effects as one expression. */
function together(effects: readonly Expression[], line: number): Expression {
  const [first, ...others] = effects;
  if (first !== undefined && others.length === 0) return first;
  return { kind: 'list', items: effects.map((value) => ({ value })), line };
}

/** The body runs before the test: an endless loop that the test leaves. */
function doCount(source: ParsedFile, node: Node): Count {
  const line = lineOf(node);
  const test: Expression = { kind: 'not', value: operand(source, node, 'condition'), line };
  const stop: Statement = { kind: 'if', test, then: [{ kind: 'jump', what: 'break', line }], else: [], line };
  return { kind: 'count', init: [], body: [...body(source, node), stop], line };
}

function attempt(source: ParsedFile, node: Node): Try {
  const handler = node.childForFieldName('handler');
  const final = node.childForFieldName('finalizer');
  const caught = handler?.childForFieldName('parameter');
  return {
    kind: 'try',
    body: body(source, node),
    handlers:
      handler === null
        ? []
        : [{ ...(caught && { target: lowerPattern(source, caught) }), body: body(source, handler) }],
    finally: final === null ? [] : body(source, final),
    line: lineOf(node),
  };
}

function withBlock(source: ParsedFile, node: Node): Block {
  const expression = operand(source, node, 'object');
  const line = lineOf(node);
  return { kind: 'block', body: [{ kind: 'expression', expression, line }, ...body(source, node)], line };
}
