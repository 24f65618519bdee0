import { expect, test } from 'vitest';
import { ledgerOf, openPlaces } from './ledger-of.ts';

const files = (library: string) => ({
  'package.json': `{"dependencies":{"express":"5","${library}":"1"}}`,
  'server.ts': `import express from 'express';
    import './quays';
    express().listen(80);`,
  'quays.ts': `import express from 'express';
import { Get, At } from '${library}';
@At('/quays')
export class Quays {
  @Get('/free') free() { return express.json(); }
}`,
});

test('a method that a verb of an unknown library decorates could be a route, and is said', async () => {
  expect(openPlaces(await ledgerOf(files('some-server')))).toHaveLength(1);
});

test('a library that sends requests makes no routes of them', async () => {
  for (const library of ['ts-retrofit', 'axios-decorators', '@acme/http-client'])
    expect(openPlaces(await ledgerOf(files(library))), library).toEqual([]);
});
