import type { Report } from '../model/report.ts';
import { checkpoint } from './checkpoint.ts';
import type { Links } from './links.ts';

/** GitHub refuses a longer comment: `body is too long (maximum is 65536 characters)`. */
export const COMMENT_LIMIT = 65_536;

/**
 * The hidden first line by which a comment is found again. `key` tells the checkpoints of one pull request apart.
 */
export function commentMarker(key: string): string {
  return `<!-- specgate:checkpoint key=${encodeURIComponent(key).replace(/-(?=-)|-$/g, '%2D')} -->`;
}

/** The checkpoint comment of a pull request: at most 65,536 UTF-16 units, which is never less than GitHub counts. */
export function checkpointComment(report: Report, links: Links, key: string): string {
  const room = {
    size: COMMENT_LIMIT,
    measure: (markdown: string) => markdown.length,
    open: { error: 10, warning: 5, note: 0 },
  };
  return checkpoint(report, links, room, commentMarker(key));
}
