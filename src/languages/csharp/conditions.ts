/** What an expression goes on with, never a statement, a member or an expression by itself. */
const CONTINUED = /^[ \t]*(?:\.|\?[.?]|&&|\|\||[+:,)]|=>)/;

/**
 * Conditions inside of expressions (`#if DEBUG` before `.Debug()`), which the grammar does not know: one side of each stays, that
 * of a release, the others are spaces. Those around whole statements, members and expressions stay as they are.
 */
export function withoutInnerConditions(text: string): string {
  if (!/^[ \t]*#if\b/m.test(text)) return text;
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    if (!/^[ \t]*#if\b/.test(lines[at] ?? '')) continue;
    const marks = marksOf(lines, at);
    const end = marks.at(-1);
    if (end === undefined) return lines.join('\n');
    const first = lines.slice(at, end).find((line) => !/^[ \t]*(?:#|\/\/|$)/.test(line.trimEnd()));
    if (first === undefined || !CONTINUED.test(first)) continue;
    const kept = keptSide(lines, [at, ...marks]);
    for (let line = at; line <= end; line++)
      if (kept === undefined || line <= kept.start || line >= kept.end)
        lines[line] = blank(lines[line] ?? '');
  }
  return lines.join('\n');
}

/** Lines of the `#elif`, `#else` and `#endif` that belong to an `#if`; none where it does not end. */
function marksOf(lines: readonly string[], start: number): readonly number[] {
  const marks: number[] = [];
  let depth = 0;
  for (let at = start + 1; at < lines.length; at++) {
    const [, word] = /^[ \t]*#(if|elif|else|endif)\b/.exec(lines[at] ?? '') ?? [];
    if (word === 'if') depth++;
    else if (word === 'endif' && depth > 0) depth--;
    else if (word !== undefined && depth === 0) {
      marks.push(at);
      if (word === 'endif') return marks;
    }
  }
  return [];
}

/** The first side that is not for `DEBUG` alone. */
function keptSide(
  lines: readonly string[],
  marks: readonly number[],
): { readonly start: number; readonly end: number } | undefined {
  for (const [index, start] of marks.slice(0, -1).entries())
    if (!/^[ \t]*#(?:el)?if[ \t]+DEBUG[ \t]*$/.test((lines[start] ?? '').trimEnd()))
      return { start, end: marks[index + 1] ?? start };
  return undefined;
}

function blank(line: string): string {
  return line.replace(/[^\r]/g, ' ');
}
