import type { FastifyInstance } from 'fastify';

/** Beside an index file: not loaded. */
export default async function helper(app: FastifyInstance): Promise<void> {
  app.get('/never', async () => 'never');
}
