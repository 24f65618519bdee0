const router = require('express').Router();

router.get('/forgotten', (req, res) => res.end());

module.exports = router;
