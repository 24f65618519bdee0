import { constant, list, type RegexValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { regexTemplates } from './regex-templates.ts';

/** Two paths that nothing of a service has in common. */
const ANY_PATHS = ['/', '/qz/any-page.1'];

/** Whatever does not hold some text: `^((?!api).)*$`. */
const WITHOUT = /^\^?\(\(\?![^()]*(?:\([^()]*\))?[^()]*\)\.\)[*+]\$?$/;

/**
 * The path, or paths, of path-to-regexp that a regular expression of JavaScript stands for. One that takes every path, but for a
 * few that it looks ahead for, is the fallback of pages; one that is not bound at both ends stays unknown.
 */
export function regexPath(expression: RegexValue, host: Host): Value {
  const { source } = expression;
  if (WITHOUT.test(source) || ANY_PATHS.every((path) => host.matches(expression, path) === true))
    return constant('*');
  const inside = /^\^(.*?)(?:\\?\/\?)?\$$/s.exec(source)?.[1];
  const templates = inside === undefined ? undefined : pathTemplates(inside);
  if (templates === undefined)
    return { kind: 'unknown', why: `the regular expression /${source}/`, site: host.site };
  const paths = templates.map((template) => constant(asPattern(template)));
  return paths.length === 1 && paths[0] !== undefined ? paths[0] : list(paths);
}

/** Words between slashes that may be there, whatever follows: `(\/api)?`. */
const OPTIONAL = /^\^?\((?:\?:)?((?:\\?\/[\w-]+)+)\)\?$/;

/**
 * The path, or paths, below which a regular expression mounts: where a request begins with what it takes. As {@link regexPath}
 * where it is bound at the end.
 */
export function regexPrefix(expression: RegexValue, host: Host): Value {
  const { source } = expression;
  const optional = OPTIONAL.exec(source)?.[1];
  if (optional !== undefined) return constant(`{${optional.replaceAll('\\', '')}}`);
  const plain = source.replace(/^\^/, '');
  if (plain.endsWith('$') || looksAround(plain) || hasBranches(plain)) return regexPath(expression, host);
  const templates = regexTemplates(asPython(plain));
  const areFixed = templates.every((template) => /^\/[^{*]*$/.test(template));
  if (templates.length === 0 || !areFixed) return regexPath(expression, host);
  const paths = templates.map((template) => constant(template));
  return paths.length === 1 && paths[0] !== undefined ? paths[0] : list(paths);
}

/** The templates of the paths that a whole expression takes, as {@link regexTemplates} gives them; undefined where it does not tell. */
export function pathTemplates(source: string): readonly string[] | undefined {
  if (looksAround(source) || hasBranches(source)) return undefined;
  const templates = regexTemplates(asPython(source));
  const isKnown = templates.length > 0 && templates.every((template) => template.startsWith('/'));
  return isKnown ? templates : undefined;
}

/** Names of groups, and groups of a few words, which are that many paths. */
function asPython(source: string): string {
  return source.replaceAll('(?<', '(?P<').replace(/\(([\w-]+(?:\|[\w-]+)+)\)/g, '(?:$1)');
}

function looksAround(source: string): boolean {
  return /\(\?<?[!=]/.test(source);
}

/** Branches outside of any group: the ends bind only the outer ones. */
function hasBranches(source: string): boolean {
  let rest = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^()]*\)/g, '');
  }
  return rest.includes('|');
}

/** `/a/{id}/{var}` with colons and stars; stretches without a name are numbered. */
function asPattern(template: string): string {
  let unnamed = 0;
  return template.replace(/\{(\*?)(\w+)\}/g, (_match, star: string, name: string) => {
    const own = name === 'var' && ++unnamed > 1 ? `var${unnamed}` : name;
    return `${star === '' ? ':' : '*'}${own}`;
  });
}
