import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    clock: { check(): Promise<void> };
  }
}

/** Breaks encapsulation: what it registers is the application's, and the prefix is not used. */
export default fp(
  async (fastify: FastifyInstance) => {
    fastify.decorate('clock', { check: async () => undefined });
    fastify.get('/time', async () => Date.now());
  },
  { name: 'clock' },
);
