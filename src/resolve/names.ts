import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { isKnownSymbol, librarySymbol, openedMember } from './imports.ts';
import { ownMember } from './members.ts';
import { exported, load, moduleOf, readCell } from './module.ts';
import { constantInScope } from './open-classes.ts';
import { findCell, type Scope, selvesOf } from './scope.ts';
import { force, unknown, type Value } from './value.ts';

/** A name that no scope binds: a member of self, a type of another file, a name that the language always has. */
export function lookUpUnbound(run: Evaluation, name: string, scope: Scope, site: Location): Value {
  const { language } = scope.module;
  if (language.traits.implicitSelf) {
    for (const self of selvesOf(scope)) {
      const member = ownMember(run, force(self), name, site, scope);
      if (member !== undefined) return member;
    }
  }
  const opened = openedMember(run, name, scope, site);
  if (opened !== undefined) return opened;
  const declared = constantInScope(run, name, scope) ?? lookUpDeclared(run, name, scope);
  if (declared !== undefined) return declared;
  const put = run.globals.get(name);
  if (put !== undefined) return put;
  const isGlobal = Object.hasOwn(language.globals, name);
  const symbol = isGlobal ? language.globals[name] : libraryName(run, name, scope);
  if (!isGlobal && (symbol === undefined || !isKnownSymbol(run, symbol, scope))) {
    const namespace = language.namespaceNamed?.(name, scope.file, run.setting.project);
    if (namespace !== undefined) return { kind: 'term', symbol: namespace, site };
  }
  if (
    language.likelyDeclarers !== undefined &&
    (symbol === undefined || !isKnownSymbol(run, symbol, scope))
  ) {
    const files = language.likelyDeclarers(name, scope.file, run.setting.project);
    const likely = declaredIn(run, name, files, scope);
    if (likely !== undefined) return likely;
  }
  if (symbol !== undefined) return { kind: 'term', symbol, site };
  const global = language.unboundSymbol?.(name, scope.file, run.setting.project);
  if (global !== undefined) return librarySymbol(run, global, site);
  return unknown(name, site);
}

/**
 * A name of a library of which the file imports everything: one that is known, of a framework's library, of the only one. A
 * static member of the only library's type that the file opens.
 */
export function libraryName(run: Evaluation, name: string, scope: Scope): string | undefined {
  const libraries = scope.module.language.libraries?.(scope.file, run.setting.project) ?? [];
  // The name may begin that of a library (`Lib.Type`).
  if (run.facts.isFrameworkSource(name) || libraries.some((one) => one.startsWith(`${name}.`))) return name;
  const library =
    libraries.find((one) => isKnownSymbol(run, `${one}.${name}`, scope)) ??
    libraries.find((one) => run.facts.isFrameworkSource(one)) ??
    (libraries.length === 1 ? libraries[0] : undefined);
  const { opened } = scope.module;
  const isMember = /^\p{Ll}/u.test(name) || library === undefined;
  const [only] = isMember && opened.length === 1 ? opened : [];
  if (only === undefined) return library === undefined ? undefined : `${library}.${name}`;
  const resolution = scope.module.language.resolve(only.source, scope.file, run.setting.project);
  return resolution.kind === 'library' ? `${resolution.name}.${only.within}.${name}` : undefined;
}

function lookUpDeclared(run: Evaluation, name: string, scope: Scope): Value | undefined {
  const { language } = scope.module;
  const files = language.declarers?.(name, scope.file, run.setting.project) ?? [];
  return declaredIn(run, name, files, scope);
}

function declaredIn(
  run: Evaluation,
  name: string,
  files: readonly string[],
  scope: Scope,
): Value | undefined {
  for (const file of files) {
    const module = moduleOf(run, file);
    if (module === undefined) continue;
    if (module === scope.module) {
      load(run, module);
      const cell = findCell(module.scope, name);
      if (cell !== undefined) return readCell(cell);
      continue;
    }
    const value = exported(run, module, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
