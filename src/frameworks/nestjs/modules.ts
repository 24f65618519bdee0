import { type ClassValue, given, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { applied, last, nestName } from './decorators.ts';

/** A module that an application holds. */
export interface ModuleEntry {
  readonly type: ClassValue;
  readonly controllers: Value[];
  readonly providers: Value[];
}

/** All modules that are reached from a root, and what their tree says. */
export interface ModuleGraph {
  readonly modules: Map<ClassValue, ModuleEntry>;
  /** Prefixes that `RouterModule` gives to the controllers of a module. */
  readonly paths: Map<ClassValue, Value[]>;
  /** Imports that are not known. */
  readonly unknown: Value[];
}

/** No module at all. */
export const NO_MODULES: ModuleGraph = { modules: new Map(), paths: new Map(), unknown: [] };

/** Follows `imports` from a root module: classes, dynamic modules, `forwardRef`. */
export function moduleGraph(root: Value | undefined, host: Host): ModuleGraph {
  const graph: ModuleGraph = { modules: new Map(), paths: new Map(), unknown: [] };
  if (root !== undefined) visit(graph, root, host);
  return graph;
}

function visit(graph: ModuleGraph, value: Value, host: Host): void {
  for (const one of host.alternatives(value)) {
    if (one.kind === 'class') enter(graph, one, host);
    else if (one.kind === 'list') visitAll(graph, one, host);
    else if (one.kind === 'map') visitDynamic(graph, one, host);
    else if (one.kind === 'term') visitLibrary(graph, one, host);
    else if (one.kind === 'unknown') graph.unknown.push(one);
  }
}

function visitAll(graph: ModuleGraph, value: Value | undefined, host: Host): void {
  if (value === undefined) return;
  const list = host.force(value);
  if (list.kind !== 'list') {
    visit(graph, list, host);
    return;
  }
  for (const item of list.items) visit(graph, item, host);
  if (list.open)
    graph.unknown.push({ kind: 'unknown', why: 'a list that is not known whole', site: host.site });
}

/** A module class: its own `@Module`, or the nearest base's. */
function enter(graph: ModuleGraph, type: ClassValue, host: Host): ModuleEntry {
  const known = graph.modules.get(type);
  if (known !== undefined) return known;
  const entry: ModuleEntry = { type, controllers: [], providers: [] };
  graph.modules.set(type, entry);
  for (const at of host.lineage(type)) {
    const metadata = at.kind === 'class' ? last(applied(host.decorations(at), host), 'Module') : undefined;
    if (metadata === undefined) continue;
    // What a function gives may be one of several.
    const given = metadata.args[0]?.value;
    for (const one of given === undefined ? [] : host.alternatives(given)) fill(graph, entry, one, host);
    break;
  }
  return entry;
}

function fill(graph: ModuleGraph, entry: ModuleEntry, metadata: Value | undefined, host: Host): void {
  entry.controllers.push(...flat(host.entry(metadata, 'controllers'), host));
  entry.providers.push(...flat(host.entry(metadata, 'providers'), host));
  visitAll(graph, host.entry(metadata, 'imports'), host);
}

/** Items of nested lists; all that a value can be. */
function flat(value: Value | undefined, host: Host): readonly Value[] {
  if (value === undefined) return [];
  return host.alternatives(value).flatMap((one): readonly Value[] => {
    if (one.kind === 'constant') return [];
    return one.kind === 'list' ? one.items.flatMap((item) => flat(item, host)) : [one];
  });
}

/** `{ module: X, imports, controllers, providers }`. */
function visitDynamic(graph: ModuleGraph, value: Value, host: Host): void {
  const module = host.entry(value, 'module');
  for (const type of module === undefined ? [] : host.alternatives(module)) {
    if (type.kind === 'class') fill(graph, enter(graph, type, host), value, host);
  }
}

/** A module of a library: its own controllers are not known, the modules that it is given are. */
function visitLibrary(graph: ModuleGraph, term: Extract<Value, { kind: 'term' }>, host: Host): void {
  const name = nestName(term);
  const [first] = term.args?.positional ?? [];
  if (name === 'forwardRef' && first !== undefined) {
    visit(graph, host.call(first.value, given()), host);
    return;
  }
  if (name === 'registerWhen' && first !== undefined) {
    visit(graph, first.value, host);
    return;
  }
  if (/\bRouterModule\.(?:register|forRoutes)$/.test(term.symbol)) {
    addPaths(graph, first?.value, [], host);
    return;
  }
  // A static method that a module inherits from a library's class gives the module.
  const owner = term.receiver === undefined ? undefined : host.force(term.receiver);
  if (owner?.kind === 'class') enter(graph, owner, host);
  visitAll(graph, host.entry(first?.value, 'imports'), host);
}

/** `[{ path, module, children: [{…} | Module] }]`. */
function addPaths(graph: ModuleGraph, routes: Value | undefined, above: readonly Value[], host: Host): void {
  for (const route of flat(routes, host)) {
    const target = route.kind === 'map' ? host.entry(route, 'module') : route;
    const path = host.entry(route, 'path');
    const whole = path === undefined ? above : [...above, path];
    for (const type of target === undefined ? [] : host.alternatives(target)) {
      if (type.kind === 'class') graph.paths.set(type, [...joinPaths(whole, host)]);
    }
    addPaths(graph, host.entry(route, 'children'), whole, host);
  }
}
