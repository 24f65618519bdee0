import { type Framework, HOLE, type KnownText, type Template } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import type { Unresolved } from '../model/route.ts';
import type { Guard } from './router.ts';
import type { Assumed } from './text.ts';
import { sameSite } from './unserved.ts';
import type { UnknownValue } from './value.ts';

/** Where a router stands: its prefix so far, and what runs before it. */
export interface Place {
  /** Prefix that is already an OpenAPI template (set by routers of other frameworks). */
  readonly base: string;
  /** Prefix in the dialect of the current framework. */
  readonly raw: string;
  readonly softs: readonly string[];
  readonly holes: readonly UnknownValue[];
  readonly guards: readonly ScopedGuard[];
  readonly mounts: readonly Location[];
  readonly conditions: readonly string[];
}

/** A guard, and the template below which it applies. */
export interface ScopedGuard extends Guard {
  readonly below: string | undefined;
  /** Applies to that very template. */
  readonly exact?: boolean;
}

/** Where an application stands. */
export const START: Place = {
  base: '',
  raw: '',
  softs: [],
  holes: [],
  guards: [],
  mounts: [],
  conditions: [],
};

export function join(framework: Framework, prefix: string, path: string): string {
  return framework.join === undefined ? joinWithSlash(prefix, path) : framework.join(prefix, path);
}

/** Exactly one slash between two paths; an empty path adds nothing. */
export function joinWithSlash(prefix: string, path: string): string {
  if (path === '') return prefix;
  if (prefix === '') return path;
  return `${prefix.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}

export function templates(framework: Framework, place: Place): readonly Template[] {
  return framework.path(place.raw).map((template) => {
    const path =
      template.path.startsWith('/') || template.path.startsWith(HOLE) ? template.path : `/${template.path}`;
    if (place.base === '') return { ...template, path: path === '' ? '/' : path };
    // The root of a mounted application has its slash only where its code writes one.
    const isRoot = path === '/' && place.raw !== '/';
    return { ...template, path: isRoot ? place.base : `${place.base}${path}` };
  });
}

/** A table's entry that mounts another table is one place, not two. */
export function withSite(sites: readonly Location[], site: Location): readonly Location[] {
  const last = sites.at(-1);
  return last !== undefined && sameSite(last, site) ? sites : [...sites, site];
}

export function withSoft(softs: readonly string[], text: KnownText): readonly string[] {
  return text.soft === undefined || softs.includes(text.soft) ? softs : [...softs, text.soft];
}

/** What the mount of a router is called where nothing names it, so that the configuration can. */
const SOMEWHERE = /^wherever (?:it|its router) is mounted: (.*)$/;

/** Where a router is whose mount is not known: below what the configuration says of it, else anywhere. */
export function somewhere(
  site: Location,
  prefix: readonly UnknownValue[],
  assumed: Assumed | undefined,
): Place {
  const name = `the mount of ${site.file}`;
  const raw = assumed?.get(name);
  if (raw !== undefined) return { ...START, raw, softs: [`value of ${name} in the configuration`] };
  const holes = prefix.map((hole): UnknownValue => {
    // What stands at a line is one cause for all that wait for it.
    const because = hole.site.line > 0 ? undefined : SOMEWHERE.exec(hole.why)?.[1];
    return because === undefined ? hole : { ...hole, why: name, site, because };
  });
  return { ...START, raw: HOLE, holes };
}

export function holeReason(holes: readonly UnknownValue[]): string {
  const reasons = [
    ...new Set(
      holes.map((hole) =>
        [
          hole.site.line > 0 ? `${hole.why} (${hole.site.file}:${hole.site.line})` : hole.why,
          ...(hole.because === undefined ? [] : [hole.because]),
        ].join(': '),
      ),
    ),
  ];
  return `its path comes from ${reasons.join(' and ')}`;
}

/** What the configuration can say once for all of a path that is not known. */
export function causeOf([first, ...others]: readonly UnknownValue[]): Pick<Unresolved, 'cause'> {
  if (first === undefined || others.some(({ why }) => why !== first.why)) return {};
  const { why: name, site } = first;
  return { cause: { name, ...(site.line > 0 ? { location: site } : {}) } };
}

/** Guards whose path covers a route's, by whole segments; a parameter covers any segment. Repeated names are said once. */
export function applicable(guards: readonly ScopedGuard[], path: string): readonly string[] {
  return guards
    .filter(
      (guard) =>
        guard.below === undefined ||
        (covers(guard.below, path) &&
          (guard.exact !== true || segmentsOf(guard.below).length === segmentsOf(path).length)),
    )
    .map((guard) => guard.name);
}

export function covers(prefix: string, path: string): boolean {
  const wanted = [...segmentsOf(prefix)];
  const has = segmentsOf(path);
  if (wanted.at(-1)?.startsWith('{') === true && wanted.length > has.length) wanted.pop();
  if (wanted.length > has.length) return false;
  return wanted.every(
    (segment, at) => segment.startsWith('{') || segment === has[at] || segment.includes(HOLE),
  );
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
