/** The directory of a path; '' is the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a directory; '' adds nothing. */
export function within(directory: string, path: string): string {
  if (directory === '') return path;
  return path === '' ? directory : `${directory}/${path}`;
}

/** A directory and all that hold it, nearest first, the root last. */
export function upwards(directory: string): readonly string[] {
  const found = [directory];
  for (let at = directory; at !== ''; ) {
    at = directoryOf(at);
    found.push(at);
  }
  return found;
}

/** How many leading segments two paths share. */
export function sharedDepth(a: string, b: string): number {
  const left = a === '' ? [] : a.split('/');
  const right = b === '' ? [] : b.split('/');
  let depth = 0;
  while (depth < left.length && depth < right.length && left[depth] === right[depth]) depth++;
  return depth;
}
