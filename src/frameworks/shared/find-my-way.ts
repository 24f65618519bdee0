import { HOLE, type Template } from '../framework.ts';

/**
 * Reads the patterns of find-my-way, as Fastify and restify write them: `:id`, `:id(^\\d+$)`, `:from-:to`, `:id?` and `*` at the
 * end, `::` for a colon. Source: the library's readme, version 9.
 */
export function findMyWayTemplates(raw: string): readonly Template[] {
  const optional = /^(.*?)\/?:([^/:()?]+)(\([^/]*\))?\?(\/?)$/s.exec(raw);
  if (optional === null) return [template(raw)];
  const [, before = '', , , after = ''] = optional;
  return [template(raw.replace(/\?(\/?)$/, '$1')), template(before + after)];
}

function template(raw: string): Template {
  let path = '';
  let catchAll: string | undefined;
  for (let at = 0; at < raw.length; ) {
    const character = raw[at] ?? '';
    if (raw.startsWith('::', at)) {
      path += ':';
      at += 2;
    } else if (character === ':') {
      // A parameter ends at a slash, a dash, a dot or its pattern.
      const name = /^[^/\-.(:]*/.exec(raw.slice(at + 1))?.[0].replaceAll(HOLE, '') ?? '';
      path += `{${name}}`;
      at += 1 + name.length;
      if (raw[at] === '(') at = afterGroup(raw, at);
    } else {
      if (character === '*') catchAll = 'wildcard';
      path += character === '*' ? '{wildcard}' : character;
      at++;
    }
  }
  const known = path === '' ? '/' : path;
  return catchAll !== undefined && known.endsWith('{wildcard}') ? { path: known, catchAll } : { path: known };
}

/** Where a balanced group ends. */
function afterGroup(raw: string, start: number): number {
  let depth = 0;
  for (let at = start; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '(') depth++;
    else if (raw[at] === ')' && --depth === 0) return at + 1;
  }
  return raw.length;
}
