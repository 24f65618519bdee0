import type { OperationName } from '../languages/language.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { VIRTUAL_ROOT } from './module.ts';
import type { Operands, Operation } from './operations.ts';
import { insideRoot } from './operations-path.ts';
import { constant, force, list, unknown, type Value } from './value.ts';

/** Operations that look into directories of the analysed repository. */
export function directoryOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  const known = value === undefined ? undefined : force(value);
  return known?.kind === 'constant' && typeof known.value === 'string' ? known.value : undefined;
}

/**
 * A directory as the code names it, relative to the repository. A relative one is looked for at and above the file that names
 * it, for a program is started somewhere there.
 */
function directoryAt(run: Evaluation, path: string, site: Location): string | undefined {
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

/** Names in a directory, as the code that lists it would see them. */
const readDirectory: Operation = ({ receiver, rest, run, site }) => {
  const path = textOf(receiver);
  const directory = path === undefined ? undefined : directoryAt(run, path, site);
  if (directory === undefined) return list([], true);
  const { project } = run.setting;
  const names = [...project.directoriesIn(directory), ...project.filesIn(directory)].map(nameOf);
  const options = rest[0] === undefined ? undefined : force(rest[0]);
  const typed = options?.kind === 'map' && options.entries.has('withFileTypes');
  if (typed)
    return list(
      names.map(() => unknown('a directory entry', site)),
      true,
    );
  return list(names.sort().map((entry) => constant(entry)));
};

/** Files by a pattern; its directories up to the first wild one are looked for as a directory is. */
function matching(run: Evaluation, pattern: string, site: Location): Value {
  const [, base = '', rest = ''] = /^((?:[^*?[{]*\/)?)(.*)$/s.exec(pattern) ?? [];
  const directory = directoryAt(run, base === '' ? '.' : base, site);
  if (directory === undefined || rest === '') return list([], true);
  // Shells and fnmatch write `[!a]` where regular expressions write `[^a]`.
  const wild = rest.replaceAll('[!', '[^');
  return list(run.glob(directory === '' ? wild : `${directory}/${wild}`).map(rooted));
}

const globIn =
  (between: string): Operation =>
  ({ receiver, rest, run, site }) => {
    const directory = textOf(receiver);
    const pattern = textOf(rest[0]);
    if (directory === undefined || pattern === undefined) return undefined;
    return matching(run, `${directory}${between}${pattern}`, site);
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
  glob: ({ receiver, run, site }) => {
    const pattern = textOf(receiver);
    return pattern === undefined ? list([], true) : matching(run, pattern, site);
  },
  'glob-in': globIn('/'),
  'glob-below': globIn('/**/'),
};
