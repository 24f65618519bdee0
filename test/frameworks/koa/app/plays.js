const { Router } = require('@koa/router');
const { requireRole } = require('./lib/guards');

const plays = new Router({ prefix: '/plays' });

plays.get('/', list);
plays.use(requireRole('director'));
plays.get('/:play', list);
plays.patch('/:play', requireRole('author'), list);

const acts = new Router();
acts.get('/', list).put('/:act', list);

const scenes = new Router({ prefix: '/scenes' });
scenes.get('/', list);
scenes.get('/:scene', list);

acts.use('/:act', requireRole('prompter'), scenes.routes());
plays.use('/:play/acts', acts.routes(), acts.allowedMethods());

async function list(ctx) {
  ctx.body = [];
}

exports.plays = plays;
