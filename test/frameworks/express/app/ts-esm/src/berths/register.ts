import { type IRouter, Router as makeRouter } from 'express';
import { audit, requireRole, requireUser } from '../web/guards.js';
import { berthHandlers as handlers } from './handlers.js';

const BERTH = '/:berth';

export function registerBerths(parent: IRouter, at: string): void {
  const router = makeRouter({ mergeParams: true });
  router.get('/', handlers.list);
  router.use(requireUser);
  router
    .route(BERTH)
    .get(handlers.show)
    .put(requireRole('master'), handlers.replace)
    .delete([requireRole('master'), audit], handlers.remove);
  router.post(['/', '/batch'], audit, handlers.create);
  router.get(`${BERTH}/moorings{/:mooring}`, (_req, res) => void res.end());
  parent.use(at, router);
}
