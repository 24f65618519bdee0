import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, literalAt, parts } from '../nodes.ts';
import type { Expression, ListPattern, MapEntry, Pattern } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerExpression, lowerTarget } from './lower-expressions.ts';

/** An array: a map when one of its elements has a key, else a list. */
export function lowerArray(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const elements = parts(node).filter((part) => part.type === 'array_element_initializer');
  if (elements.some((element) => hasToken(element, '=>')))
    return { kind: 'map', entries: entries(context, elements), line };
  const items = elements.flatMap((element) => {
    const [value] = parts(element);
    if (value === undefined) return [];
    const [spread] = value.type === 'variadic_unpacking' ? parts(value) : [];
    return spread === undefined
      ? [{ value: lowerExpression(context, value) }]
      : [{ value: lowerExpression(context, spread), spread: 'list' as const }];
  });
  return { kind: 'list', items, line };
}

/** Elements without a key are counted. */
function entries(context: Context, elements: readonly Node[]): readonly MapEntry[] {
  let next = 0;
  return elements.flatMap((element): MapEntry[] => {
    const [first, second] = parts(element);
    if (first === undefined) return [];
    const [spread] = first.type === 'variadic_unpacking' ? parts(first) : [];
    if (spread !== undefined) return [{ key: null, value: lowerExpression(context, spread) }];
    const isKeyed = second !== undefined && hasToken(element, '=>');
    const key = isKeyed ? lowerExpression(context, first) : literalAt(next++, lineOf(first));
    return [{ key, value: lowerExpression(context, isKeyed ? second : first) }];
  });
}

/** `[$a, , $b]`, `list('k' => $a)`. */
export function lowerListPattern(context: Context, node: Node): Pattern {
  const line = lineOf(node);
  const children = node.children.filter((child) => child.type !== 'comment');
  const groups: Node[][] = [[]];
  for (const child of children) {
    if (child.type === ',') groups.push([]);
    else if (child.isNamed || child.type === '=>') groups.at(-1)?.push(child);
  }
  const sides = groups.map(sidesOf);
  if (sides.some((side) => side?.key !== undefined)) {
    const items = sides.flatMap((side) => {
      const target = side && lowerTarget(context, side.value);
      return target === undefined || side?.key === undefined
        ? []
        : [{ key: lowerExpression(context, side.key), target }];
    });
    return { kind: 'keys-pattern', items, line };
  }
  const items: ListPattern['items'] = sides.map((side) => {
    const target = side && lowerTarget(context, side.value);
    return target === undefined ? null : { target };
  });
  return { kind: 'list-pattern', items, line };
}

interface Sides {
  readonly key?: Node;
  readonly value: Node;
}

function sidesOf(group: readonly Node[]): Sides | undefined {
  const [only] = group;
  const nodes = only?.type === 'array_element_initializer' && group.length === 1 ? only.children : group;
  const named = nodes.filter((node) => node.isNamed);
  const [first, second] = named;
  if (first === undefined) return undefined;
  return second !== undefined && nodes.some((node) => node.type === '=>')
    ? { key: first, value: second }
    : { value: first };
}
