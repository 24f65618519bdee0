import type { Location } from '../../model/location.ts';
import type { ApiDescription, DescribedApi, Operation } from '../../model/operation.ts';
import type { Root } from '../root.ts';
import { rootBases, serverBases } from './bases.ts';
import { checkReferences } from './check-references.ts';
import { checkDocument } from './checked-document.ts';
import { colonParameters, withBraces } from './colon-parameters.ts';
import { Documents } from './documents.ts';
import { duplicateProblems } from './duplicate-keys.ts';
import { limits } from './limits.ts';
import { type Cursor, child, isObject, type JsonObject, locationOf } from './source-file.ts';
import { listItems, type OperationEntry, operationEntries, pathEntries } from './structure.ts';
import { descriptionVersion } from './version.ts';

/**
 * Reads an API description: OpenAPI 2.0, 3.0, 3.1 or 3.2, YAML or JSON, in one file or split over several by `$ref`.
 * Each file is read and parsed once; references are followed inside the repository only, and none is expanded more
 * than reading the operations needs.
 *
 * A place in which it is not valid, and that hides no operation, is a problem of the result.
 *
 * @param file relative to the root.
 * @throws UserError when it is not there, not readable, no OpenAPI, or refers outside the repository, or when its
 *   operations cannot be told: what, where (file and line) and how to mend it. No message quotes the contents of a file
 *   that was refused.
 */
export async function readApiDescription(root: Root, file: string): Promise<ApiDescription> {
  const documents = new Documents(root);
  const main = documents.open(root.relative(file) ?? file);
  const version = descriptionVersion(main);
  const description: JsonObject = isObject(main.value) ? main.value : {};
  const broken = checkReferences(documents, main);
  const paths = pathEntries(documents, main);
  const entries = paths.flatMap((path) => operationEntries(documents, path));
  const invalid = await checkDocument(documents, main, paths, version);
  const bases = rootBases(description);
  const basesLocation = basesOf(main);
  return {
    file: main.source.file,
    version,
    title: titleOf(description),
    operations: entries.flatMap((entry) =>
      operation(documents, entry, bases).map((one) => ({ ...one, path: withBraces(one.path) })),
    ),
    ...(basesLocation === undefined ? {} : { basesLocation }),
    files: documents.files.map(({ file, sha256 }) => ({ file, sha256 })),
    problems: [...duplicateProblems(documents.files), ...broken, ...invalid, ...colonParameters(entries)],
  };
}

/**
 * What an API description names, without judging whether it is valid: for frameworks that route by it. A part of one, which
 * code puts together with others, has no version.
 *
 * @param file relative to the root.
 * @throws UserError when it is not there, no OpenAPI, or refers outside the repository.
 */
export function readOperations(root: Root, file: string): DescribedApi {
  const documents = new Documents(root, 'last');
  const main = documents.open(root.relative(file) ?? file);
  const description: JsonObject = isObject(main.value) ? main.value : {};
  if (!PARTS.some((part) => isObject(description[part]))) descriptionVersion(main);
  const bases = rootBases(description);
  const entries = pathEntries(documents, main).flatMap((path) => operationEntries(documents, path));
  return {
    file: main.source.file,
    title: titleOf(description),
    bases,
    operations: entries.flatMap((entry) => operation(documents, entry, bases, 'paths')),
  };
}

/** What a part of a description may have besides paths. */
const PARTS = ['paths', 'definitions', 'components', 'parameters', 'responses'];

function titleOf(description: JsonObject): string {
  const info = description['info'];
  const title = isObject(info) ? info['title'] : undefined;
  return typeof title === 'string' ? title : '';
}

function basesOf(main: Cursor): Location | undefined {
  const at = child(main, 'servers') ?? child(main, 'basePath');
  return at === undefined ? undefined : locationOf(at);
}

/** Methods that a route can have; `additionalOperations` may name others, which no framework serves by a route. */
const methods: Readonly<Record<string, Operation['method']>> = {
  GET: 'GET',
  PUT: 'PUT',
  POST: 'POST',
  DELETE: 'DELETE',
  OPTIONS: 'OPTIONS',
  HEAD: 'HEAD',
  PATCH: 'PATCH',
  TRACE: 'TRACE',
  CONNECT: 'CONNECT',
  QUERY: 'QUERY',
};

function operation(
  documents: Documents,
  entry: OperationEntry,
  bases: readonly string[],
  wanted: 'paths' | 'parameters' = 'parameters',
): readonly Operation[] {
  const method = methods[entry.method.toUpperCase()];
  const value = entry.cursor.value;
  if (method === undefined || !isObject(value)) return [];
  const { members } = entry.item;
  const operationId = value['operationId'];
  return [
    {
      method,
      path: entry.path,
      bases: serverBases(value['servers']) ?? serverBases(members.get('servers')?.value) ?? bases,
      ...(typeof operationId === 'string' ? { operationId } : {}),
      // Those of a part may be defined in another one.
      pathParameters: wanted === 'paths' ? [] : pathParameters(documents, entry),
      tags: Array.isArray(value['tags']) ? value['tags'].filter((tag) => typeof tag === 'string') : [],
      deprecated: value['deprecated'] === true,
      extensions: {
        ...extensions([...members].map(([key, cursor]) => [key, cursor.value])),
        ...extensions(Object.entries(value)),
      },
      location: locationOf(entry.cursor),
    },
  ];
}

function extensions(members: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(members.filter(([key]) => key.startsWith('x-')));
}

/** Names of the path parameters of the path item and of the operation, each once. */
function pathParameters(documents: Documents, entry: OperationEntry): readonly string[] {
  const items = [
    ...listItems(documents, entry.item.members.get('parameters')),
    ...listItems(documents, child(entry.cursor, 'parameters')),
  ];
  documents.spend(Math.max(0, items.length - limits.freeParameters), locationOf(entry.cursor));
  const names = items
    .map(({ value }) => value)
    .filter(isObject)
    .filter((parameter) => parameter['in'] === 'path' && typeof parameter['name'] === 'string')
    .map((parameter) => String(parameter['name']));
  return [...new Set(names)];
}
