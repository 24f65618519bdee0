import type { Framework, UnreadFramework } from '../frameworks/framework.ts';
import type { Language, ProjectFiles } from '../languages/language.ts';
import type { ParserPool } from '../languages/parser.ts';
import { compareLocations } from '../model/location.ts';
import type { Descriptions } from '../model/operation.ts';
import type { ExcludedRoute, FoundFramework, Ledger, Route, Unresolved } from '../model/route.ts';
import type { Served } from './collector.ts';
import { conventionsOf, isTestFile } from './conventions.ts';
import { Evaluation } from './evaluation.ts';
import { runFactories, runPrograms } from './factories.ts';
import { findIntercepts } from './intercepts.ts';
import { moveToCallers } from './locations.ts';
import { isParsed, load, moduleOf } from './module.ts';
import { runCallbacks, runNeverEntered } from './never-entered.ts';
import { collectServed } from './served.ts';
import { runImportsThatRegister } from './side-imports.ts';
import type { Assumed } from './text.ts';
import { lineAt, unreadFrameworks, unreadRegistrations } from './unread.ts';
import { unreadDecorators } from './unread-decorators.ts';
import { unreadOwnDecorators } from './unread-own-decorators.ts';
import { alternation } from './words.ts';

/** What routes are extracted from, and with what. */
export interface ExtractOptions {
  readonly languages: readonly Language[];
  readonly frameworks: readonly Framework[];
  /** Frameworks that are known and not read. */
  readonly unread?: readonly UnreadFramework[];
  readonly pool: ParserPool;
  /** Globs or directories of the files that take part; all when empty. Files outside are still imported. */
  readonly source?: readonly string[];
  /** API descriptions, for frameworks that take their routes from one; without, they find none. */
  readonly descriptions?: Descriptions;
  /** Texts for what the code does not tell, by the reason that the ledger gives. */
  readonly assumed?: Assumed;
}

/**
 * Works out which routes the source serves. Files that mention a framework are run for themselves, what they import is run
 * when it is needed, nothing else is parsed.
 */
export async function extractRoutes(project: ProjectFiles, options: ExtractOptions): Promise<Ledger> {
  const selection = selectFiles(project, options);
  await options.pool.prepare(selection.grammars);
  const run = new Evaluation({
    project,
    languages: options.languages,
    frameworks: selection.frameworks,
    pool: options.pool,
    isSource: selection.isSource,
    isTest: selection.isTest,
    isRelevant: (file) => selection.relevant.has(file),
    ...(options.descriptions === undefined ? {} : { descriptions: options.descriptions }),
    ...(options.assumed === undefined ? {} : { assumed: options.assumed }),
  });
  findIntercepts(run);
  loadAll(run, selection);
  runImportsThatRegister(run);
  runFactories(run);
  runCallbacks(run);
  runPrograms(run);
  // Factories and programs import too.
  runImportsThatRegister(run);
  runNeverEntered(run);
  for (const framework of selection.frameworks) {
    const last = run.site;
    run.survive(last, framework.id, () => framework.finish?.(run.host(framework)));
  }
  moveToCallers(run.routers);
  const unread = [
    ...selection.tooLong,
    ...unreadRegistrations(project, options.frameworks, selection.isSource),
    ...unreadFrameworks(project, options.unread ?? [], selection.isSource),
    ...unreadDecorators(run),
  ];
  const served = collectServed(run);
  return ledgerOf(run, served, selection, [...unread, ...unreadOwnDecorators(run, served)]);
}

interface Selection {
  readonly relevant: ReadonlySet<string>;
  readonly frameworks: readonly Framework[];
  readonly grammars: ReadonlySet<string>;
  readonly isSource: (file: string) => boolean;
  readonly isTest: (file: string, language: Language) => boolean;
  readonly read: number;
  /** Files that use a framework and are longer than what is parsed. */
  readonly tooLong: readonly Unresolved[];
}

const TOO_LONG = 'the file uses a framework and is longer than what is parsed';

/** One pass over the sources: which mention a framework of their language. */
function selectFiles(project: ProjectFiles, options: ExtractOptions): Selection {
  const isSource = sourceFilter(options.source ?? []);
  const relevant = new Set<string>();
  const found = new Set<Framework>();
  const grammars = new Set<string>();
  const conventions = conventionsOf(options.frameworks);
  const tooLong: Unresolved[] = [];
  let read = 0;
  for (const language of options.languages) {
    const frameworks = options.frameworks.filter((framework) => framework.languages.includes(language.id));
    if (frameworks.length === 0) continue;
    const any = mentionPattern(language, frameworks);
    const each = frameworks.map((framework) => [framework, mentionPattern(language, [framework])] as const);
    const present = new Set<string>();
    const others = relevant.size;
    const likely: string[] = [];
    for (const file of project.files) {
      const dot = file.lastIndexOf('.');
      if (
        dot < 0 ||
        !language.extensions.includes(file.slice(dot)) ||
        !isSource(file) ||
        isTestFile(language, file, conventions)
      )
        continue;
      present.add(language.grammar(file));
      const text = project.read(file);
      if (text === undefined || language.isBuilt?.(file, project) === false) continue;
      if (!isParsed(text, language)) {
        const at = text.search(any);
        if (at >= 0)
          tooLong.push({ location: { file, line: lineAt(text, at) }, framework: '', reason: TOO_LONG });
        continue;
      }
      read++;
      const placed = conventions.filter(
        ({ framework, matches }) => frameworks.includes(framework) && matches(file),
      );
      for (const { framework } of placed) found.add(framework);
      if (placed.length === 0 && !any.test(text)) {
        if (language.registration?.test(text) === true) likely.push(file);
        continue;
      }
      relevant.add(file);
      for (const [framework, pattern] of each)
        if (!found.has(framework) && pattern.test(text)) found.add(framework);
    }
    if (relevant.size > others) for (const file of likely) relevant.add(file);
    // What is imported may be of another grammar of the same language (.js beside .ts).
    if (relevant.size > others) for (const grammar of present) grammars.add(grammar);
  }
  const bases = new Set([...found].map(({ buildsOn }) => buildsOn));
  return {
    relevant,
    frameworks: options.frameworks.filter((framework) => found.has(framework) || bases.has(framework.id)),
    grammars,
    isSource,
    isTest: (file, language) => isTestFile(language, file, conventions),
    read,
    tooLong,
  };
}

/** A text that may import one of the frameworks, or mentions what reveals one without an import. */
function mentionPattern(language: Language, frameworks: readonly Framework[]): RegExp {
  const packages = alternation(frameworks.flatMap((framework) => framework.packages));
  const mentions = alternation(frameworks.flatMap((framework) => framework.mentions ?? []));
  const patterns = [
    ...(packages === ''
      ? []
      : [`${language.quotedImports === true ? '[\'"`]' : '(?<![\\w-])'}(?:${packages})`]),
    ...(mentions === '' ? [] : [`(?<![\\w-])(?:${mentions})`]),
  ];
  return new RegExp(`(?:${patterns.join('|')})(?![\\w])`);
}

function sourceFilter(sources: readonly string[]): (file: string) => boolean {
  const directories = sources.map((source) => source.replace(/^\.\//, '').replace(/\/+$/, ''));
  if (directories.length === 0 || directories.includes('') || directories.includes('.')) return () => true;
  return (file) => directories.some((directory) => file === directory || file.startsWith(`${directory}/`));
}

/** Runs entry files first, then every other relevant file: those that import before those that are imported. */
function loadAll(run: Evaluation, selection: Selection): void {
  const { project, languages } = run.setting;
  const order: string[] = [];
  for (const language of languages)
    order.push(
      ...language
        .entries(project)
        .filter((file) => selection.isSource(file) && !selection.isTest(file, language)),
    );
  for (const file of order) run.startedFrom.add(file);
  // A program that names a framework is the service: tools beside it may take all that there is to evaluate.
  const beside = new Set([...selection.relevant].map(directoryOf));
  order.sort((a, b) => Number(beside.has(directoryOf(b))) - Number(beside.has(directoryOf(a))));
  order.push(...[...selection.relevant].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)));
  for (const file of order) {
    const module = moduleOf(run, file);
    if (module === undefined || run.included.has(module)) continue;
    if (!run.canParse(module, selection.grammars)) continue;
    const start = () => run.survive({ file, line: 1 }, '', () => load(run, module));
    if (run.startedFrom.has(file)) run.entry(start);
    else start();
  }
}

function directoryOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

function depth(file: string): number {
  return file.split('/').length;
}

function ledgerOf(
  run: Evaluation,
  served: Served,
  selection: Selection,
  unread: readonly Unresolved[],
): Ledger {
  const routes = [...dedupe(served.routes)].sort(compareRoutes);
  const known = new Set(
    routes.map((route) => `${route.method} ${route.path} ${route.location.file}:${route.location.line}`),
  );
  const excluded = new Map<string, ExcludedRoute>();
  for (const entry of served.excluded) {
    const key = `${entry.route.method} ${entry.route.path} ${entry.route.location.file}:${entry.route.location.line}`;
    if (!known.has(key) && !excluded.has(key)) excluded.set(key, entry);
  }
  const unresolved = new Map<string, Unresolved>();
  for (const entry of [...run.unresolved, ...served.unresolved, ...unread]) {
    const key = `${entry.location.file}:${entry.location.line} ${entry.path ?? ''} ${entry.reason}`;
    const before = unresolved.get(key);
    const methods =
      before?.methods === undefined || entry.methods === undefined
        ? entry.methods
        : [...new Set([...before.methods, ...entry.methods])];
    unresolved.set(key, methods === undefined ? entry : { ...entry, methods });
  }
  return {
    routes,
    excluded: [...excluded.values()].sort((a, b) => compareRoutes(a.route, b.route)),
    unresolved: [...unresolved.values()].sort((a, b) => compareLocations(a.location, b.location)),
    frameworks: foundFrameworks(run, routes, [...excluded.values()]),
    files: { read: selection.read, evaluated: run.evaluatedFiles() },
  };
}

/** One route per application, method and path: the first registration answers. An unconditional one wins over others. */
function dedupe(routes: readonly Route[]): Iterable<Route> {
  const first = new Map<string, Route>();
  const registrations = new Set<string>();
  for (const route of routes) {
    const here = `${route.method} ${route.path} ${route.location.file}:${route.location.line}`;
    const key = `${route.application} ${route.method} ${route.path}`;
    const before = first.get(key);
    // One registration on two applications (a second one for tests, say) is one promise.
    if (before === undefined && registrations.has(here)) continue;
    registrations.add(here);
    if (before === undefined || (before.conditional !== undefined && route.conditional === undefined))
      first.set(key, route);
  }
  return first.values();
}

function compareRoutes(a: Route, b: Route): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  if (a.method !== b.method) return a.method < b.method ? -1 : 1;
  return compareLocations(a.location, b.location);
}

function foundFrameworks(
  run: Evaluation,
  routes: readonly Route[],
  excluded: readonly ExcludedRoute[],
): readonly FoundFramework[] {
  const files = new Map<string, Set<string>>();
  for (const route of [...routes, ...excluded.map((entry) => entry.route)]) {
    const set = files.get(route.framework) ?? new Set();
    set.add(route.location.file);
    files.set(route.framework, set);
  }
  return run.setting.frameworks
    .filter((framework) => files.has(framework.id))
    .map((framework) => ({
      id: framework.id,
      title: framework.title,
      files: files.get(framework.id)?.size ?? 0,
    }));
}
