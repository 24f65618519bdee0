import type { Template } from '../framework.ts';

/** `{name}`, `{name:int}`, and `{name:path}`, which takes all that remains. */
export function starlettePath(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const path = raw.replace(/\{(\w+)(?::(\w+))?\}/g, (_match, name: string, converter: string | undefined) => {
    if (converter === 'path') catchAll = name;
    return `{${name}}`;
  });
  const template = path === '' ? '/' : path;
  return [
    catchAll !== undefined && template.endsWith(`{${catchAll}}`)
      ? { path: template, catchAll }
      : { path: template },
  ];
}
