import type { DescribedApi } from '../model/operation.ts';
import type { Evaluation } from './evaluation.ts';
import { VIRTUAL_ROOT } from './module.ts';
import { insideRoot } from './operations-path.ts';

/**
 * The API description that a path of the code names; without one, the description that the code is held against. A relative
 * path begins where the program is started, which is the file's directory or one above it.
 */
export function descriptionNamed(run: Evaluation, path: string | undefined): DescribedApi | undefined {
  const { descriptions, project } = run.setting;
  if (path === undefined) return descriptions?.main();
  const file = candidates(path, run.site.file).find((one) => project.has(one));
  return file === undefined ? undefined : descriptions?.read(file);
}

function candidates(path: string, from: string): readonly string[] {
  const inside = insideRoot(path);
  if (inside === undefined || path.startsWith(VIRTUAL_ROOT)) return inside === undefined ? [] : [inside];
  const found: string[] = [];
  for (let end = from.lastIndexOf('/'); end >= 0; end = from.lastIndexOf('/', end - 1))
    found.push(insideRoot(`${VIRTUAL_ROOT}/${from.slice(0, end)}/${path}`) ?? inside);
  return [...found, inside];
}
