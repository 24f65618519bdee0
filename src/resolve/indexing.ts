import type { Location } from '../model/location.ts';
import { unknownMethod } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { importDynamic } from './imports.ts';
import { memberOf } from './members.ts';
import type { Scope } from './scope.ts';
import { characterAt } from './text.ts';
import { type Arguments, alternatives, constant, union, unknown, type Value } from './value.ts';

/** `object[index]`, of each that the two may be. */
export function evaluateIndex(
  run: Evaluation,
  object: Value,
  index: Value,
  site: Location,
  scope: Scope,
): Value {
  const results: Value[] = [];
  for (const target of alternatives(object)) {
    for (const key of alternatives(index)) results.push(indexOne(run, target, key, site, scope));
  }
  return union(results);
}

function indexOne(run: Evaluation, target: Value, key: Value, site: Location, scope: Scope): Value {
  if (key.kind === 'constant' && (typeof key.value === 'string' || typeof key.value === 'number')) {
    if (target.kind === 'list' && typeof key.value === 'number') {
      const item = target.items.at(key.value);
      return item ?? (target.open ? unknown('an item of an open list', site) : constant(undefined));
    }
    const character = typeof key.value === 'number' ? characterAt(target, key.value) : undefined;
    if (character !== undefined) return character;
    if (target.kind === 'term' && target.symbol === scope.module.language.loadedModules) {
      const own = scope.module.scope.cells.get('__name__')?.value;
      return own?.kind === 'constant' && own.value === key.value
        ? { kind: 'module', module: scope.module }
        : importDynamic(run, key, 'namespace', site, scope);
    }
    return memberOf(run, target, String(key.value), site, scope, 'index');
  }
  if (target.kind === 'map' && !target.open && target.entries.size > 0)
    return union([...target.entries.values()]);
  if (target.kind === 'list' && !target.open && target.items.length > 0) return union(target.items);
  // What is asked of a module is one of what it exports.
  if (target.kind === 'module') {
    const exported = run.exportedNames(target.module);
    if (exported.length > 0) return union(exported.map(([, value]) => value));
  }
  if (target.kind === 'term')
    return { kind: 'term', symbol: target.symbol, args: indexArguments(key), receiver: target, site };
  // A generic type with its arguments is the type.
  if (target.kind === 'class') return target;
  if (target.kind === 'router') return unknownMethod(run, target.router, key);
  return unknown('an element by an unknown key', site);
}

/** `List[X]`, `Annotated[X, y]`: a term with its type arguments. */
function indexArguments(key: Value): Arguments {
  const items = key.kind === 'list' ? key.items : [key];
  return { positional: items.map((value) => ({ value, written: '' })), named: new Map(), open: false };
}
