import type { ClassMember, KeysPattern, ListPattern, Pattern } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { lineage } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { memberOf } from './members.ts';
import { overlay } from './overlays.ts';
import type { Router } from './router.ts';
import { findCell, functionScope, moduleScope, type Scope, selvesOf } from './scope.ts';
import { noteServing } from './serving.ts';
import { noteCallback } from './structs.ts';
import {
  alternatives,
  constant,
  force,
  type InstanceValue,
  isNothing,
  list,
  map,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/**
 * Binds a value to a pattern. `declare` makes names in this very scope; `assign` writes where the name lives, and where it
 * lives nowhere does what the language does.
 */
export function bindPattern(
  run: Evaluation,
  pattern: Pattern,
  value: Value,
  scope: Scope,
  mode: 'declare' | 'assign',
): void {
  switch (pattern.kind) {
    case 'name-pattern':
      if (mode === 'declare') run.declare(scope, pattern.name, value);
      else assignName(run, pattern.name, value, scope);
      return;
    case 'place-pattern': {
      const { place } = pattern;
      const object = evaluate(run, place.object, scope);
      if (place.kind === 'member') {
        setMember(run, object, place.name, value);
        return;
      }
      for (const key of alternatives(evaluate(run, place.index, scope))) {
        if (key.kind === 'constant') setMember(run, object, String(key.value), value);
        else markOpen(run, object, value);
      }
      return;
    }
    case 'list-pattern':
      bindList(run, pattern, value, scope, mode);
      return;
    case 'keys-pattern':
      bindKeys(run, pattern, value, scope, mode);
      return;
  }
}

/** Where an assignment declares a name: the function, or the one around a block that has the name already. */
function declaringScope(name: string, scope: Scope): Scope {
  const home = functionScope(scope);
  if (scope.module.language.traits.closuresAssign !== true) return home;
  for (let at = home; ; at = functionScope(at.parent)) {
    if (at.cells.has(name)) return at;
    if (at.running?.node.receiver !== 'lexical' || at.parent === undefined) return home;
  }
}

function assignName(run: Evaluation, name: string, value: Value, scope: Scope): void {
  const { assignment } = scope.module.language.traits;
  if (assignment === 'declares') {
    const home = declaringScope(name, scope);
    const passed = home.outer?.get(name);
    if (passed === undefined) {
      run.declare(home, name, value);
      return;
    }
    const start = passed === 'global' ? moduleScope(scope) : home.parent;
    const cell = start === undefined ? undefined : findCell(start, name);
    if (cell === undefined) run.declare(moduleScope(scope), name, value);
    else run.assign(cell, value);
    return;
  }
  const cell = findCell(scope, name);
  const owner = cell === undefined ? ownerOf(name, scope) : undefined;
  if (owner !== undefined) setMember(run, owner, name, value);
  else if (cell === undefined) run.declare(moduleScope(scope), name, value);
  else run.assign(cell, value);
}

/** The innermost receiver whose class declares a field of a bare name. */
function ownerOf(name: string, scope: Scope): Value | undefined {
  if (!scope.module.language.traits.implicitSelf) return undefined;
  return selvesOf(scope).find((self) => {
    const owner = force(self);
    const type = owner.kind === 'instance' ? owner.class : owner;
    if (type.kind !== 'class') return false;
    return lineage(type).some(
      (at) =>
        at.kind === 'class' &&
        (at.statics.has(name) || at.node.members.some((member) => member.name === name && isField(member))),
    );
  });
}

function isField({ kind }: ClassMember): boolean {
  return kind === 'field' || kind === 'getter' || kind === 'setter';
}

/** What an object has under a name, and keeps where another one is written. */
function before(target: Value, name: string): Value | undefined {
  if (target.kind === 'instance') return target.fields.get(name);
  return target.kind === 'map' && !target.getters.has(name) ? target.entries.get(name) : undefined;
}

/** Writes a member of whatever the value can be. Unknown receivers swallow it. */
export function setMember(run: Evaluation, object: Value, name: string, value: Value): void {
  const targets = alternatives(object);
  // Nothing has members to write.
  const isOneOf = targets.filter((target) => !isNothing(target)).length > 1;
  // What a test takes away may be there (`case !required: a.authority = nil`).
  const mayStay = isOneOf || (isNothing(value) && run.condition !== undefined);
  for (const target of targets) {
    const merged = mayStay
      ? union([value, before(target, name) ?? unknown('one of several objects', run.site)])
      : value;
    switch (target.kind) {
      case 'map':
        noteCallback(run, target.type, value, run.site);
        noteServing(run, target.type, value, run.site);
        run.put(target.entries, name, merged);
        target.getters.delete(name);
        break;
      case 'instance':
        noteServing(run, target.class, value, run.site);
        run.put(target.fields, name, merged);
        // What a subclass sets on itself, its library's base class reads.
        routerOfInstance(target)?.data.set(name, merged);
        break;
      case 'class':
        run.put(target.statics, name, merged);
        break;
      case 'function':
        run.put(run.propertiesOf(target.node), name, merged);
        break;
      case 'router':
        target.router.data.set(name, merged);
        break;
      case 'list': {
        const at = Number(name);
        if (!Number.isInteger(at) || at < 0 || at >= 10_000) break;
        while (target.items.length < at) target.items.push(UNDEFINED);
        target.items[at] = merged;
        break;
      }
      case 'module': {
        const cell = target.module.exports.get(name) ?? target.module.scope.cells.get(name);
        if (cell !== undefined) run.assign(cell, merged);
        // A name that a module gives itself while it runs (`setattr(sys.modules[__name__], name, handler)`).
        else if (target.module.language.traits.explicitExports !== true)
          target.module.scope.cells.set(name, { value: merged });
        break;
      }
      case 'term':
        if (target.args === undefined && isGlobalObject(run, target.symbol))
          run.put(run.globals, name, merged);
        break;
      default:
        break;
    }
  }
}

function isGlobalObject(run: Evaluation, symbol: string): boolean {
  return run.setting.languages.some(({ traits }) => traits.globalObjects?.includes(symbol) === true);
}

function routerOfInstance(instance: InstanceValue): Router | undefined {
  const inner = instance.inner === undefined ? undefined : force(instance.inner);
  return inner?.kind === 'router' ? inner.router : undefined;
}

function markOpen(run: Evaluation, object: Value, value: Value): void {
  for (const target of alternatives(object)) {
    if (target.kind === 'map') {
      overlay(run, target);
      target.open = true;
    }
    if (target.kind === 'list') {
      target.items.push(value);
      target.open = true;
    }
  }
}

function bindList(
  run: Evaluation,
  pattern: ListPattern,
  value: Value,
  scope: Scope,
  mode: 'declare' | 'assign',
): void {
  const site: Location = { file: scope.file, line: pattern.line };
  const sources = alternatives(value);
  pattern.items.forEach((item, at) => {
    if (item === null) return;
    if (item.rest === true) {
      const rests = sources.map((source) =>
        source.kind === 'list' ? list(source.items.slice(at), source.open) : list([], true),
      );
      bindPattern(run, item.target, union(rests), scope, mode);
      return;
    }
    const values = sources.map((source): Value => {
      if (source.kind === 'list')
        return (
          source.items[at] ?? (source.open ? unknown('an item of an open list', site) : constant(undefined))
        );
      // Of several results of a library's call, the first is what it makes; an error or a test follows.
      if (source.kind !== 'unknown' && at === 0 && scope.module.language.traits.severalResults === true)
        return source;
      return source.kind === 'unknown' ? source : unknown('an item of something that is no known list', site);
    });
    bindPattern(run, item.target, withDefault(run, union(values), item.default, scope), scope, mode);
  });
}

function bindKeys(
  run: Evaluation,
  pattern: KeysPattern,
  value: Value,
  scope: Scope,
  mode: 'declare' | 'assign',
): void {
  const taken = new Set<string>();
  for (const item of pattern.items) {
    const key = force(evaluate(run, item.key, scope));
    const site: Location = { file: scope.file, line: item.target.line };
    let found: Value = unknown('a member by an unknown key', site);
    if (key.kind === 'constant') {
      taken.add(String(key.value));
      found = memberOf(run, value, String(key.value), site, scope);
    }
    bindPattern(run, item.target, withDefault(run, found, item.default, scope), scope, mode);
  }
  if (pattern.rest === undefined) return;
  const source = force(value);
  const rest = map([], source.kind !== 'map' || source.open);
  if (source.kind === 'map')
    for (const [name, entry] of source.entries) if (!taken.has(name)) rest.entries.set(name, entry);
  bindPattern(run, pattern.rest, rest, scope, mode);
}

/** The value, or the default where the value is undefined; both where that is not known. */
export function withDefault(
  run: Evaluation,
  value: Value,
  fallback: Parameters<typeof evaluate>[1] | undefined,
  scope: Scope,
): Value {
  if (fallback === undefined) return value;
  const members = alternatives(value);
  const missing = members.filter((member) => member.kind === 'constant' && member.value === undefined);
  if (missing.length === 0) return value;
  const rest = members.filter((member) => !missing.includes(member));
  return union([...rest, evaluate(run, fallback, scope)]);
}
