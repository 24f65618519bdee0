import type { Framework } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { callGenerated } from './library-calls.ts';
import type { Arguments, FunctionValue, Value } from './value.ts';

/** A function of the repository that a framework speaks for. */
export interface Intercept {
  readonly framework: Framework;
  /** Key of the framework's `calls`. */
  readonly symbol: string;
}

/** What a framework says of a call of the repository's own function; undefined where none speaks for it. */
export function interceptCall(
  run: Evaluation,
  target: FunctionValue,
  args: Arguments,
  site: Location,
): Value | undefined {
  const written = interceptGenerated(run, target, args, site);
  const found = written === undefined ? interceptOf(run, target) : undefined;
  if (found === undefined) return written;
  const receiver = target.self === undefined ? {} : { receiver: target.self };
  const call = { args, site, symbol: found.symbol, ...receiver };
  return run.at(site, () => found.framework.calls?.[found.symbol]?.(call, run.host(found.framework)));
}

/** Who speaks for a function of the repository, where a framework does. */
export function interceptOf(run: Evaluation, { name, home, scope }: FunctionValue): Intercept | undefined {
  if (run.intercepts.size === 0) return undefined;
  return run.intercepts.get(`${scope.file} ${home === undefined ? name : `${home.name}.${name ?? ''}`}`);
}

/** A function of committed code that a generator wrote, where a framework speaks for it. */
function interceptGenerated(
  run: Evaluation,
  { name, home, scope }: FunctionValue,
  args: Arguments,
  site: Location,
): Value | undefined {
  if (run.facts.generators.length === 0 || name === undefined || home !== undefined) return undefined;
  const root = scope.module.language.symbolRoot?.(scope.file, run.setting.project);
  return root === undefined ? undefined : callGenerated(run, { args, site, symbol: `${root}.${name}` }, true);
}

/** Finds the files that intercepted functions are exported from, by every language of their framework. */
export function findIntercepts(run: Evaluation): void {
  const { frameworks, languages, project } = run.setting;
  for (const framework of frameworks) {
    for (const { from, call } of framework.intercepts ?? []) {
      for (const language of languages.filter(({ id }) => framework.languages.includes(id))) {
        const resolution = language.resolve(from, `main${language.extensions[0] ?? ''}`, project);
        if (resolution.kind !== 'files') continue;
        for (const file of resolution.files)
          run.intercepts.set(`${file} ${call}`, { framework, symbol: `${from}.${call}` });
      }
    }
  }
}
