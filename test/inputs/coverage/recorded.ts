import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCoverage } from '../../../src/inputs/coverage/read.ts';
import { projectFiles } from '../../../src/inputs/files.ts';
import { Root } from '../../../src/inputs/root.ts';
import type { CoverageEvidence } from '../../../src/model/coverage.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The project that each recorded tool ran on. */
const PROJECTS: Readonly<Record<string, string>> = {
  'pytest-cov': 'python',
  'pytest-cov-branch': 'python',
  'go-set': 'go',
  'go-atomic': 'go',
  jacoco: 'java',
  'phpunit-pcov': 'php',
  'phpunit-xdebug': 'php',
  simplecov: 'ruby',
  'simplecov-branch': 'ruby',
  'llvm-cov': 'rust',
  tarpaulin: 'rust',
};

/** Directory of what a tool wrote. */
export function recordedDirectory(tool: string): string {
  return join(here, 'recorded', tool);
}

/** Reads reports as the real tool wrote them, in a copy of the project that it ran on, as a checkout elsewhere would. */
export function readRecorded(tool: string, ...reports: readonly string[]): CoverageEvidence {
  const directory = mkdtempSync(join(tmpdir(), 'specgate-'));
  cpSync(join(here, 'record', 'projects', PROJECTS[tool] ?? 'javascript'), directory, { recursive: true });
  cpSync(recordedDirectory(tool), directory, { recursive: true });
  const root = new Root(directory);
  return readCoverage(root, projectFiles(root), { reports }, undefined);
}
