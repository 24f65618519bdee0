import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, namePattern, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Count, Expression, Let, Statement, Try } from '../syntax.ts';
import { type Context, fresh } from './context.ts';
import { lowerClass } from './lower-classes.ts';
import { lowerArguments, lowerExpression, lowerField } from './lower-expressions.ts';
import { lowerSwitch } from './lower-switch.ts';
import { lowerErased, lowerType } from './lower-types.ts';

/** The statements of a block. */
export function lowerBlock(context: Context, node: Node | null): readonly Statement[] {
  return node === null ? [] : parts(node).flatMap((child) => lowerStatement(context, child));
}

/** The statements of a branch, with or without braces. */
export function lowerBranch(context: Context, node: Node | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'block' ? lowerBlock(context, node) : lowerStatement(context, node);
}

/** One statement. What its patterns bind is declared before it. */
export function lowerStatement(context: Context, node: Node): readonly Statement[] {
  const own = fresh(context);
  const statements = simple(own, node);
  return own.bindings.length === 0 ? statements : [...own.bindings, ...statements];
}

function simple(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'local_variable_declaration':
      return lowerVariables(context, node);
    case 'expression_statement':
      return parts(node).flatMap((part) => effect(context, part, line));
    case 'return_statement':
    case 'yield_statement': {
      const value = firstPart(node);
      return [{ kind: 'return', ...(value && { value: lowerExpression(context, value) }), line }];
    }
    case 'throw_statement': {
      const value = firstPart(node);
      return [
        { kind: 'jump', what: 'throw', ...(value && { value: lowerExpression(context, value) }), line },
      ];
    }
    case 'break_statement':
      return [{ kind: 'jump', what: 'break', line }];
    case 'continue_statement':
      return [{ kind: 'jump', what: 'continue', line }];
    case 'block':
      return [{ kind: 'block', body: lowerBlock(context, node), line }];
    case 'class_declaration':
    case 'record_declaration':
    case 'enum_declaration':
    case 'interface_declaration':
    case 'annotation_type_declaration':
      return [lowerTypeDeclaration(context, node)];
    case 'explicit_constructor_invocation':
      return [{ kind: 'expression', expression: delegation(context, node), line }];
    case 'assert_statement': {
      const tests = parts(node).map((part) => lowerExpression(context, part));
      return [{ kind: 'expression', expression: opaqueAt('assert', tests, line), line }];
    }
    case ';':
    case 'line_comment':
      return [];
    case 'ERROR':
      return parts(node).flatMap((part) => lowerStatement(context, part));
    default:
      return control(context, node);
  }
}

function control(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'if_statement':
      return [
        {
          kind: 'if',
          test: lowerField(context, node, 'condition'),
          then: lowerBranch(context, node.childForFieldName('consequence')),
          else: lowerBranch(context, node.childForFieldName('alternative')),
          line,
        },
      ];
    case 'switch_expression':
      return lowerSwitch(context, node);
    case 'enhanced_for_statement': {
      const name = node.childForFieldName('name');
      return [
        {
          kind: 'loop',
          ...(name && { value: namePattern(textOf(context.source, name), lineOf(name)) }),
          over: lowerField(context, node, 'value'),
          body: lowerBranch(context, node.childForFieldName('body')),
          line,
        },
      ];
    }
    case 'for_statement':
      return [count(context, node)];
    case 'while_statement':
      return [
        {
          kind: 'count',
          init: [],
          test: lowerField(context, node, 'condition'),
          body: lowerBranch(context, node.childForFieldName('body')),
          line,
        },
      ];
    case 'do_statement':
      return [doCount(context, node)];
    case 'try_statement':
    case 'try_with_resources_statement':
      return attempt(context, node);
    case 'labeled_statement':
      return parts(node)
        .slice(1)
        .flatMap((part) => lowerBranch(context, part));
    case 'synchronized_statement':
      return [{ kind: 'block', body: lowerBlock(context, node.childForFieldName('body')), line }];
    default:
      return [{ kind: 'expression', expression: lowerExpression(context, node), line }];
  }
}

/** A class, record, enum or interface as a name that holds it. */
export function lowerTypeDeclaration(context: Context, node: Node): Let {
  const value = lowerClass(context, node);
  const { line } = value;
  return { kind: 'let', target: namePattern(value.name ?? '', line), value, hoisted: true, line };
}

/** `A a = x, b;`, of a local variable. */
export function lowerVariables(context: Context, node: Node): readonly Let[] {
  const type = node.childForFieldName('type');
  const isInferred = type === null || textOf(context.source, type) === 'var';
  return node.childrenForFieldName('declarator').flatMap((declarator): Let[] => {
    const name = declarator.childForFieldName('name');
    const value = declarator.childForFieldName('value');
    if (name === null) return [];
    return [
      {
        kind: 'let',
        target: namePattern(textOf(context.source, name), lineOf(name)),
        ...(value && { value: lowerExpression(context, value) }),
        ...(!isInferred && type && { type: lowerType(context, type) }),
        line: lineOf(name),
      },
    ];
  });
}

/** A statement that is an expression; a switch that stands alone is one of statements. */
function effect(context: Context, node: Node, line: number): readonly Statement[] {
  if (node.type === 'switch_expression') return lowerSwitch(context, node);
  return [{ kind: 'expression', expression: lowerExpression(context, node), line }];
}

/** `super(…)` calls the base's constructor, `this(…)` another one of the class. */
function delegation(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const args = lowerArguments(context, node.childForFieldName('arguments'));
  const isSuper = node.childForFieldName('constructor')?.type === 'super';
  const callee: Expression = isSuper
    ? { kind: 'super', line }
    : { kind: 'member', object: { kind: 'self', line }, name: CONSTRUCTOR, line };
  return { kind: 'call', callee, args, isNew: false, line };
}

/** The name of constructors, as in class files: no program can write it. */
export const CONSTRUCTOR = '<init>';

function count(context: Context, node: Node): Count {
  const line = lineOf(node);
  const test = node.childForFieldName('condition');
  const steps = node.childrenForFieldName('update').map((step) => lowerExpression(context, step));
  const [first, ...others] = steps;
  const step: Expression | undefined =
    others.length === 0 ? first : { kind: 'list', items: steps.map((value) => ({ value })), line };
  return {
    kind: 'count',
    init: node
      .childrenForFieldName('init')
      .flatMap((part) =>
        part.type === 'local_variable_declaration'
          ? lowerVariables(context, part)
          : effect(context, part, lineOf(part)),
      ),
    ...(test && { test: lowerExpression(context, test) }),
    ...(step && { step }),
    body: lowerBranch(context, node.childForFieldName('body')),
    line,
  };
}

/** The body runs before the test: an endless loop that the test leaves. */
function doCount(context: Context, node: Node): Count {
  const line = lineOf(node);
  const test: Expression = { kind: 'not', value: lowerField(context, node, 'condition'), line };
  const stop: Statement = { kind: 'if', test, then: [{ kind: 'jump', what: 'break', line }], else: [], line };
  return {
    kind: 'count',
    init: [],
    body: [...lowerBranch(context, node.childForFieldName('body')), stop],
    line,
  };
}

/** Resources are variables of a block around the rest. */
function attempt(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const resources = node.childForFieldName('resources');
  const before = resources === null ? [] : parts(resources).flatMap((part) => resource(context, part));
  const last = parts(node).find((part) => part.type === 'finally_clause');
  const body: Try = {
    kind: 'try',
    body: [...before, ...lowerBlock(context, node.childForFieldName('body'))],
    handlers: parts(node)
      .filter((part) => part.type === 'catch_clause')
      .map((part) => handler(context, part)),
    finally: last === undefined ? [] : parts(last).flatMap((part) => lowerBlock(context, part)),
    line,
  };
  return [body];
}

function resource(context: Context, node: Node): readonly Statement[] {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('type');
  if (name === null) return parts(node).flatMap((part) => effect(context, part, lineOf(node)));
  const line = lineOf(name);
  const isInferred = type === null || textOf(context.source, type) === 'var';
  return [
    {
      kind: 'let',
      target: namePattern(textOf(context.source, name), line),
      value: lowerField(context, node, 'value'),
      ...(!isInferred && type && { type: lowerErased(context, type) }),
      line,
    },
  ];
}

function handler(context: Context, node: Node): Try['handlers'][number] {
  const caught = parts(node).find((part) => part.type === 'catch_formal_parameter');
  const name = caught?.childForFieldName('name');
  return {
    ...(name && { target: namePattern(textOf(context.source, name), lineOf(name)) }),
    body: lowerBlock(context, node.childForFieldName('body')),
  };
}
