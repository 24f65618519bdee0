import type { NextFunction, Request, Response } from 'express';

export function wind(_request: Request, _response: Response, next: NextFunction): void {
  next();
}

export function dust(_request: Request, _response: Response, next: NextFunction): void {
  next();
}
