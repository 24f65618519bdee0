import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { UNREAD_FRAMEWORKS as unread } from '../../src/frameworks/shared/unread-frameworks.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { languagesOf } from '../../src/languages/languages-of.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import type { Ledger } from '../../src/model/route.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';
import { memoryFiles } from '../languages/memory-files.ts';

const languages = await languagesOf();
const frameworks = await frameworksOf();

/** The ledger of a repository in memory: texts by path. */
export async function ledgerOf(
  texts: Readonly<Record<string, string>>,
  assumed: ReadonlyMap<string, string> = new Map(),
): Promise<Ledger> {
  const pool = new ParserPool(loadGrammar);
  try {
    return await extractRoutes(memoryFiles(texts), { languages, frameworks, unread, pool, assumed });
  } finally {
    pool.close();
  }
}

/** `METHOD /path [guards] if condition`, one line each, sorted by path. */
export function linesOf(ledger: Ledger): readonly string[] {
  return ledger.routes.map(({ method, path, guards, conditional }) =>
    [
      method,
      path,
      ...(guards.length > 0 ? [`[${guards.join()}]`] : []),
      ...(conditional === undefined ? [] : [`if ${conditional}`]),
    ].join(' '),
  );
}

/** What stays unresolved: `file:line path`. */
export function openPlaces(ledger: Ledger): readonly string[] {
  return ledger.unresolved.map(({ location, path }) => `${location.file}:${location.line} ${path ?? '?'}`);
}
