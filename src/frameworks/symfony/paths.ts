import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import { constant, type Value } from '../../resolve/value.ts';
import { HOLE, type Host, type RouteSpec, type Template } from '../framework.ts';
import { filled } from './parameters.ts';

/** What a requirement lets through: all that is left, slashes included. */
const REST = /^\^?\(?(?:\?:)?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?\$?$/;

const PLACEHOLDER = /\{(!)?([\w\x80-\xff]+)(?::[\w.]+)?(?:<(.*?)>)?(\?[^}]*)?\}/g;

/**
 * Symfony's dialect as templates: `{id<\d+>}`, `{page?1}`. Placeholders with a default may be left out where nothing that must
 * be there follows.
 * @param defaults names that have a default elsewhere
 * @param requirements patterns that stand elsewhere
 */
export function symfonyPaths(
  raw: string,
  defaults: ReadonlySet<string>,
  requirements: ReadonlyMap<string, string>,
): readonly string[] {
  const optional = new Set<string>();
  const plain = raw.replace(PLACEHOLDER, (_whole, important, name: string, pattern, standard) => {
    if (important === undefined && (standard !== undefined || defaults.has(name))) optional.add(name);
    return REST.test(pattern ?? requirements.get(name) ?? '') ? `{*${name}}` : `{${name}}`;
  });
  let path = `/${plain.trim().replace(/^\/+/, '')}`;
  const variants = [path];
  for (let last = lastPlaceholder(path); last !== undefined && optional.has(last.name); ) {
    path = path.slice(0, last.start);
    variants.push(path === '' ? '/' : path);
    last = lastPlaceholder(path);
  }
  return variants;
}

/** A placeholder that ends the path, with the slash or dot in front of it. */
function lastPlaceholder(path: string): { readonly name: string; readonly start: number } | undefined {
  const found = /[/.]\{\*?([^{}]+)\}$/.exec(path);
  return found === null ? undefined : { name: found[1] ?? '', start: found.index };
}

/** A template that was worked out; a placeholder that takes all remaining segments is marked with a star. */
export function markedPath(raw: string): readonly Template[] {
  const catchAll = /\{\*([^{}]+)\}$/.exec(raw)?.[1];
  return [{ path: raw.replaceAll('{*', '{'), ...(catchAll !== undefined && { catchAll }) }];
}

/** Registers a route at each of its paths, of which the optional parts may be left out. */
export function registerAt(
  router: Router,
  raws: readonly string[],
  {
    names,
    requirements,
  }: { readonly names: ReadonlySet<string>; readonly requirements: ReadonlyMap<string, string> },
  route: Omit<RouteSpec, 'path' | 'variantOf'>,
  host: Host,
): void {
  const site = route.site ?? host.site;
  for (const raw of raws) {
    const { text, soft } = filled(raw, site.file, host);
    const paths = symfonyPaths(text, names, requirements);
    host.route(router, {
      ...route,
      path: { kind: 'list', open: false, items: paths.map((path) => pathValue(path, soft, site)) },
      ...(paths.length > 1 ? { variantOf: raw } : {}),
    });
  }
}

/** Anything below a prefix. */
export function below(prefix: string, site: Location, host: Host): Value {
  const { text, soft } = filled(prefix.replace(/\/+$/, ''), site.file, host);
  const rest: Value = { kind: 'unknown', why: 'what is imported', site };
  return host.concatenate([pathValue(`${text}/`.replace(/^\/+/, '/'), soft, site), rest]);
}

/** A path of which parameters may not be known. */
function pathValue(path: string, soft: string | undefined, site: Location): Value {
  if (!path.includes(HOLE)) return constant(path, soft);
  const hole: Value = { kind: 'unknown', why: 'a parameter that no configuration sets', site };
  return {
    kind: 'text',
    parts: path.split(HOLE).flatMap((piece, at) => (at === 0 ? [piece] : [hole, piece])),
  };
}
