import { z } from 'zod';
import type { Input } from '../../model/evidence.ts';
import type { ProofRecord } from '../../model/proofs.ts';

/** The `steps` context of a job (docs.github.com, "Contexts"): `outcome` is the result before `continue-on-error`. */
const schema = z.record(
  z.string(),
  z.object({ outcome: z.string().optional(), conclusion: z.string().optional() }),
);

/** Steps that are called by what they do, rather than by the proof that they give. */
const OUTPUTS = new Set(['build', 'lint', 'test']);

/**
 * The outcomes of earlier steps of this job as proofs: the id of a step is the type of its proof (`test` is
 * `test_output`). What is skipped or cancelled proves nothing.
 */
export function readSteps(json: string | undefined): readonly Input<ProofRecord>[] {
  if (json === undefined || json.trim() === '') return [];
  let parsed: ReturnType<typeof schema.safeParse> | undefined;
  try {
    parsed = schema.safeParse(JSON.parse(json));
  } catch {
    parsed = undefined;
  }
  if (parsed?.success !== true) {
    const fix = 'Pass the whole context: steps: ${' + '{ toJSON(steps) }}.';
    return [
      { kind: 'broken', file: 'steps', message: 'The input `steps` is not the steps context as JSON.', fix },
    ];
  }
  return Object.entries(parsed.data).flatMap(([id, { outcome }]): readonly Input<ProofRecord>[] => {
    if (outcome !== 'success' && outcome !== 'failure') return [];
    const name = id.replaceAll('-', '_');
    return [
      {
        kind: 'found',
        value: {
          source: 'step',
          gate: undefined,
          type: OUTPUTS.has(name) ? `${name}_output` : name,
          file: `step ${id}`,
          line: 1,
          passed: outcome === 'success',
          summary: {},
          runs: 1,
          witnessed: true,
          freshness: { state: 'fresh', reason: 'made in this run' },
        },
      },
    ];
  });
}
