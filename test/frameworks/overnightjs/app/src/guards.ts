import type { NextFunction, Request, Response } from 'express';

export function flour(_request: Request, _response: Response, next: NextFunction): void {
  next();
}

export function salt(_request: Request, _response: Response, next: NextFunction): void {
  next();
}
