import type { Evaluation } from './evaluation.ts';
import type { Module } from './module.ts';
import type { Router } from './router.ts';

/** Files in which a module may be named that code imports by its name. */
const CONFIGURATION = /\.(?:toml|cfg|ini|ya?ml|sh|env)$/;

/** Configuration that is longer is data. */
const LONGEST = 200_000;

/**
 * Files that are read for themselves because they mention a framework, though no program would: they make no application,
 * start nothing, and no other file names them. What they register on another file's router is not served. Nothing is said
 * where a module is imported whose name is not known.
 */
export function neverLoaded(run: Evaluation): ReadonlySet<string> {
  if (run.importsUnknown) return new Set();
  const making = new Set(run.routers.flatMap(({ kind, site }) => (kind === 'app' ? [site.file] : [])));
  const registering = new Set(
    run.routers.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === 'route' ? [event.site.file] : [])),
    ),
  );
  const waiting = [...run.modules.values()].filter(
    (module) =>
      module.language.traits.submodules === true &&
      registering.has(module.id) &&
      !making.has(module.id) &&
      !run.startedFrom.has(module.id) &&
      !run.importedByName.has(module.id) &&
      isOrdinary(run, module),
  );
  return new Set(waiting.filter((module) => !isNamed(run, module)).map((module) => module.id));
}

/** The file of a router may be one that code imports by a name which is not known. */
export function mayBeImported(run: Evaluation, router: Router): boolean {
  const module = run.modules.get(router.site.file);
  return (
    run.importsUnknown &&
    module?.language.traits.submodules === true &&
    !run.importedByName.has(module.id) &&
    !isNamed(run, module)
  );
}

/** Not the file of a package, and not a script. */
function isOrdinary(run: Evaluation, module: Module): boolean {
  const names = module.language.ownNames?.(module.id, run.setting.project) ?? {};
  return (
    !Object.hasOwn(names, '__path__') && run.setting.project.read(module.id)?.includes('__main__') === false
  );
}

/** Whether any other file has the module's name as a word, comments aside. */
function isNamed(run: Evaluation, module: Module): boolean {
  const { project } = run.setting;
  const { language } = module;
  const stem = module.id.slice(module.id.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const line = language.comment === undefined ? '' : `(?!\\s*${language.comment})`;
  const name = new RegExp(`^${line}.*(?<!\\w)${stem}(?!\\w)`, 'm');
  return project.files.some((file) => {
    if (file === module.id || language.isTest(file)) return false;
    const isSource = language.extensions.some((extension) => file.endsWith(extension));
    if (!isSource && !CONFIGURATION.test(file)) return false;
    const text = project.read(file);
    return (
      text !== undefined && (isSource || text.length < LONGEST) && text.includes(stem) && name.test(text)
    );
  });
}
