import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, opaqueAt, partOf, parts, textOf } from '../nodes.ts';
import type { Argument, Call, ClassExpression, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerClassLike } from './lower-classes.ts';
import { lowerExpression, lowerOptional, memberNameOf } from './lower-expressions.ts';
import { lowerNamed } from './names.ts';

/** `f(…)`, `$f(…)`, `$o->m(…)`, `A::m(…)`; with `...` alone for arguments it is the function itself. */
export function lowerCall(context: Context, node: Node): Expression {
  const list = node.childForFieldName('arguments');
  const callee = calleeOf(context, node);
  if (list !== null && partOf(list, 'variadic_placeholder') !== undefined) return callee;
  const args = lowerArguments(context, list);
  const { line } = callee;
  return parentDirectory(callee, args) ?? { kind: 'call', callee, args, isNew: false, line };
}

function calleeOf(context: Context, node: Node): Expression {
  const line = lineOf(node.childForFieldName('name') ?? node);
  switch (node.type) {
    case 'function_call_expression': {
      const target = node.childForFieldName('function');
      if (target === null) return opaqueAt(node.type, [], line);
      return isName(target) ? lowerNamed(context, target, '()') : lowerExpression(context, target);
    }
    case 'scoped_call_expression':
      return member(context, node, lowerScope(context, node.childForFieldName('scope')), line);
    default:
      return member(context, node, lowerOptional(context, node.childForFieldName('object'), line), line);
  }
}

function member(context: Context, node: Node, object: Expression, line: number): Expression {
  const name = node.childForFieldName('name');
  const known = name === null ? undefined : memberNameOf(context, name);
  if (known !== undefined) return { kind: 'member', object, name: known, line };
  const index = lowerOptional(context, name, line);
  return { kind: 'index', object, index, line };
}

/** What stands before `::`: a class, `self`, `static`, `parent`, or an expression. */
export function lowerScope(context: Context, node: Node | null): Expression {
  if (node === null) return literalAt(undefined, 1);
  const line = lineOf(node);
  if (!isName(node) && node.type !== 'relative_scope') return lowerExpression(context, node);
  switch (textOf(context.source, node).toLowerCase()) {
    case 'self':
      return context.className === undefined ? { kind: 'self', line } : nameAt(context.className, line);
    case 'static':
      return { kind: 'self', line };
    case 'parent':
      return { kind: 'super', line };
    default:
      return lowerNamed(context, node);
  }
}

/** `dirname(x, 2)` is `dirname(dirname(x))`. */
function parentDirectory(callee: Expression, args: readonly Argument[]): Call | undefined {
  const [path, levels] = args;
  if (callee.kind !== 'name' || callee.name !== 'dirname()' || path === undefined) return undefined;
  const count = levels?.value.kind === 'literal' ? Number(levels.value.value) : undefined;
  if (count === undefined || !(count > 1 && count < 20)) return undefined;
  let value = path.value;
  let call: Call = { kind: 'call', callee, args: [{ value }], isNew: false, line: callee.line };
  for (let at = 1; at < count; at++) {
    value = call;
    call = { ...call, args: [{ value }] };
  }
  return call;
}

/** Arguments in order, named and spread ones included. */
export function lowerArguments(context: Context, list: Node | null): readonly Argument[] {
  if (list === null) return [];
  return parts(list).flatMap((part): Argument[] => {
    if (part.type !== 'argument') return [];
    const name = part.childForFieldName('name');
    const value = parts(part).findLast(
      (child) => child.id !== name?.id && child.type !== 'reference_modifier',
    );
    if (value === undefined) return [];
    if (value.type === 'variadic_unpacking') return [{ value: inner(context, value), spread: 'list' }];
    return [{ value: lowerExpression(context, value), ...(name && { name: textOf(context.source, name) }) }];
  });
}

/** `new A(…)`, `new $class(…)`, `new class(…) { … }`. */
export function lowerCreation(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const anonymous = partOf(node, 'anonymous_class');
  if (anonymous !== undefined) {
    const type: ClassExpression = lowerClassLike(context, anonymous);
    const args = lowerArguments(context, partOf(anonymous, 'arguments') ?? null);
    return { kind: 'call', callee: type, args, isNew: true, line };
  }
  const target = parts(node).find((part) => part.type !== 'arguments');
  const args = lowerArguments(context, partOf(node, 'arguments') ?? null);
  if (target === undefined) return opaqueAt(node.type, [], line);
  return { kind: 'call', callee: createdType(context, target), args, isNew: true, line };
}

function createdType(context: Context, node: Node): Expression {
  if (!isName(node)) return lowerExpression(context, node);
  const text = textOf(context.source, node).toLowerCase();
  if ((text === 'static' || text === 'self') && context.className !== undefined)
    return nameAt(context.className, lineOf(node));
  return text === 'parent' ? { kind: 'super', line: lineOf(node) } : lowerNamed(context, node);
}

export function isName(node: Node): boolean {
  return node.type === 'name' || node.type === 'qualified_name' || node.type === 'relative_name';
}

function inner(context: Context, node: Node): Expression {
  const [child] = parts(node);
  return child === undefined ? literalAt(undefined, lineOf(node)) : lowerExpression(context, child);
}
