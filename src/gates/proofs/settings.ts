import { z } from 'zod';
import { DEFAULT_PROOFS } from '../../model/proofs.ts';
import { severitySetting } from '../severities.ts';
import { rules } from './rules.ts';

const types = z.array(z.string().min(1));

/** Settings of the gate. */
export const settings = z.strictObject({
  gates: z
    .record(z.string(), types)
    .default(Object.fromEntries(Object.entries(DEFAULT_PROOFS).map(([gate, asked]) => [gate, [...asked]])))
    .describe('The types of proof that each gate of the working agreement asks for.'),
  required: types
    .default([])
    .describe('Gates whose proofs must be there. Default: those of which at least one proof was recorded.'),
  require: z
    .enum(['witnessed', 'claimed'])
    .optional()
    .describe(
      '`witnessed`: made in this workflow run. `claimed`: a proof that came with the commit is enough. Default: witnessed in a workflow, claimed elsewhere.',
    ),
  reports: z
    .record(z.string(), types)
    .default({})
    .describe('Reports that are proofs, JUnit XML or SARIF: glob patterns by type of proof.'),
  rules: severitySetting(rules),
});

export type ProofSettings = z.output<typeof settings>;
