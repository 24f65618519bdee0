const express = require('express');
const stalls = require('./stalls-controller');

exports.register = function (app, options) {
  const { at, guard } = options;
  const router = express.Router({ caseSensitive: true });

  router.param('stall', stalls.load);
  router.route('/').get(stalls.list).post(guard, stalls.create);
  router
    .route('/:stall')
    .all(guard)
    .get(stalls.read)
    .patch(stalls.update)
    .delete(stalls.remove);
  router.use('/:stall/goods', require('./goods'));
  app.use(at, router);
};
