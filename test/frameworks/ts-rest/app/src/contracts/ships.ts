import { initContract } from '@ts-rest/core';
import { z } from 'zod';

const c = initContract();
const BERTH = '/ships/:ship/berth';

const Ship = z.object({ id: z.string(), name: z.string() });

const getShip = c.query({ method: 'GET', path: `/ships/:ship`, responses: { 200: Ship } });

export const ships = c.router({
  listShips: { method: 'GET', path: '/ships', responses: { 200: z.array(Ship) }, query: z.object({ flag: z.string().optional() }) },
  getShip,
  launchShip: c.mutation({ method: 'POST', path: '/ships', body: Ship, responses: { 201: Ship } }),
  renameShip: { method: 'PATCH', path: '/ships/:ship', body: Ship.partial(), responses: { 200: Ship } },
  replaceShip: { method: 'PUT', path: '/ships/:ship', body: Ship, responses: { 200: Ship } },
  scrapShip: { method: 'DELETE', path: '/ships/:ship', body: c.noBody(), responses: { 204: c.noBody() } },
  berth: { method: 'GET', path: BERTH, responses: { 200: z.string() } },
  ['moor' as const]: { method: 'POST', path: `${BERTH}/mooring`, body: null, responses: { 200: z.string() } },
});
