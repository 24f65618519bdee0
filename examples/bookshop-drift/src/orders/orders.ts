import { Router } from 'express';
import { userOf } from '../auth/guards.ts';
import { orMissing, Refusal } from '../errors.ts';
import type { Order, Shop, User } from '../shop.ts';

/** The order of a user; nobody sees those of others. */
function ownOrder(shop: Shop, id: string, user: User): Order {
  const order = shop.orders.get(id);
  return orMissing(order?.by === user.name ? order : undefined, 'order');
}

/** Buying books. */
export function ordersRouter(shop: Shop): Router {
  const router = Router();

  router.get('/', (_request, response) => {
    response.json([...shop.orders.values()].filter((order) => order.by === userOf(response).name));
  });

  router.post('/', (request, response) => {
    const { bookIds = [] } = request.body as Partial<Order>;
    if (bookIds.length === 0) throw new Refusal(400, 'An order needs a book.');
    const books = bookIds.map((id) => orMissing(shop.books.get(id), 'book'));
    const total = books.reduce((sum, book) => sum + book.price, 0);
    const order: Order = {
      id: shop.nextId('order'),
      by: userOf(response).name,
      bookIds,
      total,
      state: 'open',
    };
    shop.orders.set(order.id, order);
    response.status(201).json(order);
  });

  router.get('/:orderId', (request, response) => {
    response.json(ownOrder(shop, request.params.orderId, userOf(response)));
  });

  router.delete('/:orderId', (request, response) => {
    const order = ownOrder(shop, request.params.orderId, userOf(response));
    if (order.state === 'paid') throw new Refusal(409, 'A paid order cannot be cancelled.');
    shop.orders.delete(order.id);
    response.status(204).end();
  });

  router.post('/:orderId/payments', (request, response) => {
    const order = ownOrder(shop, request.params.orderId, userOf(response));
    const paid: Order = { ...order, state: 'paid' };
    shop.orders.set(order.id, paid);
    response.json(paid);
  });

  return router;
}
