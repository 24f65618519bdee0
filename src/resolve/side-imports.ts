import type { Import } from '../languages/syntax.ts';
import type { Evaluation } from './evaluation.ts';
import { load, type Module, moduleOf } from './module.ts';
import { routerOf } from './wrapping.ts';

/** Rounds of files that are run for what they do to routers, each of which may import more. */
const ROUNDS = 6;

/**
 * Runs files that are imported but of which nothing was needed, where they use a name that holds a router elsewhere:
 * `from app.api import users, tokens` registers what `tokens` puts on the blueprint, though nobody reads `tokens`. Scripts
 * that do so are started by somebody, and imported by nobody.
 */
export function runImportsThatRegister(run: Evaluation): void {
  const seen = new Set<string>();
  const started = scripts(run);
  for (let round = 0; round < ROUNDS; round++) {
    const names = routerNames(run);
    if (names.size === 0) return;
    const uses = new RegExp(`(?<![\\w$.])(?:${[...names].map(quoted).join('|')})(?:\\.\\w+\\(|\\s+as\\s)`);
    const waiting = [...importedFiles(run), ...started].filter((file) => !seen.has(file));
    let loaded = false;
    for (const file of waiting) {
      seen.add(file);
      const module = registers(run, file, uses) ? moduleOf(run, file) : undefined;
      if (module?.state !== 'new') continue;
      module.relevant = true;
      load(run, module);
      loaded = true;
    }
    if (!loaded && waiting.length === 0) return;
  }
}

/** The file calls a method of one of these names or takes one over by another, or it is a package's own: what that imports counts. */
function registers(run: Evaluation, file: string, uses: RegExp): boolean {
  const { project } = run.setting;
  const names = run.language(file)?.ownNames?.(file, project) ?? {};
  return Object.hasOwn(names, '__path__') || uses.test(project.read(file) ?? '');
}

/** Files that say what they do when they are started (`if __name__ == "__main__"`), of languages in which a file may. */
function scripts(run: Evaluation): readonly string[] {
  const { project } = run.setting;
  return project.files.filter((file) => {
    const language = run.language(file);
    return (
      language?.traits.submodules === true &&
      run.setting.isSource(file) &&
      !run.setting.isTest(file, language) &&
      project.read(file)?.includes('__main__') === true
    );
  });
}

/** Names at the top of a file that hold a router. */
function routerNames(run: Evaluation): ReadonlySet<string> {
  const names = new Set<string>();
  for (const module of run.modules.values()) {
    if (!runsImports(module)) continue;
    for (const [name, cell] of module.scope.cells)
      if (cell.value !== undefined && cell.value.kind !== 'lazy' && routerOf(cell.value) !== undefined)
        names.add(name);
  }
  return names;
}

function runsImports(module: Module): boolean {
  return module.language.traits.submodules === true && module.state === 'done';
}

/** Files that loaded modules import, whole or in part, at their top or in functions that ran. */
function importedFiles(run: Evaluation): readonly string[] {
  const files = new Set<string>();
  for (const module of [...run.modules.values()]) {
    if (!runsImports(module) || !module.relevant) continue;
    for (const node of module.imported) for (const file of filesOf(run, module, node)) files.add(file);
  }
  return [...files].filter((file) => run.setting.isSource(file));
}

function filesOf(run: Evaluation, module: Module, node: Import): readonly string[] {
  const { language } = module;
  const names = node.bindings.map((binding) => binding.imported).filter((name) => name !== '*');
  const dot = node.source.endsWith('.') ? '' : '.';
  return [node.source, ...names.map((name) => `${node.source}${dot}${name}`)].flatMap((source) => {
    const resolution = language.resolve(source, module.id, run.setting.project);
    return resolution.kind === 'files' ? resolution.files : [];
  });
}

function quoted(name: string): string {
  return name.replace(/[$]/g, '\\$&');
}
