import type { Report } from '../model/report.ts';
import { checkpoint } from './checkpoint.ts';
import type { Links } from './links.ts';

/** GitHub drops a longer summary of a step: 1 MiB of UTF-8. */
export const SUMMARY_LIMIT = 1_048_576;

const ALL = Number.POSITIVE_INFINITY;

/** The checkpoint for the summary of the job: the same text as the comment, with more room. */
export function jobSummary(report: Report, links: Links): string {
  const { run: _, ...rest } = links;
  return checkpoint(report, rest, {
    size: SUMMARY_LIMIT,
    measure: (markdown) => Buffer.byteLength(markdown),
    open: { error: 50, warning: 20, note: 20 },
  });
}

/** The checkpoint as Markdown for a file or a terminal: without a limit, every finding open. */
export function checkpointMarkdown(report: Report, links: Links): string {
  return checkpoint(report, links, {
    size: ALL,
    measure: (markdown) => markdown.length,
    open: { error: ALL, warning: ALL, note: ALL },
  });
}
