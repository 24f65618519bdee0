import { expect, test } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

const PACKAGE = '{"dependencies":{"express":"5","reflect-metadata":"1","lodash":"4"}}';

test('decorators of the repository note routes as metadata, and code that reads them registers', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'src/routing.ts': `
      import 'reflect-metadata';
      export enum Note { Base = 'base', Routes = 'routes' }
      export const At = (base: string): ClassDecorator => (target) => { Reflect.defineMetadata(Note.Base, base, target); };
      const by = (method: string) => (path: string): MethodDecorator => (target, key) => {
        const type = target.constructor;
        const routes = Reflect.hasMetadata(Note.Routes, type) ? Reflect.getMetadata(Note.Routes, type) : [];
        routes.push({ method, path, name: key });
        Reflect.defineMetadata(Note.Routes, routes, type);
      };
      export const Read = by('get');
      export const Add = by('post');
      export const Through = (guard: unknown) => (target: object, key: string) => { Reflect.defineMetadata('through', guard, target, key); };
    `,
    'src/quays.ts': `
      import { Add, At, Read, Through } from './routing';
      const allowed = (req, res, next) => next();
      @At('/quays')
      export class Quays {
        @Read('/')
        list(req, res) { res.json([]); }
        @Add('/:quay')
        @Through(allowed)
        open(req, res) { res.json({}); }
      }
      @At('/cranes')
      export class Cranes {
        @Read('/:crane')
        one(req, res) { res.json({}); }
      }
    `,
    'src/server.ts': `
      import express, { Router } from 'express';
      import { Cranes, Quays } from './quays';
      import { Note } from './routing';
      const app = express();
      [Quays, Cranes].forEach((type) => {
        const instance = new type();
        const router = Router();
        for (const { method, path, name } of Reflect.getMetadata(Note.Routes, type)) {
          const guard = Reflect.getMetadata('through', type.prototype, name);
          if (guard) router[method](path, guard, instance[name].bind(instance));
          else router[method](path, instance[name].bind(instance));
        }
        app.use(Reflect.getMetadata(Note.Base, type), router);
      });
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /cranes/{crane}', 'GET /quays', 'POST /quays/{quay} [guard]']);
  expect(ledger.unresolved).toEqual([]);
});

test('decorators keep routes in a map by their options, and a prefix on the prototype under a symbol', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'src/table.ts': `
      export const prefix = Symbol('prefix');
      export class Table { static routes = new Map(); }
      export const Prefix = (text: string) => (target: Function) => { target.prototype[prefix] = text; };
      export const Route = (options) => (target, key, descriptor) => {
        if (!options.methods) options.methods = ['get', 'put'];
        Table.routes.set({ target, ...options }, target[key]);
        return descriptor;
      };
    `,
    'src/ferries.ts': `
      import { Prefix, Route } from './table';
      @Prefix('ferries')
      export default class Ferries {
        @Route({ path: 'timetable' })
        timetable(req, res) { res.json([]); }
        @Route({ path: 'board', methods: ['post'] })
        board(req, res) { res.json([]); }
      }
    `,
    'src/server.ts': `
      import express from 'express';
      import { prefix, Table } from './table';
      import './ferries';
      const app = express();
      for (const [options, handler] of Table.routes) {
        options.methods.forEach((method) => app[method]('/' + options.target[prefix] + '/' + options.path, handler));
      }
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual([
    'POST /ferries/board',
    'GET /ferries/timetable',
    'PUT /ferries/timetable',
  ]);
  expect(ledger.unresolved).toEqual([]);
});

test('classes are keys of a map, as containers use them', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'container.ts': `
      const made = new Map();
      export function take(type) {
        if (!made.has(type)) made.set(type, new type());
        return made.get(type);
      }
    `,
    'server.ts': `
      import express, { Router } from 'express';
      import { take } from './container';
      class Piers { router = Router().get('/piers', (req, res) => res.end()); }
      class Locks { router = Router().get('/locks', (req, res) => res.end()); }
      const app = express();
      app.use(take(Piers).router, take(Locks).router, take(Piers).router);
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /locks', 'GET /piers']);
  expect(ledger.unresolved).toEqual([]);
});

test('forEach of a map gives the value first, then the key', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'server.js': `
      const express = require('express');
      const app = express();
      const areas = new Map([['/north', express.Router().get('/gates', (req, res) => res.end())]]);
      areas.set('/south', express.Router().get('/gates', (req, res) => res.end()));
      areas.forEach((router, path) => app.use(path, router));
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual(['GET /north/gates', 'GET /south/gates']);
});

test('metadata that decorators of a library may have noted stays open', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'server.ts': `
      import express, { Router } from 'express';
      import { Area } from 'areas-of-somebody';
      @Area('/east')
      class East { router = Router().get('/gates', (req, res) => res.end()); }
      const app = express();
      app.use(Reflect.getMetadata('area', East), new East().router);
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual([]);
  expect(ledger.unresolved.map(({ reason }) => reason)).toEqual([
    'its path comes from metadata that a library may note (server.ts:7)',
  ]);
});

test('what a decorator puts around a method is what the prototype holds, and names of a prototype are its methods', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'routing.js': `
      const router = require('express').Router();
      exports.router = router;
      exports.Area = (prefix) => (target) => {
        const area = new target();
        for (const name of Object.getOwnPropertyNames(target.prototype)) {
          if (name !== 'constructor') area[name](prefix);
        }
      };
      exports.Put = (path) => (target, name, descriptor) => {
        const answer = descriptor.value;
        descriptor.value = (prefix) => router.put(prefix + path, (req, res) => answer.call(target, req, res));
      };
    `,
    'cranes.js': `
      const { Area, Put } = require('./routing');
      @Area('/cranes')
      class Cranes {
        @Put('/:crane/load')
        load(req, res) { res.end(); }
        @Put('/:crane/arm')
        arm(req, res) { res.end(); }
      }
      module.exports = Cranes;
    `,
    'server.js': `
      const app = require('express')();
      require('./cranes');
      app.use(require('./routing').router);
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual(['PUT /cranes/{crane}/arm', 'PUT /cranes/{crane}/load']);
  expect(ledger.unresolved).toEqual([]);
});

test('decorators of the standard, which are given a context, are called as it says', async () => {
  const ledger = await ledgerOf({
    'package.json': PACKAGE,
    'src/routing.ts': `
      import type { Router } from 'express';
      const ROUTES = '__routes';
      const by = (method: string) => (path: string) => (target: Function, context: ClassMethodDecoratorContext): void => {
        context.addInitializer(function () {
          const holder = Object.getPrototypeOf(this as object);
          if (!holder[ROUTES]) holder[ROUTES] = [];
          const isThere = holder[ROUTES].some((one) => one.handler === target && one.path === path);
          if (!isThere) holder[ROUTES].push({ method, path, handler: target });
        });
      };
      export const Read = by('get');
      export const Add = by('post');
      export function At(prefix = '') {
        return <T extends new (...args: any[]) => any>(value: T, _context: ClassDecoratorContext<T>): void => {
          const holder = value.prototype;
          holder.prefix = prefix;
          if (Object.prototype.hasOwnProperty.call(holder, 'register')) return;
          holder.register = function (router: Router) {
            for (const one of this[ROUTES] ?? []) router[one.method](one.path, one.handler.bind(this));
          };
        };
      }
    `,
    'src/server.ts': `
      import express, { Router } from 'express';
      import { Add, At, Read } from './routing';
      @At('/quays')
      class Quays {
        @Read('/')
        list(req, res) { res.json([]); }
        @Add('/:quay')
        open(req, res) { res.json({}); }
      }
      @At('/cranes')
      class Cranes {
        @Read('/:crane')
        one(req, res) { res.json({}); }
      }
      @At('/tugs')
      class Tugs {
        register(router: Router) { router.get('/own', (req, res) => res.json({})); }
      }
      const app = express();
      for (const type of [Quays, Cranes, Quays, Tugs]) {
        const controller = new type();
        const router = Router();
        controller.register(router);
        app.use(controller.prefix, router);
      }
      app.listen(4100);
    `,
  });
  expect(linesOf(ledger)).toEqual([
    'GET /cranes/{crane}',
    'GET /quays',
    'POST /quays/{quay}',
    'GET /tugs/own',
  ]);
  expect(ledger.unresolved).toEqual([]);
});
