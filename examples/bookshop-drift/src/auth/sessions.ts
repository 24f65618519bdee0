import { Router } from 'express';
import { Refusal } from '../errors.ts';
import type { Shop } from '../shop.ts';
import { requireUser, tokenOf, userOf } from './guards.ts';

/** Logging in and out. The password of everybody is the name backwards: it is an example. */
export function sessionsRouter(shop: Shop): Router {
  const router = Router();

  router.post('/sessions', (request, response) => {
    const { name, password } = request.body as { name?: string; password?: string };
    if (!name || password !== [...name].reverse().join('')) throw new Refusal(401, 'Wrong name or password.');
    const token = shop.nextId('session');
    shop.sessions.set(token, { name, staff: name.endsWith('@bookshop.test') });
    response.status(201).json({ token });
  });

  router.delete('/sessions/current', requireUser(shop), (request, response) => {
    shop.sessions.delete(tokenOf(request));
    response.status(204).end();
  });

  router.get('/me', requireUser(shop), (_request, response) => {
    response.json(userOf(response));
  });

  return router;
}
