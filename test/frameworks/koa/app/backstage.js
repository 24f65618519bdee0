const Router = require('@koa/router');
const Koa = require('koa');
const { requireRole } = require('./lib/guards');

const backstage = new Koa();
const router = new Router();
const verbs = { get: '/props', post: '/props', delete: '/props/:prop' };

for (const [verb, path] of Object.entries(verbs)) router[verb](path, keep);
router.get('/', keep);

// Paths without a slash, behind a prefix that is one.
const calls = new Router();
calls.post('props.list', keep);
router.use('/', calls.routes());

function keep(ctx) {
  ctx.body = 'kept';
}

backstage.use(requireRole('crew'));
backstage.use(router.routes());

module.exports = backstage;
