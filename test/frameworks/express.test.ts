import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf } from '../resolve/ledger-of.ts';

const PACKAGE = '{"dependencies":{"express":"5","lodash":"4"}}';

describe('Express', () => {
  test('settings of an application are read back, and lodash walks over what they name', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        const express = require('express');
        const app = express();
        app.set('areas', ['north', 'south']);
        require('./areas')(app);
        app.listen(4100);
      `,
      'areas.js': `
        const _ = require('lodash');
        const Area = require('./area');
        module.exports = function (app) {
          const areas = {};
          if (_.includes(app.get('areas'), 'north')) areas.north = new Area({ app, name: 'north' });
          if (_.includes(app.get('areas'), 'east')) areas.east = new Area({ app, name: 'east' });
          _.forOwn(areas, (area) => area.open());
        };
      `,
      'area.js': `
        function Area({ app, name }) {
          this.open = () => app.get('/' + name + '/gates', (req, res) => res.end());
        }
        module.exports = Area;
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /north/gates']);
    expect(ledger.unresolved).toEqual([]);
  });

  test('a class that registers in its methods is made by the function that a command would call', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.ts': `
        import express from 'express';
        import { Keeper } from './keeper';
        export class Server {
          app = express();
          keeper: Keeper;
          prepare() { this.keeper = Keeper.only(); }
          open() {
            this.keeper.register(this.app);
            this.app.get('/locks', (req, res) => res.end());
          }
        }
        let server: Server | undefined;
        export async function start() {
          server = new Server();
          server.prepare();
          server.open();
        }
      `,
      'keeper.ts': `
        import type { Application } from 'express';
        export class Keeper {
          private static made: Keeper;
          static only() {
            if (!Keeper.made) Keeper.made = new Keeper();
            return Keeper.made;
          }
          register(app: Application) { app.get('/keys', (req, res) => res.end()); }
        }
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /keys', 'GET /locks']);
    expect(ledger.unresolved).toEqual([]);
  });
});
