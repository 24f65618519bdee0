import type { ProjectFiles } from '../language.ts';

const PATHS = new WeakMap<ProjectFiles, Map<string, readonly string[]>>();

/** Import paths of a file, from its text alone. */
export function importPaths(file: string, project: ProjectFiles): readonly string[] {
  const known = PATHS.get(project) ?? new Map<string, readonly string[]>();
  PATHS.set(project, known);
  let paths = known.get(file);
  if (paths === undefined) {
    paths = pathsIn(project.read(file) ?? '');
    known.set(file, paths);
  }
  return paths;
}

function pathsIn(text: string): readonly string[] {
  const declarations = text.matchAll(/^import\s*(?:\(([^)]*)\)|([^(\n]*"[^"\n]+"))/gm);
  return [...declarations].flatMap(([, group, single]) =>
    [...(group ?? single ?? '').matchAll(/^\s*(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map(([, path = '']) => path),
  );
}
