import { z } from 'zod';
import type { ApprovalEvidence } from '../model/approval.ts';
import { readConversation } from './conversation.ts';
import { type Environment, type PullRequest, pullRequestOf } from './event.ts';
import { failureOf } from './failure.ts';
import { type Pause, pause, withRetries } from './retry.ts';

/** Who a token speaks for. */
export interface Identity {
  readonly login: string;
  readonly id?: number;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Absent where the account was deleted. */
  readonly author?: Identity;
  readonly url: string;
}

/** A commit status, as GitHub shows it beside the checks. */
export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error';
  /** At most 140 characters. */
  readonly description: string;
  readonly url?: string;
}

/** What Specgate asks of GitHub. Every function throws what {@link failureOf} can read. */
export interface Client {
  /** Whose token it is. For the token of a workflow that is `github-actions[bot]`. */
  identity(): Promise<Identity>;
  /** All comments of a pull request, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  createComment(pullRequest: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  pullRequest(number: number): Promise<PullRequest>;
  /** Who said what on a pull request, and what they may do; comments for which `own` is true are left out. */
  conversation(pullRequest: number, own: (body: string) => boolean): Promise<ApprovalEvidence>;
  /** Sets a status of a commit: `context` is the name that branch protection asks for. */
  setStatus(commit: string, status: CommitStatus): Promise<void>;
  /** Text of a file at a commit, undefined when it is not there. */
  fileAt(path: string, commit: string): Promise<string | undefined>;
}

/** Seconds after which one attempt of a request is given up. */
const PATIENCE = 20;

/** The account of the token that GitHub Actions makes for a run. */
const WORKFLOW_IDENTITY: Identity = { login: 'github-actions[bot]' };

const userSchema = z.object({ login: z.string(), id: z.number() });
const commentSchema = z.object({
  id: z.number(),
  body: z.string().optional(),
  user: userSchema.nullable(),
  html_url: z.string(),
});
const viewerSchema = z.object({
  viewer: z.object({ login: z.string(), databaseId: z.number().nullish() }),
});
const fileSchema = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

function commentOf(described: unknown): Comment {
  const { id, body, user, html_url: url } = commentSchema.parse(described);
  return { id, body: body ?? '', ...(user === null ? {} : { author: user }), url };
}

/**
 * Opens the API of the GitHub that the run belongs to (`GITHUB_API_URL`, and the proxy that the environment names).
 *
 * @param wait pauses between attempts; a test gives its own.
 */
export async function openClient(
  token: string,
  repository: { readonly owner: string; readonly name: string },
  environment: Environment,
  wait: Pause = pause,
): Promise<Client> {
  // Loaded late: the package reads the event file and the environment when it is loaded.
  const { getOctokit } = await import('@actions/github');
  const silent = () => undefined;
  const octokit = getOctokit(token, {
    baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    userAgent: 'specgate',
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  octokit.hook.wrap('request', (request, options) => {
    const ask = async () =>
      request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(PATIENCE * 1000) } });
    return withRetries(ask, options.method !== 'POST' || options.url === '/graphql', wait);
  });
  const where = { owner: repository.owner, repo: repository.name };
  const { issues, pulls, repos, users } = octokit.rest;
  return {
    async identity() {
      try {
        const { viewer } = viewerSchema.parse(await octokit.graphql('query { viewer { login databaseId } }'));
        return { login: viewer.login, ...(viewer.databaseId == null ? {} : { id: viewer.databaseId }) };
      } catch (error) {
        // A server without that query, or a token that may not ask it; not one that is down.
        if (failureOf(error).kind === 'down') throw error;
      }
      try {
        const { login, id } = userSchema.parse((await users.getAuthenticated()).data);
        return { login, id };
      } catch (error) {
        if (failureOf(error).kind === 'down') throw error;
        return WORKFLOW_IDENTITY;
      }
    },
    async comments(pullRequest) {
      const all = await octokit.paginate(issues.listComments, {
        ...where,
        issue_number: pullRequest,
        per_page: 100,
      });
      return all.map((comment) => commentOf(comment));
    },
    async createComment(pullRequest, body) {
      return commentOf((await issues.createComment({ ...where, issue_number: pullRequest, body })).data);
    },
    async updateComment(id, body) {
      return commentOf((await issues.updateComment({ ...where, comment_id: id, body })).data);
    },
    async deleteComment(id) {
      await issues.deleteComment({ ...where, comment_id: id });
    },
    async pullRequest(number) {
      return pullRequestOf((await pulls.get({ ...where, pull_number: number })).data);
    },
    async setStatus(commit, { context, state, description, url }) {
      await repos.createCommitStatus({
        ...where,
        sha: commit,
        context,
        state,
        description,
        ...(url === undefined ? {} : { target_url: url }),
      });
    },
    async conversation(number, own) {
      return readConversation(octokit, { ...where, number }, own);
    },
    async fileAt(path, commit) {
      try {
        const { data } = await repos.getContent({ ...where, path, ref: commit });
        return Buffer.from(fileSchema.parse(data).content, 'base64').toString('utf8');
      } catch (error) {
        if (failureOf(error).status === 404) return undefined;
        throw error;
      }
    },
  };
}
