const show = require('../lib/show');
const router = require('express').Router();

router.get('/map', show('map'));

module.exports = router;
