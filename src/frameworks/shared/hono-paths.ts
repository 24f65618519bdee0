import type { Template } from '../framework.ts';

/** How Hono joins a base and a path: one slash between them, and none for the root of what is mounted. */
export function mergePath(prefix: string, path: string): string {
  const base = prefix === '' || prefix.startsWith('/') ? prefix : `/${prefix}`;
  if (path === '/' || path === '') return base === '' ? '/' : base;
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Reads Hono's patterns: `:id`, `:id{[0-9]+}`, `:rest{.+}`, `:id?`, `*`. */
export function honoTemplates(raw: string): readonly Template[] {
  const optional = /^(.*)\/:([\w-]+)(\{(?:[^{}]|\{[^{}]*\})*\})?\?$/s.exec(raw);
  if (optional !== null)
    return [template(optional[1] === '' ? '/' : (optional[1] ?? '/')), template(raw.slice(0, -1))];
  return [template(raw)];
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
