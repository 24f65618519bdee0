import type { Export, Import } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { readData } from './data.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { includeFile } from './includes.ts';
import { memberOf, ownMember } from './members.ts';
import {
  exported,
  exportedNames,
  load,
  type Module,
  moduleOf,
  ownNames,
  readCell,
  required,
  VIRTUAL_ROOT,
} from './module.ts';
import { methodOf } from './overloads.ts';
import { findCell, functionScope, type Scope } from './scope.ts';
import { alternatives, constant, lazy, list, map, union, unknown, type Value } from './value.ts';

/** Binds what an import names. Bindings are read when they are used, so that cycles of imports see what is there by then. */
export function runImport(run: Evaluation, node: Import, scope: Scope): void {
  const site: Location = { file: scope.file, line: node.line };
  if (node.typeOnly !== true) scope.module.imported.add(node);
  for (const binding of node.bindings) {
    const alias = () =>
      importedValue(run, node.source, binding.imported, scope, { ...site, line: binding.line });
    scope.cells.set(binding.local, { value: undefined, alias: guarded(alias) });
  }
  if (node.within !== undefined) scope.module.opened.push({ source: node.source, within: node.within });
  else if (node.everything === true) importEverything(run, node.source, scope);
  // An import for its side effects runs now.
  if (node.bindings.length === 0 && node.everything !== true && node.typeOnly !== true) {
    for (const module of modulesOf(run, node.source, scope)) load(run, module);
  }
}

/** An alias that ends cycles: while it is being read it has no value. */
function guarded(read: () => Value): () => Value | undefined {
  let busy = false;
  return () => {
    if (busy) return undefined;
    busy = true;
    try {
      return read();
    } finally {
      busy = false;
    }
  };
}

function importEverything(run: Evaluation, source: string, scope: Scope): void {
  for (const module of modulesOf(run, source, scope)) {
    const take = (): void => {
      const before = scope.cells.size;
      for (const name of exportedNames(run, module)) {
        if (name.startsWith('_') || scope.cells.has(name)) continue;
        scope.cells.set(name, {
          value: undefined,
          alias: () => exported(run, module, name) ?? unknown(name, { file: scope.file, line: 1 }),
        });
      }
      if (scope.cells.size > before) for (const follow of scope.module.followers) follow();
    };
    take();
    module.followers.push(take);
  }
}

/** The modules of the repository that an import names. */
export function modulesOf(run: Evaluation, source: string, scope: Scope): readonly Module[] {
  const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
  if (resolution.kind !== 'files') return [];
  const modules = new Set<Module>();
  for (const file of resolution.files) {
    const module = moduleOf(run, file);
    if (module !== undefined) modules.add(module);
  }
  return [...modules];
}

/** The value of one name of a source: an export, a submodule, a library's symbol. */
export function importedValue(
  run: Evaluation,
  source: string,
  imported: string,
  scope: Scope,
  site: Location,
): Value {
  const { language } = scope.module;
  const resolution = language.resolve(source, scope.file, run.setting.project);
  switch (resolution.kind) {
    case 'library': {
      const symbol =
        imported === '*' || imported === 'default' ? resolution.name : `${resolution.name}.${imported}`;
      return librarySymbol(run, symbol, site);
    }
    case 'files': {
      const modules = modulesOf(run, source, scope);
      const [first] = modules;
      if (imported === '*' && first !== undefined) return { kind: 'module', module: first };
      for (const module of modules) {
        const value = exported(run, module, imported) ?? nestedExport(run, module, imported, scope, site);
        if (value !== undefined) return value;
      }
      const module = submodule(run, source, imported, scope);
      if (module !== undefined) return module;
      return isLibraryOfItsName(source, first, scope)
        ? librarySymbol(run, `${source}.${imported}`, site)
        : unknown(`${imported} of ${source}`, site);
    }
    case 'directory': {
      if (imported === '*') return directoryMap(run, source, scope, site);
      const module = submodule(run, source, imported, scope);
      if (module !== undefined) return module;
      // A folder has nothing of its own to import: a library of its name is meant, which comes before a mere folder.
      return source.startsWith('.')
        ? unknown(`${imported} of ${source}`, site)
        : librarySymbol(run, `${source}.${imported}`, site);
    }
    case 'data': {
      const data = dataOf(run, resolution.file, site);
      return imported === '*' || imported === 'default' ? data : memberOf(run, data, imported, site, scope);
    }
    case 'absent': {
      const symbol = run.facts.written.get(imported);
      if (symbol !== undefined) return librarySymbol(run, symbol, site);
      return unknown(`${resolution.name}, which is not in the repository`, site);
    }
  }
}

/** More characters are no settings. */
const LONGEST_DATA = 200_000;

/** The content of a file of data, one value for all who import it. */
function dataOf(run: Evaluation, file: string, site: Location): Value {
  const known = run.data.get(file);
  if (known !== undefined) return known;
  const isShort = (run.setting.project.read(file)?.length ?? 0) <= LONGEST_DATA;
  const data = isShort ? readData(run, file) : undefined;
  const value = data === undefined ? unknown(`what ${file} holds`, site) : dataValue(data);
  run.data.set(file, value);
  return value;
}

function dataValue(data: unknown): Value {
  if (Array.isArray(data)) return list(data.map(dataValue));
  if (typeof data === 'object' && data !== null)
    return map(Object.entries(data).map(([key, value]) => [key, dataValue(value)] as const));
  return constant(
    typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null,
  );
}

/** A file of a package that is called like a library (`bottle/app.py`) means the library where the package has no such name. */
function isLibraryOfItsName(source: string, found: Module | undefined, scope: Scope): boolean {
  if (found === undefined || scope.module.language.traits.submodules !== true || !/^\w+$/.test(source))
    return false;
  const directory = found.id.slice(0, found.id.lastIndexOf('/') + 1);
  return found.id !== scope.file && directory.endsWith(`${source}/`) && scope.file.startsWith(directory);
}

/** `Outer.Inner`, `Paths.USERS`: an export and members from there. */
function nestedExport(
  run: Evaluation,
  module: Module,
  path: string,
  scope: Scope,
  site: Location,
): Value | undefined {
  const [first = '', ...members] = path.split('.');
  if (members.length === 0) return undefined;
  let value = exported(run, module, first);
  for (const name of members) {
    const [type] = value === undefined ? [] : alternatives(value);
    value =
      type === undefined ? undefined : (methodOf(run, type, name) ?? ownMember(run, type, name, site, scope));
  }
  return value;
}

/** A static member of a type that the file opens (`import static a.B.*`); undefined where none has one of the name. */
export function openedMember(run: Evaluation, name: string, scope: Scope, site: Location): Value | undefined {
  for (const { source, within } of scope.module.opened) {
    const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
    if (resolution.kind === 'library') {
      const symbol = `${resolution.name}.${within}.${name}`;
      if (isKnownSymbol(run, symbol, scope)) return librarySymbol(run, symbol, site);
      continue;
    }
    for (const module of modulesOf(run, source, scope)) {
      const value = nestedExport(run, module, `${within}.${name}`, scope, site);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** Whether a framework or the language says what a library's symbol means. */
export function isKnownSymbol(run: Evaluation, symbol: string, scope: Scope): boolean {
  const { functions, constants } = scope.module.language;
  return (
    run.facts.isModelled(symbol) ||
    Object.hasOwn(functions, symbol) ||
    (constants !== undefined && Object.hasOwn(constants, symbol))
  );
}

/** What a framework makes of a symbol that is read, else the term. */
export function librarySymbol(run: Evaluation, symbol: string, site: Location): Value {
  // What stands in no namespace has a dot in front.
  const clean = symbol.replace(/\.default$|^\./g, '');
  for (const framework of run.setting.frameworks) {
    const value = run.at(site, () => framework.symbol?.(clean, run.host(framework)));
    if (value !== undefined) return value;
  }
  return { kind: 'term', symbol: clean, site };
}

/** `from a import b` where `b` is a module of the package `a`. */
export function submodule(run: Evaluation, source: string, name: string, scope: Scope): Value | undefined {
  const { language } = scope.module;
  if (language.traits.submodules !== true) return undefined;
  const resolution = language.resolve(
    source.endsWith('.') ? `${source}${name}` : `${source}.${name}`,
    scope.file,
    run.setting.project,
  );
  if (resolution.kind === 'directory')
    return directoryMap(run, source.endsWith('.') ? `${source}${name}` : `${source}.${name}`, scope, {
      file: scope.file,
      line: 1,
    });
  if (resolution.kind !== 'files' || resolution.files[0] === undefined) return undefined;
  const module = moduleOf(run, resolution.files[0]);
  return module === undefined ? undefined : { kind: 'module', module };
}

/** A package without a file of its own: its members are its submodules, looked up when they are read. */
function directoryMap(run: Evaluation, source: string, scope: Scope, site: Location): Value {
  const result = map([], true);
  const resolution = scope.module.language.resolve(source, scope.file, run.setting.project);
  if (resolution.kind !== 'directory') return result;
  const { project } = run.setting;
  for (const [name, value] of ownNames(run, scope.module.language, resolution.directory))
    result.entries.set(name, value);
  const names = new Set(
    project
      .filesIn(resolution.directory)
      .map((file) => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')),
  );
  for (const name of project.directoriesIn(resolution.directory))
    names.add(name.slice(name.lastIndexOf('/') + 1));
  for (const name of names) {
    result.entries.set(
      name,
      lazy(() => submodule(run, source, name, scope) ?? unknown(`${source}.${name}`, site), site),
    );
  }
  return result;
}

/** `require(x)`, `import(x)`, `importlib.import_module(x)`. */
export function importDynamic(
  run: Evaluation,
  source: Value,
  style: 'require' | 'namespace' | 'include',
  site: Location,
  scope: Scope,
): Value {
  return union(
    alternatives(source).map((alternative): Value => {
      if (alternative.kind !== 'constant' || typeof alternative.value !== 'string') {
        run.importsUnknown ||= scope.module.language.traits.submodules === true;
        return unknown('a module whose name is computed', site);
      }
      const name = alternative.value;
      // What a folder lists is a whole path, whatever is put in front of it (`'./' + file`).
      const whole = name.lastIndexOf(`${VIRTUAL_ROOT}/`);
      const specifier =
        whole < 0 ? name : relativeTo(name.slice(whole + VIRTUAL_ROOT.length + 1), scope.file);
      const resolution = scope.module.language.resolve(specifier, scope.file, run.setting.project);
      if (resolution.kind === 'library') return librarySymbol(run, resolution.name, site);
      if (resolution.kind === 'absent')
        return unknown(`${resolution.name}, which is not in the repository`, site);
      if (resolution.kind === 'data') return dataOf(run, resolution.file, site);
      if (resolution.kind === 'directory') return directoryMap(run, specifier, scope, site);
      const module = resolution.files[0] === undefined ? undefined : moduleOf(run, resolution.files[0]);
      if (module === undefined) return unknown(`the module ${name}`, site);
      run.importedByName.add(module.id);
      if (style === 'include') return includeFile(run, module, functionScope(scope));
      if (style === 'require') return required(run, module);
      load(run, module);
      return { kind: 'module', module };
    }),
  );
}

/** A repository path as an import relative to a file. */
function relativeTo(path: string, from: string): string {
  const up = from.split('/').length - 1;
  return `${up === 0 ? './' : '../'.repeat(up)}${path}`;
}

/** Records what a file exports. */
export function runExport(run: Evaluation, node: Export, scope: Scope): void {
  const { module } = scope;
  const { source } = node;
  for (const item of node.items) {
    if (source !== undefined) {
      if (item.exported === '*') {
        const [from] = modulesOf(run, source, scope);
        if (from !== undefined) module.reexports.push(() => from);
        continue;
      }
      const imported = item.local ?? item.exported;
      const site: Location = { file: scope.file, line: node.line };
      module.exports.set(item.exported, {
        value: undefined,
        alias: guarded(() => importedValue(run, source, imported, scope, site)),
      });
    } else if (item.value !== undefined) {
      module.exports.set(item.exported, { value: evaluate(run, item.value, scope) });
    } else if (item.local !== undefined) {
      const { local } = item;
      module.exports.set(item.exported, {
        value: undefined,
        alias: () => {
          const cell = findCell(scope, local);
          return cell === undefined ? unknown(local, { file: scope.file, line: node.line }) : readCell(cell);
        },
      });
    }
  }
}
