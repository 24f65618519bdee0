import type { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import type { Rule } from '../model/finding.ts';
import type { GateResult } from '../model/report.ts';

/**
 * A gate is plain data and one pure function. Its folder is its id; `npm run generate` builds the index, the config
 * schema and the documentation tables from it.
 *
 * @typeParam S settings after parsing (`z.output` of the schema).
 */
export interface Gate<S = unknown> {
  readonly id: string;
  readonly title: string;
  /** One sentence: what it proves. */
  readonly summary: string;
  /** Settings under `gates.<id>` of the config; every key has a `.describe()` and a default where one is sensible. */
  readonly settings: z.ZodType<S>;
  /** It can say nothing without the API description: when that cannot be read, the run ends with exit code 2. */
  readonly needsSpec?: true;
  /** All rules it may report, by the part of the id after the slash. */
  readonly rules: Readonly<Record<string, Rule>>;
  /**
   * Judges the evidence. Pure: no I/O, no clock, no environment.
   *
   * @param configured whether the config names this gate: then an input that is not there fails, else it skips.
   */
  check(evidence: Evidence, settings: S, configured: boolean): GateResult;
}
