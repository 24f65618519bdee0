import { parsePathTemplate } from '../../model/path-template.ts';
import type { Method, Unresolved } from '../../model/route.ts';
import { matchesRoute, parseRoutePattern, type RoutePattern } from './exclusions.ts';

/** A path that the spec is about, as the configuration writes it. */
export interface Cover {
  readonly path: string;
  /** Its place in the configuration. */
  readonly index: number;
  readonly pattern: RoutePattern | undefined;
}

/** @param paths `/api/v1/**`; absent where the spec is about the whole service. */
export function coversOf(paths: readonly string[] | undefined): readonly Cover[] {
  return (paths ?? []).map((path, index) => ({ path, index, pattern: parseRoutePattern(path) }));
}

/** Whether the spec is about a route. */
export function isCovered(
  covers: readonly Cover[],
  { method, path }: { readonly method: Method; readonly path: string },
): boolean {
  return (
    covers.length === 0 ||
    covers.some(({ pattern }) => pattern !== undefined && matchesRoute(pattern, method, path))
  );
}

/** Whether the spec may be about what is registered: all that is known of its path agrees with a path of the spec's. */
export function mayBeCovered(covers: readonly Cover[], { path }: Pick<Unresolved, 'path'>): boolean {
  if (path === undefined || covers.length === 0) return true;
  const known = parsePathTemplate(path).segments.map(({ text, key }) => (text.includes('{*}') ? text : key));
  return covers.some(({ pattern }) => agree(known, pattern?.segments ?? ['**']));
}

/** As far as both say what they are. A parameter may take any text, and `{*}` any text with slashes. */
function agree(known: readonly string[], wanted: readonly string[]): boolean {
  for (const [at, segment] of known.entries()) {
    const other = wanted[at];
    if (other === '**') return true;
    const [before = '', ...open] = segment.split('{*}');
    const isOpen = before.includes('{') || other?.includes('{}') === true || other?.includes('*') === true;
    if (open.length > 0) return isOpen || before === '' || other?.startsWith(before) === true;
    if (other === undefined || (!isOpen && segment !== other)) return false;
  }
  return known.length === wanted.length || wanted[known.length] === '**';
}
