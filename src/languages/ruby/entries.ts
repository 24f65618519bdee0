import type { ProjectFiles } from '../language.ts';

const ENTRY =
  /(?:^|\/)(?:[\w.-]+\.ru|config\/application\.rb|config\/routes\.rb|(?:app|application|server|main|web|api)\.rb)$/;

/** Files that a server is started with: `config.ru`, a Rails application and its routes, conventional names, other rack files. */
export function entries(project: ProjectFiles): readonly string[] {
  const depth = (file: string) => file.split('/').length;
  const rank = (file: string) =>
    /(?:^|\/)config\.ru$/.test(file) ? 0 : file.endsWith('application.rb') ? 1 : file.endsWith('.rb') ? 2 : 3;
  return project.files
    .filter((file) => ENTRY.test(file) && depth(file) <= 4)
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b));
}
