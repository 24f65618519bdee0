import type { Location } from '../../model/location.ts';
import type { DescribedApi, Operation } from '../../model/operation.ts';
import type { ModuleValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** What became of looking for the handler that a description names. */
export type Lookup =
  | { readonly kind: 'handler'; readonly value: Value; readonly site: Location }
  /** Surely not there: the operation is not served. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Where a handler is: its function, also inside wrappers, else the statement that exports it, else its file. */
export function handlerSite(value: Value, module: ModuleValue, name: string, host: Host): Location {
  const forced = host.force(value);
  const place = forced.kind === 'class' ? forced : host.wrappedFunction(forced);
  if (place !== undefined) return host.siteOf(place);
  return host.exportOf(module, name)?.site ?? { file: module.module.id, line: 1 };
}

/** Text of an extension (`x-…`) of an operation, by the first of some names that it has. */
export function extension(operation: Operation, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = operation.extensions[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/** The description behind a value, and in words what stands in the way of one. */
export type Named =
  | { readonly api: DescribedApi; readonly note?: string }
  | { readonly api?: undefined; readonly why: string };

/**
 * The description that code names by its path, also as an argument of what parses it (`load(readFile('openapi.yaml'))`); of
 * several that code puts together, all. Where it is built in other ways, the one that the code is held against: what it says
 * is served only with the handlers that exist.
 */
export function describedBy(value: Value | undefined, host: Host): Named {
  const paths = value === undefined ? [] : pathsIn(value, host, 0);
  const apis: DescribedApi[] = [];
  for (const path of new Set(paths)) {
    const api = host.description(path);
    // What several settings make together need not all be there.
    if (api === undefined && paths.length > 1 && !isThere(path, host)) continue;
    if (api === undefined) return { why: `the API description ${shown(path)} cannot be read` };
    apis.push(api);
  }
  const [first] = apis;
  if (first !== undefined) {
    const main = apis.find((api) => api.title !== '') ?? first;
    const operations = new Map<string, Operation>();
    for (const one of apis.flatMap((api) => api.operations)) {
      const key = `${one.method} ${one.path}`;
      if (!operations.has(key)) operations.set(key, one);
    }
    return { api: { ...main, operations: [...operations.values()] } };
  }
  if (paths.length > 0) return { why: `the API description ${shown(paths[0] ?? '')} cannot be read` };
  const api = host.description();
  return api === undefined
    ? { why: 'its API description is not known' }
    : { api, note: `the code builds its API description, taken to be ${api.file}` };
}

/** Whether a path that code works out whole is one of a file; of a relative one it is not asked. */
function isThere(path: string, host: Host): boolean {
  if (!path.startsWith('/')) return true;
  const slash = path.lastIndexOf('/');
  const folder = host.folder(path.slice(0, slash));
  const below = folder?.directory === '' ? '' : `${folder?.directory}/`;
  return folder?.files.includes(`${below}${path.slice(slash + 1)}`) === true;
}

/** Calls inside calls that are looked through for a path. */
const DEPTH = 4;

function pathsIn(value: Value, host: Host, depth: number): readonly string[] {
  // One of several, as a setting has it: what any of them describes may be served.
  const each = host.alternatives(value);
  if (each.length > 1) return each.flatMap((one) => pathsIn(one, host, depth));
  const text = host.text(value);
  if (text !== undefined) return depth === 0 || /\.(?:ya?ml|json)$/.test(text) ? [text] : [];
  const forced = host.force(value);
  if (forced.kind !== 'term' || depth > DEPTH) return [];
  // What a parser that was given the path made of it (`Parser(path).specification`), what a builder was given before.
  const before = forced.receiver === undefined ? [] : pathsIn(forced.receiver, host, depth);
  const given = [...(forced.args?.positional ?? []), ...(forced.args?.named.values() ?? [])];
  return [...before, ...given.flatMap((argument) => pathsIn(argument.value, host, depth + 1))];
}

/** A path as a person knows it, without the place of the repository. */
function shown(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
