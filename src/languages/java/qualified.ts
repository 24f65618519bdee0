import { literalAt, nameAt } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import { splitTypeName } from './file-imports.ts';

/**
 * A dotted name. With a package in front (`com.acme.Paths.USERS`) it reads the type from where it is declared; else it is a
 * chain of members.
 * @param isType the name stands where only a type can
 */
export function qualified(segments: readonly string[], line: number, isType: boolean): Expression {
  const first = segments.findIndex((segment) => /^\p{Lu}/u.test(segment));
  const needed = isType ? 1 : 2;
  const hasPackage = first >= needed && (isType || /\p{Ll}/u.test(segments[first] ?? ''));
  if (!hasPackage) {
    const [head = '', ...rest] = segments;
    return chain(nameAt(head, line), rest, line);
  }
  const { type } = splitTypeName(segments.join('.'));
  const module: Expression = { kind: 'import', source: literalAt(type, line), style: 'namespace', line };
  return chain(module, segments.slice(first), line);
}

function chain(from: Expression, names: readonly string[], line: number): Expression {
  return names.reduce<Expression>((object, name) => ({ kind: 'member', object, name, line }), from);
}
