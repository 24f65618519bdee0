import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClient } from '../../src/github/client.ts';
import { postComment, whyNoComment } from '../../src/github/sticky-comment.ts';
import { type Account, FakeGitHub, notFound } from './fake-github.ts';

const MARKER = '<!-- specgate:checkpoint key=berths -->';
const BODY = `${MARKER}\n## all is well\n`;
const OLD = `${MARKER}\r\n## not yet\r\n`;
const LIST = 'GET /repos/tidewater/harbour/issues/7/comments';
const CREATE = 'POST /repos/tidewater/harbour/issues/7/comments';

const workflow: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot', access: 'write' };
const app: Account = { login: 'harbour-pilot[bot]', id: 9002, type: 'Bot', access: 'write' };
const person: Account = { login: 'mate-of-the-harbour', id: 77, type: 'User', access: 'write' };
const imposter: Account = { login: 'harbour-pilot', id: 666, type: 'User', access: 'write' };

let github: FakeGitHub;
let waited: number[];

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.accounts.set('workflow-token', workflow);
  github.accounts.set('app-token', app);
  github.accounts.set('person-token', person);
  github.accounts.set('fork-token', { ...workflow, access: 'read' });
  github.accounts.set('stranger-token', { ...person, access: 'none' });
  waited = [];
});

afterEach(async () => {
  await github.stop();
  expect(github.problems).toEqual([]);
});

async function post(body = BODY, token = 'workflow-token') {
  const client = await openClient(
    token,
    { owner: 'tidewater', name: 'harbour' },
    { GITHUB_API_URL: github.url },
    async (seconds) => {
      waited.push(seconds);
    },
  );
  return postComment(client, 7, MARKER, body);
}

async function refusal(token: string, fork: boolean): Promise<string> {
  try {
    await post(BODY, token);
  } catch (error) {
    return whyNoComment(error, fork);
  }
  throw new Error('the comment was written');
}

describe('postComment', () => {
  it('makes the comment once, changes it in place, and leaves it when it says the same', async () => {
    expect(await post(OLD)).toMatchObject({ action: 'created' });
    const again = await post(BODY);
    expect(again).toMatchObject({ action: 'updated', url: expect.stringContaining('#issuecomment-5001') });
    expect(await post(BODY)).toMatchObject({ action: 'unchanged' });
    expect(github.comments.map((comment) => comment.body)).toEqual([BODY]);
    expect(github.asked.filter((asked) => asked.startsWith('PATCH'))).toHaveLength(1);
  });

  it('takes line endings that GitHub changed for the same words', async () => {
    github.comment(workflow, BODY.replaceAll('\n', '\r\n').trimEnd());
    expect(await post(BODY)).toMatchObject({ action: 'unchanged' });
  });

  it.each(['app-token', 'person-token', 'workflow-token'])(
    'knows the comment of %s as its own',
    async (token) => {
      await post(OLD, token);
      expect(await post(BODY, token)).toMatchObject({ action: 'updated' });
      expect(github.comments).toHaveLength(1);
    },
  );

  it.each(['person-token', 'workflow-token'])(
    'knows it without the query for accounts too: %s',
    async (token) => {
      github.graphql = false;
      await post(OLD, token);
      expect(await post(BODY, token)).toMatchObject({ action: 'updated' });
      expect(github.comments).toHaveLength(1);
    },
  );

  it('finds it behind hundreds of others', async () => {
    for (let index = 0; index < 230; index += 1) github.comment(person, `ahoy ${index}`);
    const own = github.comment(workflow, OLD);
    for (let index = 0; index < 80; index += 1) github.comment(person, `ahoy again ${index}`);
    expect(await post()).toMatchObject({ action: 'updated' });
    expect(own.body).toBe(BODY);
    expect(github.asked.filter((asked) => asked === LIST)).toHaveLength(4);
  });

  it.each([
    ['a person who copied it', person, OLD],
    ['an account that was deleted', null, OLD],
    ['an account that only sounds like the app', imposter, OLD],
    ['itself, in a comment that only quotes the marker', app, `> ${OLD}`],
    ['itself, for another key', app, OLD.replace('berths', 'berths2')],
  ])('leaves alone what is by %s', async (_name, author, body) => {
    const other = github.comment(author, body);
    expect(await post(BODY, 'app-token')).toMatchObject({ action: 'created' });
    expect(other.body).toBe(body);
    expect(github.comments).toHaveLength(2);
  });

  it('removes duplicates of its own and keeps the oldest', async () => {
    const [first] = [workflow, person, workflow, workflow].map((author) => github.comment(author, OLD));
    expect(await post()).toMatchObject({ action: 'updated' });
    expect(github.comments.map((comment) => [comment.author?.login, comment.body])).toEqual([
      [workflow.login, BODY],
      [person.login, OLD],
    ]);
    expect(github.comments[0]?.id).toBe(first?.id);
  });

  it('makes it anew when it was deleted between reading and writing', async () => {
    const own = github.comment(workflow, OLD);
    github.before = (asked) => {
      if (!asked.startsWith('PATCH')) return undefined;
      github.comments = github.comments.filter((comment) => comment !== own);
      return undefined;
    };
    expect(await post()).toMatchObject({ action: 'created' });
    expect(github.comments.map((comment) => comment.body)).toEqual([BODY]);
  });

  it('does not make a second one when the answer to the first is lost', async () => {
    let lost = false;
    github.before = (asked, carryOut) => {
      if (asked !== CREATE || lost) return undefined;
      lost = true;
      carryOut();
      return 'hang up';
    };
    expect(await post()).toMatchObject({ action: 'unchanged' });
    expect(github.comments).toHaveLength(1);
  });
});

describe('a GitHub that has trouble', () => {
  it('is asked again, with longer and longer pauses', async () => {
    let failures = 0;
    github.before = (asked) => {
      if (asked !== LIST || failures === 3) return undefined;
      failures += 1;
      return { status: 502, body: { message: 'Server Error' } };
    };
    expect(await post()).toMatchObject({ action: 'created' });
    expect(waited).toEqual([1, 2, 4]);
  });

  it('is left alone after the fourth time', async () => {
    github.before = (asked) => (asked === LIST ? { status: 503, body: { message: 'Unicorn' } } : undefined);
    await expect(post()).rejects.toThrow('Unicorn');
    expect(github.asked.filter((asked) => asked === LIST)).toHaveLength(4);
  });

  it('is waited for as long as it asks for after too many requests', async () => {
    let refused = false;
    github.before = (asked) => {
      if (asked !== CREATE || refused) return undefined;
      refused = true;
      return {
        status: 403,
        headers: { 'retry-after': '17' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      };
    };
    expect(await post()).toMatchObject({ action: 'created' });
    expect(waited).toEqual([17]);
  });

  it('is not waited for when that would be too long', async () => {
    const reset = Math.floor(Date.now() / 1000) + 1800;
    github.before = (asked) =>
      asked === CREATE
        ? {
            status: 403,
            headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
            body: { message: 'API rate limit exceeded for installation ID 1.' },
          }
        : undefined;
    expect(await refusal('workflow-token', true)).toContain('too many requests');
    expect(waited).toEqual([]);
  });

  it('is told as not there when nobody listens', async () => {
    github.before = () => 'hang up';
    expect(await refusal('workflow-token', false)).toMatch(
      /^No comment on this pull request\. .*\(No answer: .+\)$/,
    );
  });
});

describe('a token that may not write', () => {
  it('is explained by the fork that the pull request comes from', async () => {
    const why = await refusal('fork-token', true);
    expect(why).toContain('it comes from a fork, whose token may only read');
    expect(why).toContain('403: Resource not accessible by integration');
    expect(waited).toEqual([]);
  });

  it('is explained by its permissions when there is no fork', async () => {
    expect(await refusal('fork-token', false)).toContain('pull-requests: write');
  });

  it('may get a 404 or a 401 as well', async () => {
    expect(await refusal('stranger-token', false)).toContain('404: Not Found');
    expect(await refusal('no-such-token', false)).toContain('401: Bad credentials');
  });

  it('may lose its right between two requests', async () => {
    github.before = (asked) => (asked === CREATE ? notFound : undefined);
    expect(await refusal('workflow-token', true)).toContain('it comes from a fork');
  });
});
