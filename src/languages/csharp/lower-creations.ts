import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Argument, Expression, MapEntry } from '../syntax.ts';
import { type Context, pieceAfter, pieces } from './context.ts';
import { lowerArguments, lowerExpression, lowerField } from './lower-expressions.ts';
import { elementType, erased, lowerErased, lowerType } from './lower-types.ts';

/**
 * Objects, lists and maps that are made; undefined for any other node. Properties that an initialiser sets are named
 * arguments of the construction.
 * @param expected the type of what the value is for: what `new()` makes
 */
export function lowerCreation(
  context: Context,
  node: Node,
  expected: Expression | undefined,
): Expression | undefined {
  const line = lineOf(node);
  switch (node.type) {
    case 'object_creation_expression': {
      const type = node.childForFieldName('type');
      return created(context, node, type === null ? expected : lowerType(context, type));
    }
    case 'implicit_object_creation_expression':
      return created(context, node, expected);
    case 'anonymous_object_creation_expression':
      return { kind: 'map', entries: anonymous(context, node), line };
    case 'array_creation_expression': {
      const type = node.childForFieldName('type');
      const array = type === null ? expected : lowerErased(context, type);
      return initialised(context, initialiserOf(node), array, line);
    }
    case 'implicit_array_creation_expression':
    case 'stackalloc_expression':
    case 'implicit_stackalloc_expression':
      return initialised(context, initialiserOf(node), expected, line);
    case 'initializer_expression':
      return initialised(context, node, expected, line);
    case 'collection_expression':
      return { kind: 'list', items: elements(context, node, elementType(expected)), line };
    case 'with_expression':
      return { kind: 'map', entries: changed(context, node), line };
    default:
      return undefined;
  }
}

/** A value for a place whose type is known. */
export function lowerFor(context: Context, node: Node, type: Expression | undefined): Expression {
  return lowerCreation(context, node, type) ?? lowerExpression(context, node);
}

function initialiserOf(node: Node): Node | undefined {
  return parts(node).find((part) => part.type === 'initializer_expression');
}

function created(context: Context, node: Node, type: Expression | undefined): Expression {
  const line = lineOf(node.childForFieldName('type') ?? node);
  const list = parts(node).find((part) => part.type === 'argument_list');
  const initialiser = initialiserOf(node);
  const entries = initialiser === undefined ? [] : parts(initialiser);
  const isObject = entries.every(isProperty);
  if (initialiser !== undefined && !isObject) return initialised(context, initialiser, type, line);
  const args: Argument[] = [...lowerArguments(context, list ?? null)];
  // Of `new(1, 0)` for somebody else's parameter only the arguments are known.
  const nameless = args.length > 0 ? nameAt(NAMELESS, line) : opaqueAt('new()', [], line);
  const callee = type === undefined ? nameless : erased(type);
  for (const entry of entries) {
    const left = entry.childForFieldName('left');
    const right = entry.childForFieldName('right');
    if (left !== null && right !== null) {
      args.push({ value: lowerFor(context, right, undefined), name: textOf(context.source, left) });
    }
  }
  return { kind: 'call', callee, args, isNew: true, line };
}

function isProperty(node: Node): boolean {
  return node.type === 'assignment_expression' && node.childForFieldName('left')?.type === 'identifier';
}

/** The type of `new(1)` where nothing says it. */
const NAMELESS = 'new()';

/** `{ a, b }` is a list; `{ ["a"] = 1 }`, `{ { "a", 1 } }` of a map and `{ A = 1 }` are maps. */
function initialised(
  context: Context,
  node: Node | undefined,
  type: Expression | undefined,
  line: number,
): Expression {
  const inside = node === undefined ? [] : pieces(node);
  const isArray = type?.kind === 'list';
  const element = elementType(type);
  if (!isArray && inside.length > 0 && inside.every(isEntry)) {
    return { kind: 'map', entries: inside.map((each) => entry(context, each, element)), line };
  }
  return { kind: 'list', items: inside.map((each) => ({ value: lowerFor(context, each, element) })), line };
}

function isEntry(node: Node): boolean {
  if (node.type === 'initializer_expression') return parts(node).length === 2;
  return node.type === 'assignment_expression';
}

function entry(context: Context, node: Node, type: Expression | undefined): MapEntry {
  const line = lineOf(node);
  if (node.type === 'initializer_expression') {
    const [key, value] = pieces(node);
    return {
      key: key === undefined ? null : lowerExpression(context, key),
      value: value === undefined ? literalAt(undefined, line) : lowerFor(context, value, type),
    };
  }
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const [key] = left?.type === 'element_binding_expression' ? lowerArguments(context, left) : [];
  const name = left === null ? '' : textOf(context.source, left);
  return {
    key: key?.value ?? literalAt(name, line),
    value: right === null ? literalAt(undefined, line) : lowerFor(context, right, type),
  };
}

function elements(context: Context, node: Node, type: Expression | undefined): readonly Argument[] {
  return parts(node)
    .flatMap(pieces)
    .map((part): Argument => {
      const value =
        part.type === 'spread_element' || part.type === 'expression_element' ? pieces(part).at(0) : part;
      const lowered =
        value === undefined ? literalAt(undefined, lineOf(part)) : lowerFor(context, value, type);
      return part.type === 'spread_element' ? { value: lowered, spread: 'list' } : { value: lowered };
    });
}

/** `new { A = 1, b.C, D }`: what has no name is called as what it reads. */
function anonymous(context: Context, node: Node): readonly MapEntry[] {
  const entries: MapEntry[] = [];
  let name: Node | undefined;
  for (const child of node.children) {
    if (child.type === '=') continue;
    if (child.nextSibling?.type === '=') {
      name = child;
    } else if (child.isNamed && child.type !== 'comment') {
      const value = lowerExpression(context, child);
      const read = value.kind === 'name' || value.kind === 'member' ? value.name : '';
      const key = name === undefined ? read : textOf(context.source, name);
      entries.push({ key: literalAt(key, value.line), value });
      name = undefined;
    }
  }
  return entries;
}

/** `x with { A = 1 }` is `x` with other properties. */
function changed(context: Context, node: Node): readonly MapEntry[] {
  const [value, ...initialisers] = pieces(node);
  const base = value === undefined ? [] : [{ key: null, value: lowerExpression(context, value) }];
  return [
    ...base,
    ...initialisers.map((part): MapEntry => {
      const line = lineOf(part);
      const name = parts(part)[0];
      const right = pieceAfter(part, '=');
      return {
        key: literalAt(name === undefined ? '' : textOf(context.source, name), line),
        value: right === undefined ? lowerField(context, part, 'value') : lowerExpression(context, right),
      };
    }),
  ];
}
