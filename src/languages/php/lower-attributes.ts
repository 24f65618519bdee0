import type { Node } from 'web-tree-sitter';
import { lineOf, parts, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import { readAnnotations } from './annotations.ts';
import type { Context } from './context.ts';
import { lowerArguments } from './lower-calls.ts';
import { lowerName, lowerNamed } from './names.ts';

/** The attributes of a declaration as calls, in order. */
export function lowerAttributes(context: Context, node: Node): readonly Expression[] {
  const list = node.childForFieldName('attributes');
  const annotations = documented(context, node);
  if (list === null) return annotations;
  const attributes = parts(list)
    .flatMap(parts)
    .flatMap((attribute): Expression[] => {
      const [name] = parts(attribute);
      if (name === undefined) return [];
      const args = lowerArguments(context, attribute.childForFieldName('parameters'));
      return [
        { kind: 'call', callee: lowerNamed(context, name), args, isNew: false, line: lineOf(attribute) },
      ];
    });
  return [...annotations, ...attributes];
}

const ANNOTATED = new Set(['class_declaration', 'method_declaration', 'property_declaration']);

/** Annotations of the doc comment in front of a class or a member. */
function documented(context: Context, node: Node): readonly Expression[] {
  if (!ANNOTATED.has(node.type)) return [];
  let comment = node.previousSibling;
  // Remarks may stand between the doc comment and what it documents.
  while (comment?.type === 'comment' && !textOf(context.source, comment).startsWith('/**'))
    comment = comment.previousSibling;
  if (comment?.type !== 'comment') return [];
  const text = textOf(context.source, comment);
  if (!text.startsWith('/**') || !text.includes('@')) return [];
  const isImported = (name: string) =>
    name.startsWith('\\') || context.aliases.has(name.split('\\')[0] ?? name);
  return readAnnotations(text, lineOf(comment), isImported, (name, line) => lowerName(context, name, line));
}
