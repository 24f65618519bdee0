import { constant, given, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** `rewrites` of `next.config`: from a path to another. */
export interface Rewrite {
  readonly source: string;
  readonly destination: string;
}

/** A Next application: a package that depends on `next`, or a folder with a `next.config`. */
export interface Application {
  /** Its folder with a slash at the end; empty for the repository. */
  readonly folder: string;
  /** What stands for it in the ledger: its configuration, manifest, or first route. */
  readonly site: string;
  readonly basePath: Value;
  /** Other paths that lead to a route of its own. */
  readonly rewrites: readonly Rewrite[];
  readonly appFolder: string;
  readonly pagesFolder: string;
  readonly routeFiles: readonly string[];
  readonly pageFiles: readonly string[];
}

/** Applications that have routes. */
export function applications(host: Host): readonly Application[] {
  const routes = host.files('**/app/**/route.{ts,tsx,js,jsx}');
  const root = host.files('app/**/route.{ts,tsx,js,jsx}');
  const pages = host.files('**/pages/api/**/*.{ts,tsx,js,jsx}').filter((file) => !file.endsWith('.d.ts'));
  return [...folders(host)].flatMap(([folder, site]) => {
    // Next looks for a folder beside the configuration first, then in `src`.
    const within = (files: readonly string[], name: string): string => {
      const beside = `${folder}${name}/`;
      return files.some((file) => file.startsWith(beside)) ? beside : `${folder}src/${name}/`;
    };
    const appFolder = within([...routes, ...root], 'app');
    const pagesFolder = within(pages, 'pages');
    const routeFiles = [...new Set([...routes, ...root])].filter((file) => file.startsWith(appFolder));
    const pageFiles = pages.filter((file) => file.startsWith(`${pagesFolder}api/`));
    if (routeFiles.length + pageFiles.length === 0) return [];
    const config = configuration(folder, host);
    return [
      {
        folder,
        site,
        basePath: basePath(config, host),
        rewrites: rewritesOf(host.entry(config, 'rewrites'), host),
        appFolder,
        pagesFolder,
        routeFiles,
        pageFiles,
      },
    ];
  });
}

/** Folders of applications, and a file that says so. */
function folders(host: Host): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of host.files('**/package.json')) {
    const manifest = host.data(file);
    if (dependsOnNext(manifest)) found.set(file.slice(0, -'package.json'.length), file);
  }
  for (const file of host.files('**/next.config.{js,mjs,cjs,ts,mts}'))
    found.set(file.slice(0, file.lastIndexOf('/') + 1), file);
  return found;
}

function dependsOnNext(manifest: unknown): boolean {
  return ['dependencies', 'devDependencies'].some((kind) => {
    const wanted = entry(manifest, kind);
    return entry(wanted, 'next') !== undefined;
  });
}

function entry(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/** The object that `next.config` exports, through the wrappers of plugins. */
function configuration(folder: string, host: Host): Value | undefined {
  const [file] = host.files(`${escaped(folder)}next.config.{js,mjs,cjs,ts,mts}`);
  const module = file === undefined ? undefined : host.module(file);
  return module === undefined ? undefined : innermost(host.member(module, 'default'), host, 0);
}

function innermost(value: Value, host: Host, depth: number): Value | undefined {
  for (const one of host.alternatives(value)) {
    if (one.kind === 'map') return one;
    if (depth > 8) return undefined;
    if (one.kind === 'function') {
      const made = innermost(host.call(one, given(constant('phase'), constant(undefined))), host, depth + 1);
      if (made !== undefined) return made;
    }
    for (const arg of one.kind === 'term' ? (one.args?.positional ?? []) : []) {
      const made = innermost(arg.value, host, depth + 1);
      if (made !== undefined) return made;
    }
  }
  return undefined;
}

function basePath(config: Value | undefined, host: Host): Value {
  const value = host.entry(config, 'basePath');
  const known = value === undefined ? undefined : host.force(value);
  // Next takes none where the environment does not set one.
  if (known?.kind === 'unknown' && known.environment === true) return constant('', `default of ${known.why}`);
  return known === undefined || (known.kind === 'constant' && typeof known.value !== 'string')
    ? constant('')
    : known;
}

/** Rewrites within the application, in all three lists. */
function rewritesOf(value: Value | undefined, host: Host): readonly Rewrite[] {
  if (value === undefined) return [];
  return host.alternatives(value).flatMap((one): readonly Rewrite[] => {
    if (one.kind === 'function') return rewritesOf(host.call(one, given()), host);
    if (one.kind === 'list') return one.items.flatMap((item) => rewritesOf(item, host));
    if (one.kind !== 'map') return [];
    const [source, destination] = ['source', 'destination'].map((key) => host.text(host.entry(one, key)));
    if (source !== undefined && destination?.startsWith('/') === true)
      return [{ source, destination: destination.replace(/\?.*$/, '') }];
    return ['beforeFiles', 'afterFiles', 'fallback'].flatMap((key) => rewritesOf(host.entry(one, key), host));
  });
}

/** A folder's name as a glob that means just it. */
function escaped(folder: string): string {
  return folder.replace(/[()[\]{}!*?+@\\]/g, '\\$&');
}
