/**
 * Characters that hide, reorder or imitate text: controls, bidirectional and zero-width characters and all others that
 * show as nothing (the Unicode property Default_Ignorable_Code_Point), lone surrogates, private use.
 */
const INVISIBLE = /\p{Cc}|\p{DI}|\p{Cf}|\p{Cs}|\p{Co}|[\u2028\u2029\u2800]/gu;

/** More combining marks than any script stacks on one letter: they would paint over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;

/** Spaces of every width: each becomes one ordinary space. */
const WIDE_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${hex}⟩`;
}

/** One line of text in which nothing is hidden: what cannot be seen is written as its code point, `⟨U+202E⟩`. */
export function visibleLine(text: string): string {
  return text
    .replace(/[\r\n\t\v\f]+/g, ' ')
    .replace(WIDE_SPACE, ' ')
    .replace(INVISIBLE, codePoint)
    .replace(STACKED_MARKS, '$1')
    .trim();
}

/** As {@link visibleLine}, but line feeds and the spaces that start a line stay; tabs become two spaces. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) =>
      line
        .replace(/\t/g, '  ')
        .replace(WIDE_SPACE, ' ')
        .replace(INVISIBLE, codePoint)
        .replace(STACKED_MARKS, '$1')
        .trimEnd(),
    )
    .join('\n');
}

/** Breaks the mark of an old workflow command, `##[`, which a runner of GitHub Actions obeys anywhere in a line. */
export function withoutCommands(line: string): string {
  return line.replace(/##\[/g, '#⟨U+0023⟩[');
}

/**
 * Text from the repository as one line that no terminal and no CI log acts upon: nothing hidden, no escape, and neither
 * `##[` nor, at its start, `::`, which a runner of GitHub Actions reads as commands.
 */
export function printableLine(text: string): string {
  return withoutCommands(visibleLine(text)).replace(/^::/, ':⟨U+003A⟩');
}

/**
 * Shortens plain text to at most `length` UTF-16 units, the last one an ellipsis. Never splits a surrogate pair. It is
 * used before anything is escaped, so that no markup is ever cut.
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/** One line in which nothing is hidden, of at most `length` UTF-16 units: made visible first, for that makes it longer. */
export function clipLine(text: string, length: number): string {
  return clip(visibleLine(clip(text, 4 * length)), length);
}

/** At most `count` visible lines of at most `length` units each; says how many lines are left out. */
export function clipLines(text: string, count: number, length: number): string {
  const lines = visibleLines(text).split('\n');
  const kept = lines.slice(0, count).map((line) => clip(line, length));
  return lines.length > count
    ? [...kept, `… ${lines.length - count} more lines`].join('\n')
    : kept.join('\n');
}
