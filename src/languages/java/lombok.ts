import { bodyOf, namePattern } from '../nodes.ts';
import type { ClassMember, Expression, FunctionExpression, Parameter } from '../syntax.ts';
import type { Context } from './context.ts';
import { isImported } from './file-imports.ts';
import { CONSTRUCTOR } from './lower-statements.ts';
import { fieldReader, madeMember } from './made-members.ts';

/**
 * What Lombok adds to a class when it is compiled: methods that read its fields, and a constructor of all of them.
 * https://projectlombok.org/features/GetterSetter, …/constructor
 */
export function lombokMembers(
  context: Context,
  decorators: readonly Expression[],
  members: readonly ClassMember[],
): readonly ClassMember[] {
  const has = (own: readonly Expression[], ...names: readonly string[]) =>
    own.some((one) =>
      names.some((name) => isCalled(one, name) && isImported(context.imports, name, 'lombok')),
    );
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const readsAll = has(decorators, 'Data', 'Getter', 'Value');
  const declared = new Set(members.filter(({ kind }) => kind === 'method').map(({ name }) => name));
  const readers = fields
    .filter((field) => readsAll || has(field.decorators, 'Getter'))
    .map(reader)
    .filter(({ name }) => !declared.has(name));
  return has(decorators, 'AllArgsConstructor', 'Value') ? [constructorOf(fields), ...readers] : readers;
}

function isCalled(annotation: Expression, name: string): boolean {
  return annotation.kind === 'call' && annotation.callee.kind === 'name' && annotation.callee.name === name;
}

/** `getName`, for a primitive boolean `isName`. */
function reader({ name, type, line }: ClassMember): ClassMember {
  const isBoolean = type?.kind === 'name' && type.name === 'boolean';
  const own = isBoolean ? name.replace(/^is(?=[A-Z])/, '') : name;
  const called = `${isBoolean ? 'is' : 'get'}${own.slice(0, 1).toUpperCase()}${own.slice(1)}`;
  return { ...madeMember('method', called, fieldReader(name, line)), ...(type && { type }) };
}

function constructorOf(fields: readonly ClassMember[]): ClassMember {
  const line = fields[0]?.line ?? 1;
  const params = fields.map(
    ({ name, type, line: at }): Parameter => ({
      target: namePattern(name, at),
      ...(type && { type }),
      field: true,
      line: at,
    }),
  );
  const value: FunctionExpression = {
    kind: 'function',
    params,
    receiver: 'caller',
    decorators: [],
    body: bodyOf([]),
    line,
    endLine: line,
  };
  return madeMember('constructor', CONSTRUCTOR, value);
}
