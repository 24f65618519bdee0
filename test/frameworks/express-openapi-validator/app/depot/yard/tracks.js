exports.list = (_request, response) => response.json([]);
exports.lay = (_request, response) => response.json({});
exports.lift = (_request, response) => response.json({});
