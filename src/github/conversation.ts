import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import type { ApprovalEvidence, Permission, Statement } from '../model/approval.ts';
import { failureOf } from './failure.ts';

type Octokit = ReturnType<typeof getOctokit>;

/** Where a pull request is. */
export interface Conversation {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

const person = z.object({ login: z.string(), type: z.string().optional() });
const pullSchema = z.object({ user: person.nullable(), head: z.object({ sha: z.string() }) });
const reviewSchema = z.object({
  user: person.nullable(),
  body: z.string().nullish(),
  state: z.string(),
  submitted_at: z.string().nullish(),
  commit_id: z.string().nullish(),
  html_url: z.string(),
});
const commentSchema = z.object({
  user: person.nullable(),
  body: z.string().nullish(),
  updated_at: z.string(),
  html_url: z.string(),
  performed_via_github_app: z.object({}).nullish(),
});
const suitesSchema = z.object({
  check_suites: z.array(z.object({ created_at: z.string().nullish() })),
});
const commitSchema = z.object({
  commit: z.object({ committer: z.object({ date: z.string().optional() }).nullish() }),
});

const STATES = new Set(['approved', 'changes_requested', 'commented', 'dismissed', 'pending']);
const PERMISSIONS = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);

/**
 * Who said what on a pull request, and what they may do. Source: GitHub's REST API (pulls, reviews, issue comments, check
 * suites, collaborators).
 *
 * @param own whether a comment is one that Specgate wrote: its words decide nothing.
 */
export async function readConversation(
  octokit: Octokit,
  where: Conversation,
  own: (body: string) => boolean,
): Promise<ApprovalEvidence> {
  const { owner, repo, number } = where;
  const pull = pullSchema.parse((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  const statements = [...reviews.flatMap(reviewStatement), ...comments.flatMap(commentStatement)]
    .filter((statement) => !own(statement.body))
    .sort((a, b) => a.at - b.at);
  const permissions: Record<string, Permission> = {};
  for (const login of new Set(statements.filter(({ bot }) => !bot).map(({ author }) => author))) {
    permissions[login.toLowerCase()] = await permissionOf(octokit, where, login);
  }
  return {
    author: pull.user?.login ?? '',
    head: pull.head.sha,
    headSince: await arrivalOf(octokit, where, pull.head.sha),
    statements,
    permissions,
  };
}

function isBot(user: z.output<typeof person>): boolean {
  return user.type === 'Bot' || user.login.endsWith('[bot]');
}

function reviewStatement(described: unknown): readonly Statement[] {
  const {
    user,
    body,
    state,
    submitted_at: at,
    commit_id: commit,
    html_url: url,
  } = reviewSchema.parse(described);
  const known = state.toLowerCase();
  if (user === null || at == null || !STATES.has(known)) return [];
  return [
    {
      kind: 'review',
      state: known as NonNullable<Statement['state']>,
      author: user.login,
      bot: isBot(user),
      body: body ?? '',
      at: Date.parse(at),
      url,
      ...(commit == null ? {} : { commit }),
    },
  ];
}

function commentStatement(described: unknown): readonly Statement[] {
  const {
    user,
    body,
    updated_at: at,
    html_url: url,
    performed_via_github_app: app,
  } = commentSchema.parse(described);
  if (user === null) return [];
  return [
    {
      kind: 'comment',
      author: user.login,
      bot: isBot(user) || app != null,
      body: body ?? '',
      at: Date.parse(at),
      url,
    },
  ];
}

/** What a person may do; `none` where GitHub knows no such collaborator. */
async function permissionOf(
  octokit: Octokit,
  { owner, repo }: Conversation,
  username: string,
): Promise<Permission> {
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    // `role_name` tells maintain and triage apart, `permission` does not; a custom role has only the latter.
    const found = [data.role_name, data.permission].find((name) => PERMISSIONS.has(name));
    return (found ?? 'none') as Permission;
  } catch (error) {
    if (failureOf(error).status === 404) return 'none';
    throw error;
  }
}

/** When a commit came to GitHub: its first check suite; where it has none, what the commit says of itself. */
async function arrivalOf(octokit: Octokit, { owner, repo }: Conversation, ref: string): Promise<number> {
  const suites = suitesSchema.parse(
    (await octokit.rest.checks.listSuitesForRef({ owner, repo, ref, per_page: 100 })).data,
  );
  const times = suites.check_suites.flatMap(({ created_at: at }) => (at == null ? [] : [Date.parse(at)]));
  if (times.length > 0) return Math.min(...times);
  const { commit } = commitSchema.parse((await octokit.rest.repos.getCommit({ owner, repo, ref })).data);
  // A commit without a date may have come this moment: nothing said so far approves it.
  return commit.committer?.date === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(commit.committer.date);
}
