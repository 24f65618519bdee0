import express, { type Express } from 'express';
import { API_BASE, apiRouter } from './api.ts';
import { answerErrors } from './errors.ts';
import type { Shop } from './shop.ts';

/** The whole service, ready to listen. */
export function createApp(shop: Shop): Express {
  const app = express();
  app.use(express.json());
  app.get('/health', (_request, response) => {
    response.json({ status: 'open' });
  });
  app.use(API_BASE, apiRouter(shop));
  app.use(answerErrors);
  return app;
}
