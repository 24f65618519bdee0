import { z } from 'zod';
import type { LogSummary } from '../../model/proofs.ts';

/** Where `specgate prove` records, below the root. */
export const PROOF_DIRECTORY = '.specgate/proofs';

const count = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{40,64}$/);

const summary = z.object({
  tool: z.string().optional(),
  tests: z.object({ passed: count, failed: count, skipped: count }).optional(),
  errors: count.optional(),
  warnings: count.optional(),
});

/** A record of `specgate prove`, as it stands in its file. */
export const recordSchema = z.object({
  version: z.literal(1),
  gate: z.string().min(1),
  type: z.string().min(1),
  command: z.array(z.string()),
  /** Null while it runs, and for a command that a signal ended. */
  exit_code: z.number().int().nullable(),
  signal: z.string().nullable(),
  /** False in the record of a run whose end was never seen. */
  finished: z.boolean(),
  started_at: z.iso.datetime(),
  duration_ms: z.number().min(0).nullable(),
  head: hash.nullable(),
  tree: hash.nullable(),
  dirty: z.boolean().nullable(),
  /** Digest of the paths and contents of the files that a proof can depend on. */
  relevant_sha256: hash.nullable(),
  log: z.object({ file: z.string().min(1), sha256: hash, bytes: count }),
  summary: summary.default({}),
  run: z
    .object({
      id: z.string(),
      attempt: z.string().nullable(),
      job: z.string().nullable(),
      runner: z.string().nullable(),
    })
    .nullable(),
  /** Earlier runs of this proof, oldest first. */
  earlier: z
    .array(
      z.object({
        started_at: z.string(),
        exit_code: z.number().int().nullable(),
        head: z.string().nullable(),
      }),
    )
    .default([]),
});

export type RecordFile = z.output<typeof recordSchema>;

/** A summary as the model knows it, without keys that are undefined. */
export function summaryOf(read: z.output<typeof summary>): LogSummary {
  return {
    ...(read.tool === undefined ? {} : { tool: read.tool }),
    ...(read.tests === undefined ? {} : { tests: read.tests }),
    ...(read.errors === undefined ? {} : { errors: read.errors }),
    ...(read.warnings === undefined ? {} : { warnings: read.warnings }),
  };
}
