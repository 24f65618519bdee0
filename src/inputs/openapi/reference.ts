import { posix } from 'node:path';

/**
 * A reference in its two halves: the file (percent-decoded, forward slashes, empty for the same file) and the JSON
 * pointer or anchor.
 */
export interface SplitReference {
  readonly path: string;
  /** Without `#`, still percent-encoded: a JSON pointer starts with `/`. */
  readonly fragment: string;
}

export function splitReference(reference: string): SplitReference {
  const hash = reference.indexOf('#');
  const path = hash === -1 ? reference : reference.slice(0, hash);
  return {
    path: (decoded(path) ?? path).replaceAll('\\', '/'),
    fragment: hash === -1 ? '' : reference.slice(hash + 1),
  };
}

/** Whether the fragment is an anchor's name (JSON Schema 2020-12) and no pointer. */
export function isAnchor(reference: string): boolean {
  const { fragment } = splitReference(reference);
  return fragment !== '' && !fragment.startsWith('/');
}

const REMOTE = 'is remote';

/**
 * Why a reference may not be followed, as the rest of a sentence; undefined when it stays inside the repository. Works
 * on names alone: symlinks are judged when the file is opened.
 *
 * @param file that holds the reference, relative to the root.
 */
export function refersOutside(reference: string, file: string): string | undefined {
  const { path } = splitReference(reference);
  if (/^[a-z]:\//i.test(path)) return 'is an absolute path';
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//')) {
    return /^file:/i.test(path) ? 'is a file: URL' : REMOTE;
  }
  if (/^[/~]/.test(path)) return 'is an absolute path';
  if (path.includes('\0')) return 'holds a NUL character';
  const target = posix.join(posix.dirname(file), path);
  if (target === '..' || target.startsWith('../')) return 'leads outside the repository';
  return leadsIntoGit(target) ? 'leads into `.git`' : undefined;
}

/** Whether a reference is a URL of another server, which is legal, and which nobody fetches here. */
export function isRemote(reference: string): boolean {
  return refersOutside(reference, '') === REMOTE;
}

/** Whether a path lies in git's own folder, where a checkout may keep its token. */
export function leadsIntoGit(path: string): boolean {
  return path.split('/').some((part) => part.toLowerCase() === '.git');
}

/** A token of a JSON pointer in a URL fragment (RFC 6901, section 6); undefined when its escapes are broken. */
export function unescapeToken(token: string): string | undefined {
  return decoded(token)?.replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
