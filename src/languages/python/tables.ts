import type { OperationEntry } from '../operation-names.ts';

/** A list of words that is long and has no order of its own. */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Built-in functions, classes and names: every file has them. */
export const GLOBALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    words(`
    abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright delattr dict
    dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int
    isinstance issubclass iter len list locals map max memoryview min next object oct ord pow print property quit
    range repr reversed round set setattr slice sorted staticmethod str sum tuple type vars zip NotImplemented Ellipsis
    __name__ __package__ __doc__ __path__ __spec__ __builtins__ __debug__
    BaseException Exception ArithmeticError AssertionError AttributeError ConnectionError EOFError FileNotFoundError
    ImportError IndexError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError
    NotImplementedError OSError PermissionError RuntimeError StopIteration SyntaxError SystemExit TimeoutError TypeError
    UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError Warning DeprecationWarning
  `).map((name) => [name, name]),
  ),
  // A file is what its path names, as with the libraries that open one.
  open: 'io.open',
};

/** Symbols that read the environment, by member, element or call. */
export const ENVIRONMENT = ['os.environ', 'os.environ.get', 'os.getenv', 'os.environb', 'decouple.config'];

/** What looks at the functions that it is given and calls none of them. */
export const QUIET: readonly string[] = words(`
  functools.wraps functools.update_wrapper inspect.signature inspect.getfullargspec inspect.getsource inspect.getdoc
  inspect.iscoroutinefunction inspect.isfunction inspect.ismethod inspect.isclass inspect.unwrap asyncio.iscoroutinefunction
  asgiref.sync.iscoroutinefunction typing.get_type_hints typing.cast bool callable dir hasattr id isinstance issubclass len print repr
  str type vars
`);

/** Symbols with a value of their own. */
export const CONSTANTS: Readonly<Record<string, string | number | boolean>> = {
  'typing.TYPE_CHECKING': false,
  'typing_extensions.TYPE_CHECKING': false,
  __debug__: true,
  'os.sep': '/',
  'os.path.sep': '/',
  // Services run on Linux.
  'os.name': 'posix',
  'sys.platform': 'linux',
  ...Object.fromEntries(
    words('CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE').map((method) => [
      `http.HTTPMethod.${method}`,
      method,
    ]),
  ),
};

/** What calls of symbols do that are known without reading the library. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = {
  bool: 'boolean',
  dict: 'new-map',
  enumerate: 'enumerate',
  filter: { operation: 'filter', order: [1, 0] },
  float: 'number',
  frozenset: 'list',
  dir: 'member-names',
  getattr: 'get-attribute',
  hasattr: 'has-attribute',
  int: 'number',
  isinstance: 'is-instance',
  iter: 'identity',
  len: 'length',
  list: 'list',
  map: { operation: 'map', order: [1, 0] },
  range: 'range',
  reversed: 'reverse',
  set: 'list',
  setattr: 'set-attribute',
  sorted: 'sort',
  str: 'text',
  tuple: 'list',
  vars: 'members',
  zip: 'zip',
  // Decorators of the language: the evaluator knows their members by kind.
  classmethod: 'identity',
  property: 'identity',
  staticmethod: 'identity',
  'abc.abstractmethod': 'identity',
  'asyncio.run': 'identity',
  'collections.OrderedDict': 'new-map',
  'collections.deque': 'list',
  'copy.copy': 'copy',
  'copy.deepcopy': 'copy',
  'functools.cache': 'identity',
  'functools.cached_property': 'identity',
  'functools.partial': 'partial',
  'functools.reduce': { operation: 'reduce', order: [1, 0, 2] },
  'glob.glob': 'glob-entries',
  'glob.iglob': 'glob-entries',
  'imp.load_source': { operation: 'load-file', order: [1] },
  'importlib.util.module_from_spec': 'identity',
  // The module stands for its description.
  'importlib.util.spec_from_file_location': { operation: 'load-file', order: [1] },
  'importlib.metadata.entry_points': 'entry-points',
  'importlib_metadata.entry_points': 'entry-points',
  'pkg_resources.iter_entry_points': 'entry-points',
  'inspect.getmembers': 'named-members',
  'inspect.isclass': 'is-class',
  'inspect.isfunction': 'is-function',
  'itertools.chain': 'concat',
  'itertools.chain.from_iterable': 'flatten',
  'operator.add': 'concat',
  'operator.concat': 'concat',
  'os.path.exists': 'is-there',
  'os.path.isdir': 'is-directory',
  'os.path.isfile': 'is-file',
  'os.getcwd': 'working-directory',
  'os.getenv': 'environment',
  'os.environ.get': 'environment',
  'os.listdir': 'read-directory',
  'os.path.abspath': 'identity',
  'os.path.basename': 'base-name',
  'os.path.dirname': 'dir-name',
  'os.path.join': 'join-path',
  'os.path.realpath': 'identity',
  'os.path.relpath': 'relative-path',
  'os.path.splitext': 'split-ext',
  'os.walk': 'walk-directory',
  'pathlib.Path': 'join-path',
  'pathlib.Path.cwd': 'working-directory',
  'pathlib.PurePath': 'join-path',
  'pkgutil.iter_modules': 'modules-in',
  'pkgutil.walk_packages': 'modules-below',
  'posixpath.join': 'join-path',
  're.compile': 'regex',
  're.sub': { operation: 'replace-pattern', order: [2, 0, 1] },
  'typing.cast': { operation: 'identity', order: [1] },
  'urllib.parse.urljoin': 'join-url',
  'urllib.parse.urlparse': 'parse-url',
  'urllib.parse.urlsplit': 'parse-url',
};

/** What methods of lists, dicts, sets and strings do. */
export const METHODS: Readonly<Record<string, OperationEntry>> = {
  // A slice, `x[a:b]`, under the name that the lowering gives it.
  '[:]': 'slice',
  absolute: 'same-path',
  add: 'append',
  append: 'append',
  as_posix: 'same-path',
  capitalize: 'capitalize',
  casefold: 'lower',
  copy: 'copy',
  decode: 'identity',
  discard: 'remove',
  encode: 'identity',
  endswith: 'ends-with',
  extend: 'extend',
  format: 'format',
  get: 'get',
  glob: 'glob-in',
  index: 'index-of',
  insert: { operation: 'prepend', order: [0, 2] },
  is_dir: 'is-directory',
  is_file: 'is-file',
  isupper: 'is-upper',
  items: 'entries',
  iterdir: 'list-directory',
  join: 'joined-by',
  joinpath: 'join-path',
  keys: 'keys',
  lower: 'lower',
  lstrip: 'trim-start',
  pop: 'pop',
  remove: 'remove',
  relative_to: 'relative-path',
  removeprefix: 'remove-prefix',
  removesuffix: 'remove-suffix',
  replace: 'replace-all',
  resolve: 'same-path',
  rglob: 'glob-below',
  rstrip: 'trim-end',
  split: 'split',
  startswith: 'starts-with',
  strip: 'trim',
  union: 'concat',
  update: 'update',
  upper: 'upper',
  values: 'values',
  with_suffix: 'with-ext',
};

/** What members of a `pathlib.Path` are; a path is its text. */
export const PATH_MEMBERS: Readonly<Record<string, OperationEntry>> = {
  name: 'base-name',
  parent: 'dir-name',
  parents: 'ancestors',
  parts: 'split-path',
  stem: 'stem',
  suffix: 'ext-name',
};
