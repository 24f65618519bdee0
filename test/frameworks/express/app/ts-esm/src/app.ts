import cors from 'cors';
import express, { type Express } from 'express';
import { registerBerths, cranes as craneRoutes, pilots } from '@/routes.js';
import { audit, limitRate, requireUser } from '@web/guards.js';
import { ok, onError } from '@web/respond.js';
import * as ops from '#ops/index.ts';
import type { Settings } from './config/settings.js';
import { Tide } from './config/areas.js';
import { loadPlugins } from './plugins.js';
import { tides } from './web/tides.js';
import { crud } from './lib/crud.js';
import { vessels } from './web/vessels.js';
import { openVersion } from './web/versions.js';
import { warehouse } from './web/warehouse.js';

export async function buildApp({ base, versions, metrics, paths }: Settings): Promise<Express> {
  const app = express();
  app.set('trust proxy', 1);
  if (app.get('env') === 'production') app.disable('x-powered-by');

  app.use('/files', express.static('public'));
  app.get('/ping', ok);
  app.use(limitRate);
  app.options('/{*any}', cors());

  // Parameters and barrels.
  registerBerths(app, paths.berths);
  app.use(paths.cranes.base, requireUser, craneRoutes);
  app.use(pilots.prefix, pilots.router);
  app.use(Tide.base, tides);

  // A default that the environment may override, and one that only the environment knows.
  app.use(base, openVersion('now'));
  for (const version of versions) app.use(`/api/${version}`, openVersion(version));
  if (process.env.HARBOUR_TENANT) app.use(process.env.HARBOUR_TENANT, tides);

  // One router twice, one on several paths, one at the root.
  const cargo = crud('cargo', { only: ['list', 'show', 'drop'] });
  app.use('/cargo', cargo);
  app.use('/yard/cargo', audit, cargo);
  app.use(['/ships', '/vessels'], vessels);
  app.use(ops.router);
  if (metrics) app.get('/metrics', (_req, res) => void res.end());

  app.use('/warehouse', warehouse);
  await loadPlugins(app);

  // What stands after the routes guards none of them.
  app.use('/cargo', requireUser);
  app.get('/{*page}', (_req, res) => res.sendFile('index.html'));
  app.use(onError);
  return app;
}
