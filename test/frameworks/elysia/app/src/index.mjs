import { openapi } from '@elysiajs/openapi';
import { staticPlugin } from '@elysiajs/static';
import { Elysia } from 'elysia';
import { archive } from './archive.mjs';
import { hives } from './hives.mjs';
import { honey } from './honey.mjs';
import { keeper, requireKeeper } from './keepers.mjs';
import { BASE, SEASONS } from './settings.mjs';

const probe = () => 'humming';

const seasons = (app) => {
  for (const season of SEASONS) app.get(`/seasons/${season}`, probe);
  return app;
};

const app = new Elysia({ name: 'apiary' })
  .use(openapi({ path: '/manual' }))
  .use(await staticPlugin({ prefix: '/pictures', assets: 'src', alwaysStatic: false }))
  .onError(({ error }) => String(error))
  .get('/', probe)
  .get('health', probe)
  .head('/health', probe)
  .options('/health', probe)
  .all('/echo', ({ request }) => request.method)
  .route('get', '/weather', probe)
  .get('/swarms/:swarm?', probe)
  .get('/maps/*', probe)
  .use(seasons)
  .use([hives, honey])
  .group(BASE, (v1) =>
    v1
      .use(hives)
      .group('/queens', { beforeHandle: requireKeeper }, (queens) =>
        queens.get('', probe).post('/', probe).get('/:queen', probe),
      )
      .group('/drones', (drones) => drones.delete('/:drone', probe, { keeper: true })),
  )
  .guard({ beforeHandle: [requireKeeper] }, (guarded) => guarded.patch('/hives/:hive/frames/:frame', probe))
  .use(import('./plugins/forage.mjs'))
  .use(archive('cellar'))
  .mount('/legacy', () => new Response('old'))
  .use(keeper);

if (process.env.TRIAL) app.post('/trial', probe);
app.get(process.env.DOOR, probe);
app.get(`/gates/${process.env.GATE ?? 'south'}`, probe);

const unused = new Elysia({ prefix: '/unused' }).get('/', probe);
export { unused };

app.listen(3000);
