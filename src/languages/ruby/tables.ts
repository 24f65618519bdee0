import type { OperationEntry } from '../operation-names.ts';

/** Methods that every object has, as symbols. */
export const GLOBALS: Readonly<Record<string, string>> = Object.fromEntries(
  `
    Array Float Hash Integer String format sprintf puts print p pp warn sleep exit abort at_exit catch throw binding
    private public protected module_function private_constant using refine freeze srand rand attr_writer alias_method
    define_method require_all autoload private_class_method public_class_method
  `
    .trim()
    .split(/\s+/)
    .map((name) => [name, name]),
);

/** Symbols that read the environment. */
export const ENVIRONMENT = ['ENV', 'ENV.fetch', 'ENV.[]'];

/** What calls of symbols do. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = {
  Array: 'as-list',
  'Array.wrap': 'as-list',
  Integer: 'number',
  String: 'text',
  format: 'printf',
  sprintf: 'printf',
  'Dir.[]': 'glob',
  'Dir.glob': 'glob',
  'ENV.fetch': 'environment',
  'File.basename': 'base-name',
  'File.dirname': 'dir-name',
  'File.expand_path': { operation: 'join-path', order: [1, 0] },
  'File.join': 'join-path',
  'Set.[]': 'list',
  'Set.new': 'identity',
  'URI.join': 'join-url',
};

/** What methods of arrays, hashes, strings and symbols do. */
export const METHODS: Readonly<Record<string, OperationEntry>> = {
  '<<': 'append',
  append: 'append',
  call: 'invoke',
  capitalize: 'capitalize',
  collect: 'map',
  compact: 'identity',
  concat: 'extend',
  delete: 'take',
  delete_prefix: 'remove-prefix',
  delete_suffix: 'remove-suffix',
  dig: 'get',
  downcase: 'lower',
  dup: 'copy',
  each: 'each',
  each_pair: 'each',
  each_value: 'each',
  each_with_index: { operation: 'each', order: [0, 1], indexed: true },
  'end_with?': 'ends-with',
  except: 'omit',
  fetch: 'get',
  filter: 'filter',
  filter_map: 'map',
  find: 'find',
  first: 'first',
  flat_map: 'flat-map',
  flatten: 'flatten',
  freeze: 'freeze',
  'has_key?': 'has',
  'include?': 'includes',
  join: 'join',
  'key?': 'has',
  keys: 'keys',
  last: 'last',
  length: 'length',
  lstrip: 'trim-start',
  map: 'map',
  merge: 'merged',
  'merge!': 'update',
  'present?': 'boolean',
  push: 'append',
  reject: 'reject',
  reverse: 'reverse',
  reverse_each: 'each',
  rstrip: 'trim-end',
  select: 'filter',
  size: 'length',
  slice: 'pick',
  sort: 'sort',
  split: 'split',
  'start_with?': 'starts-with',
  strip: 'trim',
  sub: 'replace',
  gsub: 'replace-all',
  to_a: 'list',
  to_h: 'identity',
  to_s: 'text',
  to_str: 'text',
  to_sym: 'text',
  uniq: 'unique',
  upcase: 'upper',
  update: 'update',
  values: 'values',
  with_indifferent_access: 'identity',
  html_safe: 'identity',
};
