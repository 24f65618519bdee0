// Made by `npm run generate` from the files of this folder. Do not edit.
import { express } from './express.ts';
import { fastapi } from './fastapi.ts';
import { flask } from './flask.ts';
import { starlette } from './starlette.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  express,
  fastapi,
  flask,
  starlette,
];
