import type { FastifyInstance } from 'fastify';

export const autoload = false;

export default async function closed(app: FastifyInstance): Promise<void> {
  app.get('/closed-chart', async () => 'hidden');
}
