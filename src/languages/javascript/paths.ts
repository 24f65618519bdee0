import { posix } from 'node:path';

/** Directory of a file; `''` is the root. */
export function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** A path inside the repository, or undefined where it leaves it. `''` is the root. */
export function within(directory: string, path: string): string | undefined {
  const joined = posix.join(directory, path).replace(/\/$/, '');
  if (joined === '.' || joined === '') return '';
  return joined === '..' || joined.startsWith('../') || joined.startsWith('/') ? undefined : joined;
}

/** A directory and those above it, up to the root. */
export function upwards(directory: string): readonly string[] {
  const chain = [directory];
  for (let at = directory; at !== ''; ) {
    at = directoryOf(at);
    chain.push(at);
  }
  return chain;
}

/** A pattern with at most one `*`, as TypeScript's `paths` and Node's `exports` write it. */
export interface Wildcard {
  readonly pattern: string;
  readonly prefix: string;
  /** Undefined without a `*`. */
  readonly suffix: string | undefined;
}

export function wildcard(pattern: string): Wildcard {
  const star = pattern.indexOf('*');
  return star < 0
    ? { pattern, prefix: pattern, suffix: undefined }
    : { pattern, prefix: pattern.slice(0, star), suffix: pattern.slice(star + 1) };
}

/** What `*` stands for in a name (`''` for an exact match); undefined where the pattern does not match. */
export function starOf({ prefix, suffix }: Wildcard, name: string): string | undefined {
  if (suffix === undefined) return name === prefix ? '' : undefined;
  if (name.length < prefix.length + suffix.length) return undefined;
  if (!name.startsWith(prefix) || !name.endsWith(suffix)) return undefined;
  return name.slice(prefix.length, name.length - suffix.length);
}

/** Orders exact patterns first, then the longest prefix, as both TypeScript and Node decide. */
export function compareWildcards(a: Wildcard, b: Wildcard): number {
  if ((a.suffix === undefined) !== (b.suffix === undefined)) return a.suffix === undefined ? -1 : 1;
  return b.prefix.length - a.prefix.length;
}
