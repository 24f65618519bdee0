import { errorLines } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { SyntaxFile } from '../syntax.ts';
import { lowerStatements } from './lower-statements.ts';

/** Lowers a JavaScript or TypeScript file, with or without JSX, of either module system. */
export function lower(parsed: ParsedFile): SyntaxFile {
  const { root } = parsed;
  return {
    file: parsed.file,
    body: lowerStatements(parsed, root),
    errors: errorLines(root),
  };
}
