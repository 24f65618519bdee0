const express = require('express');
const show = require('../lib/show');

function Admin(options) {
  this.router = express.Router();
  this.options = options;
}

Admin.prototype.build = function () {
  this.router.get('/users', show('users'));
  if (this.options.audit) this.router.get('/audit', show('audit'));
  return this.router;
};

module.exports = (options) => new Admin(options).build();
