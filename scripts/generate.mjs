// Writes what can be derived: the index files of gates, frameworks, languages and presets, the JSON Schema of the configuration,
// and the tables of the README. With --check it writes nothing and fails when a file is not what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** The order in which gates speak; a new gate comes after these, by name. */
const GATE_ORDER = ['routes', 'coverage', 'handoff', 'proofs', 'checkpoint'];

const NOTICE = '// Made by `npm run generate` from the files of this folder. Do not edit.\n';

export function camelCase(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function exportsName(path, name) {
  return new RegExp(`^export const ${name}\\b`, 'm').test(read(path) ?? '');
}

/** Modules of a folder that export a constant of their own name: `gates/routes/routes.ts`, `frameworks/express.ts`. */
function modulesOf(folder) {
  const entries = existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { withFileTypes: true })
    : [];
  return entries
    .flatMap((entry) => {
      const id = entry.name.replace(/\.ts$/, '');
      const paths = entry.isDirectory() ? [`./${id}/${id}.ts`, `./${id}/index.ts`] : [`./${entry.name}`];
      const path = paths.find(
        (each) => each.endsWith('.ts') && exportsName(join(folder, each), camelCase(id)),
      );
      return path === undefined ? [] : [{ id, path }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function indexFile(modules, name, type, from) {
  const imports = modules.map(({ id, path }) => `import { ${camelCase(id)} } from '${path}';\n`).join('');
  const items = modules.map(({ id }) => `  ${camelCase(id)},\n`).join('');
  return `${NOTICE}${imports}import type { ${type} } from '${from}';\n\nexport const ${name}: readonly ${type}[] = [\n${items}];\n`;
}

function gateIndex() {
  const rank = ({ id }) => (GATE_ORDER.includes(id) ? GATE_ORDER.indexOf(id) : GATE_ORDER.length);
  const gates = modulesOf('src/gates').sort((a, b) => rank(a) - rank(b));
  return indexFile(gates, 'gates', 'Gate', './gate.ts');
}

/** The objects of a folder's modules. */
function objectsOf(folder) {
  return Promise.all(
    modulesOf(folder).map(async (module) => ({
      ...module,
      object: (await load(join(folder, module.path)))[camelCase(module.id)],
    })),
  );
}

/** One index for each language: most repositories are of one, and load what they need. */
async function frameworkIndexes() {
  const byLanguage = new Map();
  for (const framework of await objectsOf('src/frameworks')) {
    for (const id of framework.object.languages)
      byLanguage.set(id, [...(byLanguage.get(id) ?? []), framework]);
  }
  const languages = [...byLanguage].sort();
  const loaders = languages.map(
    ([id]) => `  ${id}: async () => (await import('./${id}.generated.ts')).frameworks,\n`,
  );
  const index = `${NOTICE}import type { Framework } from './framework.ts';

/** Loads the frameworks of a language, by its id. */
export const frameworks: Readonly<Record<string, () => Promise<readonly Framework[]>>> = {
${loaders.join('')}};
`;
  const lists = languages.map(([id, frameworks]) => [
    id,
    indexFile(frameworks, 'frameworks', 'Framework', './framework.ts'),
  ]);
  return [['index', index], ...lists];
}

async function languageIndex() {
  const items = (await objectsOf('src/languages')).map(({ id, path, object }) => {
    const extensions = object.extensions.map((extension) => `'${extension}'`).join(', ');
    const loader = `async () => (await import('${path}')).${camelCase(id)}`;
    return `  { id: '${id}', extensions: [${extensions}], load: ${loader} },\n`;
  });
  return `${NOTICE}import type { LanguageDoor } from './language.ts';

export const languages: readonly LanguageDoor[] = [
${items.join('')}];
`;
}

function presetIndex() {
  const presets = modulesOf('src/presets');
  const imports = presets.map(({ id, path }) => `import { ${camelCase(id)} } from '${path}';\n`).join('');
  const items = presets
    .map(({ id }) => `  ${/^[a-z]+$/.test(id) ? id : `'${id}'`}: ${camelCase(id)},\n`)
    .join('');
  return `${NOTICE}${imports}import type { Preset } from './preset.ts';\n\nexport const presets: Readonly<Record<string, Preset>> = {\n${items}};\n`;
}

function load(path) {
  return import(pathToFileURL(join(root, path)).href);
}

async function schemaFile() {
  const { gates } = await load('src/gates/index.generated.ts');
  const { presets } = await load('src/presets/index.generated.ts');
  const { configJsonSchema } = await load('src/inputs/config-schema.ts');
  const { $schema, ...schema } = configJsonSchema(gates, Object.keys(presets));
  return `${JSON.stringify({ $schema, title: 'specgate.yml', ...schema }, null, 2)}\n`;
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

async function readmeTables() {
  const action = parse(read('action.yml') ?? '{}') ?? {};
  const { gates } = await load('src/gates/index.generated.ts');
  const frameworks = (await objectsOf('src/frameworks')).map(({ object }) => object);
  const titles = { javascript: 'JavaScript, TypeScript', csharp: 'C#', php: 'PHP' };
  const languages = new Map();
  for (const framework of frameworks) {
    const language = framework.languages
      .map((id) => titles[id] ?? id[0].toUpperCase() + id.slice(1))
      .join(', ');
    languages.set(language, [...(languages.get(language) ?? []), `[${framework.title}](${framework.docs})`]);
  }
  const page = (gate) =>
    existsSync(join(root, `docs/gates/${gate.id}.md`))
      ? `[${gate.title}](docs/gates/${gate.id}.md)`
      : gate.title;
  return {
    inputs: table(
      ['Input', 'What it is', 'Default'],
      Object.entries(action.inputs ?? {}).map(([name, input]) => [
        `\`${name}\``,
        input.description,
        input.default === undefined || input.default === '' ? '' : `\`${input.default}\``,
      ]),
    ),
    outputs: table(
      ['Output', 'What it is'],
      Object.entries(action.outputs ?? {}).map(([name, output]) => [`\`${name}\``, output.description]),
    ),
    gates: table(
      ['Gate', 'What it proves', 'Findings'],
      gates.map((gate) => [
        page(gate),
        gate.summary,
        Object.keys(gate.rules)
          .map((rule) => `\`${gate.id}/${rule}\``)
          .join(', '),
      ]),
    ),
    frameworks: table(
      ['Language', 'Frameworks'],
      [...languages].sort().map(([language, names]) => [language, names.join(', ')]),
    ),
  };
}

/** The file with the text between `<!-- generated:NAME -->` and `<!-- end -->` made anew. */
function fill(text, tables) {
  return text.replace(/(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    if (tables[name] === undefined) throw new Error(`nothing is generated under the name ${name}`);
    return `${start}${tables[name]}\n${end}`;
  });
}

const check = process.argv.includes('--check');
const stale = [];

function put(path, text) {
  if (read(path) === text) return;
  stale.push(path);
  if (!check) writeFileSync(join(root, path), text);
}

put('src/gates/index.generated.ts', gateIndex());
for (const [name, text] of await frameworkIndexes()) put(`src/frameworks/${name}.generated.ts`, text);
put('src/languages/index.generated.ts', await languageIndex());
put('src/presets/index.generated.ts', presetIndex());
put('specgate.schema.json', await schemaFile());
const readme = read('README.md');
if (readme !== undefined) put('README.md', fill(readme, await readmeTables()));

if (check && stale.length > 0) {
  console.error(`Not up to date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
} else if (stale.length > 0) console.log(`Wrote ${stale.join(', ')}.`);
