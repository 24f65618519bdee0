import type { FastifyInstance } from 'fastify';

export default async function tower(app: FastifyInstance): Promise<void> {
  app.get('/', async () => 'high');
  app.post('/paint', async () => 'red');
}
