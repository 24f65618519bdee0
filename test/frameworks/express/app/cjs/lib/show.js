module.exports = function show(page) {
  return function (req, res) {
    res.send(page);
  };
};
