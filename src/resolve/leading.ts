import type { Evaluation } from './evaluation.ts';
import { type Module, moduleOf } from './module.ts';

/**
 * Whether code of a module can come to a framework: it imports one, or what does, as far as its language tells without parsing
 * more files. The rest of a program (storage, workers) has a smaller share of the budget.
 */
export function leadsToFramework(run: Evaluation, module: Module): boolean {
  const known = run.leading.get(module);
  if (known !== undefined) return known;
  // What imports itself by a detour leads wherever the detour does.
  run.leading.set(module, false);
  const paths = importsOf(run, module);
  const leads =
    paths.some(([, path]) => run.facts.isFrameworkPackage(path)) ||
    paths.some(([file, path]) => imported(run, module, file, path));
  run.leading.set(module, leads);
  return leads;
}

/** Import paths of a module's files, with the file. */
function importsOf(run: Evaluation, { id, language }: Module): readonly (readonly [string, string])[] {
  const { project } = run.setting;
  if (language.importPaths === undefined) return [];
  const files = language.traits.scope === 'directory' ? project.filesIn(id.slice(0, -1)) : [id];
  return files
    .filter((file) => run.language(file) === language && !language.isTest(file))
    .flatMap((file) => (language.importPaths?.(file, project) ?? []).map((path) => [file, path] as const));
}

function imported(run: Evaluation, module: Module, file: string, path: string): boolean {
  const resolution = module.language.resolve(path, file, run.setting.project);
  const [first] = resolution.kind === 'files' ? resolution.files : [];
  const other = first === undefined ? undefined : moduleOf(run, first);
  return other !== undefined && other !== module && leadsToFramework(run, other);
}
