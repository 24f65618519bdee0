import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, namePattern, parts, textOf } from '../nodes.ts';
import type { Expression, Let, ListPattern, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerValues } from './lower-assignments.ts';
import { lowerList } from './lower-expressions.ts';
import { lowerDefinition, lowerType } from './lower-types.ts';
import { lowerZero } from './lower-zero.ts';

/** `var a, b T = x, y`, alone or in a group. */
export function lowerVariables(context: Context, node: Node): readonly Statement[] {
  return specs(node, 'var_spec').flatMap((spec): Let[] => {
    const names = namesOf(spec);
    const type = spec.childForFieldName('type');
    const shared = type === null ? {} : { type: lowerType(context, type) };
    const list = spec.childForFieldName('value');
    if (list === null) return names.map((name) => declared(context, name, type, shared));
    const values = lowerList(context, list);
    if (values.length !== names.length) return [together(context, names, list)];
    return names.flatMap((name, index): Let[] => {
      const value = values[index];
      return value === undefined ? [] : [{ ...bound(context, name), value, ...shared }];
    });
  });
}

function declared(context: Context, name: Node, type: Node | null, shared: Pick<Let, 'type'>): Let {
  const zero = type === null ? undefined : lowerZero(context, textOf(context.source, name), type);
  return { ...bound(context, name), ...(zero && { value: zero }), ...shared };
}

/** Several names that one call fills. */
function together(context: Context, names: readonly Node[], list: Node): Let {
  const line = lineOf(list);
  const target: ListPattern = {
    kind: 'list-pattern',
    items: names.map((name) => {
      const text = textOf(context.source, name);
      return text === '_' ? null : { target: namePattern(text, lineOf(name)) };
    }),
    line,
  };
  return { kind: 'let', target, value: lowerValues(context, list, names.length), line };
}

/** Constants; in a group, one without a value repeats the last expressions, with the next `iota`. */
export function lowerConstants(context: Context, node: Node): readonly Statement[] {
  let last: Node | null = null;
  return specs(node, 'const_spec').flatMap((spec, iota): Let[] => {
    last = spec.childForFieldName('value') ?? last;
    const values = lowerList({ ...context, iota }, last);
    return namesOf(spec).flatMap((name, index): Let[] => {
      const value: Expression = values[index] ?? literalAt(undefined, lineOf(name));
      return textOf(context.source, name) === '_' ? [] : [{ ...bound(context, name), value }];
    });
  });
}

/** Types: a definition is a class of its own, an alias another name. */
export function lowerTypes(context: Context, node: Node): readonly Let[] {
  return parts(node).flatMap((spec): Let[] => {
    const name = spec.childForFieldName('name');
    const type = spec.childForFieldName('type');
    if (name === null || type === null) return [];
    const isAlias =
      spec.type === 'type_alias' && type.type !== 'struct_type' && type.type !== 'interface_type';
    const value = isAlias
      ? lowerType(context, type)
      : lowerDefinition(context, textOf(context.source, name), type);
    return [{ ...bound(context, name), value, hoisted: true }];
  });
}

function bound(context: Context, name: Node): Let {
  const line = lineOf(name);
  return { kind: 'let', target: namePattern(textOf(context.source, name), line), line };
}

function specs(node: Node, type: string): readonly Node[] {
  return parts(node).flatMap((part) => (part.type === type ? [part] : parts(part)));
}

function namesOf(spec: Node): readonly Node[] {
  return spec.childrenForFieldName('name').filter((name) => name.isNamed);
}
