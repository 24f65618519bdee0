exports.caught = (handler) => (request, response, next) => Promise.resolve(handler(request, response)).catch(next);
