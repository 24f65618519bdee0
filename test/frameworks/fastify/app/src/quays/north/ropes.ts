import type { FastifyInstance } from 'fastify';

/** Not loaded: an index stands for its folder. */
export default async function ropes(quay: FastifyInstance) {
  quay.get('/ropes', async () => 'ropes');
}
