// Made by `npm run generate` from the files of this folder. Do not edit.
import { elysia } from './elysia.ts';
import { express } from './express.ts';
import { expressOpenapiValidator } from './express-openapi-validator.ts';
import { fastify } from './fastify.ts';
import { hono } from './hono.ts';
import { inversifyExpressUtils } from './inversify-express-utils.ts';
import { koa } from './koa.ts';
import { nestjs } from './nestjs/nestjs.ts';
import { nextjs } from './nextjs/nextjs.ts';
import { openapiBackend } from './openapi-backend.ts';
import { overnightjs } from './overnightjs.ts';
import { polka } from './polka.ts';
import { restify } from './restify.ts';
import { routingControllers } from './routing-controllers.ts';
import { tsRest } from './ts-rest.ts';
import { tsoa } from './tsoa.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  elysia,
  express,
  expressOpenapiValidator,
  fastify,
  hono,
  inversifyExpressUtils,
  koa,
  nestjs,
  nextjs,
  openapiBackend,
  overnightjs,
  polka,
  restify,
  routingControllers,
  tsRest,
  tsoa,
];
