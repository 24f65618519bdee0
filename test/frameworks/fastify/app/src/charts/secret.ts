import type { FastifyInstance } from 'fastify';

export default async function secret(app: FastifyInstance): Promise<void> {
  app.get('/secret', async () => 'hidden');
}
