import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, opaqueAt } from '../nodes.ts';
import type { Expression, Literal } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerType } from './lower-types.ts';

const SCALARS: Readonly<Record<string, Literal['value']>> = {
  string: '',
  bool: false,
  byte: 0,
  rune: 0,
  float32: 0,
  float64: 0,
  int: 0,
  int8: 0,
  int16: 0,
  int32: 0,
  int64: 0,
  uint: 0,
  uint8: 0,
  uint16: 0,
  uint32: 0,
  uint64: 0,
};

/** Definitions by way of definitions that are followed; more is a cycle. */
const DEPTH = 8;

/**
 * The zero value of a variable that is declared without one; not known where its address is taken
 * (`yaml.Unmarshal(data, &prefix)`; a flag's default is). Undefined for a pointer that is set later, or a type that is declared elsewhere.
 */
export function lowerZero(context: Context, name: string, type: Node): Expression | undefined {
  if (type.type === 'pointer_type') return undefined;
  if (new RegExp(`(?<!StringVarP?\\(\\s*)&${name}\\b`).test(context.source.text)) {
    const line = lineOf(type);
    const value = opaqueAt(`variable ${name}, which is set through its address`, [], line);
    // Of another package's type the methods are known, whatever its fields are, and what it makes where a framework models it.
    return type.type === 'qualified_type'
      ? { kind: 'map', entries: [{ key: null, value }], type: lowerType(context, type), line }
      : value;
  }
  return zeroOf(context, lowerType(context, type), lineOf(type));
}

/** Types whose values are nil until they are set. */
const NILABLE = ['pointer_type', 'function_type', 'interface_type', 'map_type', 'channel_type'];

/**
 * The zero value of a struct's field: a scalar, nil. A library's type is taken to be an interface, since only such a field is ever
 * compared to nil.
 */
export function zeroOfField(context: Context, node: Node | null, type: Expression): Expression | undefined {
  const line = node === null ? type.line : lineOf(node);
  if (node === null || type.kind === 'list') return undefined;
  if (NILABLE.includes(node.type) || node.type === 'qualified_type') return literalAt(null, line);
  if (type.kind !== 'name') return undefined;
  if (Object.hasOwn(SCALARS, type.name)) return literalAt(SCALARS[type.name], line);
  const declared = context.types.get(type.name);
  return type.name === 'error' || (declared?.kind === 'class' && declared.flavour === 'interface')
    ? literalAt(null, line)
    : undefined;
}

/** What `new(T)` and `make(T)` give: a scalar, an empty list or map, a struct without values. */
export function zeroOf(context: Context, type: Expression, line: number, depth = 0): Expression | undefined {
  switch (type.kind) {
    case 'list':
      return { kind: 'list', items: [], line };
    case 'index':
      return type.object.kind === 'name' && type.object.name === 'map'
        ? { kind: 'map', entries: [], line }
        : undefined;
    case 'class':
      return type.flavour === 'struct' ? { kind: 'map', entries: [], type, line } : undefined;
    case 'member':
      return { kind: 'map', entries: [], type, line };
    case 'name': {
      if (Object.hasOwn(SCALARS, type.name)) return literalAt(SCALARS[type.name], line);
      const underlying = context.types.get(type.name);
      if (underlying === undefined || depth > DEPTH) return undefined;
      const zero = zeroOf(context, underlying, line, depth + 1);
      return zero?.kind === 'map' || zero?.kind === 'list' ? { ...zero, type } : zero;
    }
    default:
      return undefined;
  }
}
