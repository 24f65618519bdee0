import type { Root } from './root.ts';

/** Directories that hold other people's code, caches or git's own data whatever the project. */
const NEVER_SOURCE = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  'jspm_packages',
  'site-packages',
  '__pycache__',
  '__pypackages__',
  '.venv',
  '.tox',
  '.nox',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.eggs',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.turbo',
  '.yarn',
  '.pnpm-store',
  '.gradle',
  '.idea',
  '.vs',
  '.terraform',
  '.bundle',
  '.nyc_output',
]);

/** Whether a directory holds third-party code: by its name, or by what lies in or beside it. */
export function isThirdParty(root: Root, path: string, name: string, siblings: ReadonlySet<string>): boolean {
  if (NEVER_SOURCE.has(name)) return true;
  if (name === 'vendor') {
    // `vendor` may also be the word of the business (a marketplace's vendors), so ask who filled it.
    return (
      siblings.has('go.mod') ||
      siblings.has('composer.json') ||
      siblings.has('Gemfile') ||
      root.has(`${path}/modules.txt`) ||
      root.has(`${path}/autoload.php`)
    );
  }
  return (name === 'venv' || name === 'env' || name === 'virtualenv') && root.has(`${path}/pyvenv.cfg`);
}

/** Whether pip put libraries into a directory (`pip install --target libs`): it writes of each what it installed. */
export function isInstalled(entries: ReadonlySet<string>): boolean {
  for (const entry of entries) if (entry.endsWith('.dist-info')) return true;
  return false;
}

const OUTPUT_NAMES = new Set(['dist', 'build', 'out', 'target', 'obj', 'bin']);

/** Whether a directory's name is one that tools write to. */
export function isOutput(name: string): boolean {
  return OUTPUT_NAMES.has(name) || name === 'coverage';
}

/** Whether a directory that is not ignored is clearly the output of a build all the same. */
export function isGenerated(root: Root, path: string, entries: ReadonlySet<string>): boolean {
  if (entries.has('CACHEDIR.TAG') || entries.has('project.assets.json')) return true;
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  if (!OUTPUT_NAMES.has(name)) return false;
  for (const entry of entries)
    if (/\.(?:[cm]?js|css)\.map$|\.min\.[cm]?js$|\.tsbuildinfo$/.test(entry)) return true;
  return isCompilerOutput(root, path.slice(0, slash + 1), name);
}

/** Whether the `tsconfig.json` beside a directory says that the compiler writes there. */
function isCompilerOutput(root: Root, parent: string, name: string): boolean {
  const file = `${parent}tsconfig.json`;
  if (!root.has(file)) return false;
  const outDir = /"outDir"\s*:\s*"(?:\.\/)?([^"]*?)\/?"/.exec(root.readText(file))?.[1];
  return outDir === name;
}
