import type { Framework } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
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
  const { intercepts } = run;
  if (intercepts.size === 0) return undefined;
  const name = target.home === undefined ? target.name : `${target.home.name}.${target.name ?? ''}`;
  const found = intercepts.get(`${target.scope.file} ${name}`);
  if (found === undefined) return undefined;
  const receiver = target.self === undefined ? {} : { receiver: target.self };
  const call = { args, site, symbol: found.symbol, ...receiver };
  return run.at(site, () => found.framework.calls?.[found.symbol]?.(call, run.host(found.framework)));
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
