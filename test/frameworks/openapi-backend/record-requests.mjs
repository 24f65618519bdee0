// Asks the application for every operation below every path at which it mounts something, and prints what a handler answers.
import { OpenAPIBackend } from 'openapi-backend';

const prefixes = ['', '/galley', '/hold', '/office', '/line', '/galley/line', '/ignored'];
const made = new Set();
const { init } = OpenAPIBackend.prototype;
OpenAPIBackend.prototype.init = function (...given) {
  made.add(this);
  return init.apply(this, given);
};
const { pier } = await import('./ferry/pier.js');
for (const { route } of pier.router.stack)
  if (route !== undefined && !route.path.includes('*'))
    for (const method of Object.keys(route.methods)) console.log(method.toUpperCase(), route.path);

const server = pier.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const ask = async (method, path) => {
  const url = `http://127.0.0.1:${server.address().port}${path.replace(/\{\w+\}/g, 'some')}`;
  return (await fetch(url, { method })).status;
};
// The first request to a backend that is made on demand makes it.
for (const prefix of prefixes) await ask('GET', `${prefix}/nothing`);
for (const backend of made)
  for (const { method, path } of backend.getOperations())
    for (const prefix of prefixes)
      if ((await ask(method.toUpperCase(), `${prefix}${path}`)) === 200)
        console.log(method.toUpperCase(), `${prefix}${path}`);
server.close();
server.closeAllConnections();
