/** A place in the analysed repository. `file` is relative to its root, with forward slashes; `line` counts from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
}

/** Orders by file, then line; for stable output. */
export function compareLocations(a: Location, b: Location): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
