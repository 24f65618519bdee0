import type { FastifyInstance } from 'fastify';

async function countVisit(): Promise<void> {}

export default async function hooks(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', countVisit);
}
