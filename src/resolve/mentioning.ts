import type { Evaluation } from './evaluation.ts';
import { alternation } from './words.ts';

/** Source files, tests aside, in which one of the words stands, whether they take part or not. */
export function mentioning(run: Evaluation, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const { project, isSource, isTest } = run.setting;
  const any = new RegExp(`(?<!\\w)(?:${alternation(words)})(?!\\w)`);
  return project.files.filter((file) => {
    const language = run.language(file);
    if (language === undefined || !isSource(file) || isTest(file, language)) return false;
    return any.test(project.read(file) ?? '');
  });
}
