/** Package names that an import path may stand for, best first: `github.com/go-chi/chi/v5` is `chi`. */
export function packageNames(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => !/^v\d+$/.test(segment));
  const last = (segments.at(-1) ?? path).replace(/\.v\d+$/, '');
  const words = last.split(/[-_.]/).filter((word) => word !== '' && word !== 'go');
  const before = (segments.at(-2) ?? '').replace(/^go-|-go$/, '');
  return [
    last,
    last.replace(/^go-|[-.]go$/, ''),
    words.join(''),
    words.join('_'),
    ...words.reverse(),
    before,
    // A folder of a version that is a package of its own (`acme.io/shop/api/v1`).
    path.slice(path.lastIndexOf('/') + 1),
  ].filter((name, index, names) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && names.indexOf(name) === index);
}

/** Names of packages as seen in a file: `models` of `models.User` and `models.New(`. */
export function usedNames(text: string): ReadonlySet<string> {
  const names = text.matchAll(/(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_]*)\.\p{Lu}/gu);
  return new Set(Array.from(names, ([, name = '']) => name));
}
