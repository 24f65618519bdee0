// Makes test/github/api-extract.json: the operations that Specgate uses, out of GitHub's own OpenAPI description.
// The description is large (npm package @octokit/openapi), so it is installed into a temporary folder only.
//
//   node scripts/github-api-extract.mjs [FOLDER WITH node_modules/@octokit/openapi]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@octokit/openapi@23.0.2';
const OPERATIONS = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}/check-suites': ['get'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
};
/** Words for people: nothing is checked against them. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'title']);
const EXTRACT = fileURLToPath(new URL('../test/github/api-extract.json', import.meta.url));
const BIOME = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'octokit-openapi-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return folder;
}

/** A copy without prose and GitHub's own extensions. A property of an object may well be called `description`. */
function bare(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !(PROSE.has(key) || key.startsWith('x-')))
      .map(([key, item]) => [key, bare(item, !names && (key === 'properties' || key === 'schemas'))]),
  );
}

function referencesIn(value, found = new Set()) {
  if (typeof value !== 'object' || value === null) return found;
  if (typeof value.$ref === 'string') found.add(value.$ref);
  for (const item of Object.values(value)) referencesIn(item, found);
  return found;
}

function extract(description) {
  const paths = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    paths[path] = {};
    for (const method of methods) paths[path][method] = bare(description.paths[path][method]);
  }
  const components = {};
  const waiting = [...referencesIn(paths)];
  for (const reference of waiting) {
    const [kind, name] = reference.replace('#/components/', '').split('/');
    components[kind] ??= {};
    components[kind][name] = bare(description.components[kind][name]);
    for (const other of referencesIn(components[kind][name]))
      if (!waiting.includes(other)) waiting.push(other);
  }
  return {
    openapi: description.openapi,
    info: { title: `${description.info.title}, an extract of ${PACKAGE}`, version: description.info.version },
    paths,
    components,
  };
}

const [given] = process.argv.slice(2);
const folder = given ?? install();
try {
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  writeFileSync(EXTRACT, JSON.stringify(extract(JSON.parse(readFileSync(file, 'utf8')))));
  execFileSync(process.execPath, [BIOME, 'format', '--write', EXTRACT], { stdio: 'inherit' });
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
