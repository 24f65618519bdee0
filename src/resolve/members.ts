import type { Location } from '../model/location.ts';
import { isOwnField, memberValue, softenSetting, staticMember } from './class-members.ts';
import { classMember, lineage } from './classes.ts';
import { describedSettings } from './described-settings.ts';
import { embeddedIn } from './embedded.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { importedValue, librarySymbol, submodule } from './imports.ts';
import { injectedField } from './injection.ts';
import { exported, VIRTUAL_ROOT } from './module.ts';
import { constantNamed, isConstantName } from './open-classes.ts';
import { applyFunction } from './operations.ts';
import { isBarePrototype, prototypeMember } from './prototypes.ts';
import { typeAnswer } from './reflection.ts';
import type { Scope } from './scope.ts';
import { asDeclared } from './structs.ts';
import {
  alternatives,
  type ClassValue,
  type ConstantValue,
  constant,
  given,
  type InstanceValue,
  list,
  type ModuleValue,
  map,
  NO_ARGUMENTS,
  receivers,
  type TermValue,
  UNDEFINED,
  type UnknownValue,
  union,
  unknown,
  type Value,
} from './value.ts';

/** `object.name`, or `object['name']` with mode `index`. */
export function memberOf(
  run: Evaluation,
  object: Value,
  name: string,
  site: Location,
  scope: Scope,
  mode: 'member' | 'index' = 'member',
): Value {
  return union(receivers(object).map((target) => memberOfOne(run, target, name, site, scope, mode)));
}

function memberOfOne(
  run: Evaluation,
  target: Value,
  name: string,
  site: Location,
  scope: Scope,
  mode: 'member' | 'index',
): Value {
  const { language } = scope.module;
  switch (target.kind) {
    case 'router':
    case 'instance':
    case 'class':
    case 'module':
      return (
        ownMember(run, target, name, site, scope) ??
        (target.kind === 'class'
          ? (constantNamed(run, `${target.name}::${name}`, scope) ?? typeAnswer(run, target, name, site))
          : undefined) ??
        fallbackMember(run, target, name, site, scope)
      );
    case 'map': {
      const entry = target.entries.get(name);
      if (entry !== undefined) {
        return target.getters.has(name) && entry.kind === 'function'
          ? callFunction(run, { ...entry, self: target }, NO_ARGUMENTS, site)
          : entry;
      }
      if (mode === 'member' && Object.hasOwn(language.methods, name))
        return { kind: 'method', receiver: target, name };
      return target.open ? unknown(`${name} of an object that is not known whole`, site) : UNDEFINED;
    }
    case 'function':
      return functionMember(run, target, name, site, scope);
    case 'term':
      return termMember(run, target, name, site, scope);
    case 'list': {
      if (language.methods[name] === 'length')
        return target.open && target.items.length === 0
          ? unknown('the length of a list that is not known', site)
          : constant(target.items.length);
      const named = target.items[target.names?.indexOf(name) ?? -1];
      if (named !== undefined) return named;
      return { kind: 'method', receiver: target, name };
    }
    case 'constant':
      if (name === language.traits.enumValue) return target;
      if (target.value === null || target.value === undefined) return unknown(`${name} of nothing`, site);
      if (typeof target.value === 'string' && language.methods[name] === 'length')
        return constant(target.value.length);
      return pathMember(run, target, name, site, scope) ?? { kind: 'method', receiver: target, name };
    case 'native':
      return target.members?.get(name) ?? unknown(`${name} of a function`, site);
    case 'text':
    case 'regex':
      return { kind: 'method', receiver: target, name };
    case 'unknown': {
      const { instance, settings, ...rest } = target;
      const known = instance?.();
      if (known !== undefined) return memberOfOne(run, known, name, site, scope, mode);
      const setting = mode === 'index' ? settings?.at(name) : settings?.member(name);
      if (setting !== undefined) return setting;
      return { ...rest, why: target.environment === true ? `${target.why}.${name}` : target.why };
    }
    default:
      return unknown(`${name} of a ${target.kind}`, site);
  }
}

/** What a member of a path is. A text is one where it leads into the repository or to a file of the language. */
function pathMember(
  run: Evaluation,
  target: ConstantValue,
  name: string,
  site: Location,
  scope: Scope,
): Value | undefined {
  const { pathMembers, extensions } = scope.module.language;
  if (pathMembers === undefined || !Object.hasOwn(pathMembers, name)) return undefined;
  const entry = pathMembers[name];
  const path = target.value;
  if (entry === undefined || typeof path !== 'string') return undefined;
  const isPath =
    path.startsWith(VIRTUAL_ROOT) ||
    entry === 'split-path' ||
    extensions.some((extension) => path.endsWith(extension));
  return isPath ? run.at(site, () => applyFunction(run, entry, given(target), site, scope)) : undefined;
}

/** A member that the value surely has; undefined when it has none of that name. */
export function ownMember(
  run: Evaluation,
  target: Value,
  name: string,
  site: Location,
  scope: Scope,
): Value | undefined {
  switch (target.kind) {
    case 'router': {
      const framework = run.facts.frameworkOf(target.router);
      const own = () =>
        framework === undefined
          ? undefined
          : run.at(site, () => framework.member?.(target.router, name, run.host(framework)));
      return target.router.data.get(name) ?? own();
    }
    case 'instance':
      return instanceMember(run, target, name, site, scope);
    case 'class':
      return staticMember(run, target, name, site);
    case 'module':
      return exported(run, target.module, name) ?? submoduleOf(run, target.module.id, name, scope);
    case 'map':
      return target.entries.get(name);
    default:
      return undefined;
  }
}

/** A name that no file of a module declares: what a generator writes, where the language's compiler finds every name. */
export function undeclared(run: Evaluation, { module }: ModuleValue, name: string, site: Location): Value {
  const root = module.language.symbolRoot?.(module.id, run.setting.project);
  return root === undefined
    ? unknown(`${name} of ${module.id}`, site)
    : { kind: 'term', symbol: `${root}.${name}`, site };
}

function fallbackMember(run: Evaluation, target: Value, name: string, site: Location, scope: Scope): Value {
  // What a module exports by default (`loaded.default ?? loaded`) is no member of what it exports as a whole.
  // Neither is a field that its code has not set yet (`@known ||= {}`).
  if (target.kind === 'router')
    return name === 'default' || isOwnField(name) ? UNDEFINED : { kind: 'method', receiver: target, name };
  if (target.kind === 'class') {
    if (isOwnField(name)) return UNDEFINED;
    const base = lineage(target).find((type): type is TermValue => type.kind === 'term');
    if (base !== undefined) return { kind: 'term', symbol: `${base.symbol}.${name}`, site };
    const { traits } = scope.module.language;
    if (name === traits.newMethod) return { kind: 'method', receiver: target, name };
    // A library's namespace that the project opened: what it does not declare there is the library's.
    if (traits.openClasses === true && isConstantName(name))
      return librarySymbol(run, `${target.name.replaceAll('::', '.')}.${name}`, site);
    return unknown(`${name} of ${target.name}`, site);
  }
  if (target.kind === 'module') return undeclared(run, target, name, site);
  // The object behind the instances of a class of the repository has what code put on it.
  if (target.kind === 'instance' && isBarePrototype(run, target)) return UNDEFINED;
  if (target.kind === 'instance')
    // What the library's base class made may have it.
    return target.inner === undefined
      ? unknown(`${name} of ${target.class.name}`, site)
      : { kind: 'method', receiver: target, name };
  return unknown(name, site);
}

function functionMember(
  run: Evaluation,
  target: Extract<Value, { kind: 'function' }>,
  name: string,
  site: Location,
  scope: Scope,
): Value {
  const property = run.propertiesOf(target.node).get(name);
  if (property !== undefined) return property;
  const { reflection } = scope.module.language;
  // The compiler names what has no name in the code.
  if (reflection !== undefined && name === reflection.functionInfo)
    return target.home === undefined || target.name === undefined
      ? unknown('the method of a function', site)
      : map([[reflection.memberName, constant(target.name)]], true);
  if (name === 'name' || name === '__name__') return constant(target.name ?? '');
  if (name === 'prototype') {
    const prototype: Value = { kind: 'map', entries: new Map(), getters: new Set(), open: false };
    run.propertiesOf(target.node).set('prototype', prototype);
    return prototype;
  }
  return { kind: 'method', receiver: target, name };
}

function termMember(run: Evaluation, target: TermValue, name: string, site: Location, scope: Scope): Value {
  const { language } = scope.module;
  const symbol = `${target.symbol}.${name}`;
  if (target.args === undefined) {
    if (language.traits.globalObjects?.includes(target.symbol) === true) {
      const put = run.globals.get(name);
      if (put !== undefined) return put;
      // What nobody is known to have put there is no library's.
      if (!Object.hasOwn(language.globals, name)) return unknown(symbol, site);
    }
    if (
      language.environment.includes(target.symbol) &&
      !Object.hasOwn(language.functions, symbol) &&
      !run.facts.isModelled(symbol)
    ) {
      return { kind: 'unknown', why: symbol, site, environment: true };
    }
    const fixed =
      language.constants === undefined || !Object.hasOwn(language.constants, symbol)
        ? undefined
        : language.constants[symbol];
    if (typeof fixed === 'object') return list(fixed.map((one) => constant(one)));
    if (fixed !== undefined) return constant(fixed);
    const declared = constantNamed(run, symbol.replaceAll('.', '::'), scope);
    if (declared !== undefined) return declared;
    const inside = namespaceMember(run, target.symbol, name, site, scope);
    if (inside !== undefined) return inside;
    const value = librarySymbol(run, symbol, site);
    // What a call gave is still known two members further (`a(x).b.c(…)`).
    return value.kind === 'term' && target.receiver !== undefined
      ? { ...value, receiver: target.receiver }
      : value;
  }
  for (const framework of run.facts.readersOf(symbol)) {
    const read = run.at(site, () => framework.symbol?.(symbol, run.host(framework)));
    if (read !== undefined) return read;
  }
  const term: TermValue = { kind: 'term', symbol, receiver: target, site };
  // What a command line says: `yargs(process.argv).option(…).argv`.
  const said = name === 'argv' ? describedSettings(run, term, NO_ARGUMENTS, site, scope) : undefined;
  return said ?? term;
}

/** What a namespace of the repository holds: a type, or a namespace in it. */
function namespaceMember(
  run: Evaluation,
  namespace: string,
  name: string,
  site: Location,
  scope: Scope,
): Value | undefined {
  const { language } = scope.module;
  const { project } = run.setting;
  if (language.namespaceNamed?.(namespace, undefined, project) === undefined) return undefined;
  const symbol = `${namespace}.${name}`;
  switch (language.resolve(symbol, scope.file, project).kind) {
    case 'files':
      return importedValue(run, symbol, name, scope, site);
    case 'directory':
      return { kind: 'term', symbol, site };
    default:
      return undefined;
  }
}

function submoduleOf(run: Evaluation, id: string, name: string, scope: Scope): Value | undefined {
  if (scope.module.language.traits.submodules !== true) return undefined;
  // A package's own file stands for the package: `a/__init__.py` has the submodules of `a`.
  const inside: Scope = { ...scope, file: id };
  return submodule(run, '.', name, inside);
}

function instanceMember(
  run: Evaluation,
  instance: InstanceValue,
  name: string,
  site: Location,
  scope: Scope,
): Value | undefined {
  if (name === 'constructor' && instance.class.scope.module.language.traits.appliesDecorators === true)
    return instance.class;
  const found = classMember(instance.class, name);
  const field = instance.fields.get(name) ?? prototypeMember(run, instance.class, name);
  if (field !== undefined)
    return softenSetting(
      run,
      instance.class,
      name,
      found === undefined ? field : asDeclared(run, field, found),
    );
  if (found !== undefined) {
    const embedded = found.declarer === instance.class ? undefined : embeddedIn(instance, found.declarer);
    const promoted = embedded === undefined ? undefined : ownMember(run, embedded, name, site, scope);
    if (promoted !== undefined) return promoted;
    const value = memberValue(run, found.member, found.declarer, instance, site);
    if (value !== undefined) return softenSetting(run, instance.class, name, value);
    const unset = asDeclared(run, unsetField(instance.class, name, site), found);
    const injected = injectedField(run, found, site);
    if (injected !== undefined) return injected;
    if (unset.kind === 'unknown' && (unset.instance !== undefined || unset.environment === true))
      return unset;
  }
  if (instance.inner !== undefined) {
    const [inner] = alternatives(instance.inner);
    if (inner?.kind === 'router') return ownMember(run, inner, name, site, scope);
  }
  return undefined;
}

/** A field that nothing is known to set; of settings, a setting. */
function unsetField(type: ClassValue, name: string, site: Location): UnknownValue {
  const value = unknown(`${name} of ${type.name}`, site);
  const { isSettings } = type.scope.module.language;
  return isSettings?.(type.name, type.scope.file) === true
    ? { ...value, environment: true, optional: true }
    : value;
}
