import type { ProjectFiles } from '../language.ts';

/** Characters of a file below which nobody asks. */
const LONG = 50_000;

/** Characters of its lines, on average, that no person writes. */
const WIDE = 1_000;

/** What Yarn writes of where packages lie. */
const PACKAGE_MAP = /(?:^|\/)\.pnp\.(?:c?js|loader\.mjs)$/;

/** Whether a file is source: what a bundler packed into a few lines (a library's own pages) is not. */
export function isBuilt(file: string, project: ProjectFiles): boolean {
  if (PACKAGE_MAP.test(file)) return false;
  const text = project.read(file);
  if (text === undefined || text.length < LONG) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines * WIDE <= text.length; at = text.indexOf('\n', at + 1))
    lines++;
  return lines * WIDE > text.length;
}
