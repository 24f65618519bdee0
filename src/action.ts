import { resolve } from 'node:path';
import { demandCheckout } from './github/checkout.ts';
import { type Client, openClient } from './github/client.ts';
import { type Event, readEvent } from './github/event.ts';
import { failureOf } from './github/failure.ts';
import { type ActionInputs, readInputs } from './github/inputs.ts';
import { annotateTrouble, publishReport, publishTrouble, type Stage } from './github/publish.ts';
import { withPullRequest } from './github/pull-request.ts';
import { log } from './github/runner.ts';
import { type Git, openGit } from './inputs/git.ts';
import { Root } from './inputs/root.ts';
import { UserError } from './model/errors.ts';
import { troubleOf } from './reports/trouble.ts';
import { exitCode, run } from './run.ts';

/** The repository that holds the directory; undefined where there is no such directory, which {@link run} tells. */
function gitOf(directory: string): Git | undefined {
  try {
    return openGit(new Root(directory), { environment: process.env });
  } catch {
    return undefined;
  }
}

async function clientFor(token: string | undefined, event: Event): Promise<Client | undefined> {
  if (token === undefined || event.repository === undefined) return undefined;
  return openClient(token, event.repository, process.env);
}

/** Reads a file at the base from GitHub, for a shallow clone that does not hold that commit. */
function baseReader(client: Client, folder: string) {
  return async (file: string, commit: string): Promise<string | undefined> => {
    try {
      return await client.fileAt(folder + file, commit);
    } catch (error) {
      // To go on without it would be to judge by other rules than those of the base.
      throw new UserError(
        `The rules at the base cannot be read: ${failureOf(error).message}.`,
        'Set `fetch-depth: 0` for actions/checkout, or give the job `permissions: { contents: read }`.',
      );
    }
  };
}

/** Who said what on the pull request, without what Specgate itself wrote; or why GitHub does not tell. */
function approvalReader(client: Client, number: number) {
  return async () => {
    try {
      return await client.conversation(number, (body) => body.startsWith('<!-- specgate:checkpoint '));
    } catch (error) {
      return { message: failureOf(error).message };
    }
  };
}

/** Runs the gates and says what they found. Gives the exit code. */
async function checkpoint(inputs: ActionInputs, stage: Stage): Promise<number> {
  const { event, client } = stage;
  const directory = resolve(process.env['GITHUB_WORKSPACE'] || '.', inputs.directory);
  const git = gitOf(directory);
  const folder = git?.folder ?? '';
  try {
    if (git !== undefined) demandCheckout(event, git);
    const { pullRequest, queueBase } = event;
    const base = inputs.base ?? pullRequest?.base ?? queueBase;
    const { report } = await run({
      directory,
      environment: process.env,
      ...(inputs.config === undefined ? {} : { config: inputs.config }),
      ...(inputs.only === undefined ? {} : { only: inputs.only }),
      ...(base === undefined ? {} : { base }),
      ...(pullRequest?.head === undefined ? {} : { head: pullRequest.head }),
      ...(pullRequest === undefined ? {} : { pullRequestBody: pullRequest.body }),
      ...(event.repository === undefined ? {} : { project: event.repository.name }),
      ...(client === undefined ? {} : { readBase: baseReader(client, folder) }),
      ...(inputs.steps === undefined ? {} : { steps: inputs.steps }),
      ...(client === undefined || pullRequest === undefined
        ? {}
        : { readApproval: approvalReader(client, pullRequest.number) }),
    });
    await publishReport(stage, report, folder);
    return exitCode(report);
  } catch (error) {
    tellTrouble(error, folder);
    await publishTrouble(stage, troubleOf(error), folder);
    return 2;
  }
}

function tellTrouble(error: unknown, folder: string): void {
  if (!(error instanceof UserError))
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  annotateTrouble(troubleOf(error), folder);
}

async function main(): Promise<number> {
  try {
    const inputs = readInputs();
    const read = readEvent(process.env);
    const client = await clientFor(inputs.token, read);
    const event = await withPullRequest(read, client, process.env);
    return await checkpoint(inputs, { inputs, event, client, environment: process.env });
  } catch (error) {
    tellTrouble(error, '');
    return 2;
  }
}

process.exitCode = await main();
