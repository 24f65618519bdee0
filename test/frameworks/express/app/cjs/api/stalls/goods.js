const { Router } = require('express');
const show = require('../../lib/show');

const goods = new Router({ mergeParams: true });
const verbs = { get: 'list', post: 'add' };

for (const verb in verbs) {
  goods[verb]('/', show(verbs[verb]));
}
goods.get(['/cheap', '/dear'], show('sorted'));

module.exports = goods;
