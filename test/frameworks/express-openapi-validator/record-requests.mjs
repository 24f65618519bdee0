// Asks the application for every operation that it documents, below every path at which it mounts something, and prints what
// a handler answers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const yaml = createRequire(require.resolve('express-openapi-validator'))('js-yaml');
const { gate } = require('./depot/gate.js');
const server = gate.listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const ask = async (method, path) => {
  const url = `http://127.0.0.1:${server.address().port}${path.replace(/\{\w+\}/g, 'some')}`;
  const { status } = await fetch(url, { method });
  if (status === 200 || status === 204) console.log(method, path);
};

const mounts = ['', '/plain', '/yard', '/crane'];
const servers = ['', '/rail/v3', '/freight', '/yard'];
await ask('GET', '/whistle');
for (const file of ['contracts/plain.yaml', 'contracts/wagons.yaml', 'contracts/yard.json', 'openapi.yaml']) {
  const { paths } = yaml.load(readFileSync(join(import.meta.dirname, file), 'utf8'));
  for (const [path, item] of Object.entries(paths))
    for (const method of Object.keys(item).filter((key) => key !== 'parameters'))
      for (const mount of mounts)
        for (const base of servers) await ask(method.toUpperCase(), mount + base + path);
}
server.close();
server.closeAllConnections();
