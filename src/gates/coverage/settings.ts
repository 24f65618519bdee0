import { z } from 'zod';
import { METRICS } from '../../model/coverage.ts';
import { parseThreshold } from '../../model/fraction.ts';
import { severitySetting } from '../severities.ts';
import { rules } from './rules.ts';

const threshold = z
  .union([z.number(), z.string()])
  .transform((written, context) => {
    const parsed = parseThreshold(written);
    if (parsed !== undefined) return parsed;
    context.addIssue({
      code: 'custom',
      message: 'expected a percentage from 0 to 100: 80, ">=80" or ">80"',
    });
    return z.NEVER;
  })
  .describe('Percentage: `80` or `">=80"` (at least), `">80"` (more than).');

const lines = threshold.optional().describe('Threshold for lines.');

const thresholds = z.strictObject({
  lines,
  branches: threshold.optional().describe('Threshold for branches.'),
  functions: threshold.optional().describe('Threshold for functions or methods.'),
  statements: threshold.optional().describe('Threshold for statements.'),
});

const patterns = z.array(z.string().min(1)).min(1);

const patch = z.strictObject({ lines });

const flag = z.strictObject({
  paths: patterns
    .optional()
    .describe('Patterns of the files that belong to it; all that its reports measure when absent.'),
  reports: patterns.optional().describe('Reports that it is read from; all when absent.'),
  total: thresholds.optional().describe('Thresholds for all of its files together.'),
  patch: patch.optional().describe('Threshold for its changed lines.'),
});

const base = z.strictObject({
  reports: patterns.optional().describe("Reports of the base's own run, put beside the checkout."),
  baseline: z.string().min(1).optional().describe('A committed report, read as the base commit has it.'),
  'must-not-decrease': z
    .union([z.boolean(), z.array(z.enum(METRICS))])
    .default(false)
    .describe('Fail when coverage decreases: `true` for lines, or a list of metrics.'),
  tolerance: z
    .union([z.number(), z.string()])
    .transform((written, context) => {
      if (/^\d{1,3}(?:\.\d{1,12})?$/.test(String(written))) return String(written);
      context.addIssue({ code: 'custom', message: 'expected percentage points, such as 0.5' });
      return z.NEVER;
    })
    .default('0')
    .describe('Percentage points by which it may decrease all the same.'),
});

/** Settings of the coverage gate, under `gates.coverage`. */
export const settings = z.strictObject({
  reports: patterns
    .optional()
    .describe('Coverage reports: files or patterns. Looked for at the usual places when absent.'),
  total: thresholds
    .optional()
    .describe('Thresholds for all files together. `lines: 80` when no threshold is given at all.'),
  globs: z
    .record(z.string().min(1), thresholds)
    .optional()
    .describe(
      'Thresholds for the files of a pattern together. A pattern that matches no measured file fails.',
    ),
  'per-file': thresholds.optional().describe('Thresholds that each file has to keep.'),
  patch: patch.optional().describe('Threshold for the lines that the pull request adds or changes.'),
  flags: z
    .record(z.string().min(1), flag)
    .optional()
    .describe('Parts of the repository, each with its own thresholds.'),
  base: base.optional().describe('Coverage of the base to compare with.'),
  all: z
    .union([z.boolean(), patterns])
    .default(false)
    .describe('Count source files that no report mentions as uncovered: `true`, or patterns of them.'),
  belonging: threshold
    .optional()
    .describe(
      "Least part of a report's paths that must be files of the repository. One is enough when absent.",
    ),
  rules: severitySetting(rules),
});

/** Settings after parsing. */
export type CoverageSettings = z.output<typeof settings>;

/** Thresholds by metric. */
export type Thresholds = z.output<typeof thresholds>;
