import { expect, test } from 'vitest';
import { isBuilt } from '../../../src/languages/javascript/minified.ts';
import { memoryFiles } from '../memory-files.ts';

const statement = "app.get('/crates',(q,s)=>s.send(q));";

test.each([
  ['what a bundler packed into a line', statement.repeat(2_000), false],
  ['a long file of ordinary lines', `${statement}\n`.repeat(2_000), true],
  ['a short file of one line', statement.repeat(10), true],
])('%s', (_name, text, isSource) => {
  expect(isBuilt('pages.js', memoryFiles({ 'pages.js': text }))).toBe(isSource);
});

test.each(['.pnp.cjs', 'apps/harbour/.pnp.loader.mjs'])(
  'where packages lie, as Yarn writes it: %s',
  (file) => {
    expect(isBuilt(file, memoryFiles({ [file]: `${statement}\n` }))).toBe(false);
  },
);
