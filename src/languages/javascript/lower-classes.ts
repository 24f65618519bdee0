import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Argument, ClassExpression, ClassMember, Expression, MemberKind } from '../syntax.ts';
import { keyName } from './literals.ts';
import { lowerExpression, lowerKey } from './lower-expressions.ts';
import { lowerDecorator, lowerFunction } from './lower-functions.ts';
import { lowerStatements } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/**
 * A class. Its base is the first of `bases`; what it `implements` follows, named `implements`, because nothing is inherited
 * from it.
 * @param outer decorators that stand before `export`
 */
export function lowerClass(
  source: ParsedFile,
  node: Node,
  outer: readonly Expression[] = [],
): ClassExpression {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const children = parts(node);
  const own = children.filter((child) => child.type === 'decorator');
  const heritage = children.find((child) => child.type === 'class_heritage');
  return {
    kind: 'class',
    ...(name && { name: textOf(source, name) }),
    flavour: 'class',
    ...(node.type === 'abstract_class_declaration' && { abstract: true }),
    bases: heritage === undefined ? [] : parts(heritage).flatMap((clause) => bases(source, clause)),
    decorators: [...outer, ...own.map((each) => lowerDecorator(source, each))],
    members: body === null ? [] : members(source, body),
    line: lineOf(name ?? node),
  };
}

function bases(source: ParsedFile, clause: Node): readonly Argument[] {
  switch (clause.type) {
    case 'extends_clause':
      return clause.childrenForFieldName('value').map((value) => ({ value: lowerExpression(source, value) }));
    case 'implements_clause':
      return parts(clause).map((type) => ({ value: lowerType(source, type), name: 'implements' }));
    default:
      return [{ value: lowerExpression(source, clause) }];
  }
}

function members(source: ParsedFile, body: Node): readonly ClassMember[] {
  const members: ClassMember[] = [];
  let decorators: Expression[] = [];
  for (const child of parts(body)) {
    if (child.type === 'decorator') {
      decorators.push(lowerDecorator(source, child));
      continue;
    }
    const member = lowerMember(source, child, decorators);
    if (member !== undefined) members.push(member);
    decorators = [];
  }
  return members;
}

/** A member; undefined for what only types have: overloads and index signatures. */
function lowerMember(
  source: ParsedFile,
  node: Node,
  decorators: readonly Expression[],
): ClassMember | undefined {
  switch (node.type) {
    case 'method_definition':
      return method(source, node, decorators);
    case 'abstract_method_signature':
      return { ...named(source, node), kind: 'method', abstract: true, decorators };
    case 'public_field_definition':
      return fieldMember(source, node, decorators);
    case 'class_static_block': {
      const body = node.childForFieldName('body') ?? node;
      const line = lineOf(node);
      const statement = { kind: 'block', body: lowerStatements(source, body), line } as const;
      return { kind: 'statement', name: '', static: true, decorators, statement, line };
    }
    default:
      return undefined;
  }
}

function method(source: ParsedFile, node: Node, decorators: readonly Expression[]): ClassMember {
  const base = named(source, node);
  return { ...base, kind: methodKind(node, base.name), decorators, value: lowerFunction(source, node) };
}

function methodKind(node: Node, name: string): MemberKind {
  for (const child of node.children) {
    if (child.type === 'get') return 'getter';
    if (child.type === 'set') return 'setter';
    if (child.type === 'formal_parameters') break;
  }
  return name === 'constructor' ? 'constructor' : 'method';
}

function fieldMember(source: ParsedFile, node: Node, decorators: readonly Expression[]): ClassMember {
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  const own = node.childrenForFieldName('decorator').map((each) => lowerDecorator(source, each));
  return {
    ...named(source, node),
    kind: 'field',
    decorators: [...decorators, ...own],
    ...(type && { type: lowerType(source, type) }),
    ...(value && { value: lowerExpression(source, value) }),
  };
}

/** What every member with a name has: its name and the words before it. */
function named(
  source: ParsedFile,
  node: Node,
): Pick<ClassMember, 'name' | 'computed' | 'static' | 'visibility' | 'line'> {
  const key = node.childForFieldName('name');
  const name = key === null ? '' : keyName(source, key);
  const before = node.children.filter((child) => key !== null && child.startIndex < key.startIndex);
  const modifier = before.find((child) => child.type === 'accessibility_modifier');
  const visibility = modifier && visibilityOf(textOf(source, modifier));
  return {
    name: name ?? '',
    ...(key !== null && name === undefined && { computed: lowerKey(source, key) }),
    static: before.some((child) => child.type === 'static'),
    ...(visibility && { visibility }),
    line: lineOf(key ?? firstPart(node) ?? node),
  };
}

function visibilityOf(word: string): ClassMember['visibility'] {
  return word === 'private' || word === 'protected' ? word : 'public';
}
