import type { NextFunction, Request, Response } from 'express';

export function requireUser(_req: Request, _res: Response, next: NextFunction): void {
  next();
}

export const requireRole =
  (_role: string) =>
  (_req: Request, _res: Response, next: NextFunction): void =>
    next();

export const audit = (_req: Request, _res: Response, next: NextFunction): void => next();

export function limitRate(_req: Request, _res: Response, next: NextFunction): void {
  next();
}
