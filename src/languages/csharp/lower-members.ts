import type { Node } from 'web-tree-sitter';
import { lineOf, parts, textOf } from '../nodes.ts';
import type { ClassMember } from '../syntax.ts';
import { type Context, fresh, modifiersOf, pieceAfter } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';
import { lowerTypeDeclaration, TYPE_DECLARATIONS } from './lower-classes.ts';
import { CONSTRUCTOR, lowerConstructor } from './lower-constructors.ts';
import { lowerFor } from './lower-creations.ts';
import { blockMethods, isBlock } from './lower-extensions.ts';
import { lowerMethod } from './lower-functions.ts';
import { lowerIndexer, lowerProperty } from './lower-properties.ts';
import { lowerBlock } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/** The members of a type's body, in order. What stands under `#if` is there on every side. */
export function lowerMembers(context: Context, body: Node): readonly ClassMember[] {
  return parts(body).flatMap((node) => lowerMember(fresh(context), node));
}

/** One member; several for a field with several names. Types inside are statements of the body, so that they are made at once. */
function lowerMember(context: Context, node: Node): readonly ClassMember[] {
  if (isBlock(context, node)) {
    return blockMethods(context, node).map((one) => ({
      ...method(context, one.node),
      static: true,
      value: one.value,
    }));
  }
  if (TYPE_DECLARATIONS.has(node.type)) {
    return lowerTypeDeclaration(context, node).map((statement) => ({
      kind: 'statement',
      name: '',
      static: true,
      decorators: [],
      statement,
      line: statement.line,
    }));
  }
  switch (node.type) {
    case 'field_declaration':
    case 'event_field_declaration':
      return parts(node)
        .filter((part) => part.type === 'variable_declaration')
        .flatMap((part) => fields(context, node, part));
    case 'property_declaration':
    case 'event_declaration':
      return lowerProperty(context, node);
    case 'indexer_declaration':
      return lowerIndexer(context, node);
    case 'method_declaration':
      return [method(context, node)];
    case 'constructor_declaration':
      return [constructorMember(context, node)];
    case 'operator_declaration':
    case 'conversion_operator_declaration':
    case 'destructor_declaration':
      return [{ ...method(context, node), name: `~${node.type}` }];
    case 'preproc_if':
    case 'preproc_elif':
    case 'preproc_else':
    case 'ERROR':
      return lowerMembers(context, node);
    default:
      return [];
  }
}

/** Attributes and the words before a member. */
export function memberHead(
  context: Context,
  node: Node,
): Pick<ClassMember, 'static' | 'visibility' | 'decorators'> {
  const words = modifiersOf(context, node);
  const isInterface = node.parent?.parent?.type === 'interface_declaration';
  const visibility = words.has('public')
    ? 'public'
    : words.has('protected')
      ? 'protected'
      : words.has('internal')
        ? 'internal'
        : isInterface && !words.has('private')
          ? 'public'
          : 'private';
  return {
    static: words.has('static') || words.has('const'),
    visibility,
    decorators: lowerAttributes(context, node),
  };
}

function fields(context: Context, node: Node, declaration: Node): readonly ClassMember[] {
  const type = declaration.childForFieldName('type');
  const known = type === null ? undefined : lowerType(context, type);
  const head = memberHead(context, node);
  return parts(declaration).flatMap((declarator): ClassMember[] => {
    const name = declarator.childForFieldName('name');
    if (declarator.type !== 'variable_declarator' || name === null) return [];
    const value = pieceAfter(declarator, '=');
    return [
      {
        ...head,
        kind: 'field',
        name: textOf(context.source, name),
        ...(known && { type: known }),
        ...(value && { value: lowerFor(context, value, known) }),
        line: lineOf(name),
      },
    ];
  });
}

function method(context: Context, node: Node): ClassMember {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('returns');
  const isAbstract = node.childForFieldName('body') === null;
  const words = modifiersOf(context, node);
  return {
    ...memberHead(context, node),
    kind: 'method',
    replaces: words.has('override') || words.has('new'),
    name: name === null ? '' : textOf(context.source, name),
    ...(isAbstract && { abstract: true }),
    ...(type && { type: lowerType(context, type) }),
    value: lowerMethod(context, node),
    line: lineOf(name ?? node),
  };
}

/** A static constructor runs with the class. */
function constructorMember(context: Context, node: Node): ClassMember {
  const head = memberHead(context, node);
  const line = lineOf(node.childForFieldName('name') ?? node);
  if (!head.static) {
    const value = lowerConstructor(context, node);
    return { ...head, kind: 'constructor', name: CONSTRUCTOR, ...(value && { value }), line };
  }
  const body = lowerBlock(context, node.childForFieldName('body'));
  const statement = { kind: 'block', body, line } as const;
  return { kind: 'statement', name: '', static: true, decorators: [], statement, line };
}
