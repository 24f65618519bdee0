class Routes {
  constructor(server) {
    this.server = server;
  }

  register() {
    for (const [verb, path, handler] of this.table()) this.server[verb](path, handler);
  }
}

module.exports = class CakeRoutes extends Routes {
  table() {
    return [
      ['get', '/cakes', this.list],
      ['post', '/cakes', this.list],
      ['del', '/cakes/:cake', this.list],
    ];
  }

  list(req, res, next) {
    res.send([]);
    next();
  }
};
