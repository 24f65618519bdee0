import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { bindFileNames, type Module, syntaxOf } from './module.ts';
import type { Scope } from './scope.ts';
import { runStatements } from './statements.ts';
import { constant, union, unknown, type Value } from './value.ts';

/**
 * Runs the code of a file where another one includes it: its variables are those of the including function, its imports are its
 * own. Gives what the file returns.
 */
export function includeFile(run: Evaluation, module: Module, around: Scope): Value {
  const site = { file: module.id, line: 1 };
  const syntax = syntaxOf(run, module, module.id);
  if (syntax === undefined || run.included.get(module) === true || run.moduleDepth >= LIMITS.moduleDepth)
    return unknown(`what ${module.id} returns`, site);
  const { frame } = run;
  run.included.set(module, true);
  run.frame = { returns: [] };
  run.moduleDepth++;
  const scope: Scope = { kind: 'block', parent: around, cells: new Map(), file: module.id, module };
  bindFileNames(scope, module, module.id);
  try {
    runStatements(run, syntax.body, scope);
    const { returns } = run.frame;
    return returns.length === 0 ? constant(1) : union(returns);
  } finally {
    run.included.set(module, false);
    run.frame = frame;
    run.moduleDepth--;
  }
}
