// Made by `npm run generate` from the files of this folder. Do not edit.
import type { Preset } from './preset.ts';

export const presets: Readonly<Record<string, Preset>> = {
};
