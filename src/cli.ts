#!/usr/bin/env node
import { command } from './command.ts';

// Who reads may have had enough: `specgate routes | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await command(process.argv.slice(2), {
  environment: process.env,
  terminal: process.stdout.isTTY === true,
  width: process.stdout.columns ?? 100,
  write: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
});
