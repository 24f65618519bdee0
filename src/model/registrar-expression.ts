/** `$1`, `$name` or `$this`, then members: `$1.options.path`, `$2[0]`. */
const PLACE = /\$(\d+|[A-Za-z_]\w*)((?:\.\w+|\[\d+\])*)/;
/** A text that is one place. */
export const WHOLE = new RegExp(`^${PLACE.source}$`);
/** Places in braces inside a text. */
export const PIECES = new RegExp(`\\{${PLACE.source}\\}`, 'g');

/** Whether a text is an expression: a place, or text that may hold places in braces. */
export function isExpression(text: string): boolean {
  return text.startsWith('$') ? WHOLE.test(text) : !/\{\$/.test(text.replace(PIECES, ''));
}
