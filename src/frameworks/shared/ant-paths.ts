/**
 * Whether a pattern of Spring's `AntPathMatcher` fits a text: `?` one character, `*` what is between separators, `**` any number
 * of parts.
 */
export function antMatches(pattern: string, text: string, separator: string): boolean {
  return fits(pattern.split(separator), text.split(separator));
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return parts.length === 0;
  if (first === '**') return fits(rest, parts) || (parts.length > 0 && fits(pattern, parts.slice(1)));
  const [part, ...others] = parts;
  return part !== undefined && partPattern(first).test(part) && fits(rest, others);
}

function partPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{[^}]*\}|\*|\?/g, (sign) => (sign === '?' ? '.' : '.*'));
  return new RegExp(`^${source}$`);
}
