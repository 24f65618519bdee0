import type { Template } from '../framework.ts';

/** A stretch of a path: plain text, or a variable with its expression. */
type Part =
  | { readonly text: string }
  | { readonly name: string; readonly star: boolean; readonly regex: string };

/** Spring's path patterns: `{id}`, `{id:regex}`, `{*rest}`, `*`, `**`. */
export function springPath(raw: string): readonly Template[] {
  const parts = partsOf(raw);
  const path = parts
    .map((part) => ('text' in part ? part.text.replace(/\*+/g, '{wildcard}') : `{${part.name}}`))
    .join('');
  const last = parts.at(-1);
  if (last === undefined) return [{ path }];
  if ('text' in last) return [/(?:^|\/)\*\*$/.test(last.text) ? { path, catchAll: 'wildcard' } : { path }];
  return [last.star ? { path, catchAll: last.name } : { path }];
}

/** Path templates of JAX-RS: `{id}`, `{id: regex}`; an expression that takes slashes takes all that remains. */
export function jaxRsPath(raw: string): readonly Template[] {
  const parts = partsOf(raw);
  const path = parts.map((part) => ('text' in part ? part.text : `{${part.name}}`)).join('');
  const last = parts.at(-1);
  const isOpen = last !== undefined && 'name' in last && takesSlashes(last.regex);
  return [isOpen ? { path, catchAll: last.name } : { path }];
}

function takesSlashes(regex: string): boolean {
  return /(?:^|[^\\])\.[*+]/.test(regex) || /\[\^[^\]/]*\][*+]/.test(regex);
}

/** Plain stretches and variables; a variable's expression may hold braces of its own. */
function partsOf(raw: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '{' && depth++ === 0) {
      if (at > start) parts.push({ text: raw.slice(start, at) });
      start = at;
    } else if (raw[at] === '}' && depth > 0 && --depth === 0) {
      parts.push(variable(raw.slice(start + 1, at)));
      start = at + 1;
    }
  }
  return start < raw.length ? [...parts, { text: raw.slice(start) }] : parts;
}

function variable(inside: string): Part {
  const [, star = '', name = '', regex = ''] = /^\s*(\*?)([^:]*)(?::([\s\S]*))?$/.exec(inside) ?? [];
  return { name: name.trim(), star: star !== '', regex: regex.trim() };
}
