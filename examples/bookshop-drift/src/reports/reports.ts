import { Router } from 'express';
import type { Shop } from '../shop.ts';

/** Figures for the owner. */
export function reportsRouter(shop: Shop): Router {
  const router = Router();

  router.get('/sales', (_request, response) => {
    const paid = [...shop.orders.values()].filter((order) => order.state === 'paid');
    response.json({ orders: paid.length, total: paid.reduce((sum, order) => sum + order.total, 0) });
  });

  return router;
}
