import { Router } from 'express';
import { Area } from '@/config/areas.js';
import { audit, requireUser } from './guards.js';
import { ok } from './respond.js';

interface RouteEntry {
  method: 'get' | 'post' | 'delete';
  path: string;
  guards?: (typeof audit)[];
}

const table: RouteEntry[] = [
  { method: 'get', path: '/' },
  { method: 'post', path: '/', guards: [requireUser, audit] },
  { method: 'delete', path: '/:pilot' },
];

export const prefix = Area.Pilots;
export const router = Router();

table.forEach(({ method, path, guards = [] }) => {
  router[method](path, ...guards, ok);
});

const reports = { '/daily': ok, '/weekly': ok };
for (const [path, handler] of Object.entries(reports)) {
  router.get('/reports'.concat(path), handler);
}

router.get(Area.Dues.replace(Area.Pilots, ''), ok);
