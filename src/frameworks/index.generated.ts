// Made by `npm run generate` from the files of this folder. Do not edit.
import type { Framework } from './framework.ts';

export const frameworks: readonly Framework[] = [
];
