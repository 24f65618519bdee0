// Made by `npm run generate` from the files of this folder. Do not edit.
import { aspnetCore } from './aspnet-core/aspnet-core.ts';
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
  aspnetCore,
];
