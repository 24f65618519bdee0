import { nameAt } from '../nodes.ts';
import type { Argument, Expression, MapEntry } from '../syntax.ts';
import type { Context } from './context.ts';
import { isImported } from './file-imports.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  Arrays: ['asList', 'stream'],
  Collections: ['emptyList', 'emptySet', 'singleton', 'singletonList'],
  EnumSet: ['of'],
  List: ['of'],
  Set: ['of'],
};

/**
 * `List.of(a, b)`, `Arrays.asList(…)`, `Stream.of(…)`, `Map.of(k, v)`, `Map.ofEntries(…)` as the list or map that they make;
 * undefined for any other call. `String.join(s, a, b)` gets its texts as one list.
 */
export function lowerCollection(
  context: Context,
  type: string,
  method: string,
  args: readonly Argument[],
  line: number,
): Expression | undefined {
  if (type === 'String' && method === 'join') return joined(args, line);
  if (type === 'Stream' && method === 'of' && isImported(context.imports, type, 'java.util.stream')) {
    return listOf(args, line);
  }
  if (!isImported(context.imports, type, 'java.util')) return undefined;
  if (LISTS[type]?.includes(method)) return listOf(args, line);
  if (type === 'Collections' && method === 'emptyMap') return { kind: 'map', entries: [], line };
  if (type !== 'Map') return undefined;
  if (method === 'of') return { kind: 'map', entries: pairs(args), line };
  return method === 'ofEntries' ? mapOf(args, line) : undefined;
}

/** One argument may be an array that holds the elements: it is spread. */
function listOf(args: readonly Argument[], line: number): Expression {
  const [only] = args;
  if (only !== undefined && args.length === 1 && only.value.kind === 'list') return only.value;
  return { kind: 'list', items: args, line };
}

function pairs(args: readonly Argument[]): readonly MapEntry[] {
  return args.flatMap(({ value: key }, index): MapEntry[] => {
    const value = args[index + 1]?.value;
    return index % 2 === 0 && value !== undefined ? [{ key, value }] : [];
  });
}

/** `Map.ofEntries(Map.entry(k, v), …)`; undefined when an entry is made elsewhere. */
function mapOf(args: readonly Argument[], line: number): Expression | undefined {
  const entries = args.flatMap(({ value }): MapEntry[] => {
    const [key, held] = value.kind === 'call' ? value.args : [];
    return key === undefined || held === undefined ? [] : [{ key: key.value, value: held.value }];
  });
  return entries.length === args.length ? { kind: 'map', entries, line } : undefined;
}

function joined(args: readonly Argument[], line: number): Expression | undefined {
  const [separator, ...texts] = args;
  if (separator === undefined || texts.length < 2) return undefined;
  const list: Expression = { kind: 'list', items: texts, line };
  const callee: Expression = { kind: 'member', object: nameAt('String', line), name: 'join', line };
  return { kind: 'call', callee, args: [separator, { value: list }], isNew: false, line };
}
