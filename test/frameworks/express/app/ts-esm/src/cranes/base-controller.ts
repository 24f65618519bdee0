import { type RequestHandler, Router } from 'express';

export abstract class BaseController {
  readonly router = Router();

  constructor(readonly path: string) {
    this.routes();
  }

  protected abstract routes(): void;

  protected on(verb: 'get' | 'post' | 'patch', path: string, ...handlers: RequestHandler[]): this {
    this.router[verb](path, ...handlers);
    return this;
  }
}
