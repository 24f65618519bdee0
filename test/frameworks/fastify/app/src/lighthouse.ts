import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autoload from '@fastify/autoload';
import cors from '@fastify/cors';
import files from '@fastify/static';
import { bootstrap } from 'fastify-decorators';
import metrics from 'fastify-metrics';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import foghorn from './foghorn.js';
import { keeperRoutes } from './keepers/keepers.js';
import clock from './plugins/clock.js';
import { requireKeeper } from './plugins/guards.js';
import { API, coast, RELEASES } from './settings.js';

const here = dirname(fileURLToPath(import.meta.url));

export async function buildLighthouse(options: FastifyServerOptions): Promise<FastifyInstance> {
  const app = Fastify(options);

  app.register(cors, { origin: '*' });
  app.register(files, { root: here, prefix: '/pictures/', wildcard: true });
  await app.register(clock, { prefix: '/ignored' });

  app.get('/beat', beat);
  app.get<{ Params: { beam: string } }>('/beams/:beam', { schema: {} }, async (request) => request.params.beam);
  app.head('/beams/:beam/width', async () => '');
  app.all('/echo', beat);
  app.route({ method: ['GET', 'DELETE'], url: '/ledgers/:year(^\\d{4}$)', preHandler: requireKeeper, handler: beat });
  app.route({ method: 'POST', url: '/ledgers', onRequest: [requireKeeper], preValidation: checkForm('ledger'), handler: beat });
  app.get('/ledgers/:from-:to', beat);
  app.get('/ledgers/pages/:page?', beat);
  app.get('/logs/*', beat);
  app.post('/ledgers::seal', beat);
  app.get('/maps', { constraints: { version: '1.2.0' } }, beat);
  app.get('/maps', { constraints: { version: '2.0.0' } }, beat);

  for (const word of ['put', 'patch'] as const) app[word](`/switches/:name/${word}`, beat);
  for (const release of RELEASES) {
    app.register(async (instance) => instance.get('/status', beat), { prefix: `/${release}` });
  }

  app.register(keeperRoutes, { prefix: '/keepers', rank: 'first' });
  app.register(import('./foghorn.js'), { prefix: API });
  app.register(foghorn, { prefix: `${API}/second` });
  const { default: radio } = await import('./radio.js');
  await app.register(radio, { prefix: 'radio' });
  app.register(radio, { prefix: coast });

  app.register(autoload, { dir: join(here, 'places'), routeParams: true, autoHooks: true, cascadeHooks: true, options: { prefix: '/places' } });
  app.register(autoload, { dir: new URL('./charts', import.meta.url).pathname, dirNameRoutePrefix: false, ignorePattern: /secret/ });
  app.register(autoload, {
    dir: join(here, 'quays'),
    indexPattern: /\.pier\.ts$/,
    ignorePattern: /\.ts$/,
    appendAutoPrefix: true,
    dirNameRoutePrefix: (_folder, name) => (name === 'inner' ? 'harbours' : `${name}ern`),
    options: { prefix: '/quays' },
  });
  app.register(bootstrap, { directory: join(here, 'cranes'), mask: /\.crane\./, prefix: '/yard' });
  await app.register(metrics, { endpoint: { method: 'GET', url: '/gauges', schema: {}, handler: beat }, routeMetrics: { enabled: false } });
  app.register(metrics, { endpoint: null, defaultMetrics: { enabled: false }, routeMetrics: { enabled: false }, name: 'counts' });

  app.after(() => {
    app.get('/late', beat);
  });
  app.setNotFoundHandler(async () => 'lost');
  return app;
}

async function beat(): Promise<string> {
  return 'steady';
}

function checkForm(name: string) {
  return async () => {
    if (name === '') throw new Error('no form');
  };
}
