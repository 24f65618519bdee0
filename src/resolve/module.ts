import type { Language } from '../languages/language.ts';
import { hiddenRegistration } from '../languages/nodes.ts';
import { USUAL_SOURCE_LENGTH } from '../languages/parser.ts';
import type { Import, SyntaxFile } from '../languages/syntax.ts';
import { LIMITS } from './budget.ts';
import type { Evaluation } from './evaluation.ts';
import { runPackage } from './packages.ts';
import { type Cell, childScope, type Scope } from './scope.ts';
import { declareTypes, hoist, runStatements } from './statements.ts';
import { constant, force, list, type MapValue, map, UNDEFINED, unknown, type Value } from './value.ts';

/** Where `__dirname` and other absolute paths of the analysed repository seem to lie. */
export const VIRTUAL_ROOT = '/__repository__';

/** A file, or all files of a package, whose top level runs whole and once. */
export interface Module {
  /** The file, or the directory of a package. */
  readonly id: string;
  readonly language: Language;
  readonly scope: Scope;
  readonly files: SyntaxFile[];
  /** Names that are exported, with the cells that hold them (ES modules). */
  readonly exports: Map<string, Cell>;
  /** `export * from`: forced when a name is not found. */
  readonly reexports: (() => Module | undefined)[];
  /** What those do that took over all its names, once there are more of them: modules may import each other. */
  readonly followers: (() => void)[];
  /** Types whose static members are seen by their bare names; they are looked into when a name is bound nowhere. */
  readonly opened: { readonly source: string; readonly within: string }[];
  /** Imports that were reached, those in functions that were entered among them. */
  readonly imported: Set<Import>;
  /** `module` of CommonJS, a map with `exports`. */
  readonly commonjs: MapValue;
  state: 'new' | 'busy' | 'done';
  /** A framework is mentioned in it. */
  relevant: boolean;
}

/** The module of a file, not yet run. Undefined where no language reads it, it is too large, or absent. */
export function moduleOf(run: Evaluation, file: string): Module | undefined {
  const language = run.language(file);
  if (language === undefined) return undefined;
  const slash = file.lastIndexOf('/');
  const id = language.traits.scope === 'directory' ? `${slash < 0 ? '' : file.slice(0, slash)}/` : file;
  const known = run.modules.get(id);
  if (known !== undefined) return known;
  const module: Module = createModule(run, id, language);
  run.modules.set(id, module);
  return module;
}

function createModule(run: Evaluation, id: string, language: Language): Module {
  const commonjs = map();
  commonjs.entries.set('exports', map());
  const module = {
    id,
    language,
    files: [],
    exports: new Map(),
    reexports: [],
    followers: [],
    opened: [],
    imported: new Set(),
    commonjs,
    state: 'new',
    relevant: false,
  } as unknown as { -readonly [K in keyof Module]: Module[K] };
  module.scope = { kind: 'module', parent: undefined, cells: new Map(), file: id, module };
  module.relevant = isRelevant(run, module);
  return module;
}

function isRelevant(run: Evaluation, module: Module): boolean {
  return filesOf(run, module).some((file) => run.setting.isRelevant(file));
}

/** Files that make up a module. */
function filesOf(run: Evaluation, module: Module): readonly string[] {
  if (module.language.traits.scope !== 'directory') return [module.id];
  const directory = module.id.slice(0, -1);
  return run.setting.project
    .filesIn(directory)
    .filter(
      (file) =>
        run.language(file) === module.language &&
        !module.language.isTest(file) &&
        module.language.isBuilt?.(file, run.setting.project) !== false,
    );
}

/** Runs a module's top level, once. A module that is busy (a cycle of imports) is left as far as it came. */
export function load(run: Evaluation, module: Module): void {
  if (module.state !== 'new') return;
  if (run.moduleDepth >= LIMITS.moduleDepth) return;
  module.state = 'busy';
  run.moduleDepth++;
  try {
    atTop(run, () => run.inEarnest(() => runModule(run, module)));
  } finally {
    run.moduleDepth--;
    module.state = 'done';
    for (const follow of module.followers) follow();
  }
}

/** Runs what stands at the top of a module, whoever needs it and wherever that runs. */
export function atTop<T>(run: Evaluation, work: () => T): T {
  const { conditions, journal, site, frame } = run;
  const outer = conditions.splice(0);
  run.journal = undefined;
  run.frame = { returns: [] };
  try {
    return work();
  } finally {
    conditions.splice(0, conditions.length, ...outer);
    run.journal = journal;
    run.frame = frame;
    run.site = site;
  }
}

function runModule(run: Evaluation, module: Module): void {
  const scopes: Scope[] = [];
  for (const file of filesOf(run, module)) {
    const syntax = syntaxOf(run, module, file);
    if (syntax === undefined) continue;
    const scope =
      module.language.traits.scope === 'directory'
        ? { ...childScope(module.scope, 'block'), file }
        : module.scope;
    bindFileNames(scope, module, file);
    for (const [name, value] of ownNames(run, module.language, file)) scope.cells.set(name, { value });
    scopes.push(scope);
    hoist(run, syntax.body, scope);
  }
  if (module.language.traits.scope !== 'file') declareTypes(run, module, scopes);
  if (module.language.traits.scope === 'directory') runPackage(run, module, scopes);
  else
    module.files.forEach((syntax, index) => {
      const scope = scopes[index];
      if (scope !== undefined) runStatements(run, syntax.body, scope);
    });
  standForLibrary(run, module);
}

/** What a copy of a library declares is what the library has under the same names. */
function standForLibrary(run: Evaluation, module: Module): void {
  const library = run.facts.copiedLibrary(module.id, () => run.setting.project.read(module.id));
  if (library === undefined) return;
  const site = { file: module.id, line: 1 };
  for (const [name, cell] of module.scope.cells)
    if (!HIDDEN.has(name)) cell.value = { kind: 'term', symbol: `${library}.${name}`, site };
}

/** A file of a module, lowered once. */
export function syntaxOf(run: Evaluation, module: Module, file: string): SyntaxFile | undefined {
  const known = module.files.find((one) => one.file === file);
  if (known !== undefined) return known;
  const syntax = lowerFile(run, module, file);
  if (syntax !== undefined) module.files.push(syntax);
  return syntax;
}

/** Whether a text is short enough to be parsed. */
export function isParsed(text: string, { longest }: Language): boolean {
  return text.length <= (longest ?? USUAL_SOURCE_LENGTH);
}

function lowerFile(run: Evaluation, module: Module, file: string): SyntaxFile | undefined {
  const text = run.setting.project.read(file);
  if (text === undefined || !isParsed(text, module.language)) return undefined;
  const grammar = module.language.grammar(file);
  // No file of its language names a framework.
  if (!run.setting.pool.has(grammar)) return undefined;
  const parsed = run.setting.pool.parse(file, text, grammar);
  const unread = (line: number, reason: string) =>
    run.unresolved.push({ location: { file, line }, framework: '', reason });
  try {
    const syntax = module.language.lower(parsed, run.setting.project);
    const line =
      syntax.errors.length > 0 && module.relevant ? hiddenRegistration(parsed.root, text) : undefined;
    if (line !== undefined) unread(line, 'the code cannot be parsed here');
    return syntax;
  } catch (error) {
    // Expressions that nest thousands deep (long sums in generated code) are past the engine's stack.
    if (!(error instanceof RangeError)) throw error;
    unread(1, 'the file nests too deeply to be read');
    return undefined;
  }
}

/** What a file knows of itself. A name may be `__main__` where the file is started, so it decides no branch. */
export function ownNames(run: Evaluation, language: Language, file: string): ReadonlyMap<string, Value> {
  const names = language.ownNames?.(file, run.setting.project) ?? {};
  return new Map(
    Object.entries(names).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? constant(value, 'the name of a module')
        : list(value.map((directory) => constant(`${VIRTUAL_ROOT}/${directory}`))),
    ]),
  );
}

/** Binds what a file knows of itself. */
export function bindFileNames(scope: Scope, module: Module, file: string): void {
  const slash = file.lastIndexOf('/');
  scope.cells.set('__filename', { value: constant(`${VIRTUAL_ROOT}/${file}`) });
  scope.cells.set('__file__', { value: constant(`${VIRTUAL_ROOT}/${file}`) });
  scope.cells.set('__dirname', {
    value: constant(slash < 0 ? VIRTUAL_ROOT : `${VIRTUAL_ROOT}/${file.slice(0, slash)}`),
  });
  scope.cells.set('module', { value: module.commonjs });
  scope.cells.set('exports', { value: module.commonjs.entries.get('exports') ?? UNDEFINED });
}

/** What a module exports under a name; undefined when it exports no such name. Runs the module. */
export function exported(
  run: Evaluation,
  module: Module,
  name: string,
  seen = new Set<Module>(),
): Value | undefined {
  load(run, module);
  if (seen.has(module)) return undefined;
  seen.add(module);
  const cell = module.exports.get(name);
  if (cell !== undefined) {
    const value = cell.alias === undefined ? readCell(cell) : cell.alias();
    if (value !== undefined) return value;
  }
  const common = commonExport(run, module, name, seen);
  if (common !== undefined) return common;
  if (!module.language.traits.explicitExports) {
    const top = module.scope.cells.get(name);
    const value = top === undefined ? undefined : top.alias === undefined ? readCell(top) : top.alias();
    if (value !== undefined) return value;
  }
  if (name !== 'default') {
    for (const reexport of module.reexports) {
      const source = reexport();
      const value = source === undefined ? undefined : exported(run, source, name, seen);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

function commonExport(run: Evaluation, module: Module, name: string, seen: Set<Module>): Value | undefined {
  const exports = force(module.commonjs.entries.get('exports') ?? UNDEFINED);
  if (exports.kind === 'map') {
    const entry = exports.entries.get(name);
    if (entry !== undefined) return entry;
    return name === 'default' && exports.entries.size > 0 ? exports : undefined;
  }
  if (name === 'default') return exports;
  // `module.exports = require('./other')`, and what is set on a function that is exported whole.
  if (exports.kind === 'module') return exported(run, exports.module, name, seen);
  return exports.kind === 'function' ? run.propertiesOf(exports.node).get(name) : undefined;
}

/** Names that a module exports, its re-exports included. Runs the module. */
export function exportedNames(run: Evaluation, module: Module, seen = new Set<Module>()): readonly string[] {
  load(run, module);
  if (seen.has(module)) return [];
  seen.add(module);
  const names = new Set(module.exports.keys());
  const exports = force(module.commonjs.entries.get('exports') ?? UNDEFINED);
  if (exports.kind === 'map') for (const key of exports.entries.keys()) names.add(key);
  if (exports.kind === 'module') for (const key of exportedNames(run, exports.module, seen)) names.add(key);
  if (!module.language.traits.explicitExports) {
    for (const key of module.scope.cells.keys()) if (!HIDDEN.has(key)) names.add(key);
  }
  for (const reexport of module.reexports) {
    const source = reexport();
    if (source !== undefined)
      for (const name of exportedNames(run, source, seen)) if (name !== 'default') names.add(name);
  }
  return [...names];
}

const HIDDEN = new Set([
  '__filename',
  '__dirname',
  '__file__',
  '__name__',
  '__package__',
  '__path__',
  'module',
  'exports',
]);

/** What `require` of a module gives: its CommonJS exports, or its namespace when it is an ES module. */
export function required(run: Evaluation, module: Module): Value {
  load(run, module);
  const exports = module.commonjs.entries.get('exports') ?? UNDEFINED;
  if (module.exports.size > 0 || module.reexports.length > 0) return { kind: 'module', module };
  return exports;
}

/** The value of a cell; an uninitialised one is unknown. */
export function readCell(cell: Cell): Value {
  return (
    (cell.alias === undefined ? cell.value : cell.alias()) ??
    unknown('a variable that has no value yet', { file: '', line: 0 })
  );
}
