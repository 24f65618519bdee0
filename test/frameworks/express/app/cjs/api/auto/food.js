const { Router } = require('express');
const show = require('../../lib/show');

module.exports = Router()
  .get('/menu', show('menu'))
  .post('/orders', show('order'));
