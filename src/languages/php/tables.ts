import type { OperationEntry } from '../operation-names.ts';

/** The superglobals that hold the environment. */
export const GLOBALS: Readonly<Record<string, string>> = { _ENV: '$_ENV', _SERVER: '$_SERVER' };

const LISTS: Readonly<Record<string, OperationEntry>> = {
  array_filter: 'filter',
  array_key_exists: { operation: 'has', order: [1, 0] },
  array_keys: 'keys',
  array_map: { operation: 'map', order: [1, 0] },
  array_merge: 'concat',
  array_pop: 'pop',
  array_push: 'append',
  array_reverse: 'reverse',
  array_slice: 'slice',
  array_unique: 'unique',
  array_unshift: 'prepend',
  array_values: 'values',
  array_walk: 'each',
  call_user_func: 'invoke',
  count: 'length',
  explode: { operation: 'split', order: [1, 0] },
  implode: 'joined-by',
  in_array: { operation: 'includes', order: [1, 0] },
  iterator_to_array: 'identity',
  join: 'joined-by',
  range: 'range',
};

const TEXTS: Readonly<Record<string, OperationEntry>> = {
  basename: 'base-name',
  boolval: 'boolean',
  dirname: 'dir-name',
  file_exists: 'is-there',
  glob: 'glob',
  intval: 'number',
  is_dir: 'is-there',
  is_file: 'is-there',
  is_readable: 'is-there',
  ltrim: 'trim-start',
  mb_strtolower: 'lower',
  mb_strtoupper: 'upper',
  realpath: 'identity',
  rtrim: 'trim-end',
  sprintf: 'printf',
  str_contains: 'includes',
  str_ends_with: 'ends-with',
  str_repeat: 'repeat',
  str_replace: { operation: 'replace-all', order: [2, 0, 1] },
  str_starts_with: 'starts-with',
  strlen: 'length',
  strtolower: 'lower',
  strtoupper: 'upper',
  strval: 'text',
  substr: 'part-of',
  trim: 'trim',
  ucfirst: 'capitalize',
};

/** Classes that go through the files of a folder: pairs of paths and files. */
const ITERATORS: Readonly<Record<string, OperationEntry>> = {
  RecursiveDirectoryIterator: 'files-by-path',
  RecursiveIteratorIterator: 'identity',
  RegexIterator: 'keys-like',
};

/** Operations of PHP's own functions and classes. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = { ...LISTS, ...TEXTS, ...ITERATORS };

/** `$a[] = x`, and the methods of collections. */
export const METHODS: Readonly<Record<string, OperationEntry>> = {
  '[]': 'append',
  all: 'identity',
  each: 'each',
  filter: 'filter',
  getFilename: 'base-name',
  getPathname: 'identity',
  getRealPath: 'identity',
  map: 'map',
  merge: 'concat',
  toArray: 'identity',
};

export const ENVIRONMENT = ['$_ENV', '$_SERVER', 'getenv'];

/** Functions that only look at what they are given. */
export const QUIET: readonly string[] = [
  'empty',
  'get_class',
  'get_object_vars',
  'gettype',
  'is_a',
  'is_array',
  'is_callable',
  'is_null',
  'is_object',
  'is_string',
  'is_subclass_of',
  'isset',
  'method_exists',
  'property_exists',
  'spl_object_hash',
  'spl_object_id',
];
