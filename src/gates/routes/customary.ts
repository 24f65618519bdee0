import { parsePathTemplate } from '../../model/path-template.ts';
import type { Method } from '../../model/route.ts';

/**
 * What nearly every service answers beside its operations, and few specs name: probes, metrics, what crawlers and browsers ask for,
 * the spec itself, and a page at the root.
 */
const CUSTOMARY = [
  /^(?:health|healthz|healthcheck|health-check|_health|livez?|liveness|readyz?|readiness|startupz?|ping|heartbeat)$/,
  /^(?:health|healthz|probes?)\/(?:live|liveness|ready|readiness|startup)$/,
  /^(?:metrics|prometheus)$/,
  /^(?:robots\.txt|favicon\.ico|sitemap\.xml)$/,
  /^(?:(?:v\d\/)?api-docs|(?:api-)?docs\/(?:openapi|swagger))(?:\.json|\.ya?ml)?$/,
  /^(?:(?:openapi|swagger|api-docs)\.(?:json|ya?ml)|swagger\/v\d\/swagger\.json)$/,
];

/** What stands before a path in a description that names no base path. */
const BEFORE = /^(?:api|v\d+)$/;

/**
 * Whether a route is one of those, at the root or below a base path of the operations.
 *
 * @param bases base paths of the operations: `/api/v1`.
 */
export function isCustomary(
  { method, path }: { readonly method: Method; readonly path: string },
  bases: readonly string[],
): boolean {
  if (method !== 'GET' && method !== 'HEAD' && method !== 'ANY') return false;
  const segments = parsePathTemplate(path).segments.map(({ text }) => text);
  if (segments.length === 0) return true;
  return ['', ...bases].some((base) => {
    const before = parsePathTemplate(base).segments.map(({ text }) => text);
    if (before.some((text, at) => segments[at] !== text)) return false;
    let from = before.length;
    while (BEFORE.test(segments[from] ?? '')) from += 1;
    const rest = segments.slice(from).join('/');
    return CUSTOMARY.some((pattern) => pattern.test(rest));
  });
}
