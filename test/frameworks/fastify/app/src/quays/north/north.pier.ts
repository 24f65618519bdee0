import type { FastifyInstance } from 'fastify';

export default async function north(app: FastifyInstance) {
  app.get('/', async () => 'ropes');
}
