import type { ProjectFiles } from '../language.ts';

const ENTRY =
  /(?:^|\/)(?:config\.ru|config\/application\.rb|config\/routes\.rb|(?:app|application|server|main|web|api)\.rb)$/;

/** Files that a server is started with: `config.ru`, a Rails application and its routes, conventional names. */
export function entries(project: ProjectFiles): readonly string[] {
  const depth = (file: string) => file.split('/').length;
  const rank = (file: string) => (file.endsWith('config.ru') ? 0 : file.endsWith('application.rb') ? 1 : 2);
  return project.files
    .filter((file) => ENTRY.test(file) && depth(file) <= 4)
    .sort((a, b) => rank(a) - rank(b) || depth(a) - depth(b));
}
