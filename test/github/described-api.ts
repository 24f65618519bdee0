import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A piece of an OpenAPI description or of JSON, read loosely: what it is, is found out by walking it. */
type Json = { readonly [key: string]: unknown };

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = readFileSync(new URL('api-extract.json', import.meta.url), 'utf8');
const description: unknown = JSON.parse(text);

const ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: false });
addFormats.default(ajv, ['date-time', 'uri', 'email', 'int64', 'uri-template']);
if (!isRecord(description)) throw new Error('the extract is no object');
ajv.addSchema(description, 'github');

function child(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isRecord(value) ? value[name] : undefined;
}

/** The pointer (`#/paths/~1user/get`) itself, or the one that a reference there leads to. */
function followed(pointer: string): string {
  const parts = pointer.split('/').slice(1);
  const value = parts.reduce(
    (inner, part) => child(inner, part.replaceAll('~1', '/').replaceAll('~0', '~')),
    description,
  );
  return isRecord(value) && typeof value['$ref'] === 'string' ? followed(value['$ref']) : pointer;
}

/** What a pointer of the description holds, references followed. */
function at(pointer: string): unknown {
  return followed(pointer)
    .split('/')
    .slice(1)
    .reduce((inner, part) => child(inner, part.replaceAll('~1', '/').replaceAll('~0', '~')), description);
}

/** Compiled once for all tests of a file. */
const validators = new Map<string, ValidateFunction>();

function problems(pointer: string, value: unknown): readonly string[] {
  const validate = validators.get(pointer) ?? ajv.compile({ $ref: `github${pointer}` });
  validators.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** An operation of the description that a request is for. */
export interface Described {
  readonly pointer: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the operation of a request, as `/repos/tidewater/harbour/issues/7/comments` is one of the description's paths. */
export function describedOperation(method: string, path: string): Described | undefined {
  const paths = at('#/paths');
  for (const template of Object.keys(isRecord(paths) ? paths : {})) {
    // A path of a file may hold slashes.
    const pattern = template.replace(
      /\{(\w+)\}/g,
      (_, name) => `(?<${name}>${name === 'path' ? '.+' : '[^/]+'})`,
    );
    const match = new RegExp(`^${pattern}$`).exec(path);
    const pointer = `#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
    if (match !== null && at(pointer) !== undefined) {
      const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [
        name,
        decodeURIComponent(value),
      ]);
      return { pointer, path: template, parameters: Object.fromEntries(parameters) };
    }
  }
  return undefined;
}

/** A value from a URL as its schema means it. */
function valueFromText(schema: unknown, plain: string): unknown {
  return isRecord(schema) && schema['type'] === 'integer' && /^-?\d+$/.test(plain) ? Number(plain) : plain;
}

/** What is wrong with a request, by the description. */
export function requestProblems(
  operation: Described,
  query: URLSearchParams,
  body: unknown,
): readonly string[] {
  const found: string[] = [];
  const given: Record<string, string> = { ...operation.parameters, ...Object.fromEntries(query) };
  const known = new Set<string>();
  const list = at(`${operation.pointer}/parameters`);
  for (let index = 0; index < (Array.isArray(list) ? list.length : 0); index += 1) {
    const pointer = followed(`${operation.pointer}/parameters/${index}`);
    const parameter = at(pointer);
    if (!isRecord(parameter)) continue;
    const name = String(parameter['name']);
    known.add(name);
    const value = given[name];
    if (value === undefined) {
      if (parameter['required'] === true) found.push(`${name} is missing`);
    } else found.push(...problems(`${pointer}/schema`, valueFromText(parameter['schema'], value)));
  }
  for (const name of Object.keys(given)) if (!known.has(name)) found.push(`${name} is no parameter`);
  const content = `${operation.pointer}/requestBody/content/application~1json/schema`;
  if (at(content) !== undefined) found.push(...problems(content, body));
  else if (body !== undefined) found.push('there is a body, where none belongs');
  return found;
}

/** What is wrong with a response, by the description. */
export function responseProblems(operation: Described, status: number, body: unknown): readonly string[] {
  const pointer = followed(`${operation.pointer}/responses/${status}`);
  if (at(pointer) === undefined) {
    // The description does not list what a proxy or an overloaded server answers.
    return status >= 500 || status === 401 || status === 403 || status === 429 || status === 404
      ? []
      : [`${status} is no answer of this operation`];
  }
  const schema = `${pointer}/content/application~1json/schema`;
  if (at(schema) !== undefined) return problems(schema, body);
  return body === undefined ? [] : ['there is a body, where none belongs'];
}

const STRINGS: Readonly<Record<string, string>> = {
  'date-time': '2026-03-04T05:06:07Z',
  uri: 'https://api.github.example.org/thing',
  email: 'pilot@tidewater.example',
};

/** A smallest value that fits a schema of the description: what is required, and no more. */
export function sample(pointer: string): unknown {
  const real = followed(pointer);
  const schema = at(real);
  if (!isRecord(schema)) return null;
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  for (const choice of ['allOf', 'oneOf', 'anyOf'])
    if (Array.isArray(schema[choice])) return sample(`${real}/${choice}/0`);
  if (schema['nullable'] === true) return null;
  switch (schema['type']) {
    case 'object': {
      const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
      return Object.fromEntries(required.map((name) => [name, sample(`${real}/properties/${name}`)]));
    }
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    default:
      return STRINGS[String(schema['format'])] ?? 'x';
  }
}

/** A thing of the description by name (`issue-comment`), with some of its properties given. */
export function sampleOf(schema: string, given: Json): Json {
  const value = sample(`#/components/schemas/${schema}`);
  return { ...(isRecord(value) ? value : {}), ...given };
}
