const router = require('express').Router();
const show = require('../../lib/show');

router.get('/tonight', show('tonight'));

module.exports = router;
