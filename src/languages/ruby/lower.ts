import type { ParsedFile } from '../parser.ts';
import type { SyntaxFile } from '../syntax.ts';
import { lowerStatements } from './lower-statements.ts';
import { errorLines } from './nodes.ts';

/** Lowers a Ruby file. */
export function lower(parsed: ParsedFile): SyntaxFile {
  const { root } = parsed;
  return {
    file: parsed.file,
    body: lowerStatements({ source: parsed }, root),
    errors: root.hasError ? errorLines(root) : [],
  };
}
