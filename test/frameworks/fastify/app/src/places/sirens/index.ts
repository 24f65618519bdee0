import type { FastifyInstance } from 'fastify';

const sirens = async (app: FastifyInstance) => {
  app.get('/song', async () => 'sweet');
};

sirens.autoPrefix = '/mermaids';

export default sirens;
