import type { Host } from '../framework.ts';

/** Directories of applications, the deepest first. */
export function rootsOf(host: Host): readonly string[] {
  return host.state('roots', () => findRoots(host));
}

function findRoots(host: Host): readonly string[] {
  const found = [
    '**/bin/console',
    '**/config/routes.yaml',
    '**/config/routes.php',
    '**/config/bundles.php',
  ].flatMap((glob) => host.files(glob).map((file) => file.slice(0, -(glob.length - 3)).replace(/\/$/, '')));
  const roots = [...new Set([...found, ''])];
  return roots.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The application that a file belongs to. */
export function nearest(file: string, roots: readonly string[]): string {
  return roots.find((root) => root === '' || file.startsWith(`${root}/`)) ?? '';
}
