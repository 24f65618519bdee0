#!/usr/bin/env node
/**
 * Records again what a framework itself says its fixture serves: `npm run truth -- express`. Without a name, of every framework
 * that has a script for it. Needs the framework's own tools and the network.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const frameworks = join(dirname(fileURLToPath(import.meta.url)), '..', 'test', 'frameworks');
const recorders = new Map(
  readdirSync(frameworks, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [entry.name, join(frameworks, entry.name, 'record.mjs')])
    .filter(([, script]) => existsSync(script)),
);

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !recorders.has(id));
if (unknown.length > 0) {
  console.error(`No recorder for ${unknown.join(', ')}. There are: ${[...recorders.keys()].join(', ')}.`);
  process.exit(2);
}
for (const id of asked.length > 0 ? asked : recorders.keys()) {
  const { status } = spawnSync(process.execPath, [recorders.get(id)], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
