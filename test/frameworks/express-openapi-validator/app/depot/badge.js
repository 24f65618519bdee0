exports.badge = (_request, _response, next) => next();
