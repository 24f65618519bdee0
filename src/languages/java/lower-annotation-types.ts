import type { Node } from 'web-tree-sitter';
import { bodyOf, endLineOf, lineOf, namePattern, parts, textOf } from '../nodes.ts';
import type { ClassMember, Parameter } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerAnnotations, lowerElementValue } from './lower-annotations.ts';
import { lowerMember } from './lower-members.ts';
import { CONSTRUCTOR } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/**
 * The elements of an annotation type as parameters of its constructor that are kept as fields: `value` first, because a value
 * that stands alone is its. So an annotation is an instance with what it was given and its defaults.
 */
export function lowerAnnotationType(context: Context, body: Node | null): readonly ClassMember[] {
  if (body === null) return [];
  const all = parts(body);
  const elements = all
    .filter((part) => part.type === 'annotation_type_element_declaration')
    .map((part) => element(context, part));
  const isValue = ({ target }: Parameter) => target.kind === 'name-pattern' && target.name === 'value';
  const params = [...elements.filter(isValue), ...elements.filter((each) => !isValue(each))];
  const line = lineOf(body);
  return [
    {
      kind: 'constructor',
      name: CONSTRUCTOR,
      static: false,
      decorators: [],
      value: {
        kind: 'function',
        params,
        receiver: 'caller',
        decorators: [],
        body: bodyOf([]),
        line,
        endLine: endLineOf(body),
      },
      line,
    },
    ...all.flatMap((part) => lowerMember(context, part)),
  ];
}

function element(context: Context, node: Node): Parameter {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('type');
  const value = node.childForFieldName('value');
  const decorators = lowerAnnotations(context, node);
  const line = lineOf(name ?? node);
  return {
    target: namePattern(name === null ? '' : textOf(context.source, name), line),
    ...(value && { default: lowerElementValue({ ...context, bindings: [] }, value) }),
    ...(type && { type: lowerType(context, type) }),
    ...(decorators.length > 0 && { decorators }),
    field: true,
    line,
  };
}
