import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ActionStep, runAction } from './action-process.ts';
import { Repository } from './action-repository.ts';
import { type Account, FakeGitHub } from './github/fake-github.ts';

const workflow: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot', access: 'write' };

const CONFIG = `version: 1
spec: api/harbour.yaml
source: [lib]
gates: { coverage: false, handoff: false }
`;
const SPEC = `openapi: 3.1.0
info: { title: Harbour, version: "4" }
paths:
  /berths:
    get: { responses: { "200": { description: ok } } }
  /berths/{id}:
    delete:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: gone } }
`;
const APP = `const express = require('express');
const { listBerths } = require('./berths.js');
const app = express();
app.get('/berths', listBerths);
app.listen(8123);
`;
const BERTHS = `exports.listBerths = (request, response) => response.json([]);
exports.removeBerth = (request, response) => response.status(204).end();
`;
const KEPT = APP.replace(
  'app.listen',
  "app.delete('/berths/:id', require('./berths.js').removeBerth);\napp.listen",
);

let github: FakeGitHub;
let repository: Repository;
let base: string;
let head: string;

beforeEach(async () => {
  github = await FakeGitHub.start();
  github.accounts.set('workflow-token', workflow);
  repository = Repository.create();
  base = repository.commit({
    '.github/specgate.yml': CONFIG,
    'package.json': '{ "name": "harbour", "dependencies": { "express": "5.0.0" } }',
    'lib/main.js': APP,
    'lib/berths.js': BERTHS,
  });
  head = repository.commit({ 'api/harbour.yaml': SPEC });
});

afterEach(async () => {
  await github.stop();
  repository.remove();
  expect(github.problems).toEqual([]);
});

function side(sha: string, name = 'tidewater/harbour') {
  return { sha, ref: 'x', repo: { full_name: name } };
}

function pullRequest(action = 'opened', from = 'tidewater/harbour') {
  const described = { number: 7, body: 'Words', head: side(head, from), base: side(base) };
  return { action, number: 7, pull_request: described };
}

function eventAt(hash: string) {
  head = hash;
  return pullRequest();
}

function run(step: Partial<ActionStep> = {}) {
  return runAction({
    workspace: repository.directory,
    apiUrl: github.url,
    eventName: 'pull_request',
    event: pullRequest(),
    ...step,
  });
}

function withFiles(...names: readonly string[]): void {
  for (const name of names) {
    github.files.set(`${base}:${name}`, readFileSync(join(repository.directory, name), 'utf8'));
  }
}

describe('the action on a pull request that was opened', () => {
  it('fails the job and says why in every place', async () => {
    const { code, commands, log, outputs, summary } = await run();
    expect(log).toContain('Missing DELETE /berths/{id}');
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'failed',
      'failed-gates': 'routes',
      operations: '2',
      routes: '1',
      unresolved: '0',
      errors: '1',
    });
    const report: unknown = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'));
    expect(report).toMatchObject({ verdict: 'failed', project: 'harbour', head });
    expect(commands).toContainEqual({
      name: 'error',
      properties: { title: 'Missing (routes/missing)', file: 'api/harbour.yaml', line: '7' },
      message: expect.stringContaining('DELETE /berths/{id}: '),
    });
    expect(commands.filter((command) => command.name === 'old command')).toEqual([]);
    expect(summary).toMatch(/^## ❌ Checkpoint not passed/);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body).toMatch(/^<!-- specgate:checkpoint key=default -->\n## ❌ Checkpoint not passed/);
    expect(body).toContain(`https://github.example.org/tidewater/harbour/blob/${head}/api/harbour.yaml#L7`);
    expect(body).toContain(`/tidewater/harbour/commit/${base}`);
  });

  it('leaves the comment when it runs again, and turns it green when the code keeps the spec', async () => {
    await run();
    await run({ event: pullRequest('reopened') });
    expect(github.asked.filter((asked) => asked.startsWith('PATCH'))).toEqual([]);
    head = repository.commit({ 'lib/main.js': KEPT });
    const { code, outputs, commands } = await run({ event: pullRequest('synchronize') });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'passed', 'failed-gates': '', routes: '2', findings: '0' });
    expect(commands.filter((command) => command.name === 'error')).toEqual([]);
    expect(github.comments.map((comment) => comment.id)).toEqual([5001]);
    expect(github.comments[0]?.body).toContain('## ✅ Checkpoint passed');
  });

  it('keeps a comment for each key', async () => {
    await run({ inputs: { key: 'berths' } });
    await run({ inputs: { key: 'ferries' } });
    await run({ inputs: { key: 'berths' } });
    expect(github.comments.map((comment) => comment.body.split('\n')[0])).toEqual([
      '<!-- specgate:checkpoint key=berths -->',
      '<!-- specgate:checkpoint key=ferries -->',
    ]);
  });

  it('writes no comment and asks nothing when it is told not to', async () => {
    const { code, summary } = await run({ inputs: { comment: 'false' } });
    expect(code).toBe(1);
    expect(summary).toContain('Checkpoint not passed');
    expect(github.asked).toEqual([]);
  });

  it('writes the report where the workflow wants it', async () => {
    const { outputs } = await run({ inputs: { 'report-path': 'out/checkpoint.json' } });
    expect(outputs['report']).toBe(join(repository.directory, 'out', 'checkpoint.json'));
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({ verdict: 'failed' });
  });

  it.skipIf(process.platform === 'win32')(
    'does not follow a link of the pull request out of the workspace',
    async () => {
      const elsewhere = Repository.create();
      symlinkSync(elsewhere.directory, join(repository.directory, 'out'));
      const { code, log, commands } = await run({ inputs: { 'report-path': 'out/checkpoint.json' } });
      expect(() => readFileSync(join(elsewhere.directory, 'checkpoint.json'))).toThrow('ENOENT');
      elsewhere.remove();
      expect(code, log).toBe(2);
      expect(commands.findLast((command) => command.name === 'error')?.message).toContain(
        'leads out of the workspace',
      );
    },
  );
});

describe('the action in a shallow clone', () => {
  it('takes the rules from the base, through GitHub', async () => {
    withFiles('.github/specgate.yml');
    head = repository.commit({
      '.github/specgate.yml': CONFIG.replace('gates: {', 'gates: { routes: false,'),
    });
    const clone = repository.shallow();
    const { code, log } = await run({ workspace: clone.directory });
    clone.remove();
    expect(log).toContain('Missing DELETE /berths/{id}');
    expect(code).toBe(1);
    expect(github.comments[0]?.body).toContain('**Proposed rules**, not yet in force');
  });

  it('does not judge by other rules when the base cannot be read', async () => {
    github.accounts.set('workflow-token', { ...workflow, access: 'read' });
    github.before = (asked) =>
      asked.includes('/contents/') ? { status: 403, body: { message: 'Forbidden' } } : undefined;
    head = repository.commit({ 'lib/main.js': KEPT });
    const clone = repository.shallow();
    const { code, commands } = await run({ workspace: clone.directory });
    clone.remove();
    expect(code).toBe(2);
    expect(commands[0]?.message).toContain('The rules at the base cannot be read: Forbidden');
  });
});

describe('the action without a token that may write', () => {
  it('gives the verdict of a fork and says why there is no comment', async () => {
    github.accounts.set('workflow-token', { ...workflow, access: 'read' });
    const { code, commands, summary, outputs } = await run({
      event: pullRequest('opened', 'someone/harbour'),
    });
    expect(code).toBe(1);
    expect(outputs['verdict']).toBe('failed');
    expect(summary).toContain('Missing');
    expect(commands.filter((command) => command.name === 'notice')).toEqual([
      {
        name: 'notice',
        properties: { title: 'Specgate' },
        message: expect.stringContaining('it comes from a fork, whose token may only read'),
      },
    ]);
  });

  it('passes what passes', async () => {
    github.accounts.set('workflow-token', { ...workflow, access: 'none' });
    head = repository.commit({ 'lib/main.js': KEPT });
    expect(await run()).toMatchObject({ code: 0, outputs: { verdict: 'passed' } });
  });

  it('does without any token', async () => {
    const { code, commands } = await run({ inputs: { token: '' } });
    expect(code).toBe(1);
    expect(commands.at(-1)?.message).toContain('there is no token');
    expect(github.asked).toEqual([]);
  });

  it('keeps the verdict when GitHub is not there', async () => {
    const gone = await FakeGitHub.start();
    const apiUrl = gone.url;
    await gone.stop();
    const { code, commands } = await run({ apiUrl });
    expect(code).toBe(1);
    expect(commands.at(-1)).toMatchObject({ name: 'notice', message: expect.stringContaining('No answer') });
  });
});

describe('the action without a pull request', () => {
  it.each([
    ['push', { ref: 'refs/heads/quay' }],
    ['workflow_dispatch', { inputs: {} }],
    ['schedule', { schedule: '0 5 * * *' }],
  ])('checks on %s and asks GitHub nothing', async (eventName, event) => {
    const { code, summary, outputs } = await run({ eventName, event });
    expect(code).toBe(1);
    expect(outputs['verdict']).toBe('failed');
    expect(summary).toContain(`/blob/${head}/api/harbour.yaml#L7`);
    expect(github.asked).toEqual([]);
  });

  it('takes the rules of a merge queue from what it merges into', async () => {
    repository.commit({ '.github/specgate.yml': CONFIG.replace('gates: {', 'gates: { routes: false,') });
    const { code } = await run({
      eventName: 'merge_group',
      event: { merge_group: { base_sha: base, head_sha: head } },
    });
    expect(code).toBe(1);
  });
});

describe('the action and the description of the pull request', () => {
  const handoff = (total: number) =>
    `Words\n\n\`\`\`json\n{ "handoff": { "agent": "Mate" }, "deliverables": { "endpoints": { "total": ${total}, "berths": ${total} } } }\n\`\`\`\n`;
  const described = (body: string) => ({
    ...pullRequest(),
    pull_request: { ...pullRequest().pull_request, body },
  });

  beforeEach(() => {
    base = repository.commit({ '.github/specgate.yml': CONFIG.replace('handoff: false', 'routes: false') });
    head = base;
  });

  it('checks a handoff that stands in it', async () => {
    const { outputs, log } = await run({ event: described(handoff(9)) });
    expect(outputs['failed-gates'], log).toBe('handoff');
  });

  it('reads it as it is now when the run is repeated', async () => {
    github.pullRequest = github.describedPullRequest({
      number: 7,
      body: handoff(1),
      head: side(head),
      base: side(base),
    });
    const { outputs, log } = await run({
      event: described(handoff(9)),
      environment: { GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(outputs['failed-gates'], log).toBe('');
  });
});

describe('the action on a comment on a pull request', () => {
  it('asks GitHub for the commits', async () => {
    github.pullRequest = github.describedPullRequest({
      number: 7,
      body: 'Words',
      head: side(head),
      base: side(base),
    });
    const event = { issue: { number: 7, body: 'Words', pull_request: { url: 'x' } } };
    const { code } = await run({ eventName: 'issue_comment', event });
    expect(code).toBe(1);
    expect(github.comments[0]?.body).toContain(`/blob/${head}/`);
  });
});

describe('the action on an event that does not check out the change', () => {
  const target = (): Partial<ActionStep> => ({ eventName: 'pull_request_target' });

  it('refuses to judge the base in place of the pull request', async () => {
    const change = repository.commit({ 'lib/main.js': KEPT });
    const { code, commands } = await run({
      ...target(),
      workspace: repository.at(head).directory,
      event: eventAt(change),
    });
    expect(code).toBe(2);
    expect(commands[0]?.message).toContain(`which is not the commit ${change} of the pull request`);
    expect(commands[0]?.message).toContain('ref: refs/pull/7/merge');
  });

  it('judges the commit of the pull request, or a merge of it', async () => {
    const { outputs } = await run(target());
    expect(outputs['verdict']).toBe('failed');
    const merge = repository.merge(base, head);
    const clone = repository.at(merge).shallow();
    withFiles('.github/specgate.yml');
    const merged = await run({ ...target(), workspace: clone.directory });
    clone.remove();
    expect(merged.outputs['verdict'], merged.log).toBe('failed');
  });
});

describe('the action that could not do its work', () => {
  it('exits with 2 and takes back a comment that was green', async () => {
    repository.commit({ 'lib/main.js': KEPT });
    await run();
    expect(github.comments[0]?.body).toContain('✅');
    base = repository.commit({ '.github/specgate.yml': `${CONFIG}gaits: {}\n` });
    head = base;
    const { code, commands, outputs, summary } = await run();
    expect(code).toBe(2);
    expect(outputs['verdict']).toBe('errored');
    expect(commands[0]).toMatchObject({
      name: 'error',
      properties: { file: '.github/specgate.yml', line: '5' },
      message: expect.stringContaining('gaits'),
    });
    expect(summary).toContain('## 🛑 Checkpoint not made');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('## 🛑 Checkpoint not made');
  });

  it.each([
    ['a directory that is not there', { directory: 'nowhere' }, 'nowhere'],
    ['a word that is neither true nor false', { comment: 'perhaps' }, 'neither true nor false'],
    ['a gate that is not there', { only: 'rutes' }, 'rutes'],
  ])('names %s', async (_name, inputs, word) => {
    const { code, commands } = await run({ inputs });
    expect(code).toBe(2);
    expect(commands.find((command) => command.name === 'error')?.message).toContain(word);
  });

  it('says so when its event is not JSON', async () => {
    const broken = join(repository.directory, 'broken.json');
    writeFileSync(broken, '<html>');
    const { code, commands } = await run({ environment: { GITHUB_EVENT_PATH: broken } });
    expect(code).toBe(2);
    expect(commands[0]?.message).toContain('is not JSON');
  });

  it('does not go on without its event', async () => {
    const { code, commands } = await run({
      environment: { GITHUB_EVENT_PATH: join(repository.directory, 'no.json') },
    });
    expect(code).toBe(2);
    expect(commands[0]?.message).toContain('The event of this run cannot be read');
  });
});

describe('the action about a hostile pull request', () => {
  it('obeys nothing that is written in it', async () => {
    const path = '/x/##[error]@tidewater-bot/::add-mask::harbour';
    head = repository.commit({ 'api/harbour.yaml': SPEC.replace('/berths:', `${JSON.stringify(path)}:`) });
    const { code, commands } = await run();
    expect(code).toBe(1);
    const known = new Set(['error', 'warning', 'notice']);
    expect(commands.filter((command) => !known.has(command.name))).toEqual([]);
    expect(github.comments[0]?.body).toContain(`\`GET ${path}\``);
  });
});

describe('the action where people approve', () => {
  const ASKING = CONFIG.replace('handoff: false', 'handoff: false, checkpoint: { required: [G5.4] }');
  const arrived = '2026-03-01T10:00:00Z';
  const later = '2026-03-01T11:00:00Z';

  beforeEach(() => {
    base = repository.commit({ '.github/specgate.yml': ASKING, 'lib/main.js': KEPT });
    head = repository.commit({ 'notes.md': 'more' });
    github.pullRequest = github.describedPullRequest({
      number: 7,
      user: github.describedUser('ada'),
      head: side(head),
      base: side(base),
    });
    github.arrivals.set(head, arrived);
    github.roles.set('grace', 'maintain').set('ada', 'write').set('guest', 'read');
  });

  it('waits for somebody', async () => {
    const { code, outputs } = await run();
    expect(code).toBe(1);
    expect(outputs['failed-gates']).toBe('checkpoint');
    expect(github.comments[0]?.body).toContain('**DECISION:** pending');
  });

  it.each([
    ['a review of this commit', 'pull_request_review'],
    ['a review that is there at the next push', 'pull_request'],
  ])('turns green by %s', async (_name, eventName) => {
    await run();
    github.reviews = [{ login: 'grace', state: 'APPROVED', commit: head, at: later }];
    const { code } = await run({ eventName, event: { ...pullRequest('submitted'), review: {} } });
    expect(code).toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/approved by grace/);
  });

  it('does not take the words of its own comment, of the author, of a bot or of a guest for an approval', async () => {
    await run();
    github.reviews = [
      { login: 'ada', state: 'COMMENTED', body: 'LGTM', commit: head, at: later },
      { login: 'helper[bot]', type: 'Bot', state: 'APPROVED', commit: head, at: later },
      { login: 'guest', state: 'APPROVED', commit: head, at: later },
    ];
    const { code, outputs } = await run({ eventName: 'pull_request_review' });
    expect(code).toBe(1);
    expect(outputs['failed-gates']).toBe('checkpoint');
  });

  it('does not take an approval of an earlier commit for one of this', async () => {
    github.reviews = [{ login: 'grace', state: 'APPROVED', commit: base, at: '2026-03-01T09:00:00Z' }];
    expect((await run()).code).toBe(1);
  });

  it('says what is missing when GitHub does not tell', async () => {
    github.before = (asked) =>
      asked.endsWith('/reviews')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const { code, summary } = await run();
    expect(code).not.toBe(0);
    expect(summary).toContain('checks: read');
  });

  it('sets the commit status that is asked for, also from a comment, whose own check is elsewhere', async () => {
    await run({ inputs: { status: 'specgate' } });
    expect(github.statuses.get(head)).toBe('specgate failure');
    github.comment({ login: 'grace', id: 52, type: 'User' }, 'LGTM');
    const comment = { action: 'created', issue: { number: 7, body: 'Words', pull_request: {} }, comment: {} };
    const { code } = await run({
      eventName: 'issue_comment',
      event: comment,
      inputs: { status: 'specgate' },
    });
    expect(code).toBe(0);
    expect(github.statuses.get(head)).toBe('specgate success');
  });
});
