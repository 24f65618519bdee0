import type { FastifyPluginAsync } from 'fastify';
import { requireKeeper } from './plugins/guards.js';

const foghorn: FastifyPluginAsync = async (fastify, options) => {
  fastify.addHook('onSend', async () => undefined);
  fastify.get('/', { preHandler: fastify.clock.check }, async () => options);
  fastify.post('/blasts', sound);
  // A hook counts for the whole instance, and for instances that are made later.
  fastify.addHook('preHandler', requireKeeper);
  fastify.register(
    async (deep) => {
      deep.delete('/:blast', sound);
      deep.register(async (deeper) => deeper.get('/echoes', sound), { prefix: '/:blast' });
    },
    { prefix: '/blasts' },
  );
};

async function sound(): Promise<string> {
  return 'loud';
}

export default foghorn;
