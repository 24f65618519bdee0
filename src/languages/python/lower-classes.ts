import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Argument, ClassExpression, ClassMember, Expression, MemberKind } from '../syntax.ts';
import { lowerArguments, lowerExpression } from './lower-expressions.ts';
import { decorated, lowerFunction } from './lower-functions.ts';
import { lowerStatement } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';
import { firstPart, lineOf, parts, textOf } from './nodes.ts';

const ENUMS: ReadonlySet<string> = new Set(['Enum', 'StrEnum', 'IntEnum', 'Flag', 'IntFlag']);

/**
 * A class. Assigned fields are static: the class has them, and its instances see them there. A field with a type and no value
 * is an instance's.
 */
export function lowerClass(
  source: ParsedFile,
  node: Node,
  decorators: readonly Expression[] = [],
): ClassExpression {
  const name = node.childForFieldName('name');
  const header = node.childForFieldName('superclasses');
  const body = node.childForFieldName('body');
  const bases = header === null ? [] : lowerArguments(source, header);
  return {
    kind: 'class',
    ...(name && { name: textOf(source, name) }),
    flavour: bases.some(isEnum) ? 'enum' : 'class',
    bases,
    decorators,
    members: body === null ? [] : parts(body).flatMap((part) => lowerMember(source, part)),
    line: lineOf(name ?? node),
  };
}

function isEnum({ name, value }: Argument): boolean {
  return name === undefined && (value.kind === 'name' || value.kind === 'member') && ENUMS.has(value.name);
}

function lowerMember(source: ParsedFile, node: Node): readonly ClassMember[] {
  const { decorators, definition } = decorated(source, node);
  if (definition.type === 'function_definition') return [method(source, definition, decorators)];
  const line = lineOf(node);
  const [statement, ...rest] = lowerStatement(source, node);
  if (definition.type === 'class_definition' && statement?.kind === 'let') {
    const name = definition.childForFieldName('name');
    return [
      {
        kind: 'field',
        name: name === null ? '' : textOf(source, name),
        static: true,
        decorators,
        ...(statement.value && { value: statement.value }),
        line: lineOf(name ?? definition),
      },
    ];
  }
  const field = node.type === 'expression_statement' ? lowerField(source, node) : undefined;
  if (field !== undefined) return [field];
  return (statement === undefined ? [] : [statement, ...rest]).map((each) => ({
    kind: 'statement',
    name: '',
    static: true,
    decorators: [],
    statement: each,
    line,
  }));
}

/** `name = value`, `name: type = value`, `name: type`; undefined for every other statement. */
function lowerField(source: ParsedFile, node: Node): ClassMember | undefined {
  const assignment = firstPart(node);
  if (assignment === undefined || assignment.type !== 'assignment') return undefined;
  const target = assignment.childForFieldName('left');
  const value = assignment.childForFieldName('right');
  const type = assignment.childForFieldName('type');
  if (target === null || target.type !== 'identifier' || value?.type === 'assignment') return undefined;
  return {
    kind: 'field',
    name: textOf(source, target),
    static: value !== null,
    decorators: [],
    ...(type && { type: lowerType(source, type) }),
    ...(value && { value: lowerExpression(source, value) }),
    line: lineOf(target),
  };
}

function method(source: ParsedFile, node: Node, decorators: readonly Expression[]): ClassMember {
  const key = node.childForFieldName('name');
  const name = key === null ? '' : textOf(source, key);
  const words = new Set(decorators.map(lastName));
  const isStatic = words.has('staticmethod');
  return {
    kind: memberKind(name, words),
    name,
    static: isStatic || words.has('classmethod'),
    ...(words.has('abstractmethod') && { abstract: true }),
    decorators,
    value: lowerFunction(source, node, decorators, isStatic ? 'lexical' : 'first', true),
    line: lineOf(key ?? node),
  };
}

function memberKind(name: string, decorators: ReadonlySet<string>): MemberKind {
  if (name === '__init__') return 'constructor';
  if (decorators.has('setter') || decorators.has('deleter')) return 'setter';
  const isGetter = ['property', 'cached_property', 'abstractproperty', 'getter'].some((word) =>
    decorators.has(word),
  );
  return isGetter ? 'getter' : 'method';
}

/** The last word of a plain decorator: `cached_property` of `@functools.cached_property`. */
function lastName(decorator: Expression): string {
  return decorator.kind === 'name' || decorator.kind === 'member' ? decorator.name : '';
}
