import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, literalAt, opaqueAt, parts } from '../nodes.ts';
import type { Expression, ExpressionStatement, Statement } from '../syntax.ts';
import { type Context, statementsOf } from './context.ts';
import { lowerAssignment, lowerShort } from './lower-assignments.ts';
import { lowerControl } from './lower-control.ts';
import { lowerConstants, lowerTypes, lowerVariables } from './lower-declarations.ts';
import { lowerExpression, lowerList } from './lower-expressions.ts';

/** The statements of a block. */
export function lowerBlock(context: Context, block: Node | null): readonly Statement[] {
  if (block === null) return [];
  return statementsOf(block).flatMap((child) => lowerStatement(context, child));
}

/** One statement; several where it declares several things. */
export function lowerStatement(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'short_var_declaration':
      return [lowerShort(context, node)];
    case 'assignment_statement':
    case 'inc_statement':
    case 'dec_statement':
      return [lowerAssignment(context, node)];
    case 'var_declaration':
      return lowerVariables(context, node);
    case 'const_declaration':
      return lowerConstants(context, node);
    case 'type_declaration':
      return lowerTypes(context, node);
    case 'return_statement':
      return [lowerReturn(context, node)];
    case 'expression_statement':
    case 'defer_statement':
    case 'go_statement':
      return parts(node).map((part) => effect(lowerExpression(context, part), line));
    case 'send_statement': {
      const sent = ['channel', 'value'].flatMap((name) => lowerList(context, node.childForFieldName(name)));
      return [effect(opaqueAt('a value sent to a channel', sent, line), line)];
    }
    case 'block':
      return [{ kind: 'block', body: lowerBlock(context, node), line }];
    case 'labeled_statement':
      return parts(node)
        .filter((part) => part.type !== 'label_name')
        .flatMap((part) => lowerStatement(context, part));
    case 'break_statement':
      return [{ kind: 'jump', what: 'break', line }];
    case 'continue_statement':
      return [{ kind: 'jump', what: 'continue', line }];
    case 'goto_statement':
      return [effect(opaqueAt('goto', [], line), line)];
    case 'empty_statement':
    case 'fallthrough_statement':
      return [];
    case 'ERROR':
      return parts(node).flatMap((part) => lowerStatement(context, part));
    default:
      return lowerControl(context, node) ?? [effect(lowerExpression(context, node), line)];
  }
}

/** An expression that stands for its effect; a panic leaves the function. */
function effect(expression: Expression, line: number): ExpressionStatement | Statement {
  if (expression.kind === 'call' && expression.callee.kind === 'name' && expression.callee.name === 'panic') {
    const [first] = expression.args;
    return { kind: 'jump', what: 'throw', ...(first && { value: first.value }), line };
  }
  return { kind: 'expression', expression, line };
}

/** `return a, b` returns a list; a bare `return` what the named results hold. */
function lowerReturn(context: Context, node: Node): Statement {
  const line = lineOf(node);
  const list = firstPart(node);
  const values: readonly Expression[] =
    list === undefined
      ? (context.results ?? []).map((name): Expression => ({ kind: 'name', name, line }))
      : lowerList(context, list);
  const [only] = values;
  if (values.length <= 1) return { kind: 'return', ...(only && { value: only }), line };
  return { kind: 'return', value: { kind: 'list', items: values.map((value) => ({ value })), line }, line };
}

/** A condition, or true where there is none. */
export function lowerTest(context: Context, node: Node | null, line: number): Expression {
  return node === null ? literalAt(true, line) : lowerExpression(context, node);
}
