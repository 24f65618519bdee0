const Router = require('@koa/router');

const rooms = new Router();
rooms.prefix('/rooms');

class Rooms {
  constructor(router) {
    router.get('/', this.list);
    router.get('/:room', this.show.bind(this));
    router.use('/cellar', this.lamp);
    router.get('/cellar/rats', this.show);
    router.get('/cellars', this.show);
  }

  async list(ctx) {
    ctx.body = [];
  }

  async show(ctx) {
    ctx.body = {};
  }

  async lamp(ctx, next) {
    await next();
  }
}

new Rooms(rooms);

module.exports = rooms;
