import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from './ledger-of.ts';

const PACKAGE = JSON.stringify({
  dependencies: {
    express: '5',
    zod: '4',
    joi: '18',
    yup: '1',
    envalid: '8',
    '@t3-oss/env-core': '1',
    yargs: '17',
  },
});

const server = (settings: string) => ({
  'package.json': PACKAGE,
  'server.ts': `
    import express from 'express';
    ${settings}
    const app = express();
    app.get(PREFIX + '/berths', (req, res) => res.end());
    app.listen(4100);
  `,
});

describe('settings that a library checks', () => {
  test.each([
    [
      `import { z } from 'zod'; const { PREFIX } = z.object({ PREFIX: z.string().min(1).default('/quay') }).strict().parse(process.env);`,
    ],
    [
      `import * as z from 'zod';
      const checked = z.object({ PORT: z.string() }).extend({ PREFIX: z.string().optional().default('/quay') }).safeParse(process.env);
      if (!checked.success) throw checked.error;
      const { PREFIX } = checked.data;`,
    ],
    [
      `import { z } from 'zod';
      const nested = z.object({ web: z.object({ prefix: z.string().default('/quay') }) });
      const PREFIX = nested.parse({ web: { prefix: process.env.PREFIX } }).web.prefix;`,
    ],
    [
      `import Joi from 'joi'; const { value: { PREFIX } } = Joi.object().keys({ PREFIX: Joi.string().default('/quay') }).unknown().validate(process.env);`,
    ],
    [
      `import * as yup from 'yup'; const { PREFIX } = yup.object({ PREFIX: yup.string().default('/quay') }).validateSync(process.env);`,
    ],
    [
      `import { cleanEnv, str } from 'envalid'; const { PREFIX } = cleanEnv(process.env, { PREFIX: str({ default: '/quay' }) });`,
    ],
    [
      `import yargs from 'yargs/yargs';
      const { argv: said } = yargs(process.argv.slice(2)).env('QUAY_').option('prefix', { default: '/quay', type: 'string' }).option('port', { default: 1 });
      const PREFIX = said.prefix;`,
    ],
    [
      `import yargs from 'yargs';
      const PREFIX = yargs.options({ 'web-prefix': { default: '/quay' } }).help().parseSync().webPrefix;`,
    ],
    [
      `import { createEnv } from '@t3-oss/env-core'; import { z } from 'zod';
      const { PREFIX } = createEnv({ server: { PREFIX: z.string().default('/quay') }, runtimeEnv: process.env });`,
    ],
  ])('%s', async (settings) => {
    const ledger = await ledgerOf(server(settings));
    expect(linesOf(ledger)).toEqual(['GET /quay/berths']);
    expect(ledger.routes[0]?.notes?.join()).toMatch(/default of (?:process\.env\.PREFIX|setting|the option)/);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('what is known is kept, where a default would stand in', async () => {
    const ledger = await ledgerOf(
      server(
        `import { z } from 'zod'; const { PREFIX } = z.object({ PREFIX: z.string().default('/quay') }).parse({ PREFIX: '/pier' });`,
      ),
    );
    expect(linesOf(ledger)).toEqual(['GET /pier/berths']);
  });

  test.each([
    ['z.string()', 'process.env.PREFIX'],
    ["z.string().default('/quay').transform((text) => text.trim())", 'setting PREFIX'],
  ])('%s is not known', async (description, why) => {
    const ledger = await ledgerOf(
      server(
        `import { z } from 'zod'; const { PREFIX } = z.object({ PREFIX: ${description} }).parse(process.env);`,
      ),
    );
    expect(linesOf(ledger)).toEqual([]);
    expect(ledger.unresolved.map(({ reason }) => reason.replace(/ \(.*/, ''))).toEqual([
      `its path comes from ${why}`,
    ]);
  });

  test.each([
    [`validationSchema: Joi.object({ PREFIX: Joi.string().default('quay') })`],
    [`validate: (given) => z.object({ PREFIX: z.string().default('quay') }).parse(given)`],
  ])('NestJS: %s', async (option) => {
    const ledger = await ledgerOf({
      'package.json':
        '{"dependencies":{"@nestjs/core":"11","@nestjs/common":"11","@nestjs/config":"4","joi":"18","zod":"4"}}',
      'main.ts': `
        import { NestFactory } from '@nestjs/core';
        import { ConfigService } from '@nestjs/config';
        import { Quay } from './quay';
        const app = await NestFactory.create(Quay);
        app.setGlobalPrefix(app.get(ConfigService).get('PREFIX'));
        await app.listen(4100);
      `,
      'quay.ts': `
        import { Controller, Get, Module } from '@nestjs/common';
        import { ConfigModule } from '@nestjs/config';
        import * as Joi from 'joi';
        import { z } from 'zod';
        @Controller('berths')
        class Berths { @Get() all() {} }
        @Module({ imports: [ConfigModule.forRoot({ ${option} })], controllers: [Berths] })
        export class Quay {}
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /quay/berths']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('what is put over a map is not known', () => {
  const standard = `const standard = { web: { prefix: '/quay', pilots: false, ports: [1] } };`;
  const given = `const given = require(process.env.SETTINGS);`;

  test.each([
    [`${standard} ${given} const settings = { ...standard, ...given };`],
    [
      `${standard} ${given} const settings = standard;
      for (const name of Object.keys(given)) settings[name] = { ...settings[name], ...given[name] };`,
    ],
    [
      `${standard} ${given} const settings = [given, standard].reduce((before, after) => {
        Object.keys(before).forEach((name) => { after[name] = { ...after[name], ...before[name] }; });
        return after;
      });`,
    ],
  ])('%s', async (settings) => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        ${settings}
        const app = express();
        app.get(settings.web.prefix + '/berths', (req, res) => res.end());
        if (settings.web.pilots) app.get('/pilots', (req, res) => res.end());
        app.listen(4100);
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /pilots if settings.web.pilots', 'GET /quay/berths']);
    expect(ledger.routes[1]?.notes).toEqual(['the path contains the default of web.prefix']);
  });
});
