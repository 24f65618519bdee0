const app = require('../market');

app.get('/only-in-specs', (req, res) => res.end());
