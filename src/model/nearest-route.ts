import { distance } from './nearest-name.ts';
import { answers, keyOf, type PathTemplate, parsePathTemplate, type Segment } from './path-template.ts';
import type { ExcludedRoute, Method, Route } from './route.ts';
import { append, type IndexedRoute, type RouteIndex } from './route-index.ts';

/** The route that an operation without one was probably meant to have. */
export interface Nearest {
  readonly route: Route;
  /**
   * How they differ: one has more segments in front; one has a segment between the others; one segment is spelled otherwise; one has a parameter where the
   * other has a text; the operation writes its parameters as `:id`, which is a text in OpenAPI; the route is registered on a
   * router that is never mounted.
   */
  readonly kind: 'prefix' | 'between' | 'spelling' | 'parameter' | 'colon' | 'unmounted';
  /** The stretch that differs: of the operation, of the route; empty where one lacks it. */
  readonly differs: readonly [operation: string, route: string];
  /** Whether the two are certainly one slip: then both sides are one finding. */
  readonly close: boolean;
}

/** Routes by everything that an operation one slip away from them has in common with them. */
export interface NearestIndex {
  /** By the key without one segment and the first letter of that segment. */
  readonly withoutOne: ReadonlyMap<string, readonly IndexedRoute[]>;
  /** By the key of their last segments, fewer than all. */
  readonly endings: ReadonlyMap<string, readonly IndexedRoute[]>;
  /** By the key of all segments but one fixed one that others stand around. */
  readonly shorter: ReadonlyMap<string, readonly IndexedRoute[]>;
  readonly byKey: RouteIndex['byKey'];
  readonly unmounted: ReadonlyMap<string, readonly Route[]>;
  /** Routes that serve an operation already: a worse guess. */
  readonly used: ReadonlySet<Route>;
}

/** At most so many routes are looked at for one operation and one place, so that large APIs stay linear. */
const bucketLimit = 100;

export function indexNearest(
  routes: RouteIndex,
  excluded: readonly ExcludedRoute[],
  used: ReadonlySet<Route>,
): NearestIndex {
  const withoutOne = new Map<string, IndexedRoute[]>();
  const endings = new Map<string, IndexedRoute[]>();
  const shorter = new Map<string, IndexedRoute[]>();
  for (const indexed of routes.all) {
    const { segments } = indexed.template;
    for (const [place, segment] of segments.entries()) {
      const gap = gapKey(segments, place);
      appendSome(withoutOne, `${gap} ${initial(segment)}`, indexed);
      appendSome(withoutOne, `${gap} *`, indexed);
      if (place > 0) appendSome(endings, keyOf(segments.slice(place)), indexed);
      if (isBetween(segments, place)) appendSome(shorter, keyOf(segments.toSpliced(place, 1)), indexed);
    }
  }
  const unmounted = new Map<string, Route[]>();
  for (const { route, rule } of excluded) {
    if (rule === 'never-mounted') append(unmounted, parsePathTemplate(route.path).key, route);
  }
  return { withoutOne, endings, shorter, byKey: routes.byKey, unmounted, used };
}

/** The best guess, or undefined where nothing is near. */
export function nearestRoute(
  index: NearestIndex,
  method: Method,
  template: PathTemplate,
): Nearest | undefined {
  const candidates = [
    ...unmounted(index, method, template),
    ...byColon(index, template),
    ...byPrefix(index, template),
    ...byOneBetween(index, template),
    ...bySegment(index, template),
  ];
  let best: Nearest | undefined;
  let bestCost = 1;
  for (const { cost, ...nearest } of candidates) {
    const sameMethod = answers(nearest.route.method, method);
    const used = index.used.has(nearest.route);
    const total = cost + (sameMethod ? 0 : 0.5) + (used ? 0.2 : 0);
    if (total >= bestCost) continue;
    bestCost = total;
    best = { ...nearest, close: nearest.close && sameMethod && !used };
  }
  return best;
}

interface Candidate extends Nearest {
  /** From 0, the same, to 1, too far. */
  readonly cost: number;
}

function* unmounted(index: NearestIndex, method: Method, { segments }: PathTemplate): Generator<Candidate> {
  if (index.unmounted.size === 0) return;
  for (const place of segments.keys()) {
    const rest = segments.slice(place);
    if (!isTelling(rest)) return;
    for (const route of index.unmounted.get(keyOf(rest)) ?? []) {
      if (!answers(route.method, method)) continue;
      yield {
        route,
        kind: 'unmounted',
        differs: [textOf(segments.slice(0, place)), ''],
        close: false,
        cost: 0,
      };
    }
  }
}

/** Its parameters are written as frameworks write them. */
function* byColon(index: NearestIndex, { segments }: PathTemplate): Generator<Candidate> {
  const colons = segments.filter(({ text }) => COLON.test(text));
  if (colons.length === 0) return;
  const meant = segments.map((segment) => (COLON.test(segment.text) ? { ...segment, key: '{}' } : segment));
  for (const { route, template } of index.byKey.get(keyOf(meant)) ?? []) {
    const theirs = template.segments.filter((_, place) => COLON.test(segments[place]?.text ?? ''));
    const differs = [textOf(colons).slice(1), textOf(theirs).slice(1)] as const;
    yield { route, kind: 'colon', differs, close: true, cost: 0 };
  }
}

const COLON = /^:[A-Za-z_]\w*$/;

/** One of the two has more segments in front. */
function* byPrefix(index: NearestIndex, { segments, key }: PathTemplate): Generator<Candidate> {
  if (isTelling(segments)) {
    for (const { route, template } of index.endings.get(key) ?? []) {
      const more = template.segments.slice(0, template.segments.length - segments.length);
      yield { route, kind: 'prefix', differs: ['', textOf(more)], close: true, cost: 0.1 + more.length / 10 };
    }
  }
  for (let place = 1; place < segments.length; place += 1) {
    const rest = segments.slice(place);
    if (!isTelling(rest)) return;
    for (const { route } of index.byKey.get(keyOf(rest)) ?? []) {
      const more = segments.slice(0, place);
      yield { route, kind: 'prefix', differs: [textOf(more), ''], close: true, cost: 0.1 + more.length / 10 };
    }
  }
}

/** One of the two has a segment more, which is not in front and not the last: `/v1/notes/{id}` for `/v1/users/notes/{id}`. */
function* byOneBetween(index: NearestIndex, { segments, key }: PathTemplate): Generator<Candidate> {
  const other = { kind: 'between', close: false, cost: 0.55 } as const;
  for (const { route, template } of index.shorter.get(key) ?? []) {
    const at = template.segments.findIndex((segment, place) => segment.key !== segments[place]?.key);
    const more = template.segments[at];
    if (more !== undefined) yield { ...other, route, differs: ['', `/${more.text}`] };
  }
  for (const [place, segment] of segments.entries()) {
    if (!isBetween(segments, place)) continue;
    for (const { route } of index.byKey.get(keyOf(segments.toSpliced(place, 1))) ?? [])
      yield { ...other, route, differs: [`/${segment.text}`, ''] };
  }
}

/** Whether a fixed segment stands between others that say enough without it. */
function isBetween(segments: readonly Segment[], place: number): boolean {
  const isInside = place > 0 && place < segments.length - 1;
  const fixed = segments.filter(({ parameters }) => parameters.length === 0).length;
  return isInside && segments[place]?.parameters.length === 0 && fixed > 2;
}

/** One segment differs. */
function* bySegment(index: NearestIndex, { segments }: PathTemplate): Generator<Candidate> {
  for (const [place, segment] of segments.entries()) {
    const gap = gapKey(segments, place);
    const others = segments.filter((_, other) => other !== place);
    const fixed = segment.parameters.length === 0;
    const buckets = fixed ? [`${gap} ${initial(segment)}`, `${gap} {`] : [`${gap} *`];
    for (const bucket of buckets) {
      for (const { route, template } of index.withoutOne.get(bucket) ?? []) {
        const other = template.segments[place];
        if (other === undefined || other.key === segment.key) continue;
        const differs = [segment.text, other.text] as const;
        if (fixed && other.parameters.length === 0) {
          const distance = spellingDistance(segment.key, other.key);
          if (distance <= 0.5)
            yield { route, kind: 'spelling', differs, close: distance <= 0.34, cost: distance };
        } else if (isTelling(others)) {
          yield { route, kind: 'parameter', differs, close: false, cost: 0.6 };
        }
      }
    }
  }
}

/** Whether segments say enough to recognise a path by: one of them is fixed. */
function isTelling(segments: readonly Segment[]): boolean {
  return segments.some(({ parameters }) => parameters.length === 0);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => `/${text}`).join('');
}

function gapKey(segments: readonly Segment[], gap: number): string {
  return segments.map(({ key }, place) => (place === gap ? ' ' : key)).join('/');
}

function initial(segment: Segment): string {
  return segment.key.charAt(0).toLowerCase();
}

function appendSome(map: Map<string, IndexedRoute[]>, key: string, value: IndexedRoute): void {
  if ((map.get(key)?.length ?? 0) < bucketLimit) append(map, key, value);
}

/** Letters to change by the length of the longer word, case apart: 0 the same, 1 nothing in common. */
function spellingDistance(left: string, right: string): number {
  const a = left.toLowerCase().slice(0, 64);
  const b = right.toLowerCase().slice(0, 64);
  return distance(a, b) / Math.max(1, a.length, b.length);
}
