import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { ClassMember } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAnnotations } from './lower-annotations.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerMethod } from './lower-functions.ts';
import { CONSTRUCTOR, lowerBlock, lowerTypeDeclaration } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/** The members of a class or interface body, in order. */
export function lowerMembers(context: Context, body: Node): readonly ClassMember[] {
  return parts(body).flatMap((node) => lowerMember(context, node));
}

/** One member; several for a field with several names. Types inside are statements of the body, so that they are made at once. */
export function lowerMember(context: Context, node: Node): readonly ClassMember[] {
  switch (node.type) {
    case 'field_declaration':
    case 'constant_declaration':
      return fields(context, node);
    case 'method_declaration':
      return [method(context, node)];
    case 'constructor_declaration':
      return [
        {
          ...modifiers(context, node),
          kind: 'constructor',
          name: CONSTRUCTOR,
          static: false,
          value: lowerMethod(context, node),
          line: nameLine(node),
        },
      ];
    case 'class_declaration':
    case 'record_declaration':
    case 'enum_declaration':
    case 'interface_declaration':
    case 'annotation_type_declaration': {
      const statement = lowerTypeDeclaration(context, node);
      return [{ kind: 'statement', name: '', static: true, decorators: [], statement, line: statement.line }];
    }
    case 'static_initializer':
    case 'block':
      return [initialiser(context, node)];
    case 'ERROR':
      return parts(node).flatMap((part) => lowerMember(context, part));
    default:
      return [];
  }
}

/** Annotations and the words before a member. */
export function modifiers(
  context: Context,
  node: Node,
): Pick<ClassMember, 'static' | 'visibility' | 'decorators'> {
  const words = parts(node).find((part) => part.type === 'modifiers');
  const isInterface = node.parent?.type === 'interface_body' || node.parent?.type === 'annotation_type_body';
  const has = (word: string) => words !== undefined && hasToken(words, word);
  const visibility = has('public') || isInterface ? 'public' : has('protected') ? 'protected' : 'internal';
  return {
    static: has('static') || (isInterface && node.type === 'constant_declaration'),
    visibility: has('private') ? 'private' : visibility,
    decorators: lowerAnnotations(context, node),
  };
}

function fields(context: Context, node: Node): readonly ClassMember[] {
  const type = node.childForFieldName('type');
  const shared = { ...modifiers(context, node), ...(type && { type: lowerType(context, type) }) };
  return node.childrenForFieldName('declarator').flatMap((declarator): ClassMember[] => {
    const name = declarator.childForFieldName('name');
    const value = declarator.childForFieldName('value');
    if (name === null) return [];
    return [
      {
        ...shared,
        kind: 'field',
        name: textOf(context.source, name),
        ...(value && { value: lowerExpression({ ...context, bindings: [] }, value) }),
        line: lineOf(name),
      },
    ];
  });
}

function method(context: Context, node: Node): ClassMember {
  const name = node.childForFieldName('name');
  const isAbstract = node.childForFieldName('body') === null;
  const type = node.childForFieldName('type');
  return {
    ...modifiers(context, node),
    kind: 'method',
    name: name === null ? '' : textOf(context.source, name),
    ...(isAbstract && { abstract: true }),
    ...(type && { type: lowerType(context, type) }),
    value: lowerMethod(context, node),
    line: nameLine(node),
  };
}

function initialiser(context: Context, node: Node): ClassMember {
  const line = lineOf(node);
  const isStatic = node.type === 'static_initializer';
  const blocks = isStatic ? parts(node) : [node];
  const body = blocks.flatMap((block) => lowerBlock(context, block));
  const statement = { kind: 'block', body, line } as const;
  return { kind: 'statement', name: '', static: isStatic, decorators: [], statement, line };
}

function nameLine(node: Node): number {
  return lineOf(node.childForFieldName('name') ?? node);
}
