import type { Node } from 'web-tree-sitter';
import { endLineOf, lineOf, literalAt, namePattern, parts, textOf } from '../nodes.ts';
import type { ClassMember, Expression, FunctionExpression, Parameter } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerFor } from './lower-creations.ts';
import { lowerBody, lowerParameters } from './lower-functions.ts';
import { memberHead } from './lower-members.ts';
import { lowerType } from './lower-types.ts';

/** A property: a field when the compiler keeps its value, else a getter and a setter. */
export function lowerProperty(context: Context, node: Node): readonly ClassMember[] {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('type');
  const known = type === null ? undefined : lowerType(context, type);
  const line = lineOf(name ?? node);
  const head = {
    ...memberHead(context, node),
    name: name === null ? '' : textOf(context.source, name),
    ...(known && { type: known }),
    line,
  };
  const value = node.childForFieldName('value');
  if (value?.type === 'arrow_expression_clause') {
    return [{ ...head, kind: 'getter', value: accessor(context, node, value, [], known) }];
  }
  const accessors = accessorsOf(context, node, known);
  const isAbstract = parts(node).some(
    (part) => part.type === 'modifier' && textOf(context.source, part) === 'abstract',
  );
  if (accessors.length > 0) return accessors.map((each) => ({ ...head, ...each }));
  return [
    {
      ...head,
      kind: 'field',
      ...(isAbstract && { abstract: true }),
      ...(value ? { value: lowerFor(context, value, known) } : nothing(context, node, isAbstract)),
    },
  ];
}

/** What only constructors write (`string X { get; }`) is nothing until they do. */
function nothing(context: Context, node: Node, isAbstract: boolean): Pick<ClassMember, 'value'> {
  const list = node.childForFieldName('accessors');
  const accessors = list === null ? [] : parts(list);
  const isWritten = accessors.some((part) => part.childForFieldName('name')?.type !== 'get');
  const isText = /^string\??$/.test(textOf(context.source, node.childForFieldName('type') ?? node));
  return isAbstract || isWritten || accessors.length === 0 || !isText
    ? {}
    : { value: literalAt(null, lineOf(node)) };
}

/** Accessors that have a body. */
function accessorsOf(
  context: Context,
  node: Node,
  type: Expression | undefined,
): readonly Pick<ClassMember, 'kind' | 'value'>[] {
  const list = node.childForFieldName('accessors');
  return (list === null ? [] : parts(list)).flatMap((part): Pick<ClassMember, 'kind' | 'value'>[] => {
    const body = part.childForFieldName('body');
    const name = part.childForFieldName('name')?.type;
    if (body === null || (name !== 'get' && name !== 'set' && name !== 'init')) return [];
    if (name === 'get') return [{ kind: 'getter', value: accessor(context, part, body, [], type) }];
    const line = lineOf(part);
    const given: Parameter = { target: namePattern('value', line), ...(type && { type }), line };
    return [{ kind: 'setter', value: accessor(context, part, body, [given], undefined) }];
  });
}

/** `this[int i]` is a method that no program can name. */
export function lowerIndexer(context: Context, node: Node): readonly ClassMember[] {
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  const known = type === null ? undefined : lowerType(context, type);
  const params = lowerParameters(context, node.childForFieldName('parameters'));
  const list = node.childForFieldName('accessors');
  const read =
    list === null ? undefined : parts(list).find((part) => part.childForFieldName('name')?.type === 'get');
  const body = value ?? read?.childForFieldName('body') ?? null;
  if (body === null) return [];
  const line = lineOf(node);
  const fn = accessor(context, node, body, params, known);
  return [{ ...memberHead(context, node), kind: 'method', name: '[]', value: fn, line }];
}

function accessor(
  context: Context,
  node: Node,
  body: Node,
  params: readonly Parameter[],
  returns: Expression | undefined,
): FunctionExpression {
  return {
    kind: 'function',
    params,
    receiver: 'caller',
    decorators: [],
    body: lowerBody({ ...context, ...(returns && { returns }) }, body),
    line: lineOf(node),
    endLine: endLineOf(node),
  };
}
