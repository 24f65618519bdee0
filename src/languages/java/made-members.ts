import { bodyOf } from '../nodes.ts';
import type { ClassMember, Expression, FunctionExpression } from '../syntax.ts';

/** A public member that the compiler adds to a class. */
export function madeMember(
  kind: ClassMember['kind'],
  name: string,
  value: FunctionExpression,
  decorators: readonly Expression[] = [],
): ClassMember {
  return { kind, name, static: false, visibility: 'public', decorators, value, line: value.line };
}

/** A method that gives what a field holds. */
export function fieldReader(field: string, line: number): FunctionExpression {
  const value: Expression = { kind: 'member', object: { kind: 'self', line }, name: field, line };
  return {
    kind: 'function',
    params: [],
    receiver: 'caller',
    decorators: [],
    body: bodyOf([{ kind: 'return', value, line }]),
    line,
    endLine: line,
  };
}
