import { z } from 'zod';
import type { LogSummary } from '../../model/proofs.ts';

/** The part of SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0) that says how many results there are. */
const schema = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({ driver: z.object({ name: z.string() }) }),
      results: z
        .array(
          z.object({
            level: z.enum(['none', 'note', 'warning', 'error']).optional(),
            kind: z.string().optional(),
            suppressions: z.array(z.unknown()).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});

/**
 * Counts the results of a SARIF report by level (warning where it gives none); what is suppressed does not count.
 *
 * @throws Error when it is not JSON or not SARIF 2.1.0.
 */
export function readSarif(text: string): LogSummary {
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error('it is not SARIF 2.1.0');
  const results = parsed.data.runs
    .flatMap((run) => run.results ?? [])
    .filter((result) => (result.kind ?? 'fail') === 'fail' && (result.suppressions ?? []).length === 0);
  const level = (wanted: string): number =>
    results.filter((result) => (result.level ?? 'warning') === wanted).length;
  const tools = [...new Set(parsed.data.runs.map((run) => run.tool.driver.name))].join(', ');
  return { tool: tools === '' ? 'SARIF' : tools, errors: level('error'), warnings: level('warning') };
}
