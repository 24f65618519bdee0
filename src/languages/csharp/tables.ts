import type { OperationEntry } from '../operation-names.ts';

const KEYWORDS: Readonly<Record<string, string>> = {
  bool: 'System.Boolean',
  byte: 'System.Byte',
  char: 'System.Char',
  decimal: 'System.Decimal',
  double: 'System.Double',
  dynamic: 'System.Object',
  float: 'System.Single',
  int: 'System.Int32',
  long: 'System.Int64',
  object: 'System.Object',
  short: 'System.Int16',
  string: 'System.String',
  uint: 'System.UInt32',
  ulong: 'System.UInt64',
  ushort: 'System.UInt16',
  void: 'System.Void',
};

/** Namespaces of the base library, with the types that values in code come from. */
const TYPES: Readonly<Record<string, string>> = {
  System:
    'Action Activator AppContext AppDomain ArgumentException ArgumentNullException ArgumentOutOfRangeException Array Attribute ' +
    'Boolean Console Convert DateOnly DateTime DateTimeOffset Delegate Enum Environment Exception Func GC Guid HashCode IDisposable ' +
    'Int32 Int64 InvalidOperationException Lazy Math NotImplementedException NotSupportedException Nullable Object Random String ' +
    'StringComparer StringComparison TimeOnly TimeSpan Tuple Type Uri Version',
  'System.Collections.Generic':
    'Dictionary HashSet IDictionary IEnumerable IList IReadOnlyList KeyValuePair List Queue Stack',
  'System.Diagnostics': 'Activity Debug Process Stopwatch',
  'System.IO': 'Directory File Path Stream',
  'System.Linq': 'Enumerable',
  'System.Reflection': 'Assembly',
  'System.Text': 'Encoding StringBuilder',
  'System.Text.RegularExpressions': 'Regex RegexOptions',
  'System.Threading': 'CancellationToken',
  'System.Threading.Tasks': 'Task ValueTask',
};

/** Keywords and types of the base library, its root namespaces, and the arguments of a program. */
export const GLOBALS: Readonly<Record<string, string>> = {
  ...KEYWORDS,
  ...Object.fromEntries(
    Object.entries(TYPES).flatMap(([namespace, names]) =>
      names.split(' ').map((name) => [name, `${namespace}.${name}`]),
    ),
  ),
  System: 'System',
  Microsoft: 'Microsoft',
  args: 'args',
  // What `new(1)` makes of a type that nothing says.
  'new()': 'new',
};

const COLLECTION = 'System.Collections.Generic';

/** Operations of the base library, by full name. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = {
  'Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance': {
    operation: 'instance',
    order: [1],
  },
  'System.Activator.CreateInstance': 'instance',
  'System.AppDomain.CurrentDomain.GetAssemblies': 'assemblies',
  'System.Array.Empty': 'list',
  'System.Convert.ToString': 'text',
  'System.Enum.GetName': 'identity',
  'System.IO.Path.Combine': 'join-path',
  'System.IO.Path.GetDirectoryName': 'dir-name',
  'System.IO.Path.GetExtension': 'ext-name',
  'System.IO.Path.GetFileName': 'base-name',
  'System.IO.Path.Join': 'join-path',
  'System.Int32.Parse': 'number',
  'System.Linq.Enumerable.Empty': 'list',
  'System.Linq.Enumerable.ToList': 'identity',
  'System.Reflection.Assembly.GetAssembly': 'assembly',
  'System.Reflection.Assembly.GetCallingAssembly': 'entry-assembly',
  'System.Reflection.Assembly.GetEntryAssembly': 'entry-assembly',
  'System.Reflection.Assembly.GetExecutingAssembly': 'assembly',
  'System.String.Concat': 'concat',
  'System.String.Format': 'format',
  'System.String.IsNullOrEmpty': 'is-blank',
  'System.String.IsNullOrWhiteSpace': 'is-blank',
  'System.String.Join': 'joined-by',
  'System.Text.RegularExpressions.Regex': 'regex',
  'System.Text.RegularExpressions.Regex.Replace': 'replace-pattern',
  'System.Threading.Tasks.Task.FromResult': 'identity',
  [`${COLLECTION}.Dictionary`]: 'new-map',
  [`${COLLECTION}.HashSet`]: 'list',
  [`${COLLECTION}.List`]: 'list',
};

/** Operations of lists, maps, sequences and texts, by method. */
export const METHODS: Readonly<Record<string, OperationEntry>> = {
  Add: 'append',
  AddRange: 'extend',
  All: 'every',
  Any: 'some',
  AsEnumerable: 'identity',
  AsReadOnly: 'identity',
  Cast: 'identity',
  Concat: 'concat',
  Contains: 'includes',
  ContainsKey: 'has',
  Count: 'length',
  Distinct: 'unique',
  ElementAt: 'at',
  EndsWith: 'ends-with',
  First: 'find',
  FirstOrDefault: 'find',
  ForEach: 'each',
  IndexOf: 'index-of',
  Invoke: 'invoke',
  Length: 'length',
  OfType: 'identity',
  OrderBy: 'identity',
  OrderByDescending: 'identity',
  Replace: 'replace-all',
  Reverse: 'reverse',
  Select: 'map',
  SelectMany: 'flat-map',
  Single: 'find',
  SingleOrDefault: 'find',
  Split: 'split',
  StartsWith: 'starts-with',
  ThenBy: 'identity',
  ToArray: 'identity',
  ToHashSet: 'identity',
  ToList: 'identity',
  ToLower: 'lower',
  ToLowerInvariant: 'lower',
  ToString: 'text',
  ToUpper: 'upper',
  ToUpperInvariant: 'upper',
  Trim: 'trim',
  TrimEnd: 'trim-end',
  TrimStart: 'trim-start',
  Where: 'filter',
};

export const ENVIRONMENT = ['System.Environment.GetEnvironmentVariable'];

export const CONSTANTS: Readonly<Record<string, string>> = {
  'System.Environment.NewLine': '\n',
  'System.IO.Path.DirectorySeparatorChar': '/',
  'System.String.Empty': '',
  // As flags of a pattern.
  ...Object.fromEntries(
    [
      ['Compiled', ''],
      ['CultureInvariant', ''],
      ['IgnoreCase', 'i'],
      ['Multiline', 'm'],
      ['None', ''],
      ['Singleline', 's'],
    ].map(([name, flag = '']) => [`System.Text.RegularExpressions.RegexOptions.${name}`, flag]),
  ),
};
