import type { Blocker } from '../../model/blockers.ts';
import type { Unclear } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { Ledger } from '../../model/route.ts';
import { finding, series, specLocation } from './finding.ts';

const MEND =
  'Write its path so that the code alone decides it (a constant, or a default beside the variable), say its value under `assume` in the configuration, or exclude the operations that depend on it with a reason.';

/**
 * One finding for each place that could not be worked out: an error where operations depend on it that nothing else
 * serves, a warning elsewhere. An operation is told of at the place that says most about its path, not at every place
 * that could be anything.
 */
export function unresolvedFindings(unclear: readonly Unclear[], ledger: Ledger): readonly Finding[] {
  const waiting = new Map<string, { blocker: Blocker; operations: Unclear[] }>();
  for (const entry of unclear) {
    const [blocker] = entry.blockers;
    if (blocker === undefined) continue;
    const key = place(blocker);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, { blocker, operations: [entry] });
    else known.operations.push(entry);
  }
  const errors = [...waiting.values()].map(({ blocker, operations }) => blocking(blocker, operations));
  const rest = new Map(ledger.unresolved.map((unresolved) => [place(unresolved), unresolved] as const));
  for (const key of waiting.keys()) rest.delete(key);
  // A registration that is known under one of its prefixes is read: that it may have another is no news.
  const known = new Set(ledger.routes.map(({ location }) => `${location.file}:${location.line}`));
  for (const [key, { location }] of rest)
    if (known.has(`${location.file}:${location.line}`)) rest.delete(key);
  return [...errors, ...[...rest.values()].map((unresolved) => harmless(unresolved))];
}

function place({ location, reason }: Pick<Blocker, 'location' | 'reason'>): string {
  return `${location.file}:${location.line} ${reason}`;
}

function blocking(blocker: Blocker, operations: readonly Unclear[]): Finding {
  const names = operations.map(({ operation, path }) => `\`${operation.method} ${path}\``);
  const others = Math.max(...operations.map((entry) => entry.others + entry.blockers.length - 1));
  const beside =
    others === 0 ? '' : ` (${others} other ${others === 1 ? 'place' : 'places'} could serve it too)`;
  return finding('unresolved', {
    subject: `${blocker.location.file}:${blocker.location.line}`,
    message: `could not tell whether ${series(names)} ${names.length === 1 ? 'is' : 'are'} served here: ${blocker.reason}${beside}`,
    fix: MEND,
    locations: [
      { role: 'source', ...blocker.location },
      ...operations
        .slice(0, 5)
        .map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`)),
    ],
  });
}

function harmless({ location, reason, path, methods }: Ledger['unresolved'][number]): Finding {
  const known = path === undefined ? '' : ` as \`${[...(methods ?? []), path].join(' ')}\``;
  return finding('unresolved', {
    severity: 'warning',
    label: 'Unresolved',
    subject: `${location.file}:${location.line}`,
    message: `what is registered here${known} could not be worked out: ${reason}`,
    fix: 'No operation of the spec depends on it. To have it checked, write its path so that the code alone decides it.',
    locations: [{ role: 'source', ...location }],
  });
}
