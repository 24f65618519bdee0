// Made by `npm run generate` from the files of this folder. Do not edit.
import { rails } from './rails/rails.ts';
import { sinatra } from './sinatra.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  rails,
  sinatra,
];
