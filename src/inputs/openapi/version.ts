import { UserError } from '../../model/errors.ts';
import { type Cursor, child, isObject, locationOf } from './source-file.ts';

/** The published versions. */
const supported = /^(?:2\.0|3\.0\.[0-4]|3\.1\.[0-2]|3\.2\.\d+)$/;
const supportedText = 'OpenAPI 2.0, 3.0, 3.1 and 3.2';

/**
 * The version that a parsed file says it has: `3.1.0`, `2.0`.
 *
 * @throws UserError when it is empty, no object, no OpenAPI, or of another version.
 */
export function descriptionVersion(main: Cursor): string {
  const { file } = main.source;
  const { value } = main;
  if (value === null || value === undefined || value === '') {
    throw new UserError(`${file} is empty.`, 'Write the API description into it, or name another file.', {
      file,
      line: 1,
    });
  }
  if (!isObject(value)) {
    throw notOpenApi(main, `its content is ${Array.isArray(value) ? 'a list' : 'one value'}, not an object`);
  }
  const at = child(main, 'openapi') ?? child(main, 'swagger');
  if (at === undefined) throw notOpenApi(main, otherFormat(value));
  const key = child(main, 'openapi') === undefined ? 'swagger' : 'openapi';
  if (typeof at.value === 'number') {
    throw new UserError(
      `${file} gives its version as a number: \`${key}: ${at.value}\`.`,
      key === 'swagger'
        ? 'Write `swagger: "2.0"`, in quotes.'
        : 'Write the whole version as text: `openapi: "3.1.0"`.',
      locationOf(at),
    );
  }
  const version = typeof at.value === 'string' ? at.value : '';
  if (!supported.test(version) || (key === 'swagger') !== (version === '2.0')) {
    throw new UserError(
      `${file} says \`${key}: ${version.slice(0, 40)}\`, which is no version that Specgate reads (${supportedText}).`,
      'Write the whole version, such as `openapi: 3.1.0` or `swagger: "2.0"`.',
      locationOf(at),
    );
  }
  return version;
}

function notOpenApi(main: Cursor, why: string): UserError {
  return new UserError(
    `${main.source.file} is not an OpenAPI description: ${why}.`,
    `Name the file that starts with \`openapi:\` or \`swagger:\` (${supportedText}).`,
    { file: main.source.file, line: main.line },
  );
}

function otherFormat(value: Readonly<Record<string, unknown>>): string {
  for (const [key, name] of [
    ['asyncapi', 'AsyncAPI'],
    ['raml', 'RAML'],
    ['arazzo', 'Arazzo'],
    ['overlay', 'an OpenAPI overlay'],
    ['swaggerVersion', 'Swagger 1'],
  ] as const) {
    if (Object.hasOwn(value, key)) return `it is ${name}`;
  }
  return 'it has neither an `openapi` nor a `swagger` key';
}
