import { UserError } from '../../model/errors.ts';
import { type Documents, referenceOf } from './documents.ts';
import { type Cursor, child, isObject, locationOf, setMember } from './source-file.ts';

/** A path item with what it refers to: its members by name, each where it really stands. */
export interface PathEntry {
  readonly path: string;
  readonly members: ReadonlyMap<string, Cursor>;
}

/** An operation behind its references. */
export interface OperationEntry {
  readonly method: string;
  readonly path: string;
  readonly item: PathEntry;
  readonly cursor: Cursor;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** The path items of a description in their order. @throws UserError at a path item that is no object. */
export function pathEntries(documents: Documents, root: Cursor): readonly PathEntry[] {
  const paths = child(root, 'paths');
  if (paths === undefined) return [];
  const entries: PathEntry[] = [];
  for (const [path, cursor] of members(documents, paths)) {
    if (!path.startsWith('/')) continue;
    if (cursor.value === null) continue;
    if (!isObject(cursor.value)) {
      throw new UserError(
        `The path item \`${path}\` is no object.`,
        'Give it its operations.',
        locationOf(cursor),
      );
    }
    entries.push({ path, members: members(documents, cursor) });
  }
  return entries;
}

/** The operations of a path item, with the `additionalOperations` of OpenAPI 3.2. */
export function operationEntries(documents: Documents, item: PathEntry): readonly OperationEntry[] {
  const entries: OperationEntry[] = [];
  function add(method: string, at: Cursor | undefined): void {
    if (at === undefined) return;
    const cursor = documents.follow(at);
    if (isObject(cursor.value)) entries.push({ method, path: item.path, item, cursor });
  }
  for (const method of methods) add(method, item.members.get(method));
  const more = item.members.get('additionalOperations');
  if (more !== undefined) for (const [method, cursor] of members(documents, more)) add(method, cursor);
  return entries;
}

/** A list behind its reference, each item behind its own: `parameters`. Without those whose reference is broken. */
export function listItems(documents: Documents, list: Cursor | undefined): readonly Cursor[] {
  if (list === undefined) return [];
  const followed = documents.reach(list);
  if (followed === undefined || !Array.isArray(followed.value)) return [];
  const items: Cursor[] = [];
  for (const index of followed.value.keys()) {
    const item = child(followed, String(index));
    const reached = item === undefined ? undefined : documents.reach(item);
    if (reached !== undefined) items.push(reached);
  }
  return items;
}

/** The members of an object. Where it holds a `$ref` too, those of its target come first and its own win. */
function members(documents: Documents, cursor: Cursor): ReadonlyMap<string, Cursor> {
  const found = new Map<string, Cursor>();
  if (referenceOf(cursor.value) !== undefined) {
    const target = documents.follow(cursor);
    collect(found, target);
    documents.spend(found.size, locationOf(cursor));
  }
  collect(found, cursor);
  return found;
}

function collect(found: Map<string, Cursor>, cursor: Cursor): void {
  if (!isObject(cursor.value)) return;
  for (const key of Object.keys(cursor.value)) {
    const member = key === '$ref' ? undefined : child(cursor, key);
    if (member !== undefined) found.set(key, member);
  }
}

/**
 * The root with its path items and operations in place of the references to them, so that validation sees operations
 * that live in other files. Everything else stays as written: a reference is valid where the specification allows one.
 */
export function structuralDocument(
  documents: Documents,
  root: Cursor,
  paths: readonly PathEntry[],
): Record<string, unknown> {
  const document: Record<string, unknown> = isObject(root.value) ? { ...root.value } : {};
  if (!isObject(document['paths'])) return document;
  const items: Record<string, unknown> =
    referenceOf(document['paths']) === undefined ? { ...document['paths'] } : {};
  const placed = new Set<unknown>();
  const sizes = new Map<object, number>();
  for (const entry of paths) {
    const item: Record<string, unknown> = {};
    for (const [key, member] of entry.members) {
      const cursor = methods.includes(key) ? documents.follow(member) : member;
      if (placed.has(cursor.value)) documents.spend(sizeOf(cursor.value, sizes), locationOf(member));
      if (typeof cursor.value === 'object') placed.add(cursor.value);
      setMember(item, key, cursor.value);
    }
    setMember(items, entry.path, item);
  }
  document['paths'] = items;
  return document;
}

/** Number of values in a value, shared ones as often as they occur. */
function sizeOf(value: unknown, sizes: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1;
  for (const item of Object.values(value)) size += sizeOf(item, sizes);
  sizes.set(value, size);
  return size;
}
