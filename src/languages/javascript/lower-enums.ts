import type { Node } from 'web-tree-sitter';
import { bodyOf, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Let, MapEntry, MapLiteral, Name, Statement } from '../syntax.ts';
import { keyName } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';

interface EnumMember {
  readonly name: string;
  readonly value: Expression;
  readonly line: number;
}

/**
 * An enum is a map, with the names by number too where members are numbers. One whose members are made from others is the
 * call of a function that makes the map member by member.
 */
export function lowerEnum(source: ParsedFile, node: Node): Let {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const line = lineOf(name ?? node);
  const members = body === null ? [] : enumMembers(source, body);
  const own = name === null ? '' : textOf(source, name);
  const isPlain = members.every((member) => member.value.kind === 'literal');
  return {
    kind: 'let',
    target: { kind: 'name-pattern', name: own, line },
    value: isPlain ? enumMap(members, line) : scoped(own, members, line),
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

/** Members are names inside an enum, and the enum itself is there with the members so far. */
function scoped(name: string, members: readonly EnumMember[], line: number): Expression {
  const self: Name = { kind: 'name', name, line };
  const whole = { kind: 'map', entries: [], line } as const;
  const body = bodyOf(
    [
      { kind: 'let', target: { kind: 'name-pattern', name, line }, value: whole, line },
      ...members.flatMap((member) => memberStatements(self, member)),
      { kind: 'return', value: self, line },
    ],
    [name, ...members.map((member) => member.name)],
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

function memberStatements(self: Name, { name, value, line }: EnumMember): readonly Statement[] {
  const place = { kind: 'member', object: self, name, line } as const;
  const own: Name = { kind: 'name', name, line };
  return [
    { kind: 'let', target: { kind: 'name-pattern', name, line }, value, line },
    {
      kind: 'expression',
      expression: { kind: 'assign', target: { kind: 'place-pattern', place, line }, value: own, line },
      line,
    },
  ];
}
