import { UserError } from '../../model/errors.ts';
import { type Documents, referenceOf } from './documents.ts';
import { type Cursor, child, isObject, locationOf } from './source-file.ts';
import { type PathEntry, structuralDocument } from './structure.ts';
import { type Problem, validateDocument } from './validate.ts';

/** References in unusual places that are put in place before a description is refused. */
const rounds = 6;

/**
 * Validates a description, and refuses it with the first problems and their places.
 *
 * Many descriptions put a `$ref` where the specification has none (`components: { schemas: { $ref: … } }`,
 * `properties: { $ref: … }`), because bundlers follow it anywhere. So where a problem stands at such a reference, its
 * target is put in place and the whole is validated again.
 *
 * @throws UserError naming file and line of each problem.
 */
export async function checkDocument(
  documents: Documents,
  root: Cursor,
  paths: readonly PathEntry[],
  version: string,
): Promise<void> {
  let document = structuralDocument(documents, root, paths);
  for (let round = 0; ; round += 1) {
    const problems = await validateDocument(document, version);
    if (problems.length === 0) return;
    const next = round < rounds ? withReferencesInPlace(documents, root, document, problems) : undefined;
    if (next === undefined) refuse(documents, root, problems, version);
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
    const target = documents.follow(walk(documents, root, at));
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
    const next = child(current, key) ?? child(documents.follow(current), key);
    if (next === undefined) return current;
    current = next;
  }
  return current;
}

function refuse(documents: Documents, root: Cursor, problems: readonly Problem[], version: string): never {
  const told = problems.slice(0, 3).map((problem) => {
    const { file, line } = locationOf(walk(documents, root, problem.path));
    const where = problem.path.length === 0 ? 'the document' : `\`${problem.path.join(' › ')}\``;
    return { text: `${file}:${line}: ${where} ${problem.message}`, location: { file, line } };
  });
  const more = problems.length - told.length;
  throw new UserError(
    `${root.source.file} is not a valid OpenAPI ${version} description: ${told.map(({ text }) => text).join('; ')}` +
      `${more > 0 ? '; and more of the kind' : ''}.`,
    'Correct the description there; the OpenAPI specification of that version says what each object may hold.',
    told[0]?.location,
  );
}
