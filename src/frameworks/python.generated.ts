// Made by `npm run generate` from the files of this folder. Do not edit.
import { aiohttp } from './aiohttp.ts';
import { bottle } from './bottle.ts';
import { connexion } from './connexion.ts';
import { django } from './django.ts';
import { djangoNinja } from './django-ninja.ts';
import { djangoRestFramework } from './django-rest-framework.ts';
import { fastapi } from './fastapi.ts';
import { flask } from './flask.ts';
import { flaskRestful } from './flask-restful.ts';
import { flaskRestx } from './flask-restx.ts';
import { flaskSmorest } from './flask-smorest.ts';
import { litestar } from './litestar.ts';
import { sanic } from './sanic.ts';
import { starlette } from './starlette.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  aiohttp,
  bottle,
  connexion,
  django,
  djangoNinja,
  djangoRestFramework,
  fastapi,
  flask,
  flaskRestful,
  flaskRestx,
  flaskSmorest,
  litestar,
  sanic,
  starlette,
];
