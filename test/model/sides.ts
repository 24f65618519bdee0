import type { ApiDescription, Operation } from '../../src/model/operation.ts';
import { parsePathTemplate } from '../../src/model/path-template.ts';
import type { Ledger, Method, Route, Unresolved } from '../../src/model/route.ts';

function split(text: string): readonly [method: Method, path: string] {
  const [method = '', path = ''] = text.split(' ');
  return [method as Method, path];
}

/** Operations `GET /ports`, each on a line of its own, in their order from line 10. */
export function promised(
  operations: readonly string[],
  more: Partial<ApiDescription> & { bases?: readonly string[] } = {},
): ApiDescription {
  const { bases = [''], ...rest } = more;
  return {
    file: 'contract/harbour.yaml',
    version: '3.1.0',
    title: 'Harbour',
    files: [{ file: 'contract/harbour.yaml', sha256: '0'.repeat(64) }],
    problems: [],
    operations: operations.map((text, index): Operation => {
      const [method, path] = split(text);
      if (method === 'ANY') throw new Error('an operation has one method');
      return {
        method,
        path,
        bases,
        operationId: `operation${index}`,
        pathParameters: parsePathTemplate(path).parameters,
        tags: [],
        deprecated: false,
        extensions: {},
        location: { file: 'contract/harbour.yaml', line: 10 + index },
      };
    }),
    ...rest,
  };
}

/** A route `GET /ports` at a line of `code/harbour.ts`. */
export function route(text: string, line: number, more: Partial<Route> = {}): Route {
  const [method, path] = split(text);
  return {
    method,
    path,
    location: { file: 'code/harbour.ts', line },
    mounts: [{ file: 'code/main.ts', line: 3 }],
    framework: 'express',
    handler: '(inline)',
    guards: [],
    application: 'code/main.ts:1',
    ...more,
  };
}

/** A ledger of routes in their order, from line 100. */
export function served(routes: readonly (string | Route)[], more: Partial<Ledger> = {}): Ledger {
  return {
    routes: routes.map((entry, index) => (typeof entry === 'string' ? route(entry, 100 + index) : entry)),
    excluded: [],
    unresolved: [],
    frameworks: [{ id: 'express', title: 'Express', files: 2 }],
    files: { read: 7, evaluated: 4 },
    ...more,
  };
}

/** A registration that could not be worked out, at a line of `code/dynamic.ts`. */
export function unresolved(line: number, more: Partial<Unresolved> = {}): Unresolved {
  return {
    location: { file: 'code/dynamic.ts', line },
    framework: 'express',
    reason: 'prefix comes from process.env.QUAY',
    ...more,
  };
}
