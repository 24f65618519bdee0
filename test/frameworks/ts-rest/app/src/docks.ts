import { createExpressEndpoints, initServer } from '@ts-rest/express';
import express from 'express';
import { cranes } from './cranes';
import { docks } from './contracts';
import { ballast, tide } from './middleware';

const s = initServer();

const ship = { id: '1', name: 'Aurora' };

const router = s.router(docks, {
  ships: {
    listShips: async () => ({ status: 200, body: [ship] }),
    getShip: async ({ params }) => ({ status: 200, body: { ...ship, id: params.ship } }),
    launchShip: {
      middleware: [ballast],
      handler: async ({ body }) => ({ status: 201, body }),
    },
    renameShip: async () => ({ status: 200, body: ship }),
    replaceShip: async () => ({ status: 200, body: ship }),
    scrapShip: async () => ({ status: 204, body: undefined }),
    berth: s.route(docks.ships.berth, async () => ({ status: 200, body: 'north' })),
    moor: async () => ({ status: 200, body: 'moored' }),
  },
  cranes,
  status: async () => ({ status: 200, body: 'open' }),
});

export const app = express();
app.use(express.json());
createExpressEndpoints(docks, router, app, { globalMiddleware: [tide] });

const inner = express.Router();
createExpressEndpoints({ report: docks.status }, { report: async () => ({ status: 200, body: 'open' }) }, inner);
app.use('/inner', inner);
