import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readApiDescription } from '../../../src/inputs/openapi/read-api-description.ts';
import { Root } from '../../../src/inputs/root.ts';
import { UserError } from '../../../src/model/errors.ts';
import type { ApiDescription } from '../../../src/model/operation.ts';

/** A directory with these files, removed after the test. */
export function project(files: Readonly<Record<string, string | Buffer>>): string {
  const outer = mkdtempSync(join(tmpdir(), 'specgate-openapi-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const directory = join(outer, 'repository');
  mkdirSync(directory);
  for (const [file, content] of Object.entries(files)) {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return directory;
}

/** Reads one of these files as an API description. */
export function read(
  files: Readonly<Record<string, string | Buffer>>,
  file: string,
): Promise<ApiDescription> {
  return readApiDescription(new Root(project(files)), file);
}

/** The error with which a description is refused, as text: message, place, how to mend. */
export async function refusal(
  files: Readonly<Record<string, string | Buffer>>,
  file: string,
): Promise<{ message: string; where: string; fix: string }> {
  return refusalOf(() => read(files, file));
}

/** What is wrong with a description that is read all the same, each as text: subject and message, place, how to mend. */
export async function problems(
  files: Readonly<Record<string, string | Buffer>>,
  file: string,
): Promise<readonly { said: string; where: string; fix: string }[]> {
  const description = await read(files, file);
  return description.problems.map(({ subject, message, fix, location }) => ({
    said: `${subject} ${message}`,
    where: `${location.file}:${location.line}`,
    fix,
  }));
}

export async function refusalOf(
  act: () => Promise<unknown>,
): Promise<{ message: string; where: string; fix: string }> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = error.location === undefined ? '' : `${error.location.file}:${error.location.line}`;
    return { message: error.message, where, fix: error.fix };
  }
  throw new Error('It was read without an error.');
}

/** `GET /shelves at file:line` for each operation. */
export function listing(description: ApiDescription): readonly string[] {
  return description.operations.map(
    ({ method, path, location }) => `${method} ${path} at ${location.file}:${location.line}`,
  );
}
