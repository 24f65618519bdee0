const Router = require('@koa/router');
const Koa = require('koa');
const { requireRole } = require('./lib/guards');

const backstage = new Koa();
const router = new Router();
const verbs = { get: '/props', post: '/props', delete: '/props/:prop' };

for (const [verb, path] of Object.entries(verbs)) router[verb](path, keep);
router.get('/', keep);

function keep(ctx) {
  ctx.body = 'kept';
}

backstage.use(requireRole('crew'));
backstage.use(router.routes());

module.exports = backstage;
