import { HOLE, type Template } from '../framework.ts';

/** A name that ends with its segment, or where nothing more is known; a colon that is escaped is one. */
const PARAMETER = new RegExp(`\\\\:|:([^/*${HOLE}]+)`, 'g');

/** `:name` for a segment up to its end (`:account-id`), `*name` or `*` for all that remains, as Gin and Echo write paths. */
export function colonPath(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const path = raw
    .replace(PARAMETER, (_match, name?: string) => (name === undefined ? ':' : `{${name}}`))
    .replace(/\*([^/]*)/g, (_match, name: string) => {
      catchAll = name === '' ? 'wildcard' : name;
      return `{${catchAll}}`;
    });
  const template = path === '' ? '/' : path;
  return [
    catchAll !== undefined && template.endsWith(`{${catchAll}}`)
      ? { path: template, catchAll }
      : { path: template },
  ];
}

/** `{name}`, `{name:pattern}` (patterns may hold braces), `*` or `{name...}` for all that remains, as chi, mux and net/http write paths. */
export function bracePath(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  let path = '';
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? '';
    if (character === '*') {
      catchAll = 'wildcard';
      path += '{wildcard}';
    } else if (character !== '{') path += character;
    else {
      const end = closing(raw, at);
      const [name = ''] = raw.slice(at + 1, end).split(':');
      at = end;
      if (name.endsWith('...')) catchAll = name.slice(0, -3);
      if (name !== '$') path += `{${name.replace(/\.\.\.$/, '')}}`;
    }
  }
  const template = path === '' ? '/' : path;
  return [
    catchAll !== undefined && template.endsWith(`{${catchAll}}`)
      ? { path: template, catchAll }
      : { path: template },
  ];
}

function closing(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
