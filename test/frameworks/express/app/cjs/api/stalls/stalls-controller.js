class Stalls {
  load(req, res, next) {
    next();
  }
  list(req, res) {
    res.end();
  }
  create(req, res) {
    res.end();
  }
  read(req, res) {
    res.end();
  }
  update(req, res) {
    res.end();
  }
  remove(req, res) {
    res.end();
  }
}

module.exports = new Stalls();
