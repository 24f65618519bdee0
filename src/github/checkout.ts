import type { Git } from '../inputs/git.ts';
import { UserError } from '../model/errors.ts';
import type { Event } from './event.ts';

/**
 * Makes sure that what is checked is the pull request. Events such as `pull_request_target` and `issue_comment` check
 * out the base unless the workflow says otherwise, and a verdict on the base would be shown as one on the change.
 * `pull_request` itself checks out the change; a workflow may have committed on top of it.
 *
 * @throws UserError when the commit that is checked out is neither the pull request's nor a merge of it.
 */
export function demandCheckout(event: Event, git: Pick<Git, 'output'>): void {
  const head = event.pullRequest?.head;
  if (head === undefined || event.name === 'pull_request') return;
  const hash = git.output(['rev-parse', '--verify', '--quiet', 'HEAD'])?.toString('utf8').trim();
  // The commit itself names its parents, also in a shallow clone that does not hold them.
  const commit = git.output(['cat-file', 'commit', 'HEAD'])?.toString('utf8') ?? '';
  const [header = ''] = commit.split('\n\n');
  const parents = [...header.matchAll(/^parent (\w+)$/gm)].map((match) => match[1]);
  if (hash === undefined || hash === head || parents.includes(head)) return;
  throw new UserError(
    `The checkout is ${hash}, which is not the commit ${head} of the pull request.`,
    `On ${event.name} give actions/checkout \`ref: refs/pull/${event.pullRequest?.number}/merge\`. Specgate runs nothing of it.`,
  );
}
