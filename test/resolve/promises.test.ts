import { expect, test } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

test('an application that a promise resolves with is not handed to something unknown', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': `
      import express from 'express';
      function boot() {
        return new Promise((resolve, reject) => {
          const app = express();
          app.get('/quay', (req, res) => res.end());
          resolve(app);
        });
      }
      const app = await boot();
      app.get('/pier', (req, res) => res.end());
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /pier', 'GET /quay']);
  expect(ledger.unresolved).toEqual([]);
});

test('async.waterfall gives each task what the one before gave', async () => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5","async":"3"}}',
    'server.js': `
      const async = require('async');
      const express = require('express');
      const create = (done) => done(null, express(), '/dry');
      function routes(app, prefix, done) {
        app.get(prefix + '/dock', (req, res) => res.end());
        return done(null, app);
      }
      async.waterfall([create, routes], (error, app) => {
        app.get('/quay', (req, res) => res.end());
        app.listen(4100);
      });
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /dry/dock', 'GET /quay']);
  expect(ledger.unresolved).toEqual([]);
});

test.each([
  ['(loaded) => loaded.gates', 'then'],
  ['(loaded) => loaded[computed()]', 'then'],
  ['(loaded) => loaded.gates', 'finally'],
])('a module that is imported when it is needed: %s', async (callback, method) => {
  const ledger = await ledgerOf({
    'package.json': '{"dependencies":{"express":"5"}}',
    'server.ts': `
      import express from 'express';
      const app = express();
      async function start() {
        const area = await import('./area').then(${callback})${method === 'then' ? '' : '.finally(() => {})'};
        app.use('/areas', area);
        app.listen(4100);
      }
      start();
    `,
    'area.ts': `
      import { Router } from 'express';
      export const gates = Router();
      gates.get('/gates', (req, res) => res.end());
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /areas/gates']);
  expect(ledger.unresolved).toEqual([]);
});
