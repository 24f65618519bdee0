import type { OperationEntry } from '../operation-names.ts';
import { SETTING } from './lower-settings.ts';

/** Names of the universe block. A conversion to a built-in type is the value itself. */
export const GLOBALS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    SETTING,
    ...(
      'any bool byte cap chan clear close comparable complex complex128 complex64 copy delete error float32 float64 func imag ' +
      'int int16 int32 int64 int8 iota len map max min print println real recover rune string uint uint16 uint32 uint64 uint8 uintptr'
    ).split(' '),
  ].map((name) => [name, name]),
);

const TEXT: Readonly<Record<string, OperationEntry>> = {
  'fmt.Sprintf': 'printf',
  'fmt.Sprint': 'concat',
  'strings.Clone': 'identity',
  'strings.Contains': 'includes',
  'strings.Fields': 'split',
  'strings.HasPrefix': 'starts-with',
  'strings.HasSuffix': 'ends-with',
  'strings.Index': 'index-of',
  'strings.Join': 'join',
  'strings.Repeat': 'repeat',
  'strings.ReplaceAll': 'replace-all',
  'strings.Split': 'split',
  'strings.Title': 'capitalize',
  'strings.ToLower': 'lower',
  'strings.ToUpper': 'upper',
  'strings.Trim': 'trim',
  'strings.TrimLeft': 'trim-start',
  'strings.TrimPrefix': 'remove-prefix',
  'strings.TrimRight': 'trim-end',
  'strings.TrimSpace': 'trim',
  'strings.TrimSuffix': 'remove-suffix',
  'strconv.FormatInt': 'text',
  'strconv.Itoa': 'text',
  'regexp.MustCompile': 'regex',
};

const PATHS: Readonly<Record<string, OperationEntry>> = {
  'path.Base': 'base-name',
  'path.Clean': 'join-path',
  'path.Dir': 'dir-name',
  'path.Ext': 'ext-name',
  'path.Join': 'join-path',
  'path/filepath.Base': 'base-name',
  'path/filepath.Clean': 'join-path',
  'path/filepath.Dir': 'dir-name',
  'path/filepath.Ext': 'ext-name',
  'path/filepath.Join': 'join-path',
};

const COLLECTIONS: Readonly<Record<string, OperationEntry>> = {
  copy: 'fill',
  len: 'length',
  'maps.Clone': 'copy',
  'maps.Copy': 'merge',
  'maps.Keys': 'keys',
  'maps.Values': 'values',
  'slices.Clone': 'copy',
  'slices.Collect': 'identity',
  'slices.Concat': 'concat',
  'slices.Contains': 'includes',
  'slices.Index': 'index-of',
  'slices.Sorted': 'sort',
  'slices.Values': 'identity',
};

const CONVERSIONS: Readonly<Record<string, OperationEntry>> = Object.fromEntries(
  [
    ...[
      'any',
      'byte',
      'error',
      'float32',
      'float64',
      'int',
      'int16',
      'int32',
      'int64',
      'int8',
      'rune',
      'string',
    ],
    ...['uint', 'uint16', 'uint32', 'uint64', 'uint8'],
  ].map((name) => [name, 'identity']),
);

/** Operations of the standard library, by import path and name. */
export const FUNCTIONS: Readonly<Record<string, OperationEntry>> = {
  'github.com/spf13/viper.SetDefault': 'default-setting',
  'github.com/spf13/viper.New.SetDefault': 'default-setting',
  'net/url.Parse': 'parse-url',
  ...TEXT,
  ...PATHS,
  ...COLLECTIONS,
  ...CONVERSIONS,
};

/** Go's lists, maps and texts have no methods: slicing is written as one by the lowering. */
export const METHODS: Readonly<Record<string, OperationEntry>> = { slice: 'slice' };

/** What the environment, flags and files of settings give; the second argument of a flag is its default. */
export const ENVIRONMENT = [
  'os.Getenv',
  'os.LookupEnv',
  'os.Environ',
  'syscall.Getenv',
  SETTING,
  'flag.String',
  'github.com/spf13/pflag.String',
  'github.com/spf13/viper.GetString',
  'github.com/spf13/viper.New.GetString',
];

/** What a generator of code reads, and no program calls: the functions among it are called by the code that it writes. */
export const QUIET = ['Bind', 'Build', 'FieldsOf', 'InterfaceValue', 'NewSet', 'Struct', 'Value'].map(
  (name) => `github.com/google/wire.${name}`,
);

/** A struct of settings says so by its name, or the package that it is in. */
export function isSettings(type: string, file: string): boolean {
  return /(?:conf|config|configuration|settings?|options|opts|flags|env)$/i.test(type) || SETTINGS.test(file);
}

const SETTINGS =
  /(?:^|\/)(?:conf|config|configuration|settings?|options)(?:\/[^/]*)?\.go$|(?:^|\/)(?:conf|config|configs|configuration|settings?)\/[^/]*\.go$/;

/** Constants of the standard library that stand in paths and methods. */
export const CONSTANTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Connect', 'Delete', 'Get', 'Head', 'Options', 'Patch', 'Post', 'Put', 'Trace'].map((name) => [
      `net/http.Method${name}`,
      name.toUpperCase(),
    ]),
  ),
  'os.PathSeparator': '/',
  'path/filepath.Separator': '/',
};
