import type { Freshness } from '../../model/proofs.ts';
import type { Git } from '../git.ts';
import type { Root } from '../root.ts';
import { committedDigest, isRelevant, workingDigest } from './relevant-files.ts';

/** What a proof says of the code that it was made on. */
export interface MadeOn {
  readonly head?: string | undefined;
  readonly dirty?: boolean | undefined;
  readonly digest?: string | undefined;
  readonly witnessed: boolean;
}

/** Judges whether proofs speak of the code that is checked. Asks git no more than once for each thing. */
export interface FreshnessJudge {
  /** Of a proof that says its commit. */
  ofCommit(made: MadeOn): Freshness;
  /** Of a proof that only is a file: by the commit that it came with. */
  ofFile(file: string, witnessed: boolean): Freshness;
  /** Whether the commit that is checked holds the file as it is on disk. */
  isCommitted(file: string): boolean;
}

/** @param git that of the root. */
export function freshnessJudge(root: Root, git: Git): FreshnessJudge {
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const text = (args: readonly string[]): string | undefined =>
    git.output(args)?.toString('utf8').trim() || undefined;
  const checkout = once(() => text(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']));
  // What is checked out for a pull request is its merge with the base; proofs may have been made on its head.
  const committed = once(() => [
    committedDigest(git.output),
    ...(git.head === undefined || git.head === checkout() ? [] : [committedDigest(git.output, git.head)]),
  ]);
  const working = once(() => workingDigest(git.output, root.directory));
  const shallow = once(() => text(['rev-parse', '--is-shallow-repository']) === 'true');
  const isCommitted = (file: string): boolean =>
    text(['ls-tree', 'HEAD', '--', file]) !== undefined &&
    text(['diff', '--name-only', 'HEAD', '--', file]) === undefined;

  return {
    isCommitted,
    ofCommit(made) {
      if (checkout() === undefined)
        return { state: 'unknown', reason: 'there is no commit to hold it against' };
      const here = made.head !== undefined && (made.head === checkout() || made.head === git.head);
      if (here && made.dirty === false) return { state: 'fresh', reason: 'made on this commit' };
      if (here && made.witnessed) return { state: 'fresh', reason: 'made on this commit, in this run' };
      if (made.digest !== undefined && [...committed(), working()].includes(made.digest)) {
        return { state: 'fresh', reason: 'made on the same relevant files' };
      }
      const on = made.head === undefined ? 'an unknown commit' : made.head.slice(0, 7);
      const changes = made.dirty === true ? ' with changes that were not committed' : '';
      const other = here
        ? 'and the relevant files differ'
        : `not on ${(git.head ?? checkout() ?? '').slice(0, 7)}, and the relevant files differ`;
      return { state: 'stale', reason: `made on ${on}${changes}, ${other}` };
    },
    ofFile(file, witnessed) {
      if (witnessed) return { state: 'fresh', reason: 'made in this run' };
      if (checkout() === undefined)
        return { state: 'unknown', reason: 'there is no commit to hold it against' };
      if (!isCommitted(file))
        return {
          state: 'unknown',
          reason: 'is no part of the commit, and does not say on which it was made',
        };
      if (shallow())
        return { state: 'unknown', reason: 'the history is not here: fetch it with `fetch-depth: 0`' };
      const origin = text(['log', '-1', '--format=%H', '--', file]);
      const changed =
        origin === undefined
          ? undefined
          : git.output([
              'diff',
              '--name-only',
              '--no-ext-diff',
              '--no-textconv',
              '--relative',
              '-z',
              origin,
              'HEAD',
              '--',
            ]);
      if (origin === undefined || changed === undefined)
        return { state: 'unknown', reason: 'git does not say when it came' };
      const relevant = changed
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '' && isRelevant(path));
      const came = `came with ${origin.slice(0, 7)}`;
      if (relevant.length === 0) return { state: 'fresh', reason: `${came}; no relevant file changed since` };
      const shown = relevant.slice(0, 3).join(', ') + (relevant.length > 3 ? ', …' : '');
      return { state: 'stale', reason: `${came}; changed since: ${shown}` };
    },
  };
}
