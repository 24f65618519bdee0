import { Elysia } from 'elysia';
import { requireKeeper } from './keepers.mjs';

class Jars {
  routes = new Elysia({ prefix: 'honey' });

  constructor() {
    this.routes.get('/jars', this.list);
    this.routes.onBeforeHandle(requireKeeper);
    this.routes.post('/jars', this.fill).delete('/jars/:jar', this.empty, { beforeHandle: [this.check] });
  }

  list() {
    return [];
  }

  fill() {}

  empty() {}

  check() {}
}

export const honey = new Jars().routes;
