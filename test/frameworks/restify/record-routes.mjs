import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const Server = require('restify/lib/server');

Server.prototype.listen = function listen() {
  for (const { method, path } of Object.values(this.router.getRoutes())) {
    if (path === '/pictures/*') continue;
    console.log(`${method} ${path.replace(/:(\w+)(\([^)]*\))?/g, '{$1}').replace('*', '{wildcard}')}`);
  }
  process.exit(0);
};
