import type { Language } from '../languages/language.ts';
import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { exported, moduleOf } from './module.ts';
import { force, NO_ARGUMENTS } from './value.ts';

/** Calls the functions that a server is told to call for its application (`uvicorn --factory shop:make`), where no code did. */
export function runFactories(run: Evaluation): void {
  for (const language of languagesOf(run))
    for (const { file, name } of language.served?.(run.setting.project) ?? [])
      start(run, language, file, name);
}

/** Languages of a framework that the repository uses: files of others are not even parsed. */
function languagesOf({ setting: { languages, frameworks } }: Evaluation): readonly Language[] {
  return languages.filter(({ id }) => frameworks.some((framework) => framework.languages.includes(id)));
}

/** Programs of one repository that are run, where nothing else runs them. */
const PROGRAMS = 10;

/**
 * Calls the functions that a package offers as programs (`console_scripts`): they put together what no module does. One of many
 * programs need not be the service, so that what they make is not made in earnest.
 */
export function runPrograms(run: Evaluation): void {
  const { project } = run.setting;
  const before = run.speculative;
  run.speculative = true;
  for (const language of languagesOf(run)) {
    const points = language.entryPoints?.(project) ?? [];
    for (const { module, object } of points
      .filter((point) => point.group === 'console_scripts')
      .slice(0, PROGRAMS)) {
      if (object === undefined) continue;
      const found = language.resolve(module, 'a-program', project);
      for (const file of found.kind === 'files' ? found.files : [])
        run.beside(LIMITS.speculativeSteps, () => start(run, language, file, object));
    }
  }
  run.speculative = before;
}

/** Calls a function of a file that needs no arguments, where no code did. */
function start(run: Evaluation, language: Language, file: string, name: string): void {
  if (!run.setting.isSource(file) || run.setting.isTest(file, language)) return;
  const module = moduleOf(run, file);
  if (module === undefined) return;
  run.survive({ file, line: 1 }, '', () => {
    const value = exported(run, module, name);
    const fn = value === undefined ? undefined : force(value);
    if (fn?.kind !== 'function' || run.entered.has(fn.node)) return;
    // What needs arguments is an application itself: `def application(environ, start_response)`.
    if (fn.node.params.some((param) => param.default === undefined && param.rest === undefined)) return;
    const at = { file: fn.scope.file, line: fn.node.line };
    run.briefly(LIMITS.programSteps, () => callFunction(run, fn, NO_ARGUMENTS, at));
  });
}
