const { Router } = require('express');

const plain = Router();
plain.get('/sleepers', (_request, response) => response.json([]));

module.exports = plain;
