import type { NextFunction, Request, Response } from 'express';

export function tide(_request: Request, _response: Response, next: NextFunction): void {
  next();
}

export function ballast(_request: Request, _response: Response, next: NextFunction): void {
  next();
}
