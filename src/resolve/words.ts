/** A pattern that matches any of these words as they are written. */
export function alternation(words: readonly string[]): string {
  return [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
}
