const root = '/market';

exports.root = root;
exports.stalls = root + '/stalls';
module.exports.sellers = { base: [root, 'sellers'].join('/'), byName: '/named/:name' };
