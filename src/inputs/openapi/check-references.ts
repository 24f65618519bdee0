import type { SpecProblem } from '../../model/operation.ts';
import { BrokenReference } from './broken-reference.ts';
import { type Documents, referenceOf } from './documents.ts';
import { isAnchor, refersOutside, splitReference } from './reference.ts';
import { type Cursor, child, isObject, locationOf } from './source-file.ts';

/** Keywords whose members are named by the author, so that a member called `default` or `example` is no keyword. */
const maps = new Set(
  (
    'properties patternProperties definitions $defs dependentSchemas schemas responses parameters examples ' +
    'requestBodies headers securitySchemes securityDefinitions links callbacks pathItems mediaTypes paths webhooks ' +
    'content encoding variables additionalOperations'
  ).split(' '),
);

/** Keywords whose value is data of the API itself: a `$ref` in it is an example, not a reference. */
const literals = new Set(['example', 'default', 'const', 'enum', 'value']);

interface Visit {
  readonly cursor: Cursor;
  /** The keyword or name under which it stands. */
  readonly key: string;
  /** Whether its keys are names. */
  readonly named: boolean;
  /** `$id` of the schema around it, against which its references are resolved (JSON Schema 2020-12, section 8.2). */
  readonly base?: string;
}

/**
 * Visits everything that a description reaches, each value once, and resolves every reference one step: so every file
 * is inside the repository and every pointer has a target. Nothing is expanded: circular schemas are legal.
 *
 * @returns the references that lead nowhere, or to another server.
 * @throws UserError at the first reference that may not be followed: out of the repository, or beyond a limit.
 */
export function checkReferences(documents: Documents, root: Cursor): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  const seen = new Set<object>();
  const stack: Visit[] = [{ cursor: root, key: '', named: false }];
  let ids: ReadonlySet<string> | undefined;
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { value } = visit.cursor;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const base = ownBase(value, visit.base);
    const reference = visit.named ? undefined : referenceOf(value);
    if (reference !== undefined) {
      if (base !== undefined || refersOutside(reference, visit.cursor.source.file) !== undefined) {
        ids ??= declaredIds(root.value);
        if (pointsToId(reference, base, ids)) continue;
      }
      if (isAnchor(reference) && splitReference(reference).path === '') continue;
      const problem = brokenAt(documents, visit.cursor);
      if (problem === undefined) stack.push({ ...visit, cursor: documents.resolve(reference, visit.cursor) });
      else problems.push(problem);
    }
    pushChildren(stack, visit, base);
  }
  return problems;
}

function brokenAt(documents: Documents, cursor: Cursor): SpecProblem | undefined {
  try {
    documents.follow(cursor);
    return undefined;
  } catch (error) {
    if (!(error instanceof BrokenReference)) throw error;
    const { message, fix, location = locationOf(cursor), elsewhere } = error;
    return {
      subject: `${location.file}:${location.line}`,
      message: message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ''),
      fix,
      location,
      ...(elsewhere ? { elsewhere } : {}),
    };
  }
}

function pushChildren(stack: Visit[], visit: Visit, base: string | undefined): void {
  const { cursor, named } = visit;
  const value = Object(cursor.value);
  const keys = Object.keys(value);
  // From the end, so that the first mistake in the file is met first.
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index];
    if (key === undefined || (!named && !Array.isArray(value) && isLiteral(key))) continue;
    const next = child(cursor, key);
    if (next === undefined || typeof next.value !== 'object' || next.value === null) continue;
    const names = !named && maps.has(key) && isObject(next.value) && !isReferenceMap(next.value);
    stack.push({ cursor: next, key, named: names, ...(base === undefined ? {} : { base }) });
  }
}

/** `schemas: { $ref: ./schemas.yaml }` is a reference although the keys of `schemas` are names. */
function isReferenceMap(value: object): boolean {
  return referenceOf(value) !== undefined;
}

function isLiteral(keyword: string): boolean {
  return literals.has(keyword) || keyword.startsWith('x-');
}

function ownBase(value: object, base: string | undefined): string | undefined {
  const id = isObject(value) && Object.hasOwn(value, '$id') ? value['$id'] : undefined;
  return typeof id === 'string' ? absolute(id, base) : base;
}

function absolute(reference: string, base: string | undefined): string {
  try {
    return new URL(reference, base).href.replace(/#.*$/s, '');
  } catch {
    return reference.replace(/#.*$/s, '');
  }
}

/** A schema may name itself by a URL (`$id`), or the document itself (`$self`, OpenAPI 3.2): references to that are local. */
function pointsToId(reference: string, base: string | undefined, ids: ReadonlySet<string>): boolean {
  return ids.has(absolute(reference, base));
}

function declaredIds(root: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  const seen = new Set<object>();
  const stack: [value: unknown, base: string | undefined][] = [[root, undefined]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [value, outer] = entry;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const base = ownBase(value, outer);
    if (base !== undefined && base !== outer) ids.add(base);
    const self: unknown = isObject(value) ? value['$self'] : undefined;
    if (typeof self === 'string') ids.add(absolute(self, undefined));
    for (const item of Object.values(value)) stack.push([item, base]);
  }
  return ids;
}
