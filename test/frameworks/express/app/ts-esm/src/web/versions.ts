import { Router } from 'express';
import { audit } from './guards.js';
import { ok } from './respond.js';

/** What every version serves; the newest has more. */
export function openVersion(version: string): Router {
  const api = Router();
  api.get('/status', ok);
  switch (version) {
    case 'v4':
      api.use('/forecasts', audit, forecasts());
      break;
    case 'now':
      api.head('/status', ok);
      break;
    default:
      api.get('/old-status', ok);
  }
  return api;
}

const forecasts = (): Router => {
  const router = Router();
  const at = (path: string) => `/days/${path}`;
  router.get(at(':day'), ok);
  return router;
};
