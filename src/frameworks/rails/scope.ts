import type { Guard, Router } from '../../resolve/router.ts';
import { type ClassValue, force, isNothing, type UnknownValue, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type KnownText, type LibraryCall } from '../framework.ts';

/** A path that may be known in part, and what it owes to the environment. */
export interface Path {
  readonly parts: readonly (string | UnknownValue)[];
  readonly soft?: string;
}

/** What `resources` and `resource` make. */
export interface Resource {
  /** That parameters of what is nested are named by: `as`, where it is given. */
  readonly name: string;
  readonly path: Path;
  readonly controller: string;
  readonly isSingleton: boolean;
  readonly param: string;
  readonly shallow: boolean;
}

export type Level = 'resources' | 'resource' | 'collection' | 'member' | 'new' | 'nested' | 'root';

/** The state of Rails' mapper: what the blocks around a registration say. `ActionDispatch::Routing::Mapper::Scope`. */
export interface MapperScope {
  readonly path: Path;
  readonly shallowPath: Path;
  readonly shallow: boolean;
  /** Shallow resources around. */
  readonly shallowDepth: number;
  readonly level?: Level | undefined;
  readonly resource?: Resource;
  readonly module: string;
  readonly controller?: string;
  readonly action?: string;
  readonly to?: Value;
  readonly via?: Value;
  readonly only?: Value | undefined;
  readonly except?: Value | undefined;
  readonly pathNames: ReadonlyMap<string, string>;
  /** Paths end in a format (`format: true`). */
  readonly format?: boolean;
  readonly guards: readonly Guard[];
  /** Options that `with_options` adds to every call. */
  readonly options: ReadonlyMap<string, Value>;
}

const NO_PATH: Path = { parts: [] };

export const START: MapperScope = {
  path: NO_PATH,
  shallowPath: NO_PATH,
  shallow: false,
  shallowDepth: 0,
  module: '',
  pathNames: new Map(),
  guards: [],
  options: new Map(),
};

/** A set of routes of an application or engine while it is being drawn. */
export interface RouteSet {
  scope: MapperScope;
  /** Directory of the application or engine, with a slash at its end where it is not the root. */
  readonly home: string;
  readonly apiOnly: boolean;
  readonly concerns: Map<string, Value>;
  /** Modules that the file which draws them gave to its mapper. */
  readonly words: ClassValue[];
}

/** Runs in a scope that is changed so. */
export function inside<T>(set: RouteSet, change: Partial<MapperScope>, work: () => T): T {
  const before = set.scope;
  set.scope = { ...before, ...change };
  try {
    return work();
  } finally {
    set.scope = before;
  }
}

/** `a` and `b` with a slash between them. */
export function joined(a: Path, b: Path): Path {
  if (b.parts.length === 0) return a;
  return { ...a, ...b, parts: [...a.parts, '/', ...b.parts] };
}

export function fixedPath(text: string): Path {
  return { parts: text === '' ? [] : [text] };
}

/** Everything that a value can be as a path. */
export function pathsOf(value: Value, host: Host): readonly Path[] {
  return host.texts(value).map(pathOf);
}

/** The one path that a value is; the first of several. */
export function onePath(value: Value | undefined, host: Host): Path | undefined {
  return value === undefined || isNothing(value) ? undefined : pathsOf(force(value), host)[0];
}

function pathOf({ text, holes, soft }: KnownText): Path {
  const parts: (string | UnknownValue)[] = [];
  text.split(HOLE).forEach((piece, at) => {
    const hole = holes[at - 1];
    if (hole !== undefined) parts.push(hole);
    if (piece !== '') parts.push(piece);
  });
  return { parts, ...(soft === undefined ? {} : { soft }) };
}

export function pathValue({ parts, soft }: Path): Value {
  return { kind: 'text', parts, ...(soft === undefined ? {} : { soft }) };
}

/** The arguments of a call of the mapper's: those in their order, and its options. */
export interface MapperCall {
  readonly args: readonly Value[];
  readonly options: ReadonlyMap<string, Value>;
  readonly block: Value | undefined;
  readonly call: LibraryCall;
  /** Its methods are one operation. */
  readonly eitherMethod?: boolean;
}

/** Methods of which a hash says paths and where they lead. */
const TAKES_PATHS = new Set(['match', 'mount', 'root', 'get', 'post', 'put', 'patch', 'delete', 'options']);

/** Options are keywords, or a hash at the end, unless it says paths and where they lead. */
export function readCall(call: LibraryCall, set: RouteSet): MapperCall {
  const options = new Map(set.scope.options);
  const args = call.args.positional.map((arg) => force(arg.value));
  const last = args.at(-1);
  const isOptions = (keys: readonly string[]) =>
    !TAKES_PATHS.has(call.symbol) || keys.every((key) => OPTIONS.has(key));
  if (last?.kind === 'map' && isOptions([...last.entries.keys()])) {
    args.pop();
    for (const [key, value] of last.entries) options.set(key, value);
  }
  for (const [key, { value }] of call.args.named) if (key !== '&block') options.set(key, value);
  const isOpen = call.args.open || (last?.kind === 'map' && last.open);
  // One of the options that are not known may say which actions are routed.
  if (isOpen && call.symbol.startsWith('resource') && !options.has('only') && !options.has('except'))
    options.set('only', { kind: 'unknown', why: 'options that are not known', site: call.site });
  return { args, options, block: call.args.named.get('&block')?.value, call };
}

/** Names of options, to tell a hash of them from a hash of paths. */
const OPTIONS = new Set(
  `
    action anchor as at concerns constraints controller defaults except export format module on only param path path_names
    shallow shallow_path shallow_prefix to via id controllers skip class_name
  `
    .trim()
    .split(/\s+/),
);

/** Names in a list, or the one name. */
export function names(value: Value | undefined, host: Host): readonly string[] | undefined {
  const items = value === undefined ? undefined : host.items(value);
  if (items === undefined) return undefined;
  const texts = items.map((item) => host.text(item));
  return texts.every((text) => text !== undefined) ? texts.filter((text) => text !== undefined) : undefined;
}

/** `Admin::Api` as paths of files write it: a module that an option gives. */
export function withModule(module: string, name: string): string {
  return module === '' ? name : `${module}/${name}`;
}

/** A value that the mapper gives back. */
export function itself(router: Router): Value {
  return { kind: 'router', router };
}
