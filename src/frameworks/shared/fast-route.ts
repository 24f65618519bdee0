import type { Template } from '../framework.ts';

/** What a placeholder's pattern lets through: all that is left, slashes included. */
const REST = /^\(?(?:\?:)?(?:\.[*+]\??|\[\\s\\S\][*+]|\.\{\d+,\})\)?$/;

/** FastRoute's dialect: `/users/{id:\d+}`, optional ends in square brackets, one inside the other. */
export function fastRoutePath(raw: string): readonly Template[] {
  const variants: Template[] = [];
  let path = '';
  let catchAll: string | undefined;
  const finish = () => variants.push({ path, ...(catchAll === undefined ? {} : { catchAll }) });
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] ?? '';
    if (character === '[') finish();
    else if (character === '{') {
      const end = closing(raw, at);
      const [name = '', pattern] = split(raw.slice(at + 1, end));
      path += `{${name}}`;
      catchAll =
        pattern !== undefined && REST.test(pattern) && /^[\]\s]*$/.test(raw.slice(end + 1))
          ? name
          : undefined;
      at = end;
    } else if (character !== ']') path += character;
  }
  finish();
  return variants;
}

function closing(raw: string, from: number): number {
  let depth = 0;
  for (let at = from; at < raw.length; at++) {
    if (raw[at] === '{') depth++;
    else if (raw[at] === '}' && --depth === 0) return at;
  }
  return raw.length;
}

function split(placeholder: string): readonly [string, string | undefined] {
  const colon = placeholder.indexOf(':');
  return colon < 0
    ? [placeholder.trim(), undefined]
    : [placeholder.slice(0, colon).trim(), placeholder.slice(colon + 1).trim()];
}
