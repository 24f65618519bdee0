import { describe, expect, test } from 'vitest';
import { ledgerOf, linesOf, openPlaces } from '../resolve/ledger-of.ts';

const PACKAGE = '{"dependencies":{"express":"5","lodash":"4"}}';

describe('Express', () => {
  test('an application that a function gives to something unknown, beside one that listens, is not served at the root', async () => {
    const ledger = await ledgerOf({
      'package.json': PACKAGE,
      'server.js': `
        require('boot-of-somebody')().then((context) => {
          const app = require('express')();
          context.tolls = require('./tolls')();
          app.get('/quay', (req, res) => res.end());
          app.use('/v4', context.tolls);
          app.listen(4100);
        });
      `,
      'tolls.js': `
        const express = require('express');
        module.exports = function () {
          const tolls = express();
          tolls.get('/fees', (req, res) => res.end());
          return tolls;
        };
      `,
    });
    expect(linesOf(ledger)).toEqual(['GET /quay if boot-of-somebody.then calls back']);
    expect(openPlaces(ledger)).toContain('tolls.js:5 {*}/fees');
  });

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
});
