import type { Rule } from '../../model/finding.ts';

/** All that the routes gate may report. */
export const rules = {
  missing: {
    severity: 'error',
    label: 'Missing',
    summary: 'The spec promises an operation that nothing serves, for certain.',
  },
  undocumented: {
    severity: 'error',
    label: 'Undocumented',
    summary:
      'A route is served whose path the spec does not know; a warning for what nearly every service answers (probes, metrics, the spec itself).',
  },
  method: {
    severity: 'error',
    label: 'Method',
    summary: 'Both sides know a path, but only one of them a method of it.',
  },
  'base-path': {
    severity: 'error',
    label: 'Base path',
    summary: 'The operations are served, but under another base path than the spec says.',
  },
  parameter: {
    severity: 'warning',
    label: 'Parameter',
    summary: 'A path parameter has another name in the code than in the spec.',
  },
  case: {
    severity: 'warning',
    label: 'Letter case',
    summary: 'A path differs in upper and lower case, so that only some servers answer it.',
  },
  unresolved: {
    severity: 'error',
    label: 'Could not tell',
    summary:
      'A registration could not be worked out and may be the only one to serve an operation; a warning where nothing depends on it.',
  },
  'invalid-spec': {
    severity: 'error',
    label: 'Invalid spec',
    summary:
      'The spec itself is not valid OpenAPI, and what could be read of it is compared; a warning for a reference to another server, which is not followed.',
  },
  'none-found': {
    severity: 'error',
    label: 'No routes',
    summary:
      'The spec has operations and no route was found at all: the analysis failed, which is never a pass.',
  },
  'stale-exclusion': {
    severity: 'error',
    label: 'Stale exclusion',
    summary:
      'An exclusion, or a path that the spec covers by the configuration, matches no route and no operation.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
