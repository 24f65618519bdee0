import { z } from 'zod';
import { parseRoutePattern } from './exclusions.ts';
import { type RuleId, rules } from './rules.ts';

/** Rules that the settings may change. That no route was found is never a pass, so that one may not. */
const CHANGEABLE = [
  'missing',
  'undocumented',
  'method',
  'base-path',
  'parameter',
  'case',
  'unresolved',
  'invalid-spec',
  'stale-exclusion',
] as const satisfies readonly RuleId[];

const exclusion = z.strictObject({
  route: z
    .string()
    .refine((text) => parseRoutePattern(text) !== undefined, {
      error: 'expected a method (or *) and a path, such as `GET /health` or `* /internal/**`',
    })
    .describe(
      'Method and path of routes or operations: `GET /health`, `* /internal/**`. `*` stands for any method, or any text in one segment; `**` for any number of segments; parameter names do not matter.',
    ),
  reason: z
    .string()
    .refine((text) => text.trim() !== '', { error: 'expected a reason' })
    .describe('Why it may differ from the spec. It is shown in the report.'),
});

/** Settings of the routes gate, under `gates.routes`. */
export const settings = z.strictObject({
  exclude: z
    .array(exclusion)
    .default([])
    .describe(
      'Routes that need no operation, and operations that need no route. One that matches nothing fails.',
    ),
  covers: z
    .array(
      z.string().refine((text) => text.startsWith('/') && parseRoutePattern(text) !== undefined, {
        error: 'expected a path that starts with a slash, such as `/api/v1/**`',
      }),
    )
    .min(1)
    .optional()
    .describe(
      'Paths that the spec is about, where it is about a part of the service: `/api/v1/**`. What the code serves elsewhere needs no operation; it is counted in the report. One that matches nothing fails. Default: all.',
    ),
  'base-path': z
    .string()
    .regex(/^(?:\/\S*)?$/, { error: 'expected a path that starts with a slash, or an empty text for none' })
    .optional()
    .describe(
      'Base path of all operations in the code, in place of `servers` or `basePath` of the spec: for a proxy that adds or removes a prefix. Empty for none.',
    ),
  rules: z
    .partialRecord(z.enum(CHANGEABLE), z.enum(['off', 'note', 'warning', 'error']))
    .default({})
    .describe(
      `Another severity for a rule, or \`off\`. Only an error fails the gate. Defaults: ${CHANGEABLE.map((id) => `\`${id}\` ${rules[id].severity}`).join(', ')}.`,
    ),
});

/** Settings after parsing. */
export type RoutesSettings = z.output<typeof settings>;
