// Makes the skeleton of a framework or a gate: `npm run new framework <id> [language]`, `npm run new gate <id>`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [kind, id, language = 'javascript'] = process.argv.slice(2);

const camelCase = (text) => text.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const title = (text) => text.replace(/(?:^|-)(\w)/g, (_, letter) => ` ${letter.toUpperCase()}`).trim();

const framework = () => ({
  [`src/frameworks/${id}.ts`]: `import type { Framework } from './framework.ts';

/** TODO: where its routing is documented, and what is peculiar about it. */
export const ${camelCase(id)}: Framework = {
  id: '${id}',
  title: '${title(id)}',
  languages: ['${language}'],
  docs: 'https://TODO',
  packages: ['${id}'],
  // What its calls make, and what the methods of its router mean: see \`express.ts\` and \`fastapi.ts\`.
  calls: {},
  // Its dialect of paths as OpenAPI templates: \`:id\` becomes \`{id}\`.
  path: (raw) => [{ path: raw }],
};
`,
  [`test/frameworks/${id}/routes.txt`]: `# How this file was made: TODO (recorded from the framework itself by \`npm run truth -- ${id}\`).
`,
  [`test/frameworks/${id}/app/README.md`]: `A mini service that uses every idiom of ${title(id)}: at least 25 registrations.
`,
});

const gate = () => ({
  [`src/gates/${id}/${id}.ts`]: `import { z } from 'zod';
import type { GateResult } from '../../model/report.ts';
import type { Gate } from '../gate.ts';

const settings = z.strictObject({});

type Settings = z.output<typeof settings>;

const rules = {
  // TODO: every rule that it may report: severity, label, summary.
} as const satisfies Gate['rules'];

/** TODO: what it proves. */
export const ${camelCase(id)}: Gate<Settings> = {
  id: '${id}',
  title: '${title(id)}',
  summary: 'TODO: what it proves, in one sentence.',
  settings,
  rules,
  check(_evidence, _settings, _configured): GateResult {
    throw new Error('TODO: judge the evidence');
  },
};
`,
  [`test/gates/${id}/${id}.test.ts`]: `import { describe, it } from 'vitest';

describe('the gate ${id}', () => {
  it.todo('passes where TODO');
  it.todo('fails where TODO, and says where');
});
`,
  [`docs/gates/${id}.md`]: `# ${title(id)}

TODO: what it proves, what it reads, its settings, and each finding with how to mend it.
`,
});

const kinds = { framework, gate };
if (!Object.hasOwn(kinds, kind ?? '') || !/^[a-z][a-z0-9-]*$/.test(id ?? '')) {
  console.error('Usage: npm run new framework <id> [language]\n       npm run new gate <id>');
  process.exit(2);
}
const files = kinds[kind]();
const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (taken.length > 0) {
  console.error(`${taken.join(', ')} is there already.`);
  process.exit(2);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(file);
}
console.log('\nReplace every TODO, then run `npm run generate` and `npm test`.');
