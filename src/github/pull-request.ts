import { UserError } from '../model/errors.ts';
import type { Client } from './client.ts';
import type { Environment, Event, PullRequest } from './event.ts';
import { failureOf } from './failure.ts';

/**
 * The event with all that is needed of its pull request: the commits, where the event does not tell them; and the
 * description as it is now, where a run is repeated (the event file still holds the words of the first attempt).
 *
 * @throws UserError when GitHub does not tell the commits of the pull request.
 */
export async function withPullRequest(
  event: Event,
  client: Client | undefined,
  environment: Environment,
): Promise<Event> {
  const { pullRequest } = event;
  if (pullRequest === undefined) return event;
  const known = pullRequest.base !== undefined;
  const repeated = Number(environment['GITHUB_RUN_ATTEMPT']) > 1;
  if (known && (!repeated || client === undefined)) return event;
  const asked = await ask(pullRequest, client);
  if ('message' in asked) {
    if (known) return event;
    throw new UserError(
      `The commits of pull request ${pullRequest.number} are not known: ${asked.message}.`,
      'Give the job a token with `permissions: { contents: read, pull-requests: write }`, or name the `base`.',
    );
  }
  return { ...event, pullRequest: known ? { ...pullRequest, body: asked.body } : asked };
}

async function ask(
  { number }: PullRequest,
  client: Client | undefined,
): Promise<PullRequest | { readonly message: string }> {
  if (client === undefined) return { message: 'there is no token to ask GitHub with' };
  try {
    return await client.pullRequest(number);
  } catch (error) {
    return { message: failureOf(error).message };
  }
}
