import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { exported, moduleOf } from './module.ts';
import { force, NO_ARGUMENTS } from './value.ts';

/** Calls the functions that a server is told to call for its application (`uvicorn --factory shop:make`), where no code did. */
export function runFactories(run: Evaluation): void {
  const { project, languages, isSource, isTest } = run.setting;
  for (const language of languages) {
    for (const { file, name } of language.served?.(project) ?? []) {
      if (!isSource(file) || isTest(file, language)) continue;
      const module = moduleOf(run, file);
      if (module === undefined) continue;
      const site = { file, line: 1 };
      run.survive(site, '', () => {
        const value = exported(run, module, name);
        const fn = value === undefined ? undefined : force(value);
        if (fn?.kind !== 'function' || run.entered.has(fn.node)) return;
        // What needs arguments is an application itself: `def application(environ, start_response)`.
        if (fn.node.params.some((param) => param.default === undefined && param.rest === undefined)) return;
        const at = { file: fn.scope.file, line: fn.node.line };
        run.briefly(LIMITS.programSteps, () => callFunction(run, fn, NO_ARGUMENTS, at));
      });
    }
  }
}
