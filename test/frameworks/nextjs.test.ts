import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const MANIFEST = { 'package.json': '{"dependencies":{"next":"15"}}' };

describe('API pages of Next.js', () => {
  test('a page may be exported without a name; a file without a handler is none', async () => {
    const ledger = await ledgerOf({
      ...MANIFEST,
      'pages/api/anchors.js': `module.exports = function anchors(req, res) {
  if (req.method !== 'PUT') return res.status(405).end();
  res.status(200).json([]);
};`,
      'pages/api/empty.js': '',
      'pages/api/depths.js': 'export const DEPTHS = [1, 2];',
    });
    expect(linesOf(ledger)).toEqual(['PUT /api/anchors']);
    expect(openPlaces(ledger)).toEqual([]);
  });

  test('a table of methods behind wrappers says which are answered', async () => {
    const ledger = await ledgerOf({
      ...MANIFEST,
      'lib/answer.ts': `
        import { context } from 'tracing-of-somebody';
        export function answer(table, options = {}) {
          return async (req, res) => context.with({}, async () => {
            if (!table[req.method]) throw new Error('not allowed');
            return table[req.method](req, res);
          });
        }`,
      'pages/api/tides.ts': `
        import { answer } from '../../lib/answer';
        export default answer({ GET: async (req, res) => res.json([]), POST: async (req, res) => res.json({}) });`,
      'pages/api/winds.ts': `
        import { tabled } from 'handlers-of-somebody';
        export default tabled({ PUT: (req, res) => res.json({}) });`,
    });
    expect(linesOf(ledger)).toEqual(['GET /api/tides', 'POST /api/tides', 'PUT /api/winds']);
  });

  test('a router of the edge is a router', async () => {
    const ledger = await ledgerOf({
      ...MANIFEST,
      'pages/api/gulls.ts': `import { createEdgeRouter } from 'next-connect';
const flock = createEdgeRouter();
export const config = { runtime: 'edge' };
flock.post(feed).get(count);
export default flock.handler({});`,
    });
    expect(linesOf(ledger)).toEqual(['GET /api/gulls', 'POST /api/gulls']);
  });
});

describe('route files of Next.js', () => {
  test('an application of another framework behind a route file has the routes', async () => {
    const ledger = await ledgerOf({
      ...MANIFEST,
      'app/api/[[...any]]/route.ts': `import { Hono } from 'hono';
import { handle } from 'hono/vercel';
const skiff = new Hono().basePath('/api');
skiff.get('/oars/:oar', (c) => c.text('ash'));
export const GET = handle(skiff);
export const POST = handle(skiff);`,
      'app/api/sails/route.ts': 'export const GET = () => new Response();',
    });
    expect(linesOf(ledger)).toEqual(['GET /api/oars/{oar}', 'GET /api/sails']);
    expect(openPlaces(ledger)).toEqual([]);
  });
});

describe('the base path of Next.js', () => {
  const files = (server: string) => ({
    ...MANIFEST,
    'next.config.mjs': `
      import { env } from './env.mjs';
      export default { basePath: env.NEXT_PUBLIC_BASE };`,
    'env.mjs': `
      import { createEnv } from '@t3-oss/env-nextjs';
      import { z } from 'zod';
      export const env = createEnv({
        client: { NEXT_PUBLIC_BASE: z.string()${server} },
        runtimeEnv: { NEXT_PUBLIC_BASE: process.env.NEXT_PUBLIC_BASE },
      });`,
    'app/api/sails/route.ts': 'export const GET = () => new Response();',
  });

  test('is taken to be unset where only the environment knows it, and the path says so', async () => {
    const ledger = await ledgerOf(files('.optional()'));
    expect(linesOf(ledger)).toEqual(['GET /api/sails']);
    expect(ledger.routes[0]?.notes).toEqual([
      'the path contains the default of process.env.NEXT_PUBLIC_BASE',
    ]);
  });

  test('is the default of its schema', async () => {
    expect(linesOf(await ledgerOf(files(".default('/fleet')")))).toEqual(['GET /fleet/api/sails']);
  });
});
