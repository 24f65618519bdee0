import { Router } from 'express';
import { ok } from '../web/respond.js';

const ACTIONS = {
  list: ['get', '/'],
  show: ['get', '/:id'],
  make: ['post', '/'],
  drop: ['delete', '/:id'],
} as const;

type Action = keyof typeof ACTIONS;

export function crud(name: string, { only }: { only: readonly Action[] }): Router {
  const router = Router();
  for (const action of only) {
    const [verb, path] = ACTIONS[action];
    router[verb](path, ok);
  }
  router.get(`/${name}-schema`, ok);
  return router;
}
