import { z } from 'zod';
import type { Gate } from '../gates/gate.ts';
import { isExpression } from '../model/registrar-expression.ts';

// A schema is used once in a run: to compile it first, as zod does otherwise, costs more than it saves.
z.config({ jitless: true });

/** Where the configuration is looked for, best first. */
export const CONFIG_FILES: readonly string[] = ['.github/specgate.yml', '.github/specgate.yaml'];

const list = z.array(z.string().min(1));

/** The keys of the configuration that belong to no gate. */
const general = {
  version: z.literal(1).describe('Version of this format. Always 1.'),
  extends: z
    .union([z.string().min(1), list])
    .optional()
    .describe('Working agreements to start from, by name; what this file says wins over them.'),
  spec: z
    .string()
    .min(1)
    .optional()
    .describe('The API description, relative to the repository: specs/openapi.yaml. Looked for when absent.'),
  source: list
    .optional()
    .describe(
      'Directories or files that are evaluated for routes. What they import is read wherever it lies. Default: all.',
    ),
  assume: z
    .record(z.string().min(1), z.string())
    .optional()
    .describe(
      'Texts for what the code does not tell, by the name that the ledger gives to it: `process.env.BASE_PATH: /api`.',
    ),
};

const expression = z.string().min(1).refine(isExpression, {
  message: 'no expression: write $1, $1.member, $name, or text with {$1.member} in it',
});

/** A team's own functions, methods and decorators that register routes. */
const registrars = z
  .array(
    z.strictObject({
      call: z
        .string()
        .regex(/^[\w$]+(?:\.[\w$]+)?$/)
        .describe('Name of the function or decorator, or `Class.method`.'),
      from: z
        .string()
        .min(1)
        .describe('Library or module that it is imported from: `@acme/http`, `./src/http.ts`.'),
      method: expression
        .optional()
        .describe('Its HTTP method, or a list of them: `$1.method`, or `GET`. Default: any method.'),
      path: expression.describe('Its path: `$1.url`, `$2`, `/v{$1.version}{$1.url}`.'),
      guards: expression.optional().describe('What runs before the handler: `$1.auth`.'),
      handler: expression
        .optional()
        .describe('What answers. Default: the last function among the arguments.'),
    }),
  )
  .optional()
  .describe("A team's own functions, methods of a class and decorators that register routes.");

/** The outer shape of a configuration: gates are checked one by one, each by its own schema. */
export const outerSchema = z.strictObject({
  ...general,
  registrars,
  gates: z.record(z.string(), z.unknown()).nullish(),
});

export type OuterConfig = z.output<typeof outerSchema>;

/**
 * The whole schema, for editors and for the words of error messages: each gate's settings, or `false` to turn it off.
 *
 * @param presets names that `extends` can hold; any where none is given.
 */
export function configSchema(gates: readonly Gate[], presets: readonly string[] = []): z.ZodType {
  const shape = Object.fromEntries(
    gates.map((gate) => [
      gate.id,
      z
        .union([gate.settings, z.literal(false), z.null()])
        .optional()
        .describe(`${gate.summary} \`false\` turns it off.`),
    ]),
  );
  const name = presets.length > 0 ? z.enum(presets) : z.string();
  return z
    .strictObject({
      ...general,
      registrars,
      extends: z
        .union([name, z.array(name)])
        .optional()
        .describe(general.extends.description ?? ''),
      gates: z.strictObject(shape).optional().describe('What is checked, by gate.'),
    })
    .describe('Configuration of Specgate.');
}

/** JSON Schema of the input of {@link configSchema}. */
export function configJsonSchema(gates: readonly Gate[], presets: readonly string[] = []): JsonSchema {
  return z.toJSONSchema(configSchema(gates, presets), { io: 'input', unrepresentable: 'any' });
}

/** The part of JSON Schema that is read again here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>> | undefined;
  readonly additionalProperties?: JsonSchema | boolean | undefined;
  readonly items?: unknown;
  readonly anyOf?: readonly (JsonSchema | boolean)[] | undefined;
  readonly oneOf?: readonly (JsonSchema | boolean)[] | undefined;
  readonly allOf?: readonly (JsonSchema | boolean)[] | undefined;
  readonly $ref?: string | undefined;
  readonly $defs?: Readonly<Record<string, JsonSchema | boolean>> | undefined;
}

/** Keys that a schema knows at a path of the document; empty where any key may stand. */
export function keysAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  let schemas: readonly JsonSchema[] = alternatives(schema, schema);
  for (const key of path) schemas = schemas.flatMap((each) => child(each, key, schema));
  return [...new Set(schemas.flatMap((each) => Object.keys(each.properties ?? {})))];
}

function child(schema: JsonSchema, key: PropertyKey, root: JsonSchema): readonly JsonSchema[] {
  const own = typeof key === 'string' ? schema.properties?.[key] : schema.items;
  return alternatives(own ?? (typeof key === 'string' ? schema.additionalProperties : undefined), root);
}

function alternatives(schema: unknown, root: JsonSchema, depth = 0): readonly JsonSchema[] {
  if (!isSchema(schema) || depth > 20) return [];
  const name = schema.$ref?.split('/').at(-1);
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (name !== undefined) inner.push(name === '#' ? root : (root.$defs?.[name] ?? false));
  return [schema, ...inner.flatMap((each) => alternatives(each, root, depth + 1))];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
