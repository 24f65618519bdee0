import type { Route, RouteNature } from './route.ts';

/** Why a registration is no operation. */
export interface Exclusion {
  readonly rule: string;
  readonly reason: string;
}

/**
 * The one policy on what a framework answers that nobody promises: implicit methods, preflights, static files, fallbacks
 * and a library's own pages. A specification that names such a route makes it an operation again, except where nothing but 501 is answered or another route is in its place.
 */
export function exclusionOf(
  route: Pick<Route, 'method' | 'path' | 'catchAll'>,
  nature: RouteNature,
): Exclusion | undefined {
  switch (nature) {
    case 'static':
      return { rule: 'static', reason: 'static files' };
    case 'library-docs':
      return { rule: 'library-docs', reason: 'documentation pages of a library' };
    case 'library':
      return { rule: 'library', reason: 'endpoints of a library' };
    case 'preflight':
      return { rule: 'preflight', reason: 'CORS preflight' };
    case 'websocket':
      return { rule: 'websocket', reason: 'a WebSocket endpoint, which OpenAPI does not describe' };
    case 'fallback':
      return { rule: 'fallback', reason: 'a fallback for what no other route answers' };
    case 'redirect':
      return { rule: 'redirect', reason: 'a redirect' };
    case 'page':
      return { rule: 'page', reason: 'pages for people, not an API' };
    case 'monitoring':
      return { rule: 'monitoring', reason: 'health checks or metrics of a library' };
    case 'rpc':
      return { rule: 'rpc', reason: 'remote procedure calls or queries, which OpenAPI does not describe' };
    case 'unimplemented':
      return {
        rule: 'unimplemented',
        reason: 'generated code answers 501 Not Implemented, and nobody overrides it',
      };
    case 'replaced':
      return { rule: 'replaced', reason: 'a later route of the same name takes its place' };
    case 'operation':
      break;
  }
  if (route.method === 'OPTIONS')
    return { rule: 'preflight', reason: 'OPTIONS, which a browser asks before a request' };
  if (route.catchAll === undefined) return undefined;
  const whole = route.path === `/{${route.catchAll}}`;
  const last = route.path.endsWith(`{${route.catchAll}}`);
  if ((route.method === 'GET' || route.method === 'ANY') && whole)
    return { rule: 'fallback', reason: 'answers every path: a page or 404 fallback' };
  if (route.method === 'ANY' && last)
    return { rule: 'fallback', reason: 'answers every path and method below a prefix: a fallback' };
  return undefined;
}
