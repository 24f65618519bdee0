// Made by `npm run generate` from the files of this folder. Do not edit.
import { chi } from './chi.ts';
import { echo } from './echo.ts';
import { fiber } from './fiber.ts';
import { gin } from './gin.ts';
import { gorillaMux } from './gorilla-mux.ts';
import { netHttp } from './net-http.ts';
import { oapiCodegen } from './oapi-codegen.ts';
import { ogen } from './ogen.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  chi,
  echo,
  fiber,
  gin,
  gorillaMux,
  netHttp,
  oapiCodegen,
  ogen,
];
