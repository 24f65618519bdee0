import type { OperationName } from '../languages/operation-names.ts';
import { importDynamic } from './imports.ts';
import { moduleOf, VIRTUAL_ROOT } from './module.ts';
import type { Operands, Operation } from './operations.ts';
import { directoryAt, textOf } from './operations-directory.ts';
import { safeRegex } from './operations-text.ts';
import { truthOf } from './truth.ts';
import {
  constant,
  force,
  isNothing,
  list,
  type MapValue,
  map,
  native,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

/** Operations that load all modules of a folder, as libraries do it for code that does not list the folder itself. */
export function loaderOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** How a library loads a folder. */
interface Rules {
  readonly deep: boolean;
  /** The key of a file, by its name and path: undefined where it is left out, `unknown` where that is not known. */
  key(name: string, path: string): string | 'unknown' | undefined;
  /** What is kept of a module that was loaded. */
  keep(loaded: Value, path: Value, name: Value): Value;
}

const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');
const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Source files of a directory that could run. */
function sourcesIn({ run, scope }: Operands, directory: string): readonly string[] {
  return run.setting.project.filesIn(directory).filter((file) => {
    const language = run.language(file);
    return (
      language === scope.module.language &&
      file !== scope.file &&
      run.setting.isSource(file) &&
      !run.setting.isTest(file, language)
    );
  });
}

function load(operands: Operands, file: string): Value {
  const { run, scope, site } = operands;
  return importDynamic(run, constant(`${VIRTUAL_ROOT}/${file}`), 'require', site, scope);
}

/** What modules of a folder export, by their names; folders inside are objects of their own. */
function folder(operands: Operands, directory: string, rules: Rules): MapValue {
  const result = map();
  for (const file of sourcesIn(operands, directory)) {
    const name = lastOf(file);
    const key = rules.key(name, `${VIRTUAL_ROOT}/${file}`);
    if (key === 'unknown') result.open = true;
    else if (key !== undefined)
      result.entries.set(
        key,
        rules.keep(load(operands, file), constant(`${VIRTUAL_ROOT}/${file}`), constant(name)),
      );
  }
  if (!rules.deep) return result;
  for (const inner of operands.run.setting.project.directoriesIn(directory)) {
    const below = folder(operands, inner, rules);
    if (below.entries.size > 0 || below.open) result.entries.set(lastOf(inner), below);
  }
  return result;
}

/** The operands that are a path and options, in whatever order a library takes them. */
function given({ receiver, rest }: Operands): {
  readonly path: string | undefined;
  readonly options: MapValue | undefined;
} {
  const values = [receiver, ...rest].map((value) => force(value));
  const path = values
    .map((value) => (value.kind === 'map' ? undefined : textOf(value)))
    .find((text) => text !== undefined);
  const options = values.find(
    (value): value is MapValue => value.kind === 'map' && !value.entries.has('exports'),
  );
  return { path: path ?? textOf(options?.entries.get('dirname')), options };
}

/** Whether a test of the options takes a text; undefined where that is not known, true without a test. */
function takes(
  operands: Operands,
  test: Value | undefined,
  ...texts: readonly string[]
): boolean | undefined {
  const { run, scope, call } = operands;
  const known = test === undefined ? UNDEFINED : force(test);
  if (isNothing(known)) return true;
  const [first = ''] = texts;
  if (known.kind === 'regex') return safeRegex(known.source, known.flags)?.test(first);
  if (known.kind === 'function')
    return truthOf(run, call(known, ...texts.map((text) => constant(text))), scope);
  return undefined;
}

function isOn(options: MapValue | undefined, key: string, standard: boolean): boolean {
  const value = options?.entries.get(key);
  const known = value === undefined ? UNDEFINED : force(value);
  return known.kind === 'constant' && typeof known.value === 'boolean' ? known.value : standard;
}

/** The directory that is meant: relative to the file, the file's own without a path. */
function directoryOf({ run, site, scope }: Operands, path: string | undefined): string | undefined {
  if (path !== undefined) return directoryAt(run, path, site);
  return scope.file.includes('/') ? scope.file.slice(0, scope.file.lastIndexOf('/')) : '';
}

/** `requireDirectory(module, path?, { include, exclude, visit, recurse })`, `requireDir(path, { recurse })`, `autoload(path)`. */
const requireDirectory =
  (deep: boolean): Operation =>
  (operands) => {
    const { path, options } = given(operands);
    const directory = directoryOf(operands, path);
    if (directory === undefined) return map([], true);
    const visit = options?.entries.get('visit');
    return folder(operands, directory, {
      deep: isOn(options, 'recurse', deep),
      key: (name, file) => {
        const isIn = takes(operands, options?.entries.get('include'), file, name);
        const isOut =
          options?.entries.get('exclude') === undefined
            ? false
            : takes(operands, options.entries.get('exclude'), file, name);
        if (isIn === undefined || isOut === undefined) return 'unknown';
        return isIn && !isOut ? stemOf(name) : undefined;
      },
      keep: (loaded, file, name) => {
        if (visit === undefined) return loaded;
        const kept = force(operands.call(visit, loaded, file, name));
        return isNothing(kept) ? loaded : kept;
      },
    });
  };

/** `requireAll({ dirname, filter, recursive, resolve })`, or only a path. */
const requireAll: Operation = (operands) => {
  const { path, options } = given(operands);
  const directory = directoryOf(operands, path);
  if (directory === undefined) return map([], true);
  const resolve = options?.entries.get('resolve');
  return folder(operands, directory, {
    deep: isOn(options, 'recursive', true),
    key: (name) => {
      const taken = takes(operands, options?.entries.get('filter'), name);
      return taken === undefined ? 'unknown' : taken ? stemOf(name) : undefined;
    },
    keep: (loaded) => (resolve === undefined ? loaded : operands.call(resolve, loaded)),
  });
};

/** Webpack's `require.context(path, deep, pattern)`: a function that loads one of its `keys()`. */
const requireContext: Operation = (operands) => {
  const { receiver, rest, site } = operands;
  const path = textOf(receiver);
  const directory = path === undefined ? undefined : directoryOf(operands, path);
  const deep = rest[0] === undefined ? undefined : force(rest[0]);
  if (directory === undefined) return undefined;
  const below = (at: string): readonly string[] => [
    ...sourcesIn(operands, at),
    ...(deep?.kind === 'constant' && deep.value === false
      ? []
      : operands.run.setting.project.directoriesIn(at).flatMap(below)),
  ];
  const names = below(directory).map(
    (file) => `./${file.slice(directory === '' ? 0 : directory.length + 1)}`,
  );
  const tried = names.map((name) => [name, takes(operands, rest[1], name)] as const);
  const keys = list(
    tried.flatMap(([name, taken]) => (taken === true ? [constant(name)] : [])),
    tried.some(([, taken]) => taken === undefined),
  );
  const context = native('a context of modules', ({ positional: [first] }) => {
    const name = first === undefined ? undefined : textOf(first.value);
    if (name === undefined) return unknown('a module whose name is computed', site);
    return load(operands, `${directory === '' ? '' : `${directory}/`}${name.replace(/^\.\//, '')}`);
  });
  return { ...context, members: new Map([['keys', native('keys', () => keys)]]) };
};

/**
 * `spec_from_file_location("desk", "/srv/shop/desk.py")`: the module in a file that its path names. It runs when it is executed,
 * which asks its `loader`, or when something of it is read: what code puts into it before is there.
 */
const loadFile: Operation = ({ run, receiver, site }) => {
  const path = textOf(receiver);
  const file = path === undefined ? undefined : directoryAt(run, path, site);
  const module = file === undefined || !run.setting.project.has(file) ? undefined : moduleOf(run, file);
  if (module === undefined) {
    run.importsUnknown ||= path === undefined;
    return unknown('a module in a file that is not known', site);
  }
  run.importedByName.add(module.id);
  return { kind: 'module', module };
};

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'require-directory': requireDirectory(true),
  'require-files': requireDirectory(false),
  'require-all': requireAll,
  'require-context': requireContext,
  'load-file': loadFile,
};
