import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { findSpecs } from '../../src/inputs/discovery.ts';
import { projectFiles } from '../../src/inputs/files.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { describedApis } from '../../src/inputs/openapi/described-apis.ts';
import { Root } from '../../src/inputs/root.ts';
import { languagesOf } from '../../src/languages/languages-of.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import type { ExcludedRoute, Ledger, Route, Unresolved } from '../../src/model/route.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';

const languages = await languagesOf();
const frameworks = await frameworksOf();

/**
 * `routes.txt` is what the framework itself says that an app serves: `METHOD /path`, sorted, after a comment that says how it was
 * made. `expectations.txt` is written by hand from the code, one line for each registration:
 *
 *     METHOD /path file:line handler [guard,guard]
 *     excluded RULE METHOD /path file:line
 *     unresolved file:line METHOD /path
 *
 * An app lies in `app/` with its two files beside it, or several in `app/<variant>/` with their files inside.
 */
interface Fixture {
  readonly name: string;
  /** The app. */
  readonly directory: string;
  /** Where its two files lie. */
  readonly texts: string;
}

const here = import.meta.dirname;

function fixtures(): readonly Fixture[] {
  return (
    readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'app')))
      // What a framework said may be recorded before it is read.
      .filter((entry) => frameworks.some((framework) => framework.id === entry.name))
      .flatMap(({ name }) => {
        const app = join(here, name, 'app');
        const variants = readdirSync(app).filter((variant) => existsSync(join(app, variant, 'routes.txt')));
        if (variants.length === 0) return [{ name, directory: app, texts: join(here, name) }];
        return variants.map((variant) => {
          const directory = join(app, variant);
          return { name: `${name}/${variant}`, directory, texts: directory };
        });
      })
  );
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function ledgerOf(directory: string): Promise<Ledger> {
  const pool = new ParserPool(loadGrammar);
  try {
    const root = new Root(directory);
    const files = projectFiles(root);
    const descriptions = describedApis(root, () => findSpecs(files)[0]);
    return await extractRoutes(files, { languages, frameworks, pool, descriptions });
  } finally {
    pool.close();
  }
}

function place({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

function routeLine({ method, path, location, handler, guards }: Route): string {
  return `${method} ${path} ${place(location)} ${handler} [${guards.join(',')}]`;
}

function excludedLine({ route, rule }: ExcludedRoute): string {
  return `excluded ${rule} ${route.method} ${route.path} ${place(route.location)}`;
}

function unresolvedPlace({ location }: Unresolved): string {
  return `unresolved ${place(location)}`;
}

/** Rules of exclusion for what no router answers over HTTP, or what a library adds or generated code answers by itself: the recordings leave them out. */
const NO_ROUTE = ['never-mounted', 'static', 'websocket', 'library-docs', 'unimplemented', 'replaced'];

/** `METHOD /path` of every line of the expectations that a framework would list. */
function servedBy(expectations: readonly string[]): readonly string[] {
  return expectations.flatMap((line) => {
    const words = line.split(' ');
    if (words[0] === 'unresolved') return words.length > 2 ? [words.slice(2).join(' ')] : [];
    if (words[0] !== 'excluded') return [words.slice(0, 2).join(' ')];
    return NO_ROUTE.includes(words[1] ?? '') ? [] : [words.slice(2, 4).join(' ')];
  });
}

function sorted(lines: Iterable<string>): readonly string[] {
  return [...new Set(lines)].sort();
}

describe.each(fixtures())('$name', ({ directory, texts }) => {
  test('the expectations are what the framework says', () => {
    const expectations = linesOf(join(texts, 'expectations.txt'));
    expect(sorted(servedBy(expectations))).toEqual(sorted(linesOf(join(texts, 'routes.txt'))));
  });

  test('routes are found with their files, lines, handlers and guards; nothing is invented or dropped', async () => {
    const expectations = linesOf(join(texts, 'expectations.txt'));
    const ledger = await ledgerOf(directory);
    const found = [
      ...ledger.routes.map(routeLine),
      ...ledger.excluded.map(excludedLine),
      ...ledger.unresolved.map(unresolvedPlace),
    ];
    const expected = expectations.map((line) =>
      line.startsWith('unresolved ') ? line.split(' ', 2).join(' ') : line,
    );
    expect(sorted(found)).toEqual(sorted(expected));
  });
});
