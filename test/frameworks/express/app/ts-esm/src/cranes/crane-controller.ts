import type { Request, Response } from 'express';
import { settings } from '../config/settings.js';
import { audit } from '../web/guards.js';
import { caught } from '../web/respond.js';
import { BaseController } from './base-controller.js';

export class CraneController extends BaseController {
  constructor() {
    super('/');
  }

  protected routes(): void {
    this.router.get('/idle', caught(this.idle));
    this.router.post(settings.paths.cranes.lift, audit, this.lift.bind(this));
    this.on('get', '/', this.all).on('patch', '/:crane', audit, this.change);
  }

  private idle(_req: Request, res: Response): void {
    res.end();
  }

  private all(_req: Request, res: Response): void {
    res.end();
  }

  private lift(_req: Request, res: Response): void {
    res.end();
  }

  private change(_req: Request, res: Response): void {
    res.end();
  }
}
