const Router = require('@koa/router');
const Koa = require('koa');
const compose = require('koa-compose');
const mount = require('koa-mount');
const serve = require('koa-static');
const backstage = require('./backstage');
const { requireTicket } = require('./lib/guards');
const { stage, SEASONS } = require('./lib/settings');
const rooms = require('./rooms');
const { plays } = require('./plays');

const app = new Koa();

app.use(async (ctx, next) => {
  await next();
});

const front = new Router();
front.get('/', show);
front.get('doors', '/doors/:door', show);
front.post(['/tickets', '/tickets/batch'], requireTicket, show);
front.del('/tickets/:ticket', show);
front.all('/curtain', show);
front.get('/seats{/:row}', show);
front.get('/posters/*poster', show);
front.register('/bells', ['get', 'put'], [requireTicket, show]);
front.redirect('/gate', '/doors/main');
for (const season of SEASONS) front.get(`/seasons/${season}`, show);

app.use(front.routes()).use(front.allowedMethods());
app.use(requireTicket);
app.use(plays.routes());
app.use(compose([rooms.routes(), rooms.allowedMethods()]));
app.use(mount('/backstage', backstage));
app.use(mount('/pictures', serve('pictures')));
app.use(mount('/applause', (ctx) => {
  ctx.body = 'clap';
}));

const staged = new Router({ prefix: stage });
staged.get('/lights', show);
app.use(staged.routes());

const retired = new Router({ prefix: '/retired' });
retired.get('/actors', show);

function show(ctx) {
  ctx.body = 'shown';
}

app.listen(4000);
