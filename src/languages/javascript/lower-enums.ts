import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Let, MapEntry, MapLiteral, Statement } from '../syntax.ts';
import { keyName } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';
import { bodyOf } from './lower-functions.ts';
import { lineOf, parts, textOf } from './nodes.ts';

interface EnumMember {
  readonly name: string;
  readonly value: Expression;
  readonly line: number;
}

/**
 * An enum is a map, with the names by number too where members are numbers. Members that are made from others are `let`s
 * of a function that returns the map, because inside an enum its members are names.
 */
export function lowerEnum(source: ParsedFile, node: Node): Let {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const line = lineOf(name ?? node);
  const members = body === null ? [] : enumMembers(source, body);
  const map = enumMap(members, line);
  return {
    kind: 'let',
    target: { kind: 'name-pattern', name: name === null ? '' : textOf(source, name), line },
    value: members.every((member) => member.value.kind === 'literal') ? map : scoped(members, line),
    line,
  };
}

function enumMembers(source: ParsedFile, body: Node): readonly EnumMember[] {
  const members: EnumMember[] = [];
  for (const part of parts(body)) {
    const key = part.type === 'enum_assignment' ? part.childForFieldName('name') : part;
    const given = part.type === 'enum_assignment' ? part.childForFieldName('value') : null;
    const line = lineOf(part);
    const name = key === null ? undefined : keyName(source, key);
    if (name === undefined) continue;
    const value = given === null ? following(members.at(-1), line) : lowerExpression(source, given);
    members.push({ name, value, line });
  }
  return members;
}

/** A member without a value counts on from the one before it. */
function following(previous: EnumMember | undefined, line: number): Expression {
  const last = previous?.value;
  if (last === undefined) return { kind: 'literal', value: 0, line };
  if (last.kind === 'literal' && typeof last.value === 'number') {
    return { kind: 'literal', value: last.value + 1, line };
  }
  return { kind: 'binary', operator: '+', left: last, right: { kind: 'literal', value: 1, line }, line };
}

function enumMap(members: readonly EnumMember[], line: number): MapLiteral {
  const byNumber = members.flatMap(({ name, value, line }): MapEntry[] =>
    value.kind === 'literal' && typeof value.value === 'number'
      ? [
          {
            key: { kind: 'literal', value: String(value.value), line },
            value: { kind: 'literal', value: name, line },
          },
        ]
      : [],
  );
  const byName = members.map(
    ({ name, value, line }): MapEntry => ({ key: { kind: 'literal', value: name, line }, value }),
  );
  return { kind: 'map', entries: [...byNumber, ...byName], line };
}

function scoped(members: readonly EnumMember[], line: number): Expression {
  const lets = members.map(
    ({ name, value, line }): Statement => ({
      kind: 'let',
      target: { kind: 'name-pattern', name, line },
      value,
      line,
    }),
  );
  const named = members.map(({ name, line }) => ({
    name,
    value: { kind: 'name', name, line } as const,
    line,
  }));
  const body = bodyOf(
    [...lets, { kind: 'return', value: enumMap(named, line), line }],
    members.map(({ name }) => name),
  );
  const make: Expression = {
    kind: 'function',
    params: [],
    receiver: 'lexical',
    decorators: [],
    body,
    line,
    endLine: line,
  };
  return { kind: 'call', callee: make, args: [], isNew: false, line };
}
