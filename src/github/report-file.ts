import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/errors.ts';
import type { Environment } from './event.ts';

function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether the last part of a path is a symbolic link. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/**
 * A path in the checkout is partly the pull request's word: a symbolic link that it brings must not lead the report
 * out of the workspace, over a file of the runner.
 */
function refuseLeavingLink(path: string, workspace: string): void {
  const home = realpathSync(workspace);
  let existing = path;
  while (!isLink(existing) && existing !== dirname(existing)) {
    try {
      realpathSync(existing);
      break;
    } catch {
      existing = dirname(existing);
    }
  }
  let real: string | undefined;
  try {
    real = realpathSync(existing);
  } catch {
    // A link to nothing.
  }
  if (real !== undefined && isInside(home, real)) return;
  throw new UserError(
    `The report cannot be written to ${path}: a symbolic link leads out of the workspace.`,
    'Name a path that the checkout does not hold, or leave `report-path` out.',
  );
}

/**
 * Writes the report and gives the absolute path of its file: the one that the workflow names, relative to the
 * workspace, or one in the runner's own folder for temporary files.
 *
 * @throws UserError when it cannot be written there.
 */
export function writeReportFile(
  content: string,
  named: string | undefined,
  key: string,
  environment: Environment,
): string {
  const workspace = resolve(environment['GITHUB_WORKSPACE'] || '.');
  const own = join(environment['RUNNER_TEMP'] || tmpdir(), `specgate-${encodeURIComponent(key)}.json`);
  const path = named === undefined ? own : resolve(workspace, named);
  try {
    if (isInside(workspace, path)) refuseLeavingLink(path, workspace);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The report cannot be written to ${path}: ${error instanceof Error ? error.message : String(error)}.`,
      'Name a file that can be written in `report-path`.',
    );
  }
  return path;
}
