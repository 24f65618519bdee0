import type { ProjectFiles, Resolution } from '../language.ts';

/**
 * What `require` names: a file beside (`./x`, `../x`), a file on the load path (`lib`, the application's own folders, its root,
 * gems of the repository, what the program adds), else a library.
 */
export function resolve(source: string, from: string, project: ProjectFiles): Resolution {
  if (/^\.{1,2}\//.test(source)) {
    // `require './x'` is read from where the program is started.
    const below = [directoryOf(from), ...rootsAbove(from, project)];
    const paths = below.flatMap((directory) => normalised(`${directory}/${source}`) ?? []);
    const [found] = paths.flatMap((path) => fileAt(path, project) ?? []);
    return found === undefined ? { kind: 'absent', name: source } : { kind: 'files', files: [found] };
  }
  for (const root of rootsAbove(from, project)) {
    for (const folder of ['', 'lib', 'app']) {
      const found = fileAt(join(join(root, folder), source), project);
      if (found !== undefined) return { kind: 'files', files: [found] };
    }
  }
  for (const gem of gemsBelow(from, project)) {
    const found = fileAt(join(join(gem, 'lib'), source), project);
    if (found !== undefined) return { kind: 'files', files: [found] };
  }
  const added = source.includes('/') ? onAddedPath(source, from, project) : undefined;
  if (added !== undefined) return { kind: 'files', files: [added] };
  return { kind: 'library', name: source.replaceAll('/', '.') };
}

/** A file below a folder that a program adds to its load path (`modules`): the only one of that name below a folder of its project. */
function onAddedPath(source: string, from: string, project: ProjectFiles): string | undefined {
  for (const root of rootsAbove(from, project)) {
    const found = project
      .directoriesIn(root)
      .flatMap((folder) => fileAt(join(folder, source), project) ?? []);
    const [only] = found;
    if (found.length === 1) return only;
  }
  return undefined;
}

const MANIFESTS = /^(?:Gemfile|gems\.rb|config\.ru|Rakefile|[\w.-]+\.gemspec)$/;

const cache = new WeakMap<ProjectFiles, Map<string, string>>();

/** The nearest directory above a file that is a project of its own: it has a Gemfile, a `config.ru` or a gemspec. */
export function rootOf(file: string, project: ProjectFiles): string {
  let known = cache.get(project);
  if (known === undefined) {
    known = new Map();
    cache.set(project, known);
  }
  const start = directoryOf(file);
  const before = known.get(start);
  if (before !== undefined) return before;
  let root = start;
  while (root !== '' && !project.filesIn(root).some((one) => MANIFESTS.test(nameOf(one))))
    root = directoryOf(root);
  known.set(start, root);
  return root;
}

/** The project of a file and those around it (an engine inside of an application), nearest first. */
function rootsAbove(file: string, project: ProjectFiles): readonly string[] {
  const roots = [rootOf(file, project)];
  for (let at = roots[0] ?? ''; at !== ''; ) {
    at = rootOf(at, project);
    roots.push(at);
  }
  return roots;
}

const gems = new WeakMap<ProjectFiles, readonly string[]>();

/** Gems of the repository inside of the projects around a file, which their Gemfile may take by path (engines), nearest first. */
function gemsBelow(file: string, project: ProjectFiles): readonly string[] {
  let known = gems.get(project);
  if (known === undefined) {
    known = project.files.filter((one) => one.endsWith('.gemspec')).map(directoryOf);
    gems.set(project, known);
  }
  if (known.length === 0) return known;
  const inside = rootsAbove(file, project).flatMap((root) =>
    (known ?? []).filter((gem) => gem !== root && (root === '' || gem.startsWith(`${root}/`))),
  );
  return [...new Set(inside)];
}

/** Folders of a project in which files are called after what they declare, best first, where there are any. */
function autoloaded(root: string, project: ProjectFiles): readonly string[] {
  const app = join(root, 'app');
  return [
    ...project.directoriesIn(app),
    ...project.directoriesIn(app).map((directory) => join(directory, 'concerns')),
    join(root, 'lib'),
    root,
    app,
  ];
}

/**
 * Files that declare a constant by Ruby's conventions: `Api::V1::UsersController` is in `api/v1/users_controller.rb` below one of the
 * folders of the application, in `lib`, or beside the file; last in a gem of the repository.
 */
export function declarers(name: string, from: string, project: ProjectFiles): readonly string[] {
  if (!/^[A-Z]/.test(name)) return [];
  const path = underscored(name);
  const found = new Set<string>();
  for (const root of rootsAbove(from, project)) {
    for (const folder of [...autoloaded(root, project), directoryOf(from)]) {
      const file = join(folder, `${path}.rb`);
      if (project.has(file)) found.add(file);
    }
  }
  if (found.size > 0) return [...found];
  for (const gem of gemsBelow(from, project)) {
    for (const folder of autoloaded(gem, project)) {
      const file = join(folder, `${path}.rb`);
      if (project.has(file)) return [file];
    }
  }
  return [];
}

/** `Api::HTTPServer` → `api/http_server`. */
export function underscored(name: string): string {
  return name
    .split('::')
    .map((part) =>
      part
        .replace(/([A-Z\d]+)([A-Z][a-z])/g, '$1_$2')
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase(),
    )
    .join('/');
}

function fileAt(path: string, project: ProjectFiles): string | undefined {
  return [path, `${path}.rb`].find((file) => /\.r[bu]$/.test(file) && project.has(file));
}

function join(directory: string, name: string): string {
  return directory === '' ? name : name === '' ? directory : `${directory}/${name}`;
}

function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Without `.` and `..`; undefined outside of the repository. */
function normalised(path: string): string | undefined {
  const result: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') result.push(segment);
    else if (result.pop() === undefined) return undefined;
  }
  return result.join('/');
}

/** A constant that nothing declares is a library's. */
export function unboundSymbol(name: string): string | undefined {
  return /^[A-Z]/.test(name) ? name : undefined;
}
