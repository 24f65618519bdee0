import { Router } from 'express';
import { requireStaff, requireUser } from './auth/guards.ts';
import { sessionsRouter } from './auth/sessions.ts';
import { booksRouter } from './books/books.ts';
import { ordersRouter } from './orders/orders.ts';
import { reportsRouter } from './reports/reports.ts';
import { settings } from './settings.ts';
import type { Shop } from './shop.ts';

const VERSION = 1;

/** Where the API lives. */
export const API_BASE = `/api/v${VERSION}`;

/** Every part of the API at its place. */
export function apiRouter(shop: Shop): Router {
  const api = Router();
  api.use('/auth', sessionsRouter(shop));
  api.use('/books', booksRouter(shop));
  api.use('/orders', requireUser(shop), ordersRouter(shop));
  api.use(settings.reportsPath, requireStaff(shop), reportsRouter(shop));
  return api;
}
