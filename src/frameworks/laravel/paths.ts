import type { Template } from '../framework.ts';

/** A placeholder whose pattern lets everything through is written `{*name}` before the path is read. */
const REST = /^\(?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?$/;

/** One slash between two pieces, none at the ends. */
export function joinUris(prefix: string, path: string): string {
  return [prefix, path]
    .map((piece) => piece.replace(/^\/+|\/+$/g, ''))
    .filter((piece) => piece !== '')
    .join('/');
}

/** Laravel's dialect: `{user}`, `{post:slug}`, and `{page?}` at the end, which need not be there. */
export function laravelPath(raw: string): readonly Template[] {
  const segments = raw.split('/').filter((segment) => segment !== '');
  const variants = [template(segments)];
  while (/^\{\*?[\w:]+\?\}$/.test(segments.at(-1) ?? '')) {
    segments.pop();
    variants.push(template(segments));
  }
  return variants;
}

function template(segments: readonly string[]): Template {
  const path = `/${segments.join('/').replace(/\{(\*?)([\w-]+)(?::[\w.]+)?\??\}/g, '{$1$2}')}`;
  const catchAll = /\{\*([\w-]+)\}$/.exec(path)?.[1];
  return { path: path.replaceAll('{*', '{'), ...(catchAll !== undefined && { catchAll }) };
}

/** Marks placeholders that take all remaining segments. */
export function markRest(path: string, patterns: ReadonlyMap<string, string>): string {
  return path.replace(/\{([\w-]+)/g, (whole, name: string) =>
    REST.test(patterns.get(name) ?? '') ? `{*${name}` : whole,
  );
}
