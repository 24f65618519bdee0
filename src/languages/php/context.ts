import type { ParsedFile } from '../parser.ts';

/** What lowering a piece of a PHP file has to know beyond its nodes. */
export interface Context {
  readonly source: ParsedFile;
  /** `App.Http`; empty for the global namespace. */
  readonly namespace: string;
  /** Full names by the name under which the file uses them: `D` → `A.B.C`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Name of the class around, where it has one. */
  readonly className?: string;
}
