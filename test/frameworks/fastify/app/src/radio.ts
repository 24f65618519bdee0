import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

const refuse = async () => {
  throw new Error('silence');
};

export default async function radio(app: FastifyInstance) {
  app.register(async (child) => child.get('/open', tune));
  app.register(fp(async (same) => same.addHook('onRequest', refuse)));
  app.get('/channels', tune);
  app.get('raw', tune);
  app.register(async (child) => child.get('/closed', tune));
}

async function tune(): Promise<string> {
  return 'noise';
}
