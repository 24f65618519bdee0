import type { ProjectFiles } from '../language.ts';
import type { Package } from './packages.ts';
import { within } from './paths.ts';
import { packagesOf } from './resolve.ts';
import { builtFile, sourceFile } from './source-files.ts';
import { isTest } from './test-files.ts';

/** Names under which a service usually starts, in its folder, `src` or `bin`. */
const CONVENTIONAL = ['server', 'app', 'index', 'main', 'start', 'worker'].flatMap((name) => [
  `src/${name}`,
  name,
  `bin/${name}`,
  `src/bin/${name}`,
]);

/** A file that a script runs: `node -r x dist/server.js`, `tsx watch src/main.ts`, `nodemon ./bin/www.js`. */
const SCRIPT_FILE = /(?:^|[\s="'])((?:\.{1,2}\/)?[\w@.-]+(?:\/[\w@.-]+)*)(?=$|[\s"';&|])/g;

/** Where a package begins that has no manifest of its own. */
const PROJECT_MARKS = ['tsconfig.app.json', 'project.json', 'deno.json', 'deno.jsonc'];

/**
 * Files to start from: what the scripts and fields of the manifests name, then files with conventional names; the root's
 * package first.
 */
export function entries(project: ProjectFiles): readonly string[] {
  const packages = [...packagesOf(project).byDirectory.values()].sort(
    (a, b) => depth(a.directory) - depth(b.directory),
  );
  const found = new Set<string>();
  const add = (file: string | undefined): void => {
    if (file !== undefined && !isTest(file)) found.add(file);
  };
  for (const each of packages) {
    for (const path of named(each)) add(builtFile(project, each.directory, path));
  }
  for (const directory of directories(project, packages)) {
    for (const name of CONVENTIONAL) {
      const path = within(directory, name);
      add(path === undefined ? undefined : sourceFile(project, path));
    }
  }
  return [...found];
}

function depth(directory: string): number {
  return directory === '' ? 0 : directory.split('/').length;
}

function directories(project: ProjectFiles, packages: readonly Package[]): ReadonlySet<string> {
  const found = new Set(['', ...packages.map((each) => each.directory)]);
  for (const file of project.files) {
    const slash = file.lastIndexOf('/');
    if (slash > 0 && PROJECT_MARKS.includes(file.slice(slash + 1))) found.add(file.slice(0, slash));
  }
  return found;
}

/** Paths that a manifest names: its scripts first, because a service's `main` is often a leftover. */
function named({ manifest }: Package): readonly string[] {
  const { scripts = {}, main, module, source, bin } = manifest;
  const bins = typeof bin === 'string' ? [bin] : Object.values(bin ?? {});
  const started = Object.entries(scripts)
    .filter(([name]) => /^(?:pre)?(?:start|dev|serve|watch|develop|server|api|prod)/.test(name))
    .flatMap(([, command]) => [...command.matchAll(SCRIPT_FILE)].map((match) => match[1] ?? ''))
    .filter((path) => path.includes('/') || /\.[cm]?[jt]sx?$/.test(path));
  return [...started, ...[source, module, main].filter((path) => path !== undefined), ...bins];
}
