import type { Template } from '../framework.ts';

/** How Hono joins a base and a path: one slash between them, and none for the root of what is mounted. */
export function mergePath(prefix: string, path: string): string {
  const base = prefix === '' || prefix.startsWith('/') ? prefix : `/${prefix}`;
  if (path === '/' || path === '') return base === '' ? '/' : base;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

const OPTIONAL = /\/:[\w-]+(?:\{(?:[^{}]|\{[^{}]*\})*\})?\?/g;

/** Reads Hono's patterns: `:id`, `:id{[0-9]+}`, `:rest{.+}`, `*`, and `:year?/:month?` at the end of a path. */
export function honoTemplates(raw: string): readonly Template[] {
  const parts = raw.endsWith('?') ? [...raw.matchAll(OPTIONAL)] : [];
  if (parts.length === 0) return [template(raw)];
  // Each is there or not, with all that comes before it.
  const ends = parts.flatMap(({ index, 0: part }) => [index, index + part.length]);
  return [...new Set(ends)].map((end) =>
    template(raw.slice(0, end).replace(OPTIONAL, (part) => part.slice(0, -1))),
  );
}

function template(raw: string): Template {
  let catchAll: string | undefined;
  const path = raw
    .replace(
      /:([\w-]+)(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g,
      (_match, name: string, pattern: string | undefined) => {
        if (pattern !== undefined && /^\.[*+]|\/\.?[*+]/.test(pattern)) catchAll = name;
        return `{${name}}`;
      },
    )
    .replace(/\*/g, (_match, at: number, whole: string) => {
      if (at === whole.length - 1) catchAll = 'wildcard';
      return '{wildcard}';
    });
  const known = path === '' ? '/' : path;
  return catchAll !== undefined && known.endsWith(`{${catchAll}}`)
    ? { path: known, catchAll }
    : { path: known };
}
