import picomatch from 'picomatch';
import type { OperationName } from '../languages/operation-names.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { VIRTUAL_ROOT } from './module.ts';
import type { Operands, Operation } from './operations.ts';
import { insideRoot } from './operations-path.ts';
import { constant, force, list, map, native, UNDEFINED, unknown, type Value } from './value.ts';

/** Operations that look into directories of the analysed repository. */
export function directoryOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** A path as far as it is known: of one below a place that only the environment knows, what is below it. */
export function textOf(value: Value | undefined): string | undefined {
  const known = value === undefined ? undefined : force(value);
  if (known?.kind === 'constant' && typeof known.value === 'string') return known.value;
  if (known?.kind !== 'text' || typeof known.parts[0] === 'string') return undefined;
  const rest = known.parts.slice(1);
  const below = rest.every((part) => typeof part === 'string') ? rest.join('') : '';
  return /^\/[^/*?[{]/.test(below) ? below.slice(1) : undefined;
}

/**
 * A directory as the code names it, relative to the repository. A relative one is looked for at and above the file that names
 * it, for a program is started somewhere there.
 */
export function directoryAt(run: Evaluation, path: string, site: Location): string | undefined {
  const found = namedDirectory(run, path, site);
  const source = found === undefined ? undefined : BUILT.exec(found)?.[1];
  if (source === undefined || run.setting.project.hasDirectory(found ?? '')) return found;
  // What a build writes is not in the repository: its sources are.
  return namedDirectory(run, source === '' ? '.' : source, site);
}

/** Where builds write, and what is below. */
const BUILT = /^(?:build|dist|out)(?:\/|$)(.*)$/s;

function namedDirectory(run: Evaluation, path: string, site: Location): string | undefined {
  const inside = insideRoot(path);
  if (inside === undefined || path.startsWith(VIRTUAL_ROOT)) return inside;
  const { project } = run.setting;
  for (let above = site.file; above.includes('/'); ) {
    above = above.slice(0, above.lastIndexOf('/'));
    if (project.hasDirectory(`${above}/${inside}`)) return `${above}/${inside}`;
  }
  return inside;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

const rooted = (file: string): Value => constant(`${VIRTUAL_ROOT}/${file}`);

/** What code may ask of an entry of a directory, or of a path. */
function status(isDirectory: boolean): readonly (readonly [string, Value])[] {
  const answer = (name: string, truth: boolean) => [name, native(name, () => constant(truth))] as const;
  return [
    answer('isDirectory', isDirectory),
    answer('isFile', !isDirectory),
    answer('isSymbolicLink', false),
  ];
}

function filesBelow(run: Evaluation, directory: string): readonly string[] {
  const { project } = run.setting;
  return [
    ...project.filesIn(directory),
    ...project.directoriesIn(directory).flatMap((each) => filesBelow(run, each)),
  ];
}

/** What a directory holds, as the code that lists it would see it: names, paths below it, or entries; also given to a callback. */
const readDirectory: Operation = (operands) => {
  const { receiver, rest, run, site } = operands;
  const options = rest.map(force).find((one) => one.kind === 'map');
  const callback = rest.map(force).find((one) => one.kind === 'function');
  const found = readNames(run, textOf(receiver), options, site);
  if (callback === undefined) return found;
  operands.call(callback, constant(null), found);
  return UNDEFINED;
};

function readNames(
  run: Evaluation,
  path: string | undefined,
  options: Value | undefined,
  site: Location,
): Value {
  const directory = path === undefined ? undefined : directoryAt(run, path, site);
  if (directory === undefined) return list([], true);
  const { project } = run.setting;
  const asked = (key: string): boolean => {
    const value = options?.kind === 'map' ? options.entries.get(key) : undefined;
    const known = value === undefined ? undefined : force(value);
    return known?.kind === 'constant' && known.value === true;
  };
  const isDeep = asked('recursive');
  const directories = isDeep ? [] : project.directoriesIn(directory);
  const files = isDeep ? filesBelow(run, directory) : project.filesIn(directory);
  const all = [...directories, ...files].sort();
  if (asked('withFileTypes')) {
    return list(
      all.map((entry) => {
        const parent = rooted(entry.slice(0, Math.max(0, entry.lastIndexOf('/'))));
        const places = [['name', constant(nameOf(entry))] as const, ['path', parent] as const];
        return map([...places, ['parentPath', parent], ...status(directories.includes(entry))]);
      }),
    );
  }
  const prefix = directory === '' ? 0 : directory.length + 1;
  return list(all.map((entry) => constant(entry.slice(prefix))));
}

/** What is at a path of the repository: a file, a directory; undefined where the repository does not say. */
function lookedUp(operands: Operands): 'file' | 'directory' | undefined {
  const path = textOf(operands.receiver);
  const inside = path === undefined ? undefined : insideRoot(path);
  if (inside === undefined) return undefined;
  const { project } = operands.run.setting;
  return project.hasDirectory(inside) ? 'directory' : project.has(inside) ? 'file' : undefined;
}

/** Files by a pattern; its directories up to the first wild one are looked for as a directory is. */
function matching(run: Evaluation, pattern: string, site: Location, directories = false): Value {
  const [, base = '', rest = ''] = /^((?:[^*?[{]*\/)?)(.*)$/s.exec(pattern) ?? [];
  const directory = directoryAt(run, base === '' ? '.' : base, site);
  if (directory === undefined || rest === '') return list([], true);
  // Shells and fnmatch write `[!a]` where regular expressions write `[^a]`.
  const wild = rest.replaceAll('[!', '[^');
  const whole = directory === '' ? wild : `${directory}/${wild}`;
  const found = directories ? directoriesMatching(run, directory, whole) : [];
  return list([...found, ...run.glob(whole)].map(rooted));
}

/** Directories whose path is what a pattern says, at the one depth that it has. */
function directoriesMatching(run: Evaluation, directory: string, pattern: string): readonly string[] {
  if (pattern.includes('**')) return [];
  const matches = picomatch(pattern);
  const depth = pattern.split('/').length - (directory === '' ? 0 : directory.split('/').length);
  let level: readonly string[] = [directory];
  for (let at = 0; at < depth; at++) level = level.flatMap((each) => run.setting.project.directoriesIn(each));
  return level.filter((each) => matches(each));
}

const globIn =
  (between: string): Operation =>
  ({ receiver, rest, run, site }) => {
    const directory = textOf(receiver);
    const pattern = textOf(rest[0]);
    if (directory === undefined || pattern === undefined) return undefined;
    return matching(run, `${directory}${between}${pattern}`, site, true);
  };

/** Every directory from one down, as `[path, names of directories, names of files]`. */
function walk(operands: Operands): Value | undefined {
  const { run, site } = operands;
  const path = textOf(operands.receiver);
  const directory = path === undefined ? undefined : directoryAt(run, path, site);
  if (directory === undefined) return list([], true);
  const { project } = run.setting;
  const found: Value[] = [];
  const visit = (at: string): void => {
    const directories = project.directoriesIn(at);
    const names = (files: readonly string[]) => list(files.map((file) => constant(nameOf(file))));
    found.push(list([rooted(at), names(directories), names(project.filesIn(at))]));
    directories.forEach(visit);
  };
  visit(directory);
  return list(found);
}

/** Whether a path is a file or a directory; what is not there may be made when the program is built. */
function isKind(operands: Operands, kind: 'file' | 'directory'): Value | undefined {
  if (textOf(operands.receiver) === undefined) return undefined;
  const found = lookedUp(operands);
  return found === undefined ? unknown('what is at a path', operands.site) : constant(found === kind);
}

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'read-directory': readDirectory,
  'list-directory': ({ receiver, run, site }) => {
    const path = textOf(receiver);
    const directory = path === undefined ? undefined : directoryAt(run, path, site);
    if (directory === undefined) return undefined;
    const { project } = run.setting;
    return list([...project.directoriesIn(directory), ...project.filesIn(directory)].sort().map(rooted));
  },
  'walk-directory': walk,
  'files-below': ({ receiver, run, site }) => {
    const path = textOf(receiver);
    const directory = path === undefined ? undefined : directoryAt(run, path, site);
    return directory === undefined ? list([], true) : list(filesBelow(run, directory).map(rooted));
  },
  'files-by-path': ({ receiver, run, site }) => {
    const path = textOf(receiver);
    const directory = path === undefined ? undefined : directoryAt(run, path, site);
    if (directory === undefined) return map([], true);
    return map(filesBelow(run, directory).map((file) => [`${VIRTUAL_ROOT}/${file}`, rooted(file)]));
  },
  // What is not there may be made when the program is built.
  'is-there': (operands) =>
    lookedUp(operands) === undefined ? unknown('whether a file is there', operands.site) : constant(true),
  'is-directory': (operands) => isKind(operands, 'directory'),
  'is-file': (operands) => isKind(operands, 'file'),
  'path-status': (operands) => {
    const found = lookedUp(operands);
    return found === undefined
      ? unknown('what is at a path', operands.site)
      : map(status(found === 'directory'));
  },
  glob: ({ receiver, run, site }) => {
    const pattern = textOf(receiver);
    return pattern === undefined ? list([], true) : matching(run, pattern, site);
  },
  'glob-entries': ({ receiver, run, site }) => {
    const pattern = textOf(receiver);
    return pattern === undefined ? list([], true) : matching(run, pattern, site, true);
  },
  'glob-in': globIn('/'),
  'glob-below': globIn('/**/'),
};
