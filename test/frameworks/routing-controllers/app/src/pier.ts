import 'reflect-metadata';
import { join } from 'node:path';
import express from 'express';
import { createExpressServer, useExpressServer } from 'routing-controllers';
import './docks/cranes.js';
import './docks/dredgers.js';
import { Ferries } from './ferries.js';
import { Inspectors } from './inspectors.js';
import { SETTINGS } from './settings.js';
import { Tickets } from './tickets.js';

export const pier = createExpressServer({
  routePrefix: SETTINGS.prefix,
  controllers: [Ferries, Tickets],
  authorizationChecker: () => true,
});
pier.get('/lantern', (_request: express.Request, response: express.Response) => response.end());

export const docks = express();
docks.use(express.json());
useExpressServer(docks, { routePrefix: '/docks', controllers: [join(import.meta.dirname, 'docks', '*.ts')] });

const office = express();
useExpressServer(office, { controllers: [Inspectors] });
pier.use('/office', office);
