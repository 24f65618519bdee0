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

/**
 * URI templates of Micronaut: `{id}`, `{id:regex}`, `{+rest}`, `{.ext}`; `{/id}` may be left out; `{?query}`, `{&query}` and
 * `{#fragment}` are no part of the path. A slash at the end means nothing.
 */
export function micronautPath(raw: string): readonly Template[] {
  let paths: readonly Template[] = [{ path: '' }];
  for (const part of partsOf(raw)) {
    if ('text' in part) {
      paths = paths.map(({ path }) => ({ path: path + part.text }));
      continue;
    }
    const [, operator = '', name = ''] = /^([+#./;?&]?)(.*?)\*?$/.exec(part.name) ?? [];
    if ('?&#;'.includes(operator) && operator !== '') continue;
    const isOpen = operator === '+' || takesSlashes(part.regex);
    paths = paths.flatMap((before): readonly Template[] => {
      if (operator === '/') {
        // The template of the method is put below that of the class with a slash.
        const path = before.path.replace(/\/$/, '');
        return [
          { path },
          {
            path:
              path +
              name
                .split(',')
                .map((one) => `/{${one.trim()}}`)
                .join(''),
          },
        ];
      }
      const path = `${before.path}${operator === '.' ? '.' : ''}{${name}}`;
      return [isOpen ? { path, catchAll: name } : { path }];
    });
  }
  return paths.map((one) => ({ ...one, path: one.path.replace(/(.)\/+$/, '$1') || '/' }));
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
