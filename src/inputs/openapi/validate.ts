import { quickSchemas } from './quick-schemas.ts';
import { isObject, type JsonObject, setMember } from './source-file.ts';

/** One thing that the schema of the OpenAPI version objects to. */
export interface Problem {
  /** Keys from the root. */
  readonly path: readonly string[];
  readonly message: string;
  /** The member that is too much. */
  readonly key?: string;
}

/** What ajv tells; both validators pass it on. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * Validates a description against the JSON Schema of its version. References are not followed: where the
 * specification allows one it is valid as it stands, and what it points to is validated where it is defined. Following
 * them would repeat a definition wherever it is used, without bound.
 *
 * @param document must not be cyclic.
 */
export async function validateDocument(document: JsonObject, version: string): Promise<readonly Problem[]> {
  if (document['paths'] === undefined && !/^3\.[12]/.test(version))
    return [{ path: [], message: WITHOUT_PATHS }];
  const { info } = document;
  if (!isObject(info) || typeof info['version'] !== 'number') return problemsOf(document, version);
  // The established library answers this without a place, and nothing else.
  const rest = await problemsOf(
    { ...document, info: { ...info, version: String(info['version']) } },
    version,
  );
  return [{ path: ['info', 'version'], message: 'is a number and must be text, in quotes' }, ...rest];
}

/** What is said of a description that has no operations to tell. */
export const WITHOUT_PATHS = 'has no `paths`';

async function problemsOf(document: JsonObject, version: string): Promise<readonly Problem[]> {
  const quick = await quickSchemas[version.slice(0, 3)]?.();
  if (quick?.default(withPaths(document)) === true) return [];
  if (version.startsWith('3.2')) return mostTelling(await newest(document));
  const errors = await established(document);
  // The established library carries early schemas, with faults since mended in the published ones (in that of 3.1 the
  // scheme `Bearer` must be lower case), which the newer one carries: refused is what both refuse.
  if (errors.length === 0 || (await newest(document)).length === 0) return [];
  return mostTelling(errors);
}

/** OpenAPI 2.0, 3.0 and 3.1. */
async function established(document: JsonObject): Promise<readonly SchemaError[]> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  try {
    const parser = new SwaggerParser();
    const inert = {
      resolve: { external: false, file: false, http: false },
      dereference: { excludedPathMatcher: () => true },
      // Rules beyond the schema, for 2.0 only, which need everything dereferenced and refuse legal descriptions.
      validate: { spec: false },
    } as const;
    // Its type asks for a valid document, which is what is to be found out.
    await Reflect.apply(parser.validate, parser, [withPaths(document), inert]);
    return [];
  } catch (error) {
    const details: unknown = error instanceof Error ? Reflect.get(error, 'details') : undefined;
    if (Array.isArray(details)) return details.filter(isSchemaError);
    if (error instanceof SyntaxError)
      return [{ instancePath: '', keyword: 'document', message: error.message }];
    throw error;
  }
}

/** OpenAPI 3.1 may describe components alone, which the library does not know. */
function withPaths(document: JsonObject): JsonObject {
  if (document['paths'] !== undefined || document['webhooks'] !== undefined) return document;
  return document['components'] === undefined ? document : { ...document, paths: {} };
}

/** Any version, by the schemas published last; for OpenAPI 3.2 the only one. */
async function newest(document: JsonObject): Promise<readonly SchemaError[]> {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const result = await new Validator().validate(withoutTargets(document));
  if (result.valid) return [];
  if (Array.isArray(result.errors)) return result.errors.filter(isSchemaError);
  return [{ instancePath: '', keyword: 'document', message: result.errors ?? 'is not valid' }];
}

/**
 * A copy in which each reference points to the document itself: that library wants to resolve them too, only inside one
 * file, and takes any key called `$ref` or `$id` for one, also where it is the name of a property.
 */
function withoutTargets(value: JsonObject): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && typeof member === 'string') copy[key] = '#';
    else if (!resolvedKeys.has(key)) setMember(copy, key, withoutTargetsIn(member));
  }
  return copy;
}

const resolvedKeys = new Set(['$ref', '$id', '$anchor', '$dynamicRef', '$dynamicAnchor', '$schema']);

function withoutTargetsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTargetsIn);
  return typeof value === 'object' && value !== null ? withoutTargets({ ...value }) : value;
}

function isSchemaError(value: unknown): value is SchemaError {
  if (typeof value !== 'object' || value === null) return false;
  return (
    typeof Reflect.get(value, 'instancePath') === 'string' &&
    typeof Reflect.get(value, 'keyword') === 'string'
  );
}

/** Keywords that only sum up what other errors say. */
const summaries = new Set(['oneOf', 'anyOf', 'if', 'allOf', 'not', 'dependentSchemas']);

/**
 * The errors that a person can act on, deepest first in their own order: a choice between alternatives reports an error
 * for each, and those of the alternative that was meant reach deepest.
 */
function mostTelling(errors: readonly SchemaError[]): readonly Problem[] {
  const meant = errors.filter((error) => !isOfReference(error));
  const concrete = meant.filter((error) => !summaries.has(error.keyword));
  const chosen = (concrete.length > 0 ? concrete : meant.length > 0 ? meant : errors).slice(0, 500);
  const seen = new Set<string>();
  return chosen
    .filter((error) => !chosen.some((other) => other.instancePath.startsWith(`${error.instancePath}/`)))
    .map((error) => problemOf(error, chosen))
    .filter(({ path, message }) => {
      const key = JSON.stringify([path, message]);
      return seen.has(key) ? false : seen.add(key);
    });
}

/** From the alternative in which a Reference Object stands, which nobody meant who wrote no `$ref`. */
function isOfReference(error: SchemaError): boolean {
  return error.keyword === 'required' && error.params?.['missingProperty'] === '$ref';
}

function tokens(pointer: string): readonly string[] {
  if (pointer === '') return [];
  const parts = pointer.slice(1).split('/');
  return parts.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function problemOf(error: SchemaError, all: readonly SchemaError[]): Problem {
  const path = tokens(error.instancePath);
  // Each alternative allows its own values: together they are what may stand there.
  const allowed = all.flatMap((one) => (one.instancePath === error.instancePath ? allowedBy(one) : []));
  if (allowedBy(error).length > 0)
    return { path, message: `must be one of ${[...new Set(allowed)].join(', ')}` };
  const key = error.params?.['additionalProperty'] ?? error.params?.['unevaluatedProperty'];
  if (typeof key !== 'string') return { path, message: sentence(error) };
  return { path, message: `has a key that is unknown there: \`${key.slice(0, 100)}\``, key };
}

/** What ajv says, with what it leaves out. */
function sentence(error: SchemaError): string {
  const message = error.message ?? 'is not valid';
  if (error.keyword === 'oneOf')
    return Array.isArray(error.params?.['passingSchemas'])
      ? 'is of several forms at once, of which only one is allowed there'
      : 'is of none of the forms that are allowed there';
  if (error.keyword === 'anyOf') return 'is of none of the forms that are allowed there';
  return message;
}

function allowedBy({ params }: SchemaError): readonly string[] {
  const values = params?.['allowedValues'];
  if (Array.isArray(values)) return values.map(String);
  const value = params?.['allowedValue'];
  return typeof value === 'string' ? [value] : [];
}
