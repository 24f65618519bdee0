import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const START = `import Fastify from 'fastify';
import pressure from '@fastify/under-pressure';
const buoy = Fastify();
`;

describe('what Fastify code does not say', () => {
  test('a status route is there where the plugin is told to expose one', async () => {
    const ledger = await ledgerOf({
      'buoy.ts': `${START}
buoy.register(pressure, { maxEventLoopDelay: 1000 });
buoy.register(pressure, { exposeStatusRoute: false });
buoy.register(pressure, { exposeStatusRoute: true });
buoy.register(pressure, { exposeStatusRoute: '/alive' });
buoy.register(pressure, { exposeStatusRoute: { url: '/swell', routeOpts: {} } });
buoy.listen({ port: 0 });`,
    });
    expect(linesOf(ledger)).toEqual(['GET /alive', 'GET /status', 'GET /swell']);
  });

  test('a prefix that may be false is the text that it may be', async () => {
    const ledger = await ledgerOf({
      'buoy.ts': `${START}
import { board } from 'boards-of-others';
const place = process.env.BOARD === 'on' ? '/board' : false;
if (place !== false) buoy.register(board, { prefix: place });
buoy.listen({ port: 0 });`,
    });
    expect(openPlaces(ledger)).toEqual(['buoy.ts:7 /board{*}']);
  });

  test('a file that the command line starts may make its application itself', async () => {
    const ledger = await ledgerOf({
      'package.json': '{"scripts":{"dev":"fastify start -w src/buoy.ts"}}',
      'src/buoy.ts': `${START}
buoy.get('/bells', () => 'ding');
buoy.listen({ port: 0 });`,
    });
    expect(linesOf(ledger)).toEqual(['GET /bells']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});
