import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, parts, textOf } from '../nodes.ts';
import type { ClassMember } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAttributes } from './lower-attributes.ts';

/** The constants of an enum. In a text each stands for its name, so the name is its value. */
export function lowerEnumMembers(context: Context, body: Node | null): readonly ClassMember[] {
  if (body === null) return [];
  return parts(body)
    .flatMap((part) => (part.type.startsWith('preproc_') ? parts(part) : [part]))
    .flatMap((part): ClassMember[] => {
      const name = part.childForFieldName('name');
      if (part.type !== 'enum_member_declaration' || name === null) return [];
      const line = lineOf(name);
      const text = textOf(context.source, name);
      return [
        {
          kind: 'field',
          name: text,
          static: true,
          visibility: 'public',
          decorators: lowerAttributes(context, part),
          value: literalAt(text, line),
          line,
        },
      ];
    });
}
