const restify = require('restify');
const { Router } = require('restify-router');
const { requireApron, requireRank } = require('./lib/guards');
const { oven } = require('./lib/settings');
const loaves = require('./routes/loaves');
const CakeRoutes = require('./routes/cakes');

const server = restify.createServer({ name: 'bakery' });

server.pre(restify.pre.sanitizePath());
server.get('/aroma', smell);

// What is used runs before every route, also of those above.
server.use(countVisit);

server.head('/aroma', smell);
server.opts('/aroma', smell);
server.post({ path: '/dough', name: 'knead' }, requireApron, smell);
server.put({ url: '/dough/:dough' }, [requireApron, requireRank('baker')], smell);
server.patch('/dough/:dough', smell);
server.del('/dough/:dough', smell);
server.get('/prices', restify.plugins.conditionalHandler([{ version: '1.0.0', handler: smell }]));
server.get('/shelves/:from-:to', smell);
server.get('/crumbs/*', smell);
server.get('/pictures/*', restify.plugins.serveStatic({ directory: './pictures' }));
server.get('/rolls/:roll(^\\d+)', smell);

const days = ['saturday', 'sunday'];
days.forEach((day) => server.get(`/markets/${day}`, smell));

loaves(server, '/loaves');
new CakeRoutes(server).register();

const staff = new Router();
const nights = new Router();
nights.get('/shifts', smell);
nights.post('/shifts/:shift', smell);
staff.use(requireApron);
staff.get('/', smell);
staff.get('/rota', smell);
staff.add('/nights', nights);
staff.group('/keys', (keys) => {
  keys.get('/spare', smell);
});
staff.applyRoutes(server, '/staff');

const heated = new Router();
heated.get('/plates', smell);
heated.applyRoutes(server, oven);

const closed = new Router();
closed.get('/closed', smell);

function countVisit(req, res, next) {
  next();
}

function smell(req, res, next) {
  res.send(200);
  next();
}

server.listen(4400);
