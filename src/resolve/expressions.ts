import {
  type Argument,
  type Call,
  type Comprehension,
  type Expression,
  type ListLiteral,
  type MapLiteral,
  type Member,
  YIELD,
} from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { bindPattern } from './assignments.ts';
import { callBare, callBlock, readMember, selfIn } from './bare-calls.ts';
import { LIMITS } from './budget.ts';
import { callMember, callValue } from './calls.ts';
import { makeClass } from './classes.ts';
import { construct } from './construction.ts';
import type { Evaluation } from './evaluation.ts';
import { importDynamic } from './imports.ts';
import { evaluateIndex } from './indexing.ts';
import { iterate, spreadLists } from './iteration.ts';
import { memberOf } from './members.ts';
import { readCell } from './module.ts';
import { lookUpUnbound } from './names.ts';
import { isConstantName } from './open-classes.ts';
import { evaluateAssign, evaluateBinary, evaluateChoice } from './operators.ts';
import { overlay } from './overlays.ts';
import { calledName } from './overloads.ts';
import { childScope, findCell, type Scope, selfOf } from './scope.ts';
import { fieldsInOrder, libraryStruct, structOf } from './structs.ts';
import { superCall, superValue } from './super-call.ts';
import { concatenate } from './text.ts';
import { defaultTruth, truthOf } from './truth.ts';
import {
  type Arguments,
  alternatives,
  constant,
  extendList,
  type FunctionValue,
  force,
  type GivenValue,
  isNothing,
  type ListValue,
  list,
  type MapValue,
  map,
  NO_ARGUMENTS,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';
import { noteWrapping, routerOf } from './wrapping.ts';
import { written } from './written.ts';

/** What an expression is worth in a scope. */
export function evaluate(run: Evaluation, node: Expression, scope: Scope): Value {
  const site: Location = { file: scope.file, line: node.line };
  if (!run.step(site)) return unknown('the evaluation budget', site);
  if (run.nesting >= LIMITS.nesting) return unknown('code that nests too deeply', site);
  run.nesting++;
  try {
    return evaluateNode(run, node, scope, site);
  } finally {
    run.nesting--;
  }
}

function evaluateNode(run: Evaluation, node: Expression, scope: Scope, site: Location): Value {
  switch (node.kind) {
    case 'literal':
      return node.symbol === true ? { ...constant(node.value), symbol: true } : constant(node.value);
    case 'regex':
      return { kind: 'regex', source: node.source, flags: node.flags };
    case 'template':
      return concatenate(
        node.parts.map((part) => evaluate(run, part, scope)),
        site,
      );
    case 'name':
      return evaluateName(run, node.name, scope, site);
    case 'self':
      return selfIn(scope, site);
    case 'super':
      return superValue(scope) ?? unknown('super', site);
    case 'member':
      return evaluateMember(run, node, scope, site);
    case 'index':
      return evaluateIndex(
        run,
        evaluate(run, node.object, scope),
        evaluate(run, node.index, scope),
        site,
        scope,
      );
    case 'call':
      return evaluateCall(run, node, scope, site);
    case 'list':
      return evaluateList(run, node, scope);
    case 'map':
      return evaluateMap(run, node, scope);
    case 'function':
      return makeFunction(run, node, scope);
    case 'class':
      return makeClass(run, node, scope);
    case 'binary':
      return evaluateBinary(run, node, scope, site);
    case 'not': {
      const value = evaluate(run, node.value, scope);
      const truth = truthOf(run, value, scope);
      if (truth !== undefined) return constant(!truth);
      const standard = defaultTruth(run, value, scope);
      return standard === undefined
        ? unknown(`!${written(node.value)}`, site)
        : constant(!standard.truth, standard.why);
    }
    case 'choice':
      return evaluateChoice(run, node, scope);
    case 'assign':
      return evaluateAssign(run, node, scope, site);
    case 'comprehension':
      return evaluateComprehension(run, node, scope);
    case 'import':
      return importDynamic(run, evaluate(run, node.source, scope), node.style, site, scope);
    case 'opaque': {
      const values = node.parts.map((part) => evaluate(run, part, scope));
      return yielded(run, node.what, values[0] ?? UNDEFINED) ?? unknown(node.what, site);
    }
  }
}

/** Who asks a generator for its next value mostly hands on what came of the last one (`const db = yield connect()`). */
function yielded(run: Evaluation, what: string, value: Value): Value | undefined {
  if (what !== YIELD.one && what !== YIELD.all) return undefined;
  run.frame.yields ??= { ...list([]) };
  const { yields } = run.frame;
  const all = what === YIELD.all ? force(value) : undefined;
  if (all === undefined) yields.items.push(value);
  else if (all.kind === 'list') yields.items.push(...all.items);
  if (all !== undefined && (all.kind !== 'list' || all.open)) run.frame.yields = { ...yields, open: true };
  return value;
}

function evaluateMember(run: Evaluation, node: Member, scope: Scope, site: Location): Value {
  const object = evaluate(run, node.object, scope);
  const self = node.object.kind === 'super' ? selfOf(scope) : undefined;
  if (node.safe !== true) return readMember(run, object, node.name, site, scope, self);
  const something = alternatives(object).filter((one) => !isNothing(one));
  const values = something.map((one) => readMember(run, one, node.name, site, scope, self));
  return union(something.length < alternatives(object).length ? [...values, UNDEFINED] : values);
}

function evaluateName(run: Evaluation, name: string, scope: Scope, site: Location): Value {
  if (scope.module.language.traits.membersAreCalls === true && !isConstantName(name))
    return callBare(run, name, NO_ARGUMENTS, scope, site);
  const cell = findCell(scope, name);
  if (cell !== undefined) return readCell(cell);
  return lookUpUnbound(run, name, scope, site);
}

/** A function value; functions of relevant files are remembered, for those that are never entered. */
export function makeFunction(
  run: Evaluation,
  node: FunctionValue['node'],
  scope: Scope,
  more: Partial<Pick<FunctionValue, 'self' | 'home' | 'name'>> = {},
): FunctionValue {
  const value: FunctionValue = {
    kind: 'function',
    node,
    scope,
    ...(node.name === undefined ? {} : { name: node.name }),
    ...more,
  };
  if (scope.module.relevant && !run.functions.has(node)) run.functions.set(node, value);
  return value;
}

/** Evaluates arguments in order, spreads included. */
export function evaluateArguments(run: Evaluation, nodes: readonly Argument[], scope: Scope): Arguments {
  const positional: GivenValue[] = [];
  const named = new Map<string, GivenValue>();
  let open = false;
  for (const node of nodes) {
    const value = evaluate(run, node.value, scope);
    const text = written(node.value);
    if (node.spread === undefined) {
      if (node.name === undefined) positional.push({ value, written: text });
      else named.set(node.name, { value, written: text });
      continue;
    }
    const forced = force(value);
    if (forced.kind === 'list') {
      forced.items.forEach((item, at) => {
        positional.push({ value: item, written: forced.written?.[at] ?? '' });
      });
      open ||= forced.open;
    } else if (forced.kind === 'map' && node.spread === 'map') {
      for (const [key, entry] of forced.entries) named.set(key, { value: entry, written: '' });
      open ||= forced.open;
    } else if (forced.kind === 'constant') {
      // Nothing is spread: `...undefined` in an object, a nil slice.
    } else if (forced.kind === 'union' && forced.members.every((member) => force(member).kind === 'list')) {
      const items = list([]);
      spreadLists(items, alternatives(forced));
      for (const item of items.items) positional.push({ value: item, written: text });
      open ||= items.open;
    } else {
      // What is spread is not known: keep it in its place, so that a guard spread before a handler is still named.
      positional.push({ value: forced, written: text });
      open = true;
    }
  }
  return { positional, named, open };
}

/** What a call is given, its types included. */
function argumentsOf(run: Evaluation, node: Call, scope: Scope): Arguments {
  const args = evaluateArguments(run, node.args, scope);
  return node.typeArgs === undefined
    ? args
    : { ...args, types: node.typeArgs.map((type) => evaluate(run, type, scope)) };
}

function evaluateCall(run: Evaluation, node: Call, scope: Scope, site: Location): Value {
  const { callee } = node;
  // What a call gives that nobody takes wraps nothing.
  const isTaken = run.discarded !== node;
  if (callee.kind === 'super') return superCall(run, argumentsOf(run, node, scope), scope, site);
  if (callee.kind === 'member') {
    const object = evaluate(run, callee.object, scope);
    const args = argumentsOf(run, node, scope);
    if (node.isNew) return construct(run, memberOf(run, object, callee.name, site, scope), args, site, scope);
    if (callee.safe === true && isNothing(object)) return UNDEFINED;
    const self = callee.object.kind === 'super' ? selfOf(scope) : undefined;
    const result = callMember(run, object, callee.name, args, site, scope, self);
    if (isTaken && args.positional.some(({ value }) => routerOf(value) !== undefined)) {
      noteWrapping(run, memberOf(run, object, callee.name, site, scope), written(callee), args, result, site);
    }
    return result;
  }
  if (callee.kind === 'name' && !node.isNew && scope.module.language.traits.membersAreCalls === true)
    return callee.name === '&block'
      ? callBlock(run, argumentsOf(run, node, scope), scope, site)
      : callBare(run, callee.name, argumentsOf(run, node, scope), scope, site);
  const method = callee.kind === 'name' && !node.isNew ? calledName(run, callee.name, scope) : undefined;
  const target = method ?? evaluate(run, callee, scope);
  const args = argumentsOf(run, node, scope);
  if (node.isNew) return construct(run, target, args, site, scope);
  const result = callValue(run, target, args, site, scope);
  if (isTaken) noteWrapping(run, target, written(callee), args, result, site);
  return result;
}

function evaluateList(run: Evaluation, node: ListLiteral, scope: Scope): Value {
  const { items } = node;
  const type = node.type === undefined ? undefined : evaluate(run, node.type, scope);
  const names: string[] = [];
  const result: ListValue = { ...list([]), written: names };
  for (const item of items) {
    const value = evaluate(run, item.value, scope);
    if (item.spread === undefined) {
      names[result.items.length] = written(item.value);
      result.items.push(value);
      continue;
    }
    const forced = force(value);
    if (forced.kind === 'list') {
      extendList(result, forced.items);
      result.open ||= forced.open;
    } else if (forced.kind === 'map' && !forced.open) {
      for (const key of forced.entries.keys()) result.items.push(constant(key));
    } else if (forced.kind === 'union' && forced.members.every((member) => force(member).kind === 'list')) {
      spreadLists(result, alternatives(forced));
    } else result.open = true;
  }
  return (type === undefined ? undefined : structOf(run, type, fieldsInOrder(type, result.items))) ?? result;
}

function evaluateMap(run: Evaluation, node: MapLiteral, scope: Scope): Value {
  const type = node.type === undefined ? undefined : evaluate(run, node.type, scope);
  const names = new Map<string, string>();
  const base: MapValue = { ...map(), written: names };
  const result: MapValue = type === undefined ? base : { ...base, type };
  // Methods of an object literal see the object as their `this`.
  const inner = { ...childScope(scope, 'block'), self: result };
  for (const entry of node.entries) {
    if (entry.key === null) {
      spreadInto(run, result, evaluate(run, entry.value, scope));
      continue;
    }
    const at = entry.value.kind === 'function' && entry.value.receiver === 'caller' ? inner : scope;
    const value = evaluate(run, entry.value, at);
    const keys = alternatives(evaluate(run, entry.key, scope));
    for (const key of keys) {
      if (key.kind === 'constant') {
        setEntry(result, String(key.value), nameValue(value, String(key.value)), entry.getter === true);
        names.set(String(key.value), written(entry.value));
      } else result.open = true;
    }
  }
  return (
    structOf(run, type, result.entries, node.complete) ??
    libraryStruct(run, type, result, scope, node.line) ??
    result
  );
}

function setEntry(target: MapValue, key: string, value: Value, getter: boolean): void {
  target.entries.set(key, value);
  if (getter) target.getters.add(key);
  else target.getters.delete(key);
}

function spreadInto(run: Evaluation, target: MapValue, value: Value): void {
  for (const source of alternatives(value)) {
    if (source.kind === 'map') {
      for (const [key, entry] of source.entries) {
        setEntry(target, key, entry, source.getters.has(key));
        target.written?.set(key, source.written?.get(key) ?? '');
      }
      if (source.open) target.open = true;
    } else if (source.kind === 'instance') {
      for (const [key, entry] of source.fields) setEntry(target, key, entry, false);
    } else if (source.kind !== 'constant') {
      if (source.kind === 'unknown') overlay(run, target);
      target.open = true;
    }
  }
}

/** Gives an anonymous function or class the name of what it is bound to. */
export function nameValue(value: Value, name: string): Value {
  return value.kind === 'function' && value.name === undefined ? { ...value, name } : value;
}

function evaluateComprehension(run: Evaluation, node: Comprehension, scope: Scope): Value {
  const items: Value[] = [];
  const result = map();
  let open = false;
  const visit = (depth: number, at: Scope): void => {
    const loop = node.loops[depth];
    if (loop === undefined) {
      const value = evaluate(run, node.element, at);
      if (node.key === undefined) items.push(value);
      else {
        const key = force(evaluate(run, node.key, at));
        if (key.kind === 'constant') result.entries.set(String(key.value), value);
        else result.open = true;
      }
      return;
    }
    const steps = iterate(run, evaluate(run, loop.over, at), at);
    open ||= steps.open;
    for (const step of steps.items) {
      const inner = childScope(at, 'function');
      bindPattern(run, loop.target, step.value, inner, 'declare');
      const truths = loop.tests.map((test) => truthOf(run, evaluate(run, test, inner), inner));
      if (truths.includes(false)) continue;
      if (truths.includes(undefined))
        run.under(loop.tests.map((test) => written(test)).join(' and '), () => visit(depth + 1, inner));
      else visit(depth + 1, inner);
    }
  };
  visit(0, scope);
  if (node.key !== undefined) {
    result.open ||= open;
    return result;
  }
  return list(items, open);
}
