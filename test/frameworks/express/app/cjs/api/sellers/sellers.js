module.exports = {
  list: async (req, res) => res.end(),
  find: async (req, res) => res.end(),
  rate(req, res) {
    res.end();
  },
};
