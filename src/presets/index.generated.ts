// Made by `npm run generate` from the files of this folder. Do not edit.
import { backendCoder } from './backend-coder.ts';
import { backendDeveloper } from './backend-developer.ts';
import { backendEngineer } from './backend-engineer.ts';
import { backendImplementer } from './backend-implementer.ts';
import { pact } from './pact.ts';
import type { Preset } from './preset.ts';

export const presets: Readonly<Record<string, Preset>> = {
  'backend-coder': backendCoder,
  'backend-developer': backendDeveloper,
  'backend-engineer': backendEngineer,
  'backend-implementer': backendImplementer,
  pact: pact,
};
