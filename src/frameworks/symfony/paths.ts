import type { Router } from '../../resolve/router.ts';
import { constant } from '../../resolve/value.ts';
import type { Host, RouteSpec, Template } from '../framework.ts';

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
  for (const raw of raws) {
    const paths = symfonyPaths(raw, names, requirements);
    host.route(router, {
      ...route,
      path: { kind: 'list', open: false, items: paths.map((path) => constant(path)) },
      ...(paths.length > 1 ? { variantOf: raw } : {}),
    });
  }
}
