const { requireApron } = require('../lib/guards');

const actions = {
  list: (req, res, next) => next(),
  show: (req, res, next) => next(),
};

module.exports = function loaves(server, base) {
  server.get(base, actions.list);
  server.get(`${base}/:loaf`, requireApron, actions.show);
  server.get(base + '/:loaf/slices', (req, res, next) => next());
};
