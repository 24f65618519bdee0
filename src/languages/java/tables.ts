import type { OperationEntry } from '../operation-names.ts';

const LANG = (
  'Boolean Byte Character CharSequence Class ClassLoader Comparable Deprecated Double Enum Error Exception Float FunctionalInterface ' +
  'IllegalArgumentException IllegalStateException Integer Iterable Long Math Number Object Override Record Runnable Runtime ' +
  'RuntimeException SafeVarargs Short String StringBuffer StringBuilder SuppressWarnings System Thread Throwable Void'
).split(' ');

const PRIMITIVES = 'boolean byte char double float int long short void'.split(' ');

/** Names of `java.lang`, and the primitive types. */
export const GLOBALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANG.map((name) => [name, `java.lang.${name}`])),
  ...Object.fromEntries(PRIMITIVES.map((name) => [name, name])),
};

const TEXT: Readonly<Record<string, OperationEntry>> = {
  'java.lang.Boolean.toString': 'text',
  'java.lang.Integer.toString': 'text',
  'java.lang.Integer.parseInt': 'number',
  'java.lang.Integer.valueOf': 'number',
  'java.lang.Long.toString': 'text',
  'java.lang.String.format': 'printf',
  'java.lang.String.join': 'joined-by',
  'java.lang.String.valueOf': 'text',
  'java.net.URI.create': 'identity',
  'java.nio.file.Path.of': 'join-path',
  'java.nio.file.Paths.get': 'join-path',
  'java.text.MessageFormat.format': 'format',
  'java.util.regex.Pattern.compile': 'regex',
};

/** Constructors and factories of lists and maps; the lowering writes down those that list their elements. */
const COLLECTIONS: Readonly<Record<string, OperationEntry>> = {
  ...Object.fromEntries(
    ['ArrayDeque', 'ArrayList', 'HashSet', 'LinkedHashSet', 'LinkedList', 'TreeSet', 'Vector'].map((name) => [
      `java.util.${name}`,
      'list',
    ]),
  ),
  ...Object.fromEntries(
    ['HashMap', 'LinkedHashMap', 'TreeMap', 'concurrent.ConcurrentHashMap'].map((name) => [
      `java.util.${name}`,
      'new-map',
    ]),
  ),
  ...Object.fromEntries(
    ['ConcurrentMap', 'HashMap', 'LinkedHashMap', 'TreeMap'].flatMap((name) => [
      [`com.google.common.collect.Maps.new${name}`, 'new-map' as const],
      [`com.google.common.collect.Maps.new${name}WithExpectedSize`, 'new-map' as const],
    ]),
  ),
  'java.util.Collections.unmodifiableList': 'identity',
  'java.util.Collections.unmodifiableMap': 'identity',
  'java.util.Collections.unmodifiableSet': 'identity',
  'java.util.List.copyOf': 'copy',
  'java.util.Map.copyOf': 'copy',
  'java.util.Objects.requireNonNull': 'identity',
  'java.util.Set.copyOf': 'copy',
};

/** Operations of the standard library, by full name. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = { ...TEXT, ...COLLECTIONS };

/** Operations of lists, maps, streams and texts, by method. */
export const METHODS: Readonly<Record<string, OperationEntry>> = {
  add: 'append',
  addAll: 'extend',
  anyMatch: 'some',
  allMatch: 'every',
  concat: 'concat',
  contains: 'includes',
  containsKey: 'has',
  distinct: 'unique',
  endsWith: 'ends-with',
  entrySet: 'entries',
  filter: 'filter',
  findFirst: 'first',
  flatMap: 'flat-map',
  forEach: 'each',
  formatted: 'printf',
  get: 'get',
  getFirst: 'first',
  getKey: 'first',
  getLast: 'last',
  getOrDefault: 'get',
  getValue: 'last',
  indexOf: 'index-of',
  iterator: 'identity',
  keySet: 'keys',
  length: 'length',
  map: 'map',
  put: 'set',
  putAll: 'merge',
  reduce: 'reduce',
  repeat: 'repeat',
  replace: 'replace-all',
  size: 'length',
  sorted: 'sort',
  split: 'split',
  startsWith: 'starts-with',
  stream: 'identity',
  strip: 'trim',
  stripLeading: 'trim-start',
  stripTrailing: 'trim-end',
  substring: 'slice',
  toArray: 'identity',
  toList: 'identity',
  toLowerCase: 'lower',
  toString: 'text' as const,
  toUpperCase: 'upper',
  trim: 'trim',
  values: 'values',
};

export const ENVIRONMENT = ['java.lang.System.getenv', 'java.lang.System.getProperty'];

export const CONSTANTS: Readonly<Record<string, string>> = {
  'java.io.File.separator': '/',
  'java.io.File.pathSeparator': ':',
};
