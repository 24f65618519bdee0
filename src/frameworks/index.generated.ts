// Made by `npm run generate` from the files of this folder. Do not edit.
import { aiohttp } from './aiohttp.ts';
import { aspnetCore } from './aspnet-core/aspnet-core.ts';
import { bottle } from './bottle.ts';
import { chi } from './chi.ts';
import { connexion } from './connexion.ts';
import { django } from './django.ts';
import { djangoRestFramework } from './django-rest-framework.ts';
import { echo } from './echo.ts';
import { express } from './express.ts';
import { expressOpenapiValidator } from './express-openapi-validator.ts';
import { fastapi } from './fastapi.ts';
import { fastify } from './fastify.ts';
import { fiber } from './fiber.ts';
import { flask } from './flask.ts';
import { flaskRestful } from './flask-restful.ts';
import { flaskRestx } from './flask-restx.ts';
import { flaskSmorest } from './flask-smorest.ts';
import { gin } from './gin.ts';
import { gorillaMux } from './gorilla-mux.ts';
import { hono } from './hono.ts';
import { jaxRs } from './jax-rs/jax-rs.ts';
import { koa } from './koa.ts';
import { laravel } from './laravel/laravel.ts';
import { litestar } from './litestar.ts';
import { nestjs } from './nestjs/nestjs.ts';
import { netHttp } from './net-http.ts';
import { nextjs } from './nextjs/nextjs.ts';
import { openapiBackend } from './openapi-backend.ts';
import { openapiGenerator } from './openapi-generator.ts';
import { polka } from './polka.ts';
import { rails } from './rails/rails.ts';
import { restify } from './restify.ts';
import { sanic } from './sanic.ts';
import { sinatra } from './sinatra.ts';
import { slim } from './slim.ts';
import { spring } from './spring/spring.ts';
import { starlette } from './starlette.ts';
import { symfony } from './symfony/symfony.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  aiohttp,
  aspnetCore,
  bottle,
  chi,
  connexion,
  django,
  djangoRestFramework,
  echo,
  express,
  expressOpenapiValidator,
  fastapi,
  fastify,
  fiber,
  flask,
  flaskRestful,
  flaskRestx,
  flaskSmorest,
  gin,
  gorillaMux,
  hono,
  jaxRs,
  koa,
  laravel,
  litestar,
  nestjs,
  netHttp,
  nextjs,
  openapiBackend,
  openapiGenerator,
  polka,
  rails,
  restify,
  sanic,
  sinatra,
  slim,
  spring,
  starlette,
  symfony,
];
