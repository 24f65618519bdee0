// Made by `npm run generate` from the files of this folder. Do not edit.
import { laravel } from './laravel/laravel.ts';
import { lumen } from './lumen.ts';
import { slim } from './slim.ts';
import { symfony } from './symfony/symfony.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  laravel,
  lumen,
  slim,
  symfony,
];
