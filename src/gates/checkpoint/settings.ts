import { z } from 'zod';
import { severitySetting } from '../severities.ts';
import { rules } from './rules.ts';

const ids = z.array(z.string().min(1));

/** The sub-gates of code, in their order. */
const DEFAULT_GATES: Readonly<Record<string, string>> = {
  'G5.1': 'Schema, config, types',
  'G5.2': 'Database, services',
  'G5.3': 'Each module',
  'G5.4': 'Routes, middleware',
  'G5.5': 'Errors, logging, polish',
};

/** Settings of the gate. */
export const settings = z.strictObject({
  gates: z
    .record(z.string(), z.string())
    .default({ ...DEFAULT_GATES })
    .describe('Sub-gates in their order, each with its name.'),
  required: ids
    .optional()
    .describe(
      'Sub-gates that must be approved. Default: those that have a checkpoint document, when the config names this gate.',
    ),
  'before-code': ids
    .default([])
    .describe('Gates that the agreement asks for before code is written: they are shown, and warned about.'),
  documents: ids.default(['docs/checkpoints/*.md']).describe('Glob patterns of checkpoint documents.'),
  approval: z
    .enum(['person', 'document'])
    .optional()
    .describe(
      '`person`: an approval on the pull request counts. `document`: a decision that is filled in is enough. Default: person on a pull request, document elsewhere.',
    ),
  rules: severitySetting(rules),
});

export type CheckpointSettings = z.output<typeof settings>;
