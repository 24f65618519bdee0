import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { librarySymbol } from './imports.ts';
import { ownMember } from './members.ts';
import { exported, load, moduleOf, readCell } from './module.ts';
import { findCell, type Scope, selfOf } from './scope.ts';
import { unknown, type Value } from './value.ts';

/** A name that no scope binds: a member of self, a type of another file, a name that the language always has. */
export function lookUpUnbound(run: Evaluation, name: string, scope: Scope, site: Location): Value {
  const { language } = scope.module;
  if (language.traits.implicitSelf) {
    const self = selfOf(scope);
    const member = self === undefined ? undefined : ownMember(run, self, name, site, scope);
    if (member !== undefined) return member;
  }
  const declared = lookUpDeclared(run, name, scope);
  if (declared !== undefined) return declared;
  const symbol = Object.hasOwn(language.globals, name)
    ? language.globals[name]
    : libraryName(run, name, scope);
  if (symbol !== undefined) return { kind: 'term', symbol, site };
  const global = language.unboundSymbol?.(name, scope.file, run.setting.project);
  if (global !== undefined) return librarySymbol(run, global, site);
  return unknown(name, site);
}

/** A name of a library of which the file imports everything: of a framework's library first, else of the only one. */
function libraryName(run: Evaluation, name: string, scope: Scope): string | undefined {
  const libraries = scope.module.language.libraries?.(scope.file, run.setting.project) ?? [];
  const ofFramework = libraries.find((library) => run.isFrameworkSource(library));
  const library = ofFramework ?? (libraries.length === 1 ? libraries[0] : undefined);
  return library === undefined ? undefined : `${library}.${name}`;
}

function lookUpDeclared(run: Evaluation, name: string, scope: Scope): Value | undefined {
  const { language } = scope.module;
  if (language.declarers === undefined) return undefined;
  for (const file of language.declarers(name, scope.file, run.setting.project)) {
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
