import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** Passes what an async handler throws to Express. */
export const caught =
  (handler: RequestHandler): RequestHandler =>
  (req, res, next) => {
    Promise.resolve(handler(req, res, next)).catch(next);
  };

export function ok(_req: Request, res: Response): void {
  res.json({});
}

export function onError(_error: unknown, _req: Request, res: Response, _next: NextFunction): void {
  res.status(500).end();
}
