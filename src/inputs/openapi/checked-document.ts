import { UserError } from '../../model/errors.ts';
import type { SpecProblem } from '../../model/operation.ts';
import { type Documents, referenceOf, shown } from './documents.ts';
import { type Cursor, child, isObject, locationOf } from './source-file.ts';
import { type PathEntry, structuralDocument } from './structure.ts';
import { type Problem, validateDocument, WITHOUT_PATHS } from './validate.ts';

/** References in unusual places that are put in place before a description is refused. */
const rounds = 6;

/**
 * Validates a description: what is wrong with it, and where.
 *
 * Many descriptions put a `$ref` where the specification has none (`components: { schemas: { $ref: … } }`,
 * `properties: { $ref: … }`), because bundlers follow it anywhere. So where a problem stands at such a reference, its
 * target is put in place and the whole is validated again.
 *
 * @throws UserError where it has no paths at all, so that there is nothing to hold anything against.
 */
export async function checkDocument(
  documents: Documents,
  root: Cursor,
  paths: readonly PathEntry[],
  version: string,
): Promise<readonly SpecProblem[]> {
  let document = structuralDocument(documents, root, paths);
  for (let round = 0; ; round += 1) {
    const problems = await validateDocument(document, version);
    if (problems.length === 0) return [];
    const next = round < rounds ? withReferencesInPlace(documents, root, document, problems) : undefined;
    if (next === undefined) return problems.map((problem) => located(documents, root, problem, version));
    document = next;
  }
}

/** A copy of the document with the references in it at which a problem stands replaced; undefined when there is none. */
function withReferencesInPlace(
  documents: Documents,
  root: Cursor,
  document: Record<string, unknown>,
  problems: readonly Problem[],
): Record<string, unknown> | undefined {
  let changed = false;
  const done = new Set<string>();
  const copy = { ...document };
  for (const { path } of problems.slice(0, 100)) {
    const at = referenceOnTheWay(document, path);
    if (at === undefined || done.has(JSON.stringify(at))) continue;
    done.add(JSON.stringify(at));
    const target = documents.reach(walk(documents, root, at));
    if (target === undefined) continue;
    documents.spend(1, locationOf(target));
    replace(copy, at, target.value);
    changed = true;
  }
  return changed ? copy : undefined;
}

/** The longest beginning of a path at which a reference stands. */
function referenceOnTheWay(document: unknown, path: readonly string[]): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  let value = document;
  for (let depth = 0; ; depth += 1) {
    if (depth > 0 && referenceOf(value) !== undefined) found = path.slice(0, depth);
    const key = path[depth];
    if (key === undefined || typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return found;
    value = Reflect.get(value, key);
  }
}

/** Replaces a value, copying what leads to it: the parsed files stay as they are. */
function replace(copy: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let parent: object = copy;
  for (const [depth, key] of path.entries()) {
    if (depth === path.length - 1) {
      Reflect.set(parent, key, value);
      return;
    }
    const own: unknown = Reflect.get(parent, key);
    const fresh: object = Array.isArray(own) ? [...own] : isObject(own) ? { ...own } : {};
    Object.defineProperty(parent, key, {
      value: fresh,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    parent = fresh;
  }
}

/** Where a path of the document really stands: through references, in whichever file; as far as it goes. */
function walk(documents: Documents, root: Cursor, path: readonly string[]): Cursor {
  let current = root;
  for (const key of path) {
    const reached = child(current, key) === undefined ? documents.reach(current) : current;
    const next = reached === undefined ? undefined : child(reached, key);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

/** @throws UserError where the root has no `paths`, or they are no object: no operation can be told. */
function located(
  documents: Documents,
  root: Cursor,
  { path, message, key }: Problem,
  version: string,
): SpecProblem {
  const cursor = walk(documents, root, path);
  const location = locationOf((key === undefined ? undefined : child(cursor, key)) ?? cursor);
  const subject = path.length === 0 ? 'the document' : path.join(' › ');
  const fix = `Correct the description there; the specification of OpenAPI ${version} says what each object may hold.`;
  const blocks = path.length === 0 ? message === WITHOUT_PATHS : isPaths(path) && !isObject(cursor.value);
  const written = typeof cursor.value === 'string' && message.startsWith('must be one of');
  if (!blocks)
    return {
      subject,
      message: written ? `is \`${shown(String(cursor.value))}\` and ${message}` : message,
      fix,
      location,
    };
  throw new UserError(
    `${location.file} is not a valid OpenAPI ${version} description: ${subject} ${message}.`,
    fix,
    location,
  );
}

function isPaths(path: readonly string[]): boolean {
  return path.length === 1 && path[0] === 'paths';
}
