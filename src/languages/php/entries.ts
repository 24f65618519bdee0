import type { ProjectFiles } from '../language.ts';
import { isTest } from './test-files.ts';

const ENTRY =
  /(?:^|\/)(?:public|web|www|htdocs|public_html)\/(?:index|app)\.php$|^(?:src\/)?(?:index|app|server)\.php$|(?:^|\/)bootstrap\/app\.php$/;

/** The files that a web server starts, those nearest to the root first. */
export function entries(project: ProjectFiles): readonly string[] {
  return project.files
    .filter((file) => ENTRY.test(file) && !isTest(file))
    .sort((a, b) => depth(a) - depth(b) || Number(isIndex(b)) - Number(isIndex(a)) || (a < b ? -1 : 1));
}

function isIndex(file: string): boolean {
  return file.endsWith('/index.php');
}

function depth(file: string): number {
  return file.split('/').length;
}
