import { parsePathTemplate } from '../../model/path-template.ts';
import type { Method } from '../../model/route.ts';

const METHODS: ReadonlySet<string> = new Set(
  'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE CONNECT QUERY ANY *'.split(' '),
);

/** What an exclusion names: `GET /health`, `* /internal/**`. */
export interface RoutePattern {
  /** `*` for every method. `ANY` is a route that answers every method. */
  readonly method: string;
  /** Keys of its segments; `*` takes any text in one segment, `**` any number of segments, `{}` one parameter. */
  readonly segments: readonly string[];
}

/** Reads a pattern; undefined when it is none. Without a method it means every method. */
export function parseRoutePattern(text: string): RoutePattern | undefined {
  const [, method = '*', path] = /^(?:(\S+)\s+)?(\/\S*)$/.exec(text.trim()) ?? [];
  if (path === undefined || !METHODS.has(method.toUpperCase())) return undefined;
  return { method: method.toUpperCase(), segments: parsePathTemplate(path).segments.map(({ key }) => key) };
}

/** Whether a pattern takes in a route or operation. Parameter names do not matter. */
export function matchesRoute(pattern: RoutePattern, method: Method, path: string): boolean {
  if (pattern.method !== '*' && pattern.method !== method) return false;
  return matchesSegments(
    pattern.segments,
    parsePathTemplate(path).segments.map(({ key }) => key),
  );
}

/** Goes back to the last `**` only, which finds a way whenever there is one. */
function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  let here = 0;
  let star = -1;
  let resume = 0;
  while (here < path.length) {
    const wanted = pattern[at];
    if (wanted === '**') {
      star = at;
      resume = here;
      at += 1;
    } else if (wanted !== undefined && matchesSegment(wanted, path[here] ?? '')) {
      at += 1;
      here += 1;
    } else if (star !== -1) {
      resume += 1;
      here = resume;
      at = star + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rest === '**');
}

function matchesSegment(pattern: string, segment: string): boolean {
  if (!pattern.includes('*')) return pattern === segment;
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  if (!segment.startsWith(first)) return false;
  let position = first.length;
  for (const piece of rest) {
    const start = segment.indexOf(piece, position);
    if (start === -1) return false;
    position = start + piece.length;
  }
  return segment.endsWith(last) && segment.length - last.length >= position;
}
