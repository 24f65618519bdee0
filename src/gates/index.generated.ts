// Made by `npm run generate` from the files of this folder. Do not edit.
import { routes } from './routes/routes.ts';
import { coverage } from './coverage/coverage.ts';
import { handoff } from './handoff/handoff.ts';
import { proofs } from './proofs/proofs.ts';
import { checkpoint } from './checkpoint/checkpoint.ts';
import type { Gate } from './gate.ts';

export const gates: readonly Gate[] = [
  routes,
  coverage,
  handoff,
  proofs,
  checkpoint,
];
