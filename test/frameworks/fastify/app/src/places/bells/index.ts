import type { FastifyInstance } from 'fastify';

export const prefixOverride = '/gongs';

export default async function bells(app: FastifyInstance): Promise<void> {
  app.post('/strike', async () => 'dong');
}
