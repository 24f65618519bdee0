import type { Module } from './module.ts';
import type { ClassValue, FunctionValue, Value } from './value.ts';

/** A variable. An import binding is an alias that is read again on each use. */
export interface Cell {
  value: Value | undefined;
  /** Undefined while it is being read: a cycle of imports. */
  alias?: () => Value | undefined;
}

/** A lexical scope. `kind` decides where `var`-like names and undeclared assignments go. */
export interface Scope {
  readonly kind: 'module' | 'function' | 'block' | 'class';
  readonly parent: Scope | undefined;
  readonly cells: Map<string, Cell>;
  /** File whose code runs in it (a Go package has several). */
  readonly file: string;
  readonly module: Module;
  /** Receiver, on function and class scopes that have one. */
  readonly self?: Value;
  /** Class of the running method, for `super`. */
  readonly home?: ClassValue;
  readonly running?: FunctionValue;
  /** Names declared `global` or `nonlocal`: assignments pass this scope. */
  outer?: Map<string, 'global' | 'nonlocal'>;
}

export function childScope(
  parent: Scope,
  kind: Scope['kind'],
  more: Partial<Pick<Scope, 'self' | 'home' | 'running'>> = {},
): Scope {
  return { kind, parent, cells: new Map(), file: parent.file, module: parent.module, ...more };
}

/** The cell of a name, looking outwards. Class scopes are only seen from their own body, not from methods. */
export function findCell(scope: Scope, name: string): Cell | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const cell = at.cells.get(name);
    if (cell !== undefined) return cell;
  }
  return undefined;
}

/** The nearest function or module scope. */
export function functionScope(scope: Scope): Scope {
  let at = scope;
  while (at.kind === 'block' && at.parent !== undefined) at = at.parent;
  return at;
}

export function moduleScope(scope: Scope): Scope {
  let at = scope;
  while (at.kind !== 'module' && at.parent !== undefined) at = at.parent;
  return at;
}

/** The receiver that `this` names in a scope. */
export function selfOf(scope: Scope): Value | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.self !== undefined) return at.self;
  }
  return undefined;
}

/** The receivers around a scope, innermost first: a bare name may be a member of any of them where languages allow it. */
export function selvesOf(scope: Scope): readonly Value[] {
  const selves: Value[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.self !== undefined && !selves.includes(at.self)) selves.push(at.self);
  }
  return selves;
}

export function homeOf(scope: Scope): ClassValue | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    if (at.home !== undefined) return at.home;
  }
  return undefined;
}

/**
 * Writes made while a branch with an unknown test runs, so that they can be undone and joined with the other branch.
 */
export class Journal {
  readonly #writes = new Map<
    object,
    Map<
      string,
      {
        readonly before: Value | undefined;
        readonly set: (value: Value | undefined) => void;
        read: () => Value | undefined;
      }
    >
  >();

  note(
    owner: object,
    key: string,
    before: Value | undefined,
    set: (value: Value | undefined) => void,
    read: () => Value | undefined,
  ): void {
    let writes = this.#writes.get(owner);
    if (writes === undefined) {
      writes = new Map();
      this.#writes.set(owner, writes);
    }
    if (!writes.has(key)) writes.set(key, { before, set, read });
  }

  /** Puts back what was there before, and tells what the branch had written. */
  undo(): readonly Written[] {
    const written: Written[] = [];
    for (const [owner, writes] of this.#writes) {
      for (const [key, write] of writes) {
        written.push({ owner, key, after: write.read(), ...write });
        write.set(write.before);
      }
    }
    return written;
  }
}

export interface Written {
  readonly owner: object;
  readonly key: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly set: (value: Value | undefined) => void;
  readonly read: () => Value | undefined;
}
