exports.logged = function logged(req, res, next) {
  next();
};

exports.members = (req, res, next) => next();

module.exports.onlyAdmins = onlyAdmins;

function onlyAdmins(req, res, next) {
  next();
}
