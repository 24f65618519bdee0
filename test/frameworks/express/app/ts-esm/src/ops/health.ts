import { Router, type Request, type Response } from 'express';

class Health {
  static get routes(): Router {
    const routes = Router();
    routes.get('/live', Health.live);
    routes.get('/ready', (req, res) => Health.live(req, res));
    return routes;
  }

  static live(_req: Request, res: Response): void {
    res.end();
  }
}

export const router = Health.routes;
