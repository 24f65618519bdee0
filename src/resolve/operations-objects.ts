import type { OperationName } from '../languages/operation-names.ts';
import { memberValue } from './class-members.ts';
import type { Operands, Operation } from './operations.ts';
import { mapOperation } from './operations-map.ts';
import { prototypeOf } from './prototypes.ts';
import { constant, force, list, map, native, UNDEFINED, unknown, type Value } from './value.ts';

/** Operations that look at objects as such, and those that run functions one after another. */
export function objectOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

/** The methods of a prototype, with what decorators made of them; undefined for anything else. */
function methodsOf({ run, receiver, site }: Operands): readonly (readonly [string, Value])[] | undefined {
  if (receiver.kind !== 'instance' || run.prototypes.get(receiver.class) !== receiver) return undefined;
  const type = receiver.class;
  const own = [...type.members].flatMap(([name, member]) => {
    if (member.kind !== 'method' || member.static || name === 'constructor') return [];
    const value = receiver.fields.get(name) ?? memberValue(run, member, type, receiver, site);
    return value === undefined ? [] : [[name, value] as const];
  });
  return [['constructor', type], ...own];
}

/** `Object.getOwnPropertyNames(Boats.prototype)`. */
const ownNames: Operation = (operands) => {
  const methods = methodsOf(operands);
  if (methods !== undefined) return list(methods.map(([name]) => constant(name)));
  const { receiver } = operands;
  if (receiver.kind === 'map')
    return list(
      [...receiver.entries.keys()].map((name) => constant(name)),
      receiver.open,
    );
  return receiver.kind === 'instance'
    ? list([...receiver.fields.keys()].map((name) => constant(name)))
    : list([], true);
};

/** `Object.getOwnPropertyDescriptors(Boats.prototype)`: each value as that of a descriptor. */
const ownDescriptors: Operation = (operands) => {
  const { receiver } = operands;
  const members = methodsOf(operands) ?? (receiver.kind === 'map' ? [...receiver.entries] : undefined);
  if (members === undefined) return map([], true);
  return map(
    members.map(([name, value]) => [name, map([['value', value]])] as const),
    receiver.kind === 'map' && receiver.open,
  );
};

/** `Object.hasOwn(Boats.prototype, 'open')`. */
const hasOwn: Operation = (operands) => {
  const { receiver, rest } = operands;
  if (receiver.kind === 'map') return mapOperation('has')?.(operands);
  const methods = methodsOf(operands);
  const key = rest[0] === undefined ? undefined : force(rest[0]);
  if (methods === undefined || receiver.kind !== 'instance' || key?.kind !== 'constant') return undefined;
  return constant(receiver.fields.has(String(key.value)) || methods.some(([name]) => name === key.value));
};

/** `Object.getPrototypeOf(boat)`. */
const prototype: Operation = ({ run, receiver }) =>
  receiver.kind === 'instance' ? prototypeOf(run, receiver.class) : undefined;

/** A name that nothing has. */
const NO_NAME = '\uE001';

/**
 * `new Proxy(boat, { get(boat, name) { return fleet[name]; } })`: what its trap hands on is asked for a name that nothing has
 * and that a router takes for one of its methods; else it stands for its target.
 */
const proxy: Operation = ({ receiver, rest, call, site }) => {
  const handler = rest[0] === undefined ? undefined : force(rest[0]);
  const trap = handler?.kind === 'map' ? handler.entries.get('get') : undefined;
  if (trap === undefined) return receiver;
  const given = force(call(trap, receiver, constant(NO_NAME), unknown('a proxy', site)));
  return given.kind === 'method' && given.name === NO_NAME ? given.receiver : receiver;
};

/** What a task of async gives to its callback, after the error. */
function resultsOf({ call }: Operands, task: Value | undefined, given: readonly Value[]): readonly Value[] {
  let results: readonly Value[] = [];
  const callback = native('callback', ({ positional }) => {
    results = positional.slice(1).map(({ value }) => value);
    return UNDEFINED;
  });
  call(task, ...given, callback);
  return results;
}

function finish({ rest, call }: Operands, ...results: readonly Value[]): Value {
  const [done] = rest;
  if (done !== undefined && force(done).kind !== 'constant') call(done, constant(null), ...results);
  return UNDEFINED;
}

/** `async.waterfall([first, second], done)`: each is given what the one before gave to its callback. */
const waterfall: Operation = (operands) => {
  const { receiver } = operands;
  if (receiver.kind !== 'list' || receiver.open) return undefined;
  let given: readonly Value[] = [];
  for (const task of receiver.items) given = resultsOf(operands, task, given);
  return finish(operands, ...given);
};

/** `async.series([first, second], done)`, also of an object of tasks. */
const series: Operation = (operands) => {
  const { receiver, site } = operands;
  const one = (task: Value): Value => resultsOf(operands, task, [])[0] ?? unknown('what a task gave', site);
  if (receiver.kind === 'list' && !receiver.open) return finish(operands, list(receiver.items.map(one)));
  if (receiver.kind !== 'map' || receiver.open) return undefined;
  return finish(operands, map([...receiver.entries].map(([name, task]) => [name, one(task)] as const)));
};

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'own-names': ownNames,
  'own-descriptors': ownDescriptors,
  'has-own': hasOwn,
  prototype,
  proxy,
  waterfall,
  series,
};
