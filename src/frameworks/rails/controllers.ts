import type { Guard } from '../../resolve/router.ts';
import { type ClassValue, force, type GivenValue, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { names, type RouteSet } from './scope.ts';

/** `before_action` and what takes it away again, as a class says it. */
interface Filter {
  readonly names: readonly string[];
  readonly skips: boolean;
  readonly first: boolean;
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[] | undefined;
}

const ADDING =
  /^(?:(?:append_|prepend_)?(?:before|around)_(?:action|filter)|authenticate_with|http_basic_authenticate_with)$/;
const SKIPPING = /^skip_(?:before|around)_(?:action|filter)$/;

function filters(host: Host): Map<ClassValue, Filter[]> {
  return host.state('filters', () => new Map());
}

/** Blocks that a module runs in the classes that include it. */
function included(host: Host): Map<ClassValue, Value[]> {
  return host.state('included', () => new Map());
}

/** A call in the body of a controller or of a module for controllers; undefined for what says nothing about filters. */
export function controllerCall(
  receiver: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (receiver.kind !== 'class') return undefined;
  const block = call.args.named.get('&block');
  if (name === 'included' && block !== undefined) {
    add(included(host), receiver, block.value);
    return UNDEFINED;
  }
  if (name === 'include') {
    for (const { value } of call.args.positional) include(receiver, force(value), host);
    return UNDEFINED;
  }
  const skips = SKIPPING.test(name);
  if (!skips && !ADDING.test(name)) return undefined;
  const isBuiltIn = name === 'http_basic_authenticate_with';
  add(filters(host), receiver, {
    names: isBuiltIn
      ? [name]
      : [...call.args.positional, ...(block === undefined ? [] : [block])].map((arg) => nameOf(arg, host)),
    skips,
    first: name.startsWith('prepend_'),
    only: names(call.args.named.get('only')?.value, host),
    except: names(call.args.named.get('except')?.value, host),
  });
  return UNDEFINED;
}

function nameOf(arg: GivenValue, host: Host): string {
  return host.text(arg.value) ?? (host.isFunction(arg.value) ? '(inline)' : host.nameOf(arg));
}

function add<T>(map: Map<ClassValue, T[]>, key: ClassValue, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What runs before an action of a controller of the repository, outermost first. */
export function filtersOf(
  set: RouteSet,
  controller: string | undefined,
  action: string | undefined,
  host: Host,
): readonly Guard[] {
  if (controller === undefined || action === undefined) return [];
  const type = controllerClass(set, controller, host);
  if (type === undefined) return [];
  let active: string[] = [];
  for (const filter of filtersIn(type, host)) {
    if (filter.only !== undefined && !filter.only.includes(action)) continue;
    if (filter.except?.includes(action) === true) continue;
    const without = active.filter((name) => !filter.names.includes(name));
    active = filter.skips
      ? without
      : filter.first
        ? [...filter.names, ...without]
        : [...without, ...filter.names];
  }
  return active.map((name) => ({ name }));
}

/** Filters of a class and of what it inherits, those of its bases first. */
function filtersIn(type: ClassValue, host: Host): readonly Filter[] {
  const known = host.state('filters of', () => new Map<ClassValue, readonly Filter[]>());
  const before = known.get(type);
  if (before !== undefined) return before;
  known.set(type, []);
  const found: Filter[] = [];
  for (const base of type.bases)
    if (base.kind === 'class' && base.node.flavour === 'class') found.push(...filtersIn(base, host));
  found.push(...(filters(host).get(type) ?? []));
  known.set(type, found);
  return found;
}

/** What a module runs in a class that includes it. */
function include(type: ClassValue, module: Value, host: Host): void {
  if (module.kind !== 'class') return;
  for (const one of modulesOf(module))
    for (const block of included(host).get(one) ?? []) host.block(block, type);
}

/** A module and those that it includes itself. */
function modulesOf(type: ClassValue, seen = new Set<ClassValue>()): readonly ClassValue[] {
  if (seen.has(type)) return [];
  seen.add(type);
  return [...type.bases.flatMap((base) => (base.kind === 'class' ? modulesOf(base, seen) : [])), type];
}

function controllerClass(set: RouteSet, controller: string, host: Host): ClassValue | undefined {
  const known = host.state('controllers', () => new Map<string, ClassValue | undefined>());
  const file = `${set.home}app/controllers/${controller}_controller.rb`;
  if (known.has(file)) return known.get(file);
  known.set(file, undefined);
  const [exact] = host.files(escaped(file));
  const module = exact === undefined ? undefined : host.module(exact);
  const wanted = `${controller}_controller`;
  const found =
    module === undefined
      ? undefined
      : host
          .exportedNames(module)
          .map((name) => find(host.member(module, name), wanted))
          .find((type) => type !== undefined);
  known.set(file, found);
  return found;
}

/** The class of a whole name inside of a module or class. */
function find(value: Value, wanted: string): ClassValue | undefined {
  const type = force(value);
  if (type.kind !== 'class') return undefined;
  const path = underscored(type.name);
  if (path === wanted) return type;
  if (!wanted.startsWith(`${path}/`)) return undefined;
  for (const one of type.statics.values()) {
    const found = one.kind === 'class' && one !== type ? find(one, wanted) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `Api::UsersController` as paths of files write it. */
export function underscored(name: string): string {
  return name
    .replaceAll('::', '/')
    .replace(/([A-Z\d]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function escaped(file: string): string {
  return file.replace(/[[\](){}!*?+@]/g, '\\$&');
}
