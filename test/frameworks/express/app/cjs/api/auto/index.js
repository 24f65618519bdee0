const fs = require('fs');
const path = require('path');

/** Every file beside this one is a router for its name. */
module.exports = function load(app) {
  fs.readdirSync(__dirname).forEach((file) => {
    if (file === path.basename(__filename)) return;
    const name = path.parse(file).name;
    app.use('/auto/' + name, require('./' + file));
  });
};
