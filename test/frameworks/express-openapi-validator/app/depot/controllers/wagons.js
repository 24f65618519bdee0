const { caught } = require('../caught');

module.exports = {
  listWagons: (_request, response) => response.json([]),
  readWagon: caught(async (_request, response) => response.json({})),
  scrap,
};

function scrap(_request, response) {
  response.sendStatus(204);
}
