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
