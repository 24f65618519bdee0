import { Hono } from 'hono';

class PondController {
  readonly routes = new Hono();

  constructor() {
    this.routes.get('/ponds', this.list);
    this.routes.get('/ponds/:pond', this.list);
  }

  private list = () => new Response('water');
}

export const ponds = new PondController().routes;
