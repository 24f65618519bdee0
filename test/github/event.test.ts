import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { UserError } from '../../src/model/errors.ts';

const HEAD = '4be1f0c2aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2';
const BASE = 'e77b0191aa77d9b0c1e2f3a4b5c6d7e8f9a0b1c2';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'specgate-event-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function event(payload: unknown, environment: Record<string, string> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'tidewater/harbour',
    GITHUB_SERVER_URL: 'https://github.example.org',
    GITHUB_RUN_ID: '7002',
    ...environment,
  });
}

const side = (sha: string, repository: string | null) => ({
  sha,
  ref: 'x',
  repo: repository === null ? null : { full_name: repository },
});
const payload = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    body: 'Adds a berth',
    head: side(HEAD, 'tidewater/harbour'),
    base: side(BASE, 'tidewater/harbour'),
  },
};

describe('readEvent', () => {
  it('reads a pull request of the repository', () => {
    expect(event(payload)).toEqual({
      name: 'pull_request',
      repository: { owner: 'tidewater', name: 'harbour' },
      repositoryUrl: 'https://github.example.org/tidewater/harbour',
      runUrl: 'https://github.example.org/tidewater/harbour/actions/runs/7002',
      pullRequest: { number: 7, body: 'Adds a berth', head: HEAD, base: BASE, fork: false },
    });
  });

  it.each(['someone/harbour', null])('knows a fork, even one that was deleted: %s', (repository) => {
    const fork = { pull_request: { ...payload.pull_request, body: null, head: side(HEAD, repository) } };
    expect(event(fork, { GITHUB_EVENT_NAME: 'pull_request_target' }).pullRequest).toEqual({
      number: 7,
      body: '',
      head: HEAD,
      base: BASE,
      fork: true,
    });
  });

  it('reads the base of a merge queue', () => {
    const queued = event(
      { merge_group: { base_sha: BASE, head_sha: HEAD } },
      { GITHUB_EVENT_NAME: 'merge_group' },
    );
    expect(queued.queueBase).toBe(BASE);
    expect(queued.pullRequest).toBeUndefined();
  });

  it('reads a comment on a pull request, but not one on an issue', () => {
    const issue = { number: 12, body: 'words' };
    expect(event({ issue: { ...issue, pull_request: { url: 'x' } } }).pullRequest).toEqual({
      number: 12,
      body: 'words',
      fork: false,
    });
    expect(event({ issue }).pullRequest).toBeUndefined();
  });

  it.each([
    ['a push', { ref: 'refs/heads/quay', before: BASE, after: HEAD, pusher: { name: 'x' } }],
    ['a run by hand', { inputs: null, ref: 'refs/heads/quay' }],
    ['a schedule', { schedule: '0 5 * * *' }],
  ])('finds no pull request in %s', (_name, other) => {
    expect(event(other).pullRequest).toBeUndefined();
  });

  it('knows nothing outside GitHub Actions', () => {
    expect(readEvent({})).toEqual({ name: '' });
  });

  it('takes no address and no name that could break out of a link', () => {
    const odd = {
      GITHUB_SERVER_URL: 'https://x.example/)[y](z',
      GITHUB_REPOSITORY: 'a/b/../c',
      GITHUB_RUN_ID: '7)',
    };
    expect(event(payload, odd).repositoryUrl).toBeUndefined();
    expect(event(payload, { GITHUB_SERVER_URL: 'javascript:alert(1)' }).repositoryUrl).toBe(
      'https://github.com/tidewater/harbour',
    );
    expect(event(payload, { GITHUB_RUN_ID: '7)' }).runUrl).toBeUndefined();
  });

  it.each([
    ['not JSON', '<html>', /is not JSON/],
    ['JSON but no event', '[1]', /expected object/i],
    [
      'a hash that is none',
      { pull_request: { ...payload.pull_request, base: side('--upload-pack=x', 'a/b') } },
      /base\.sha/,
    ],
    ['a number that is none', { pull_request: { ...payload.pull_request, number: '../7' } }, /number/],
  ])('refuses %s: the base would be lost', (_name, content, problem) => {
    expect(() => event(content)).toThrow(UserError);
    expect(() => event(content)).toThrow(problem);
  });

  it.each(['missing.json', '.'])('refuses a file that cannot be read: %s', (name) => {
    expect(() => readEvent({ GITHUB_EVENT_PATH: join(folder, name) })).toThrow(UserError);
  });
});
