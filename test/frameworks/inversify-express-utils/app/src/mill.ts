import 'reflect-metadata';
import express, { Router } from 'express';
import { Container } from 'inversify';
import { InversifyExpressServer } from 'inversify-express-utils';
import { wind } from './guards.js';
import './rooms/attic.js';
import './rooms/stones.js';
import { Sacks } from './sacks.js';

const container = new Container();
container.bind(Sacks).toSelf();

const yard = Router();
yard.get('/gate', (_request, response) => response.end());

const server = new InversifyExpressServer(container, yard, { rootPath: '/mill' });
server.setConfig((wheel) => {
  wheel.use(express.json());
  wheel.use('/mill/stones', wind);
  wheel.get('/vane', (_request, response) => response.end());
});
server.setErrorConfig((wheel) => {
  wheel.use((error: Error, _request: express.Request, response: express.Response, _next: express.NextFunction) =>
    response.status(500).end(error.message),
  );
});

export const wheel = server.build();
wheel.post('/brake', (_request: express.Request, response: express.Response) => response.end());
