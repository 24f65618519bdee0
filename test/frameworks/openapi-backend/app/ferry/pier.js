import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { OpenAPIBackend } from 'openapi-backend';
import { parse } from 'yaml';
import { cargoBackend } from './cargo.js';
import * as crossings from './handlers/crossings.js';
import { passengers } from './handlers/passengers.js';
import { logged } from './logged.js';
import { Office } from './office.js';

const here = path.dirname(fileURLToPath(import.meta.url));

const ferry = new OpenAPIBackend({
  definition: path.join(here, '..', 'descriptions', 'crossings.yaml'),
  apiRoot: '/line/',
  handlers: { ...passengers, notFound: (_context, _request, response) => response.sendStatus(404) },
});
ferry.register(crossings);
ferry.register('cancelCrossing', logged(crossings.readCrossing));
ferry.registerHandler('notImplemented', (_context, _request, response) => response.sendStatus(501));
for (const part of ['bow', 'stern']) {
  ferry.register(`${part}Door`, (_context, _request, response) => response.json(part));
}
await ferry.init();

const meals = new OpenAPIBackend({ definition: parse(readFileSync('openapi.yaml', 'utf8')) });
meals.register({
  async listMeals(_context, _request, response) {
    response.json([]);
  },
  orderMeal: logged((_context, _request, response) => response.json({})),
});
await meals.init();

const tickets = new OpenAPIBackend({ definition: 'descriptions/tickets.yaml' });
tickets.register('sellTicket', (_context, _request, response) => response.json({}));
tickets.register((await import(`./handlers/${process.env.FERRY_SEASON}.js`)).default);
await tickets.init();

const caught = (handler) => (request, response, next) => Promise.resolve(handler(request, response)).catch(next);

export const pier = express();
pier.use(express.json());
pier.get('/tide', (_request, response) => response.json('high'));
pier.use('/galley', (request, response) => meals.handleRequest(request, request, response));
pier.use('/hold', (request, response, next) => cargoBackend().handleRequest(request, request, response).catch(next));
pier.use('/office', new Office().answer);
pier.all('/kiosk/*rest', caught((request, response) => tickets.handleRequest(request, request, response)));
pier.use((request, response) => ferry.handleRequest(request, request, response));

if (process.argv[2] === 'sail') pier.listen(8642);
