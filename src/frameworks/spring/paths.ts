import type { Template } from '../framework.ts';

/** The dialect of path patterns: `{id}`, `{id:regex}`, `{*rest}`, `*`, `**`. */
export function springPath(raw: string): readonly Template[] {
  let catchAll: string | undefined;
  const parts = splitBraces(raw).map((part, at, all) => {
    const isLast = at === all.length - 1;
    if (!part.startsWith('{')) return wildcards(part, isLast);
    const [, star = '', name = ''] = /^\{(\*?)([^:}]*)/.exec(part) ?? [];
    if (star !== '' && isLast) catchAll = name;
    return `{${name.trim()}}`;
  });
  const path = parts.join('');
  if (path.endsWith('{wildcard}') && /(?:^|\/)\*\*$/.test(raw)) catchAll = 'wildcard';
  return [catchAll === undefined ? { path } : { path, catchAll }];
}

/** Literal stretches and variables; a variable's expression may hold braces of its own. */
function splitBraces(raw: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '{' && depth++ === 0) {
      if (at > start) parts.push(raw.slice(start, at));
      start = at;
    } else if (raw[at] === '}' && depth > 0 && --depth === 0) {
      parts.push(raw.slice(start, at + 1));
      start = at + 1;
    }
  }
  return start < raw.length ? [...parts, raw.slice(start)] : parts;
}

/** `**` and `*` take something that has no name. */
function wildcards(text: string, isLast: boolean): string {
  const named = text.replace(/\*+/g, '{wildcard}');
  return isLast ? named : named.replace(/\/$/, '/');
}
