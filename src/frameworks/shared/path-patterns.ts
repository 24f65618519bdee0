import { HOLE } from '../framework.ts';
import { pathToRegexpTemplates } from './path-to-regexp.ts';

/** Whether a pattern of path-to-regexp names a path that is written in the same way, or with `below` something above it. */
export function patternNames(pattern: string, path: string, below: boolean): boolean {
  const has = segments(pathToRegexpTemplates(path)[0]?.path ?? path);
  return pathToRegexpTemplates(pattern).some((template) => {
    const wanted = segments(template.path);
    const rest = template.catchAll !== undefined && wanted.at(-1) === `{${template.catchAll}}`;
    if (rest) wanted.pop();
    if (has.length < wanted.length || (!rest && !below && has.length > wanted.length)) return false;
    return wanted.every((segment, at) => segment.startsWith('{') || segment === has[at]);
  });
}

/** An OpenAPI template as path-to-regexp writes it. */
export function colonPath(template: string): string {
  return template.replace(/\{(\w+)\}/g, ':$1');
}

function segments(path: string): string[] {
  return path
    .replaceAll(HOLE, '{*}')
    .split('/')
    .filter((segment) => segment !== '');
}
