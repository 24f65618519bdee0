import { initServer } from '@ts-rest/fastify';
import fastify from 'fastify';
import { lamps, yard } from '../contracts';

const s = initServer();

const crates = s.router(yard.crates, {
  list: async () => ({ status: 200, body: [] }),
  one: async () => ({ status: 200, body: 'tea' }),
  stack: async () => ({ status: 200, body: 'stacked' }),
});

const router = s.router(yard, {
  crates,
  gate: {
    hooks: {},
    handler: async () => ({ status: 200, body: 'open' }),
  },
});

const light = s.router(lamps, {
  list: async () => ({ status: 200, body: [] }),
  toggle: async () => ({ status: 200, body: 'on' }),
  remove: async () => ({ status: 204, body: undefined }),
});

export async function build(seen: (method: string | string[], url: string) => void) {
  const app = fastify();
  app.addHook('onRoute', ({ method, url }) => seen(method, url));
  await app.register(s.plugin(router), { prefix: '/yard' });
  s.registerRouter(lamps, light, app);
  return app;
}
