import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../model/errors.ts';

/** Environment variables, as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The pull request that a run is about. */
export interface PullRequest {
  readonly number: number;
  /** Description as Markdown, `''` where there is none. */
  readonly body: string;
  /** Full hashes of the commits; absent where the event does not tell them (a comment on a pull request). */
  readonly head?: string;
  readonly base?: string;
  /** Whether it comes from another repository: then the token of the run may usually only read. */
  readonly fork: boolean;
}

/** What GitHub Actions says about the run. */
export interface Event {
  /** `pull_request`, `push`, `workflow_dispatch`. */
  readonly name: string;
  /** `acme/bookshop`; absent outside GitHub Actions. */
  readonly repository?: { readonly owner: string; readonly name: string };
  /** Address of the repository on this GitHub, and of the run with its summary. */
  readonly repositoryUrl?: string;
  readonly runUrl?: string;
  readonly pullRequest?: PullRequest;
  /** Commit that a merge queue merges into, full hash. */
  readonly queueBase?: string;
}

/** No event is larger: GitHub cuts webhooks off at 25 MB. */
const LARGEST = 32 * 1024 * 1024;

const hash = z.string().regex(/^[0-9a-f]{40,64}$/);
const side = z.object({
  sha: hash,
  repo: z.object({ full_name: z.string() }).nullish(),
});
const pullRequestPayload = z.object({
  number: z.int().positive(),
  body: z.string().nullish(),
  head: side,
  base: side,
});
const payloadSchema = z.object({
  pull_request: pullRequestPayload.optional(),
  merge_group: z.object({ base_sha: hash }).optional(),
  issue: z
    .object({
      number: z.int().positive(),
      body: z.string().nullish(),
      pull_request: z.object({}).optional(),
    })
    .optional(),
});
type Payload = z.output<typeof payloadSchema>;

/** A pull request as the API and the events describe it. */
export function pullRequestOf(described: unknown): PullRequest {
  const { number, body, head, base } = pullRequestPayload.parse(described);
  return {
    number,
    body: body ?? '',
    head: head.sha,
    base: base.sha,
    // The repository of a fork that was deleted is null.
    fork: head.repo?.full_name !== base.repo?.full_name,
  };
}

function unreadable(problem: string): UserError {
  return new UserError(
    `The event of this run cannot be read: ${problem}.`,
    'Let GitHub Actions write the file that GITHUB_EVENT_PATH names; without it the base of the pull request is not known.',
  );
}

function readPayload(path: string): Payload {
  let text: string;
  try {
    const status = statSync(path);
    if (!status.isFile() || status.size > LARGEST) throw unreadable(`${path} is no file of a sensible size`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable(`${path} is not JSON`);
  }
  const payload = payloadSchema.safeParse(value);
  if (payload.success) return payload.data;
  const [issue] = payload.error.issues;
  throw unreadable(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not an event'}`);
}

/** `workflow_run` and `push` of other payload shapes use the same words for other things: only these are read. */
function pullRequestIn(payload: Payload): PullRequest | undefined {
  if (payload.pull_request !== undefined) return pullRequestOf(payload.pull_request);
  const { issue } = payload;
  if (issue?.pull_request === undefined) return undefined;
  return { number: issue.number, body: issue.body ?? '', fork: false };
}

/** Removes a slash at the end, and refuses what is no web address. */
function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(text)
    ? text.replace(/\/+$/, '')
    : undefined;
}

/**
 * Reads the event of the run from the environment and its event file.
 *
 * @throws UserError when the event file is named and cannot be read: the base, which decides the rules, would be lost.
 */
export function readEvent(environment: Environment): Event {
  const path = environment['GITHUB_EVENT_PATH'];
  const payload = path === undefined || path === '' ? {} : readPayload(path);
  const named = /^([\w.-]+)\/([\w.-]+)$/.exec(environment['GITHUB_REPOSITORY'] ?? '');
  const [, owner, name] = named ?? [];
  const server = webAddress(environment['GITHUB_SERVER_URL']) ?? 'https://github.com';
  const run = environment['GITHUB_RUN_ID'];
  const pullRequest = pullRequestIn(payload);
  const repositoryUrl = named === null ? undefined : `${server}/${owner}/${name}`;
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    ...(owner === undefined || name === undefined ? {} : { repository: { owner, name } }),
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
    ...(repositoryUrl !== undefined && /^\d+$/.test(run ?? '')
      ? { runUrl: `${repositoryUrl}/actions/runs/${run}` }
      : {}),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(payload.merge_group === undefined ? {} : { queueBase: payload.merge_group.base_sha }),
  };
}
