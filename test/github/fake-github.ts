import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describedOperation, requestProblems, responseProblems, sampleOf } from './described-api.ts';

/** An account with a token. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
  /** What the token may do: write comments, or only read. */
  readonly access: 'write' | 'read' | 'none';
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly author: Pick<Account, 'login' | 'id' | 'type'> | null;
}

/** A review of the pull request. */
export interface StoredReview {
  readonly login: string;
  readonly type?: 'User' | 'Bot';
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
  readonly body?: string;
  readonly commit: string;
  readonly at: string;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that came in: `POST /repos/tidewater/harbour/issues/7/comments`. */
type Asked = string;

const REPOSITORY = '/repos/tidewater/harbour';
const LONGEST_BODY = 65_536;
const DENIED: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    status: '403',
  },
};

/**
 * A server that answers as GitHub does for the few operations that Specgate uses, and holds every request and every
 * answer against GitHub's own description.
 */
export class FakeGitHub {
  readonly accounts = new Map<string, Account>();
  readonly files = new Map<string, string>();
  comments: StoredComment[] = [];
  pullRequest: Readonly<Record<string, unknown>> = {};
  reviews: StoredReview[] = [];
  /** `context state` by commit, the last of each. */
  readonly statuses = new Map<string, string>();
  /** Roles of collaborators by login; nobody else is one. */
  readonly roles = new Map<string, string>();
  /** When commits came, by hash: the time of their check suite. */
  readonly arrivals = new Map<string, string>();
  /** Whether the server knows the query for a token's own account. */
  graphql = true;
  /** Everything that was asked, in order. */
  readonly asked: Asked[] = [];
  /** What was wrong with requests and answers, by the description. */
  readonly problems: string[] = [];
  /** Looks at a request first; an answer ends it, and may be given after the request was carried out. */
  before: (asked: Asked, carryOut: () => Answer) => Answer | 'hang up' | undefined = () => undefined;
  #nextId = 5001;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response);
    });
  }

  static async start(): Promise<FakeGitHub> {
    const github = new FakeGitHub();
    await new Promise<void>((resolve) => {
      github.#server.listen(0, '127.0.0.1', resolve);
    });
    return github;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  /** An account as GitHub describes one. */
  describedUser(login: string): Readonly<Record<string, unknown>> {
    return user({ login, id: 51, type: 'User' });
  }

  /** A pull request as GitHub describes one, with what matters given. */
  describedPullRequest(given: {
    readonly head: Readonly<Record<string, unknown>>;
    readonly base: Readonly<Record<string, unknown>>;
    readonly [key: string]: unknown;
  }): Readonly<Record<string, unknown>> {
    const full = sampleOf('pull-request', {});
    const side = (name: 'head' | 'base') => {
      const whole: unknown = full[name];
      const repo = sampleOf('repository', { ...objectOf(given[name]['repo']) });
      return { ...objectOf(whole), ...given[name], repo };
    };
    return { ...full, ...given, head: side('head'), base: side('base') };
  }

  /** Adds a comment, as someone else or an earlier run would have. */
  comment(author: StoredComment['author'], body: string): StoredComment {
    const comment = { id: this.#nextId, body, author };
    this.#nextId += 1;
    this.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', this.url);
    const asked = `${request.method} ${url.pathname}`;
    this.asked.push(asked);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const carryOut = () => this.#answer(request, url, body);
    const answer = this.before(asked, carryOut) ?? carryOut();
    if (answer === 'hang up') {
      request.socket.destroy();
      return;
    }
    this.#check(request, url, body, answer);
    const sent = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      ...(sent === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...answer.headers,
    });
    response.end(sent);
  }

  #check(request: IncomingMessage, url: URL, body: unknown, answer: Answer): void {
    const asked = `${request.method} ${url.pathname}`;
    const complain = (list: readonly string[]) =>
      this.problems.push(...list.map((problem) => `${asked}: ${problem}`));
    if (!/^token \S+$/.test(request.headers.authorization ?? '')) complain(['there is no token']);
    if (!/specgate/.test(request.headers['user-agent'] ?? '')) complain(['there is no user agent']);
    if (url.pathname === '/graphql') return;
    if (!(request.headers.accept ?? '').includes('json')) complain(['JSON is not asked for']);
    const operation = describedOperation(request.method ?? '', url.pathname);
    if (operation === undefined) {
      complain(['this operation is not in the extract of the description']);
      return;
    }
    complain(requestProblems(operation, url.searchParams, body));
    complain(
      responseProblems(operation, answer.status, answer.body).map(
        (problem) => `answer ${answer.status}: ${problem}`,
      ),
    );
  }

  #answer(request: IncomingMessage, url: URL, body: unknown): Answer {
    const account = this.accounts.get((request.headers.authorization ?? '').replace('token ', ''));
    if (account === undefined) {
      return {
        status: 401,
        body: {
          message: 'Bad credentials',
          documentation_url: 'https://docs.github.com/rest',
          status: '401',
        },
      };
    }
    const asked = `${request.method} ${url.pathname}`;
    if (asked === 'POST /graphql') return this.#viewer(account, body);
    if (asked === 'GET /user') return account.type === 'Bot' ? DENIED : { status: 200, body: user(account) };
    if (!url.pathname.startsWith(`${REPOSITORY}/`) || account.access === 'none') return notFound;
    const path = url.pathname.slice(REPOSITORY.length);
    const contents = /^\/contents\/(.+)$/.exec(path)?.[1];
    if (contents !== undefined)
      return this.#file(decodeURIComponent(contents), url.searchParams.get('ref') ?? '');
    if (asked === `GET ${REPOSITORY}/pulls/7`) return { status: 200, body: this.pullRequest };
    if (asked === `GET ${REPOSITORY}/issues/7/comments`) return this.#list(url);
    const conversation = this.#conversation(path);
    if (conversation !== undefined) return conversation;
    if (account.access === 'read') return DENIED;
    if (asked === `POST ${REPOSITORY}/issues/7/comments`) return this.#create(account, bodyOf(body));
    const status = /^\/statuses\/([^/]+)$/.exec(path)?.[1];
    if (status !== undefined) return this.#status(status, body);
    const id = Number(/^\/issues\/comments\/(\d+)$/.exec(path)?.[1]);
    return this.#change(request.method ?? '', id, body);
  }

  #viewer(account: Account, body: unknown): Answer {
    const known = JSON.stringify(body) === JSON.stringify({ query: 'query { viewer { login databaseId } }' });
    if (!this.graphql || !known)
      return { status: 200, body: { errors: [{ type: 'undefinedField', message: 'no such field' }] } };
    return { status: 200, body: { data: { viewer: { login: account.login, databaseId: account.id } } } };
  }

  #file(path: string, ref: string): Answer {
    const content = this.files.get(`${ref}:${path}`);
    if (content === undefined) return notFound;
    const encoded = Buffer.from(content)
      .toString('base64')
      .replace(/(.{60})/g, '$1\n');
    return {
      status: 200,
      body: sampleOf('content-file', {
        type: 'file',
        encoding: 'base64',
        content: encoded,
        path,
        name: path,
        size: content.length,
      }),
    };
  }

  #status(commit: string, body: unknown): Answer {
    const { context, state }: Readonly<Record<string, unknown>> = { ...objectOf(body) };
    this.statuses.set(commit, `${String(context)} ${String(state)}`);
    return { status: 201, body: sampleOf('status', { context, state }) };
  }

  /** Reviews, roles and the arrival of commits. */
  #conversation(path: string): Answer | undefined {
    if (path === '/pulls/7/reviews')
      return { status: 200, body: this.reviews.map((one, at) => describedReview(one, at)) };
    const login = /^\/collaborators\/([^/]+)\/permission$/.exec(path)?.[1];
    if (login !== undefined) {
      const role = this.roles.get(login);
      if (role === undefined) return notFound;
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      const person = { ...user({ login, id: 1, type: 'User' }), role_name: role };
      return { status: 200, body: { permission, role_name: role, user: person } };
    }
    const commit = /^\/commits\/([^/]+)\/check-suites$/.exec(path)?.[1];
    if (commit !== undefined) {
      const at = this.arrivals.get(commit);
      const suites =
        at === undefined
          ? []
          : [sampleOf('check-suite', { id: 3, head_sha: commit, created_at: at, updated_at: at })];
      return { status: 200, body: { total_count: suites.length, check_suites: suites } };
    }
    const sha = /^\/commits\/([^/]+)$/.exec(path)?.[1];
    return sha === undefined ? undefined : { status: 200, body: sampleOf('commit', { sha }) };
  }

  #list(url: URL): Answer {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const more = this.comments.length > page * size;
    return {
      status: 200,
      body: this.comments.slice((page - 1) * size, page * size).map((comment) => described(comment)),
      ...(more ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
    };
  }

  #create(account: Account, body: string): Answer {
    if (body.length > LONGEST_BODY) return tooLong;
    const { login, id, type } = account;
    return { status: 201, body: described(this.comment({ login, id, type }, body)) };
  }

  #change(method: string, id: number, body: unknown): Answer {
    const comment = this.comments.find((one) => one.id === id);
    if (comment === undefined) return notFound;
    if (method === 'DELETE') {
      this.comments = this.comments.filter((one) => one !== comment);
      return { status: 204 };
    }
    const text = bodyOf(body);
    if (text.length > LONGEST_BODY) return tooLong;
    comment.body = text;
    return { status: 200, body: described(comment) };
  }
}

function describedReview(
  { login, type = 'User', state, body = '', commit, at }: StoredReview,
  index: number,
): unknown {
  return sampleOf('pull-request-review', {
    id: 900 + index,
    user: user({ login, id: 60 + index, type }),
    state,
    body,
    commit_id: commit,
    submitted_at: at,
    html_url: `https://example.test/tidewater/harbour/pull/7#review-${index}`,
  });
}

export const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};

const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'custom',
        field: 'body',
        message: 'body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: 'https://docs.github.com/rest',
  },
};

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function bodyOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string')
    return body.body;
  throw new Error('the request has no body');
}

function user({
  login,
  id,
  type,
}: Pick<Account, 'login' | 'id' | 'type'>): Readonly<Record<string, unknown>> {
  return { ...sampleOf('public-user', {}), ...sampleOf('simple-user', {}), login, id, type };
}

function described({ id, body, author }: StoredComment): Readonly<Record<string, unknown>> {
  return sampleOf('issue-comment', {
    id,
    body,
    user: author === null ? null : sampleOf('simple-user', { ...author }),
    html_url: `https://github.example.org/tidewater/harbour/pull/7#issuecomment-${id}`,
  });
}
