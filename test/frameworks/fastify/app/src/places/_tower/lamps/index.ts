import type { FastifyInstance } from 'fastify';

export default async function lamps(app: FastifyInstance): Promise<void> {
  app.get('/:lamp', async () => 'bright');
}
