'use strict';

const router = require('express').Router();
const { members } = require('../../lib/guards');
const { byName } = require('../../config/paths').sellers;
const sellers = require('./sellers');

/** Wraps what may fail. */
function wrap(fn) {
  return (req, res, next) => Promise.resolve(fn(req, res)).catch(next);
}

router.get('/', wrap(sellers.list));
router.use(members);
router.get(byName, wrap(sellers.find));
router.post('/:seller(\\w+)/ratings', [members], sellers.rate);
router.put('/:seller', function replaceSeller(req, res) {
  res.end();
});

module.exports = router;
