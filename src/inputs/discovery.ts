import type { ProjectFiles } from '../languages/language.ts';
import { findApiDescriptions, foreign } from './openapi/find-api-descriptions.ts';

/** Characters of a file in which its version key must stand to be taken for an API description. */
const HEADER = 4000;

/** Where an API description is looked for when no configuration names it, in words. */
export const SPEC_LOOKED: readonly string[] = [
  'specs/openapi.yaml',
  'every file called openapi or swagger (.yaml, .yml, .json)',
];

/**
 * API descriptions of the repository, best first. Where only files of the right name are there that say no version, they
 * are given all the same: that one is empty or broken is better said than that there is none.
 */
export function findSpecs(files: ProjectFiles): readonly string[] {
  const candidates = findApiDescriptions(files.files);
  const specs = candidates.filter((file) => isSpec(files.read(file)));
  return specs.length > 0 ? specs : candidates;
}

/** Files that are opened to see whether they are one. */
const OPENED = 400;

/** Files that are named. */
const NAMED = 4;

/** What a description is called by, or the folder that it is in: such files are opened first. */
const TELLING = /api|swagger|spec|contract/i;

/** Files of other names that say that they are an API description, for the message that there is none: at most four. */
export function specLookalikes(project: ProjectFiles): readonly string[] {
  const candidates = project.files.filter((file) => /\.(?:ya?ml|json)$/i.test(file) && !foreign.test(file));
  const [telling, others] = [
    candidates.filter((file) => TELLING.test(file)),
    candidates.filter((file) => !TELLING.test(file)),
  ];
  const found: string[] = [];
  for (const file of [...telling, ...others].slice(0, OPENED)) {
    if (found.length === NAMED) break;
    if (isSpec(project.read(file))) found.push(file);
  }
  return found;
}

function isSpec(text: string | undefined): boolean {
  if (text === undefined) return false;
  return /(?:^|[{,\n])[ \t\r\n]*["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?\d/.test(
    text.slice(0, HEADER),
  );
}
