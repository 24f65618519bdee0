import { pieces } from './pieces.ts';
import { visibleLine, visibleLines } from './visible-text.ts';

/** Where a code span stands: a cell of a table needs its own escape for the bar. */
export type Place = 'paragraph' | 'cell';

/** A code span that shows exactly `text`, on one line. */
export function code(text: string, place: Place = 'paragraph'): string {
  let content = visibleLine(text);
  if (content === '') content = ' ';
  if (place === 'cell') {
    // A table reads `\|` as a bar, so a backslash before a bar cannot be written there.
    content = content.replace(/\\(?=\|)/g, '⟨U+005C⟩').replace(/\|/g, '\\|');
  }
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const padded = /^`|`$/.test(content) ? ` ${content} ` : content;
  return `${fence}${padded}${fence}`;
}

/** Plain text as Markdown for one line, never at the start of a block: prose as it is, all the rest in code spans. */
export function text(plain: string, place: Place = 'paragraph'): string {
  return pieces(plain)
    .map((piece) => (piece.kind === 'code' ? code(piece.text, place) : piece.text))
    .join('');
}

/** Text between HTML tags or inside a double-quoted attribute. */
export function escapeHtml(plain: string): string {
  return plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Plain text for an HTML block such as a `<summary>` line, where no Markdown is read but GitHub still links mentions. */
export function htmlText(plain: string): string {
  return pieces(plain)
    .map((piece) =>
      piece.kind === 'code' ? `<code>${escapeHtml(piece.text)}</code>` : escapeHtml(piece.text),
    )
    .join('');
}

/** A fenced block that shows exactly the lines of `plain`. */
export function fenced(plain: string, language: string): string {
  const content = visibleLines(plain);
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${content}\n${fence}`;
}

/** A link of ours. `label` is Markdown that is already safe; `address` comes from {@link ./links.ts}. */
export function link(label: string, address: string): string {
  return `[${label}](${address})`;
}
