const axios = require('axios');

module.exports = (app) => {
  app.get('/weather', async function today(req, res) {
    const { data } = await axios.get('/forecast');
    res.json({ data, mode: app.get('env') });
  });
};
