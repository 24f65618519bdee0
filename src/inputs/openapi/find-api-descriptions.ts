/** Where a description usually is, best first. */
const folders: readonly RegExp[] = [
  /^specs?$/,
  /^$/,
  /^apis?$/,
  /^(?:openapi|swagger|api-docs?|contracts?)$/,
  /^docs?(?:\/.*)?$/,
  /^specs?\/.*$/,
];

/** How it is usually called, best first. */
const names: readonly RegExp[] = [
  /^openapi\.(?:ya?ml|json)$/i,
  /^swagger\.(?:ya?ml|json)$/i,
  /^(?:openapi|swagger)[-._][\w.-]+\.(?:ya?ml|json)$/i,
  /^[\w.-]+[-._](?:openapi|swagger)\.(?:ya?ml|json)$/i,
  /^(?:api|api-spec|spec|oas)\.ya?ml$/i,
];

/** Folders whose descriptions are not the project's own promise. */
export const foreign =
  /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|out|target|coverage|tests?|__tests__|spec\/fixtures|fixtures|testdata|examples?|samples?|mocks?|\.[^/]+)\//i;

/** Files called `spec.yaml` or `api.yaml` are often something else, so that they count only where descriptions live. */
const vagueName = 4;

/**
 * Files that may be the API description of a project, by their conventional names and places, best first.
 *
 * @param files paths relative to the root with forward slashes.
 */
export function findApiDescriptions(files: readonly string[]): string[] {
  return files
    .flatMap((file) => {
      const rank = rankOf(file);
      return rank === undefined ? [] : [{ file, rank }];
    })
    .sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1))
    .map(({ file }) => file);
}

/** Smaller is better; undefined for a file that is none. */
function rankOf(file: string): number | undefined {
  if (foreign.test(file)) return undefined;
  const slash = file.lastIndexOf('/');
  const folder = file.slice(0, Math.max(0, slash)).toLowerCase();
  const base = file.slice(slash + 1);
  const name = names.findIndex((pattern) => pattern.test(base));
  if (name === -1) return undefined;
  const place = folders.findIndex((pattern) => pattern.test(folder));
  if (place === -1 && name === vagueName) return undefined;
  if (folder === '' && name === vagueName) return undefined;
  const depth = Math.min(9, folder === '' ? 0 : folder.split('/').length);
  // JSON is usually generated from the YAML beside it.
  const generated = /\.json$/i.test(base) ? 1 : 0;
  return (
    Math.min(name, 2) * 1000 +
    (place === -1 ? folders.length : place) * 100 +
    depth * 10 +
    name +
    generated / 2
  );
}
