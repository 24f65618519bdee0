import type { ParsedFile } from '../parser.ts';

/** What `new` is called where it is given a value. As long as `new`, and nobody's name. */
export const NEW_VALUE = 'n\u0113w';

/**
 * `new(` before what is no type, though it may look like one (`new(x)`, `new([]string)`).
 *
 * https://go.dev/ref/spec#Allocation
 */
const GIVEN_A_VALUE =
  /\bnew\((?!\s*(?:\*|\[|map\[|struct\b|chan\b|func\b|interface\b|[\w.]+(?:\[[^\]]*\])?\s*\)))/g;

/** Since Go 1.26 `new` takes a value, too: the grammar knows it with a type only, and loses the function around it. */
export function withNewValues(parsed: ParsedFile): ParsedFile {
  if (!parsed.text.includes('new(') || !parsed.root.hasError) return parsed;
  const text = parsed.text.replace(GIVEN_A_VALUE, `${NEW_VALUE}(`);
  return text === parsed.text ? parsed : parsed.rewritten(text);
}
