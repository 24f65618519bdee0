import { ok } from '../web/respond.js';
import { BaseController } from './base-controller.js';

export class WinchController extends BaseController {
  constructor(private readonly pace: string) {
    super(`/winches`);
    this.router.post(`/${this.pace}`, ok);
  }

  protected override routes(): void {
    this.router.all('/state', ok);
  }
}
