import type { FastifyInstance } from 'fastify';

export const autoConfig = { prefix: '/charts' };

export default async function tides(app: FastifyInstance): Promise<void> {
  app.get('/tides', async () => 'low');
}
