import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { logger } from 'hono/logger';
import { beds } from './gardens/beds.js';
import { ponds } from './gardens/ponds.js';
import trees from './gardens/trees.js';
import { requireSpade, season } from './guards.js';
import { BEDS, plot } from './settings.js';
import shed from './tools/shed.js';

type Env = { Variables: { gardener: string } };

const garden = new Hono<Env>({ strict: true });

garden.use(logger());
garden.get('/weather', (c) => c.text('rain'));
garden.get('/paths/:path{[a-z]+}', (c) => c.text('path'));
garden.get('/leaves/:leaf?', (c) => c.text('leaf'));
garden.get('/roots/:root{.+}', (c) => c.text('root'));
garden.get('/photos/*', serveStatic({ root: './photos' }));
garden.on('PUT', '/gates', (c) => c.text('gate'));
garden.on(['POST', 'DELETE'], ['/fences', '/fences/:fence'], requireSpade, (c) => c.text('fence'));
garden.all('/anything', (c) => c.text('any'));

// That very path, and all below another.
garden.use('/worms', season('spring'));
garden.use('/moles/*', requireSpade, season('autumn'));
garden.get('/worms', (c) => c.text('worms'));
garden.get('/worms/:worm', (c) => c.text('worm'));
garden.get('/moles', (c) => c.text('moles'));
garden.get('/moles/:mole', (c) => c.text('mole'));

const chained = new Hono()
  .get('/', (c) => c.text('list'))
  .post(requireSpade, (c) => c.text('made'))
  .patch('/:seed', season('spring'), (c) => c.text('changed'));

const high = garden.basePath('/terraces');
high.get('/', (c) => c.text('terraces'));
high.route('/upper', chained);

garden.route('/seeds', chained);
garden.route(BEDS, beds);
garden.route('/', ponds);
garden.route('/orchard', trees);
garden.route('/shed', shed);
garden.route(plot, chained);
garden.mount('/old', (request: Request) => new Response(request.url));
garden.notFound((c) => c.text('lost', 404));

export default garden;
