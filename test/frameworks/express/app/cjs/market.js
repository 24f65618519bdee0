var express = require('express');
var cors = require('cors');
var paths = require('./config/paths');
var { logged, members, onlyAdmins } = require('./lib/guards');
var show = require('./lib/show');

var app = (module.exports = express());

app.use(express.json());
app.use('/assets', express.static(__dirname + '/assets'));
app.options('*', cors());

app.get('/', show('home'));
app.use(logged);
app.get('/hours/:day?', show('hours'));
app.get('/lots/:lot(\\d+)', show('lot'));
app.get('/lots/:from-:to', show('range'));

// Functions that take the application.
require('./api/weather')(app);
require('./api/stalls').register(app, { at: paths.stalls, guard: members });
require('./api/auto')(app);

// Routers.
app.use(paths.sellers.base, require('./api/sellers'));
app.use(process.env.MARKET_ADMIN || '/admin', onlyAdmins, require('./api/admin')({ audit: true }));
app.use(process.env.MARKET_ZONE, require('./api/zone'));

var shared = express.Router();
shared.get('/notes', show('notes'));
app.use('/north', shared);
app.use('/south', members, shared);

// A table, an `all`, a verb that is computed, a test that only the environment decides.
var pages = { about: '/about', 'house-rules': '/rules' };
Object.keys(pages).forEach(function (name) {
  app.get(pages[name], show(name));
});
['put', 'patch'].forEach(function (verb) {
  app[verb]('/opening', members, show('opening'));
});
app.all('/echo', show('echo'));
if (process.env.MARKET_DEBUG) {
  app.get('/debug', onlyAdmins, show('debug'));
}

var legacy = express();
legacy.get('/price-list', show('prices'));
app.use('/v0', legacy);

for (var year = 2023; year < 2026; year++) {
  app.get('/archive/' + year, show('archive'));
}

app.get('/downloads/*', show('download'));
app.get('*', show('page'));
app.use(function (error, req, res, next) {
  res.status(500).end();
});
