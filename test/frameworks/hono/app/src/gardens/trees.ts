import { swaggerUI } from '@hono/swagger-ui';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { requireSpade } from '../guards.js';

const trees = new OpenAPIHono();
const tags = ['trees'];

const listRoute = createRoute({
  method: 'get',
  path: '/trees',
  tags,
  responses: { 200: { description: 'All', content: { 'text/plain': { schema: z.string() } } } },
});

const pruneRoute = createRoute({
  method: 'post',
  path: '/trees/{tree}/branches/{branch}',
  middleware: [requireSpade] as const,
  request: { params: z.object({ tree: z.string(), branch: z.string() }) },
  responses: { 200: { description: 'Pruned' } },
});

trees
  .openapi(listRoute, (c) => c.text('oak'))
  .openapi(pruneRoute, (c) => c.body(null, 200));

trees.doc('/description', { openapi: '3.0.0', info: { title: 'Trees', version: '1' } });
trees.get('/pages', swaggerUI({ url: '/orchard/description' }));

export default trees;
