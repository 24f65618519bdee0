import type { FastifyInstance } from 'fastify';

export const autoPrefix = 'basin';

export default async function inner(app: FastifyInstance) {
  app.get('/depth', async () => 7);
}
