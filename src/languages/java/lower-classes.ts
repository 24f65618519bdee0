import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { Argument, ClassExpression } from '../syntax.ts';
import type { Context } from './context.ts';
import { lombokMembers } from './lombok.ts';
import { lowerAnnotationType } from './lower-annotation-types.ts';
import { lowerAnnotations } from './lower-annotations.ts';
import { lowerEnumMembers } from './lower-enums.ts';
import { lowerMembers } from './lower-members.ts';
import { lowerRecordMembers } from './lower-records.ts';
import { lowerErased } from './lower-types.ts';

/** A class, interface, record, enum or annotation type. The base class comes first, then interfaces. */
export function lowerClass(context: Context, node: Node): ClassExpression {
  const name = node.childForFieldName('name');
  const own = name === null ? '' : textOf(context.source, name);
  const body = node.childForFieldName('body');
  const isAbstract = parts(node).some((part) => part.type === 'modifiers' && hasToken(part, 'abstract'));
  const shared = {
    kind: 'class',
    name: own,
    ...(isAbstract && { abstract: true }),
    bases: basesOf(context, node),
    decorators: lowerAnnotations(context, node),
    line: lineOf(name ?? node),
  } as const;
  switch (node.type) {
    case 'interface_declaration':
      return { ...shared, flavour: 'interface', members: body === null ? [] : lowerMembers(context, body) };
    case 'annotation_type_declaration':
      return { ...shared, flavour: 'interface', members: lowerAnnotationType(context, body) };
    case 'enum_declaration':
      return { ...shared, flavour: 'enum', members: lowerEnumMembers(context, body, own) };
    case 'record_declaration':
      return { ...shared, flavour: 'record', members: lowerRecordMembers(context, node) };
    default: {
      const members = body === null ? [] : lowerMembers(context, body);
      const added = lombokMembers(context, shared.decorators, members);
      return { ...shared, flavour: 'class', members: added.length === 0 ? members : [...members, ...added] };
    }
  }
}

function basesOf(context: Context, node: Node): readonly Argument[] {
  return parts(node)
    .filter((part) => BASES.includes(part.type))
    .flatMap((part) => (part.type === 'superclass' ? [part] : parts(part)))
    .flatMap(parts)
    .map((type) => ({ value: lowerErased(context, type) }));
}

const BASES: readonly string[] = ['superclass', 'super_interfaces', 'extends_interfaces'];
