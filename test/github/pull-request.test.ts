import { describe, expect, it } from 'vitest';
import type { Client } from '../../src/github/client.ts';
import type { Event } from '../../src/github/event.ts';
import { withPullRequest } from '../../src/github/pull-request.ts';

const known = { number: 7, body: 'old words', head: 'a'.repeat(40), base: 'b'.repeat(40), fork: true };
const now = { number: 7, body: 'new words', head: 'c'.repeat(40), base: 'd'.repeat(40), fork: false };
const event: Event = { name: 'pull_request', pullRequest: known };
const comment: Event = { name: 'issue_comment', pullRequest: { number: 7, body: 'old words', fork: false } };

function client(pullRequest: Client['pullRequest']): Client {
  const never = async () => {
    throw new Error('not to be asked');
  };
  return {
    identity: never,
    comments: never,
    createComment: never,
    updateComment: never,
    deleteComment: never,
    fileAt: never,
    conversation: never,
    setStatus: never,
    pullRequest,
  };
}

const answers = client(async () => now);
const fails = client(async () => {
  throw new Error('no such thing');
});

describe('withPullRequest', () => {
  it('asks nothing on a first attempt that knows its commits', async () => {
    expect(await withPullRequest(event, fails, { GITHUB_RUN_ATTEMPT: '1' })).toEqual(event);
  });

  it('takes the words of now, and the commits of the run, when it is repeated', async () => {
    const fresh = await withPullRequest(event, answers, { GITHUB_RUN_ATTEMPT: '2' });
    expect(fresh.pullRequest).toEqual({ ...known, body: 'new words' });
  });

  it('keeps the words of the event when GitHub does not answer', async () => {
    expect(await withPullRequest(event, fails, { GITHUB_RUN_ATTEMPT: '3' })).toEqual(event);
    expect(await withPullRequest(event, undefined, { GITHUB_RUN_ATTEMPT: '3' })).toEqual(event);
  });

  it('asks for commits that the event does not tell, and does not go on without them', async () => {
    expect((await withPullRequest(comment, answers, {})).pullRequest).toEqual(now);
    await expect(withPullRequest(comment, fails, {})).rejects.toThrow('not known: no such thing');
    await expect(withPullRequest(comment, undefined, {})).rejects.toThrow('there is no token');
  });

  it('leaves a run without a pull request alone', async () => {
    expect(await withPullRequest({ name: 'push' }, fails, { GITHUB_RUN_ATTEMPT: '2' })).toEqual({
      name: 'push',
    });
  });
});
