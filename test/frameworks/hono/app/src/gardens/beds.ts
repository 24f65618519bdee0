import { Hono } from 'hono';
import { createFactory } from 'hono/factory';
import { requireSpade } from '../guards.js';

const factory = createFactory();
const handlers = factory.createHandlers(requireSpade, (c) => c.text('dug'));

export const beds = new Hono().basePath('/raised');

beds.get('/', (c) => c.text('beds'));
beds.post('/:bed/dig', ...handlers);
for (const crop of ['beans', 'peas']) beds.get(`/${crop}`, (c) => c.text(crop));

const unused = new Hono();
unused.get('/weeds', (c) => c.text('weeds'));
