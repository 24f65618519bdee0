import { expect, test } from 'vitest';
import { frameworksOf } from '../../src/frameworks/frameworks-of.ts';
import { loadGrammar } from '../../src/inputs/grammars.ts';
import { languagesOf } from '../../src/languages/languages-of.ts';
import { ParserPool } from '../../src/languages/parser.ts';
import { extractRoutes } from '../../src/resolve/extract.ts';
import { memoryFiles } from '../languages/memory-files.ts';
import { ledgerOf, linesOf } from './ledger-of.ts';

const languages = await languagesOf();
const frameworks = await frameworksOf();

test('a recursion over unknown text ends, also where its calls wait until they are needed', async () => {
  const project = memoryFiles({
    'package.json': '{"dependencies":{"express":"5.1.0"}}',
    'names.js': `
      const { things } = require('unheard-of');
      function camel(text) {
        const at = text.indexOf('_');
        if (~at) return camel(text.substring(0, at) + text.substring(at + 1).toUpperCase());
        return text.substring(0, 1).toUpperCase() + text.substring(1);
      }
      exports.names = ['a', 'b', 'c'].map((each) => camel(things(each).name));`,
    'app.js': `
      const express = require('express');
      const { names } = require('./names');
      const app = express();
      if (names[0]) app.get('/depends', (req, res) => res.end());
      app.get('/after', (req, res) => res.end());
      app.listen(0);`,
  });
  const pool = new ParserPool(loadGrammar);
  const ledger = await extractRoutes(project, { languages, frameworks, pool });
  pool.close();
  expect(ledger.routes.map(({ path }) => path)).toEqual(['/after', '/depends']);
  expect(ledger.unresolved).toEqual([]);
});

test('what nothing calls takes nothing from what is served', async () => {
  // Each method asks two others twice: run for itself, it takes all that it may.
  const methods = Array.from(
    { length: 40 },
    (_, at) =>
      `m${at}(api) { for (const x of api.list()) { this.m${(at + 1) % 40}(api); this.m${(at + 7) % 40}(api); this.m${(at + 1) % 40}(x); } }`,
  ).join('\n');
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"@nestjs/core":"11"}}',
    'main.ts': `import { NestFactory } from '@nestjs/core';
import { Controller, Get, Module } from '@nestjs/common';
import { Knots } from './knots';
@Controller('ropes') class Ropes { constructor(private readonly knots: Knots) {} @Get() list() {} }
@Module({ controllers: [Ropes], providers: [Knots] }) class Root {}
NestFactory.create(Root).then((app) => app.listen(0));`,
    'knots.ts': `import { Controller } from '@nestjs/common';
@Controller('knots') export class Knots {
${methods}
}`,
  });
  expect(linesOf(ledger)).toEqual(['GET /ropes']);
  expect(ledger.unresolved).toEqual([]);
});
