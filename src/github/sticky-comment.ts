import type { Client, Comment, Identity } from './client.ts';
import { failureOf } from './failure.ts';

/** What became of the comment. */
export interface Posted {
  readonly action: 'created' | 'updated' | 'unchanged';
  readonly url: string;
}

/** Attempts of the whole: find, then write. A comment that could not be made may be there all the same. */
const ATTEMPTS = 3;

function isBy(author: Identity | undefined, self: Identity): boolean {
  if (author === undefined) return false;
  return self.id !== undefined && author.id !== undefined
    ? author.id === self.id
    : author.login.toLowerCase() === self.login.toLowerCase();
}

/** What GitHub may change about a text that it stores. */
function stored(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

/** Our comments with this marker as their first line. Only its author and its very beginning make a comment ours. */
async function ownComments(
  client: Client,
  pullRequest: number,
  marker: string,
  self: Identity,
): Promise<readonly Comment[]> {
  const comments = await client.comments(pullRequest);
  return comments.filter((comment) => comment.body.startsWith(marker) && isBy(comment.author, self));
}

/** Two runs that began together may both have made a comment: the oldest stays. */
async function removeDuplicates(client: Client, duplicates: readonly Comment[]): Promise<void> {
  for (const duplicate of duplicates) {
    try {
      await client.deleteComment(duplicate.id);
    } catch {
      // It is gone, or stays where it is: no reason to keep the news back.
    }
  }
}

async function write(
  client: Client,
  pullRequest: number,
  body: string,
  comment: Comment | undefined,
): Promise<Posted> {
  if (comment === undefined) {
    return { action: 'created', url: (await client.createComment(pullRequest, body)).url };
  }
  if (stored(comment.body) === stored(body)) return { action: 'unchanged', url: comment.url };
  return { action: 'updated', url: (await client.updateComment(comment.id, body)).url };
}

/**
 * Writes the one comment that starts with `marker` and is by the token's own account: makes it, or changes it in place,
 * or leaves it when it says the same. Comments of others are never touched, whatever they start with.
 *
 * @throws what the client throws.
 */
export async function postComment(
  client: Client,
  pullRequest: number,
  marker: string,
  body: string,
): Promise<Posted> {
  const self = await client.identity();
  for (let attempt = 1; ; attempt += 1) {
    const [comment, ...duplicates] = await ownComments(client, pullRequest, marker, self);
    try {
      const posted = await write(client, pullRequest, body, comment);
      await removeDuplicates(client, duplicates);
      return posted;
    } catch (error) {
      const failure = failureOf(error);
      const removedMeanwhile = comment !== undefined && failure.status === 404;
      const perhapsMade = comment === undefined && failure.kind === 'down';
      if (attempt === ATTEMPTS || !(removedMeanwhile || perhapsMade)) throw error;
    }
  }
}

/** Why there is no comment, as a sentence for the log of the run, with what to do about it. */
export function whyNoComment(error: unknown, fork: boolean): string {
  const { kind, message, status } = failureOf(error);
  const said = status === undefined ? `No answer: ${message}` : `GitHub says ${status}: ${message}`;
  switch (kind) {
    case 'denied':
      if (fork) {
        return `No comment on this pull request: it comes from a fork, whose token may only read. The job summary holds the whole report. (${said})`;
      }
      return `No comment on this pull request: the token may not write one. Give the job \`permissions: { contents: read, pull-requests: write }\`. The job summary holds the whole report. (${said})`;
    case 'limited':
      return `No comment on this pull request: too many requests. The job summary holds the whole report. (${said})`;
    default:
      return `No comment on this pull request. The job summary holds the whole report. (${said})`;
  }
}
