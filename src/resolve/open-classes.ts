import type { ClassExpression, ClassMember } from '../languages/syntax.ts';
import { memberValue } from './class-members.ts';
import { addMember, lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluateArguments } from './expressions.ts';
import { callFunction } from './functions.ts';
import { load, moduleOf, readCell } from './module.ts';
import { homeOf, type Scope } from './scope.ts';
import { type Arguments, type ClassValue, force, given, type Value } from './value.ts';

/** Between the parts of a constant's whole name. */
const SEPARATOR = '::';

/** Whether a name is that of a constant, not of a method. */
export function isConstantName(name: string): boolean {
  return /^[A-Z]/.test(name);
}

/** The whole name of a class that is written in a scope: `Api::Users` inside of `module Api`. */
export function wholeName(name: string, scope: Scope): string {
  const around = homeOf(scope);
  return around === undefined ? name : `${around.name}${SEPARATOR}${name}`;
}

/**
 * A class that was begun elsewhere, with the members that are written here; undefined where it is new. In languages with open
 * classes two of one name in one project are one.
 */
export function reopened(run: Evaluation, node: ClassExpression, scope: Scope): ClassValue | undefined {
  if (scope.module.language.traits.openClasses !== true || node.name === undefined) return undefined;
  const known = registered(run, wholeName(node.name, scope), scope.file);
  if (known === undefined) return undefined;
  for (const base of evaluateArguments(run, node.bases, scope).positional) {
    const value = force(base.value);
    if (known.bases.includes(value)) continue;
    known.bases.push(value);
    tellIncluded(run, known, value, scope);
  }
  for (const member of node.members) addMember(run, known, member, scope);
  return known;
}

const MIXES = new Set(['include', 'prepend', 'extend']);

/** `base.extend(Words)`: a class that is given a module when its body is done has the module's methods, too. */
export function mixIn(run: Evaluation, type: ClassValue, name: string, args: Arguments, scope: Scope): void {
  if (scope.module.language.traits.openClasses !== true || !MIXES.has(name)) return;
  for (const { value } of args.positional) {
    const module = force(value);
    if (module.kind !== 'class' || lineage(type).includes(module)) continue;
    type.bases.push(module);
    if (name !== 'extend') tellIncluded(run, type, module, scope);
  }
}

/** A module is told which class takes it (`def self.included(base)`), which it may give more. */
export function tellIncluded(run: Evaluation, type: ClassValue, module: Value, scope: Scope): void {
  if (scope.module.language.traits.openClasses !== true || module.kind !== 'class') return;
  const site = { file: scope.file, line: type.node.line };
  const hook = module.members.get('included');
  if (hook?.static === true) {
    const fn = memberValue(run, hook, module, module, site);
    if (fn?.kind === 'function') callFunction(run, fn, given(type), site);
  }
  const { concerns = {} } = scope.module.language.traits;
  for (const base of module.bases) {
    const name = base.kind === 'term' ? concerns[base.symbol] : undefined;
    if (name === undefined) continue;
    const methods = registered(run, `${module.name}${SEPARATOR}${name}`, module.scope.file);
    if (methods !== undefined && !lineage(type).includes(methods)) type.bases.push(methods);
  }
}

const DEFINES = new Set(['define_method', 'define_singleton_method']);

/** `define_method(name) { … }`: the block is a method of the class. */
export function defineMethod(
  run: Evaluation,
  self: Value,
  name: string,
  args: Arguments,
  scope: Scope,
): Value | undefined {
  const type = force(self);
  if (type.kind !== 'class' || !DEFINES.has(name)) return undefined;
  if (scope.module.language.traits.openClasses !== true) return undefined;
  const [first, second] = args.positional;
  const named = first === undefined ? undefined : force(first.value);
  const body = args.named.get('&block') ?? second;
  const fn = body === undefined ? undefined : force(body.value);
  if (named?.kind !== 'constant' || fn?.kind !== 'function') return undefined;
  const member: ClassMember = {
    kind: 'method',
    name: String(named.value),
    static: name === 'define_singleton_method',
    decorators: [],
    value: { ...fn.node, receiver: 'caller' },
    line: fn.node.line,
  };
  addMember(run, type, member, fn.scope);
  return named;
}

/** A library's class or namespace that the project opens (`module Rails`): what is not declared there is still the library's. */
export function openedLibrary(run: Evaluation, name: string, scope: Scope): Value[] {
  if (scope.module.language.traits.openClasses !== true) return [];
  const symbol = name.replaceAll(SEPARATOR, '.');
  return run.facts.leadsToModelled(symbol)
    ? [{ kind: 'term', symbol, site: { file: scope.file, line: 1 } }]
    : [];
}

/** Remembers a new class under its whole name. */
export function register(run: Evaluation, type: ClassValue, scope: Scope): void {
  if (scope.module.language.traits.openClasses !== true) return;
  const byHome = run.constants.get(type.name) ?? new Map<string, ClassValue>();
  byHome.set(homeDirectory(run, scope.file), type);
  run.constants.set(type.name, byHome);
}

function registered(run: Evaluation, name: string, file: string): ClassValue | undefined {
  return run.constants.get(name)?.get(homeDirectory(run, file));
}

function homeDirectory(run: Evaluation, file: string): string {
  return run.language(file)?.home?.(file, run.setting.project) ?? '';
}

/** What a constant's name means in a scope: innermost class first, then the top level. Files that declare it are run. */
export function constantInScope(run: Evaluation, name: string, scope: Scope): Value | undefined {
  if (scope.module.language.traits.openClasses !== true || !isConstantName(name)) return undefined;
  const nesting = homeOf(scope)?.name.split(SEPARATOR) ?? [];
  for (let depth = nesting.length; depth >= 0; depth--) {
    const found = constantNamed(run, [...nesting.slice(0, depth), name].join(SEPARATOR), scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A constant by its whole name; undefined where the project declares none. */
export function constantNamed(run: Evaluation, name: string, scope: Scope): Value | undefined {
  const { language } = scope.module;
  const last = name.slice(name.lastIndexOf(SEPARATOR) + 1).replace(/^:+/, '');
  if (language.traits.openClasses !== true || !isConstantName(last)) return undefined;
  const known = registered(run, name, scope.file);
  if (known !== undefined) return known;
  for (const file of language.declarers?.(name, scope.file, run.setting.project) ?? []) {
    const module = moduleOf(run, file);
    if (module === undefined) continue;
    load(run, module);
    const declared = run.constants.get(name)?.get(homeDirectory(run, file));
    if (declared !== undefined) return declared;
  }
  return constantOf(run, name, scope) ?? onlyOne(run, name);
}

/** `A::LIMIT` of a class that is known, or a constant of the top level of a file that was run. */
function constantOf(run: Evaluation, name: string, scope: Scope): Value | undefined {
  const at = name.lastIndexOf(SEPARATOR);
  if (at >= 0) return registered(run, name.slice(0, at), scope.file)?.statics.get(name.slice(at + 2));
  return topLevel(run, name, scope);
}

/** A class of another project of the repository, where only one has that name (an engine's, in an application). */
function onlyOne(run: Evaluation, name: string): ClassValue | undefined {
  const all = [...(run.constants.get(name)?.values() ?? [])];
  return all.length === 1 ? all[0] : undefined;
}

/** A constant or function of the top level of a file of the project that was run: every file sees it. */
export function topLevel(run: Evaluation, name: string, scope: Scope): Value | undefined {
  const home = homeDirectory(run, scope.file);
  for (const module of run.modules.values()) {
    const cell = module.language === scope.module.language ? module.scope.cells.get(name) : undefined;
    if (cell !== undefined && homeDirectory(run, module.id) === home) return readCell(cell);
  }
  return undefined;
}
