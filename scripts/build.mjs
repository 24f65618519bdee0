// Bundles the command line and the action into dist/, which is committed and runs with no install step: flat chunks with
// fixed names, the WebAssembly grammars beside them, and the licences of everything in it. The same sources give the
// same bytes. `node scripts/build.mjs [DIRECTORY]` builds elsewhere, to compare.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { COMPILED_VERSIONS, compiledSchema } from './openapi-schemas.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const target = resolve(process.argv[2] ?? join(root, 'dist'));

/** Doors that exist. */
const input = Object.fromEntries(
  ['cli', 'action']
    .map((name) => [name, join(root, `src/${name}.ts`)])
    .filter(([, file]) => existsSync(file)),
);

const { GRAMMAR_PACKAGES } = await import(pathToFileURL(join(root, 'src/inputs/grammars.ts')).href);

/** The OpenAPI validator, and the versions of which it carries a schema. */
const VALIDATOR = join(root, 'node_modules/@seriousme/openapi-schema-validator');
const OPENAPI_SCHEMAS = ['2.0', '3.0', '3.1', '3.2'];

/** A chunk's name says which package or family it holds. Never a hash: a diff of dist/ stays readable. */
function chunkName(id) {
  const name = packageName(id.replaceAll('\\', '/').split('/node_modules/').at(-1));
  if (
    /^(?:@apidevtools|@seriousme|ajv|fast-uri|fast-deep-equal|json-schema|js-yaml|call-me-maybe|@jsdevtools)/.test(
      name,
    )
  )
    return 'openapi';
  // Apart from the rest of the toolkit: it reads the event file when it is loaded, so it is loaded late.
  if (/^(?:@actions\/github|@octokit|before-after|universal-user|content-type|json-with)/.test(name))
    return 'github';
  if (/^(?:@actions|undici|tunnel)/.test(name)) return 'actions';
  if (
    /^(?:micromark|mdast|unist|decode-named|character-ent|ccount|escape-string|longest|markdown-table|zwitch|devlop|dequal)/.test(
      name,
    )
  )
    return 'markdown';
  return name.replace(/^@/, '').replaceAll('/', '-');
}

function packageName(path) {
  const [scope, name] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** Ids of the languages whose own code needs a module, through whatever imports it; `run` where something else does. */
function needsOf(id, context) {
  const needs = new Set();
  const seen = new Set([id]);
  for (const each of seen) {
    const path = each.replaceAll('\\', '/');
    const language = /\/src\/(?:languages\/(\w+)\/|frameworks\/(\w+)\.generated)/.exec(path);
    const importers = context.getModuleInfo(each)?.importers ?? [];
    if (language !== null && language[2] !== 'index') needs.add(language[1] ?? language[2]);
    else if (importers.length === 0) needs.add('run');
    else for (const importer of importers) seen.add(importer);
  }
  return needs;
}

/** Code of one language and its frameworks is a chunk that is loaded where there are files of it. */
function languageName(id, context) {
  const [need, ...others] = needsOf(id, context);
  return need === 'run' || others.length > 0 ? null : need;
}

/** Everything but the doors and what writes: those have chunks of their own. */
const ROOMS = /[\\/]src[\\/](?!cli|command|action|github|reports)/;

const bundle = await rolldown({
  input,
  cwd: root,
  platform: 'node',
  resolve: { conditionNames: ['node', 'import'] },
  external: [/^node:/],
  plugins: [flatSchemas(), quickSchemas()],
  onLog(level, log, report) {
    // web-tree-sitter can run JavaScript that a grammar brings; no grammar here brings any.
    if (log.code !== 'EVAL') report(level, log);
  },
});

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const { output } = await bundle.write({
  dir: target,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: {
    groups: [
      // What more than one family uses is not to load the whole of one. A chunk takes along what its modules need, but for
      // what a chunk of a higher priority has.
      { name: 'yaml', test: /[\\/]node_modules[\\/]yaml[\\/]/, priority: 6 },
      { name: 'fast-deep-equal', test: /[\\/]node_modules[\\/]fast-deep-equal[\\/]/, priority: 6 },
      { name: (id) => chunkName(id), debugName: 'packages', test: /node_modules/, priority: 4 },
      {
        name: (id, context) => (languageName(id, context) === null ? 'run' : null),
        debugName: 'shared',
        test: ROOMS,
        priority: 2,
      },
      { name: (id, context) => languageName(id, context), debugName: 'languages', test: ROOMS, priority: 1 },
      { name: 'reports', test: /[\\/]src[\\/]reports[\\/]/ },
    ],
  },
  comments: false,
  minify: false,
  sourcemap: false,
});
await bundle.close();

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
const bundled = new Map();
for (const id of modules) {
  const path = id.replace(/^\0/, '').split('?')[0];
  const at = path.lastIndexOf(`${sep}node_modules${sep}`);
  if (at < 0) continue;
  const name = packageName(path.slice(at + 14).replaceAll(sep, '/'));
  const directory = join(path.slice(0, at), 'node_modules', name);
  bundled.set(directory, name);
}
for (const [wasm, name] of Object.entries(GRAMMAR_PACKAGES)) {
  const directory = join(root, 'node_modules', name);
  copyFileSync(join(directory, `${wasm}.wasm`), join(target, `${wasm}.wasm`));
  bundled.set(directory, name);
}
for (const version of OPENAPI_SCHEMAS) {
  copyFileSync(
    join(VALIDATOR, 'schemas', `v${version}`, 'schema.json'),
    join(target, `openapi-${version}.json`),
  );
}
writeFileSync(join(target, 'LICENSES.txt'), licences([...bundled.keys()]));
console.log(
  `${relative(root, target) || '.'}: ${readdirSync(target).length} files of ${modules.length} modules and ${bundled.size} packages`,
);

/** The OpenAPI validator reads its schemas from a folder beside it; here they lie flat beside the chunks. */
function flatSchemas() {
  return {
    name: 'flat-schemas',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('@seriousme/openapi-schema-validator/index.js')) return null;
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is text of the module
      const found = './schemas/v${version}/schema.json';
      if (!code.includes(found))
        throw new Error('the OpenAPI validator reads its schemas from elsewhere now');
      return code.replace(found, './openapi-${version}.json');
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is text of the module
    },
  };
}

/** Puts the compiled schemas into `quick-schemas.ts`, each a chunk that is loaded when a description of its version is read. */
function quickSchemas() {
  const place = (version) => join(root, `virtual/openapi-schema-${version.replace('.', '-')}.js`);
  const versions = new Map(COMPILED_VERSIONS.map((version) => [place(version), version]));
  return {
    name: 'quick-schemas',
    resolveId: (id) => (id.startsWith('openapi-schema:') ? place(id.slice(15)) : null),
    load: (id) => (versions.has(id) ? compiledSchema(versions.get(id)) : null),
    transform(_code, id) {
      if (!id.replaceAll('\\', '/').endsWith('src/inputs/openapi/quick-schemas.ts')) return null;
      const entries = COMPILED_VERSIONS.map(
        (version) => `'${version}': () => import('openapi-schema:${version}')`,
      );
      return `export const quickSchemas = { ${entries.join(', ')} };`;
    },
  };
}

/** The full text of every package's licence; packages that share a version and text are told once. */
function licences(directories) {
  const parts = directories.map((directory) => {
    const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    const texts = readdirSync(directory)
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .sort()
      .map((file) => readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n').trim());
    // A package that ships no licence text: the one of its repository, kept here.
    if (texts.length === 0)
      texts.push(readFileSync(join(root, `scripts/licences/${manifest.name}.txt`), 'utf8').trim());
    return { title: `${manifest.name} ${manifest.version} (${manifest.license})`, text: texts.join('\n\n') };
  });
  const unique = [...new Map(parts.map((part) => [part.title, part])).values()];
  unique.sort((a, b) => (a.title < b.title ? -1 : 1));
  const line = '-'.repeat(80);
  const head = 'Specgate holds the following packages. Each is under its own licence.\n';
  return [head, ...unique.map(({ title, text }) => `${line}\n${title}\n${line}\n\n${text}\n`)].join('\n');
}
