import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, parts } from '../nodes.ts';
import type { Body, ClassMember, Expression, FunctionExpression, Parameter, Statement } from '../syntax.ts';
import { type Context, fresh } from './context.ts';
import { lowerParameters } from './lower-functions.ts';
import { lowerMembers } from './lower-members.ts';
import { CONSTRUCTOR, lowerBlock } from './lower-statements.ts';
import { fieldReader, madeMember } from './made-members.ts';

/** A record's components are fields that its constructor fills, each with a method that reads it; then its other members. */
export function lowerRecordMembers(context: Context, node: Node): readonly ClassMember[] {
  const body = node.childForFieldName('body');
  const line = lineOf(node.childForFieldName('name') ?? node);
  const components = lowerParameters(context, node.childForFieldName('parameters'));
  const own = body === null ? [] : lowerMembers(context, body);
  const compact =
    body === null ? undefined : parts(body).find((part) => part.type === 'compact_constructor_declaration');
  const canonical: FunctionExpression = {
    kind: 'function',
    params: components.map((component) => ({ ...component, field: true })),
    receiver: 'caller',
    decorators: [],
    body: constructorBody(context, components, compact),
    line,
    endLine: endLineOf(node),
  };
  const declared = new Set(own.map((member) => member.name));
  return [
    madeMember('constructor', CONSTRUCTOR, canonical),
    ...components.filter((component) => !declared.has(nameOf(component))).map(accessor),
    ...own,
  ];
}

/** A compact constructor may change the components before they are kept. */
function constructorBody(
  context: Context,
  components: readonly Parameter[],
  compact: Node | undefined,
): Body {
  const block = compact?.childForFieldName('body');
  if (!block) return bodyOf([]);
  return context.source.body(block, (node): readonly Statement[] => [
    ...lowerBlock(fresh(context), node),
    ...components.map(({ target, line }): Statement => {
      const name = target.kind === 'name-pattern' ? target.name : '';
      const place = { kind: 'member', object: { kind: 'self', line }, name, line } as const;
      const value: Expression = { kind: 'name', name, line };
      const keep = { kind: 'assign', target: { kind: 'place-pattern', place, line }, value, line } as const;
      return { kind: 'expression', expression: keep, line };
    }),
  ]);
}

function accessor(component: Parameter): ClassMember {
  const name = nameOf(component);
  return madeMember('method', name, fieldReader(name, component.line), component.decorators);
}

function nameOf({ target }: Parameter): string {
  return target.kind === 'name-pattern' ? target.name : '';
}
