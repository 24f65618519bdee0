import type { ParsedFile } from '../parser.ts';
import type { Let } from '../syntax.ts';
import type { FileImports } from './file-imports.ts';

/** What lowering a piece of a Java file has to know beyond its nodes. */
export interface Context {
  readonly source: ParsedFile;
  readonly imports: FileImports;
  /** Variables that patterns in the statement at hand bind (`x instanceof Foo f`); they are declared before it. */
  readonly bindings: Let[];
}

/** The context of a new body or statement. */
export function fresh(context: Context): Context {
  return { ...context, bindings: [] };
}
