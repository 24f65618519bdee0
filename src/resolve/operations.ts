import type { OperationEntry, OperationName } from '../languages/operation-names.ts';
import type { Location } from '../model/location.ts';
import { setMember } from './assignments.ts';
import { callMember, callValue } from './calls.ts';
import { instantiate } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import { memberOf, ownMember } from './members.ts';
import { directoryOperation } from './operations-directory.ts';
import { entryPointOperation } from './operations-entry-points.ts';
import { listOperation } from './operations-list.ts';
import { loaderOperation } from './operations-loaders.ts';
import { mapOperation } from './operations-map.ts';
import { metadataOperation } from './operations-metadata.ts';
import { moduleOperation } from './operations-module.ts';
import { objectOperation } from './operations-objects.ts';
import { pathOperation } from './operations-path.ts';
import { textOperation } from './operations-text.ts';
import { soften } from './operators.ts';
import { assembliesOf, assemblyOf } from './reflection.ts';
import type { Scope } from './scope.ts';
import { truthOf } from './truth.ts';
import {
  type Arguments,
  alternatives,
  constant,
  force,
  type GivenValue,
  isNothing,
  NO_ARGUMENTS,
  native,
  UNDEFINED,
  union,
  unknown,
  type Value,
} from './value.ts';

/** What an operation works with: its operands, receiver first, and the calls it may make. */
export interface Operands {
  readonly run: Evaluation;
  readonly receiver: Exclude<Value, { kind: 'lazy' } | { kind: 'union' }>;
  /** Operands after the receiver. */
  readonly rest: readonly Value[];
  readonly args: Arguments;
  readonly site: Location;
  readonly scope: Scope;
  call(callee: Value | undefined, ...values: readonly Value[]): Value;
}

/** An operation; undefined when it says nothing about such operands. */
export type Operation = (operands: Operands) => Value | undefined;

/** Applies an operation as a language lists it: the receiver, or the first argument of a function, comes first. */
export function applyFunction(
  run: Evaluation,
  entry: OperationEntry,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const name = typeof entry === 'string' ? entry : entry.operation;
  const positional: readonly GivenValue[] =
    typeof entry === 'string' ? args.positional : entry.order.flatMap((at) => args.positional[at] ?? []);
  const [first, ...rest] = positional;
  return applyOperation(run, name, first?.value ?? UNDEFINED, { ...args, positional: rest }, site, scope);
}

/** Applies an operation to each thing that the receiver can be. */
export function applyOperation(
  run: Evaluation,
  name: OperationName,
  receiver: Value,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const results: Value[] = [];
  const operation = operationOf(name);
  for (const one of alternatives(receiver)) {
    const result = operation({
      run,
      receiver: one,
      rest: args.positional.map((argument) => argument.value),
      args,
      site,
      scope,
      call: (callee, ...values) =>
        callee === undefined
          ? unknown('nothing to call', site)
          : callValue(
              run,
              callee,
              { positional: values.map((value) => ({ value, written: '' })), named: new Map(), open: false },
              site,
              scope,
            ),
    });
    if (result === undefined) return undefined;
    results.push(result);
  }
  return union(results);
}

function operationOf(name: OperationName): Operation {
  return (
    generalOperation(name) ??
    listOperation(name) ??
    mapOperation(name) ??
    textOperation(name) ??
    pathOperation(name) ??
    directoryOperation(name) ??
    moduleOperation(name) ??
    metadataOperation(name) ??
    loaderOperation(name) ??
    objectOperation(name) ??
    entryPointOperation(name) ??
    (() => undefined)
  );
}

function generalOperation(name: OperationName): Operation | undefined {
  switch (name) {
    case 'identity':
    case 'freeze':
      return ({ receiver }) => receiver;
    case 'promise':
      return promise;
    case 'promise-all':
      return ({ receiver }) => (receiver.kind === 'list' ? receiver : undefined);
    case 'then':
      return then;
    case 'call':
      return ({ run, receiver, rest, args, site, scope }) => {
        const [self, ...others] = rest;
        const given = { ...args, positional: others.map((value) => ({ value, written: '' })) };
        return callOn(run, receiver, self, given, site, scope);
      };
    case 'invoke':
      return ({ run, receiver, rest, args, site, scope }) => {
        if (receiver.kind !== 'function' && receiver.kind !== 'native') return undefined;
        const positional = rest.length === 0 ? [] : args.positional.slice(-rest.length);
        return callValue(run, receiver, { ...args, positional }, site, scope);
      };
    case 'apply':
      return ({ run, receiver, rest, site, scope }) => {
        const [self, values] = rest;
        const items = values === undefined ? undefined : force(values);
        const positional = items?.kind === 'list' ? items.items.map((value) => ({ value, written: '' })) : [];
        const given = { positional, named: new Map(), open: items?.kind !== 'list' || items.open };
        return callOn(run, receiver, self, given, site, scope);
      };
    case 'bind':
      return bind;
    case 'partial':
      return ({ run, receiver, args, site, scope }) =>
        native('partial', (more) =>
          callValue(
            run,
            receiver,
            {
              positional: [...args.positional, ...more.positional],
              named: new Map([...args.named, ...more.named]),
              open: more.open || args.open,
            },
            site,
            scope,
          ),
        );
    case 'get-attribute':
      return ({ run, receiver, rest, site, scope }) => {
        const [key, fallback] = rest;
        const name = key === undefined ? undefined : force(key);
        if (name?.kind !== 'constant') return unknown('an attribute by an unknown name', site);
        // A module is known whole.
        if (receiver.kind === 'module' && fallback !== undefined)
          return ownMember(run, receiver, String(name.value), site, scope) ?? fallback;
        const value = force(memberOf(run, receiver, String(name.value), site, scope));
        // An object that is not known whole may have it all the same.
        const isText = fallback?.kind === 'constant' && typeof fallback.value === 'string';
        const isForeign =
          receiver.kind === 'unknown' || (receiver.kind === 'term' && receiver.args !== undefined);
        const isOpen = receiver.kind === 'map' || (isForeign && isText);
        if (fallback !== undefined && (value.kind === 'unknown' || value.kind === 'term') && isOpen)
          return union(alternatives(fallback).map((one) => soften(one, `default of ${String(name.value)}`)));
        return fallback !== undefined && (value.kind === 'unknown' || value.kind === 'method')
          ? union([value, fallback])
          : value;
      };
    case 'get-path':
      return getPath;
    case 'set-attribute':
      return ({ run, receiver, rest }) => {
        const [key, value] = rest;
        const name = key === undefined ? undefined : force(key);
        if (name?.kind === 'constant' && value !== undefined)
          setMember(run, receiver, String(name.value), value);
        return UNDEFINED;
      };
    case 'default-setting':
      return ({ run, receiver, rest: [value] }) => {
        if (receiver.kind === 'constant' && value !== undefined)
          run.defaults.set(String(receiver.value).toLowerCase(), value);
        return UNDEFINED;
      };
    case 'environment':
      return ({ receiver, rest, site }) => {
        const why = `the environment's ${receiver.kind === 'constant' ? String(receiver.value) : 'variable'}`;
        const [fallback] = rest;
        if (fallback === undefined) return { kind: 'unknown', why, site, environment: true };
        return union(alternatives(fallback).map((value) => soften(value, why)));
      };
    case 'boolean':
      return ({ run, receiver, site, scope }) => {
        const truth = truthOf(run, receiver, scope);
        return truth === undefined ? unknown('a truth value', site) : constant(truth);
      };
    case 'symbol':
    case 'shared-symbol':
      return ({ receiver, site }) => {
        const text = receiver.kind === 'constant' ? String(receiver.value ?? '') : '';
        const own = name === 'symbol' ? ` of ${site.file}:${site.line}` : '';
        return { kind: 'constant', value: `Symbol(${text})${own}`, symbol: true };
      };
    case 'assert':
      return () => UNDEFINED;
    case 'assembly':
      return ({ run, receiver, scope }) =>
        receiver.kind === 'class'
          ? assemblyOf(run, scope.module.language, receiver.scope.file)
          : assemblyOf(run, scope.module.language, scope.file);
    case 'entry-assembly':
      return ({ run, scope }) => assemblyOf(run, scope.module.language, run.callers[0]?.file ?? scope.file);
    case 'assemblies':
      return ({ run, scope }) => assembliesOf(run, scope.module.language, run.callers[0]?.file ?? scope.file);
    case 'instance':
      return ({ run, receiver, site }) =>
        receiver.kind === 'class' ? instantiate(run, receiver, NO_ARGUMENTS, site) : undefined;
    case 'is-list':
      return ({ receiver, site }) =>
        receiver.kind === 'unknown' || receiver.kind === 'term'
          ? unknown('a type test', site)
          : constant(receiver.kind === 'list');
    case 'type-of':
      return ({ run, receiver, site, scope }) => {
        const type = typeOfGlobal(run, receiver, scope) ?? typeName(run, receiver);
        return type === undefined ? unknown('the type of a value', site) : constant(type);
      };
    case 'regex':
      return ({ receiver, rest }) => {
        const flags = rest[0] === undefined ? undefined : force(rest[0]);
        if (receiver.kind === 'regex') return receiver;
        if (receiver.kind !== 'constant' || typeof receiver.value !== 'string') return undefined;
        return {
          kind: 'regex',
          source: receiver.value,
          flags: flags?.kind === 'constant' ? String(flags.value) : '',
        };
      };
    case 'text':
      return ({ receiver }) => {
        if (receiver.kind === 'text' || receiver.kind === 'unknown') return receiver;
        return receiver.kind === 'constant'
          ? constant(
              receiver.value === null || receiver.value === undefined ? '' : String(receiver.value),
              receiver.soft,
            )
          : undefined;
      };
    case 'leading-number':
      return ({ receiver }) => {
        const digits =
          receiver.kind === 'constant' ? /^\s*([-+]?\d+)/.exec(String(receiver.value))?.[1] : undefined;
        return digits === undefined || receiver.kind !== 'constant'
          ? undefined
          : constant(Number(digits), receiver.soft);
      };
    case 'number':
      return ({ receiver }) => {
        if (receiver.kind !== 'constant' || receiver.value === null || receiver.value === undefined)
          return undefined;
        const number = Number(receiver.value);
        return Number.isNaN(number) ? undefined : constant(number, receiver.soft);
      };
    default:
      return undefined;
  }
}

/** `get(settings, 'server.paths.base', fallback)`: a member of a member. */
const getPath: Operation = ({ run, receiver, rest, site, scope }) => {
  const [path, fallback = UNDEFINED] = rest;
  const names = path === undefined ? undefined : force(path);
  if (names?.kind !== 'constant') return unknown('a member by an unknown path', site);
  let value: Value = receiver;
  for (const name of String(names.value).split('.')) {
    if (isNothing(value)) return fallback;
    value = memberOf(run, value, name, site, scope, 'index');
  }
  return isNothing(value) ? fallback : value;
};

/** What JavaScript's `typeof` says; undefined where that is not known. */
/** Of what every file has, or no file of a service has (`typeof window`). */
function typeOfGlobal(run: Evaluation, value: Operands['receiver'], scope: Scope): string | undefined {
  if (value.kind !== 'term' || value.args !== undefined || run.globals.has(value.symbol)) return undefined;
  const { globalTypes } = scope.module.language;
  return globalTypes !== undefined && Object.hasOwn(globalTypes, value.symbol)
    ? globalTypes[value.symbol]
    : undefined;
}

function typeName(run: Evaluation, value: Operands['receiver']): string | undefined {
  switch (value.kind) {
    case 'constant':
      if (value.symbol === true) return 'symbol';
      return value.value === null ? 'object' : typeof value.value;
    case 'text':
      return 'string';
    case 'function':
    case 'class':
    case 'native':
      return 'function';
    case 'list':
    case 'map':
    case 'regex':
    case 'instance':
    case 'module':
      return 'object';
    case 'router':
      return run.facts.frameworkOf(value.router)?.callable === true ? 'function' : 'object';
    default:
      return undefined;
  }
}

/** `new Promise((resolve, reject) => …)`: what it resolves with, as far as that happens at once. */
const promise: Operation = ({ receiver, call, site }) => {
  if (receiver.kind !== 'function') return receiver;
  const resolved: Value[] = [];
  const resolve = native('resolve', ({ positional: [first] }) => {
    if (first !== undefined) resolved.push(first.value);
    return UNDEFINED;
  });
  call(
    receiver,
    resolve,
    native('reject', () => UNDEFINED),
  );
  return resolved.length === 0 ? unknown('a promise', site) : union(resolved);
};

/** `value.then(f)`: awaiting is erased, so the value is what the promise gives. */
const then: Operation = ({ receiver, rest, call, site }) => {
  const [callback] = rest;
  if (callback === undefined) return receiver;
  const taken = force(callback);
  if (taken.kind !== 'function' && taken.kind !== 'native' && taken.kind !== 'method')
    return unknown('a promise', site);
  return call(taken, receiver);
};

/** Calls a function with something as `this`. A method that is borrowed is that one's (`[].slice.call(parts)`). */
function callOn(
  run: Evaluation,
  callee: Operands['receiver'],
  self: Value | undefined,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value {
  if (self === undefined) return callValue(run, callee, args, site, scope);
  if (callee.kind === 'function') return callFunction(run, { ...callee, self }, args, site);
  // A router's own method is called on a router, whatever its name there.
  const isBorrowed = callee.kind === 'method' && force(callee.receiver).kind !== 'router' && !isNothing(self);
  return isBorrowed
    ? callMember(run, self, callee.name, args, site, scope)
    : callValue(run, callee, args, site, scope);
}

const bind: Operation = ({ run, receiver, rest, args, site, scope }) => {
  const [self, ...bound] = rest;
  if (receiver.kind === 'function') {
    const fn = self === undefined ? receiver : { ...receiver, self };
    if (bound.length === 0) return fn;
    return native('bind', (more) =>
      callFunction(run, fn, { ...more, positional: [...args.positional.slice(1), ...more.positional] }, site),
    );
  }
  if (receiver.kind === 'method' || receiver.kind === 'native') return receiver;
  void scope;
  return undefined;
};
