import type { Blocker } from '../../model/blockers.ts';
import type { Unclear } from '../../model/comparison.ts';
import type { Finding, FindingLocation } from '../../model/finding.ts';
import type { Ledger, Unresolved } from '../../model/route.ts';
import { assumption } from './assumption.ts';
import { counted, finding, series, specLocation } from './finding.ts';

const MEND =
  'Write its path so that the code alone decides it (a constant, or a default beside the variable), say its value under `assume` in the configuration, or exclude the operations that depend on it with a reason.';

const MEND_UNREAD =
  'Exclude the operations that it serves with a reason, or, where it is another service, name the folders of this one as `source` in the configuration.';

/** Places of one cause that are shown. */
const SHOWN_PLACES = 5;

/** What stands in the way at one place, or at all places that wait for one thing. */
interface Obstacle {
  readonly blocker: Pick<Blocker, 'location' | 'reason' | 'unresolved'>;
  readonly cause: Unresolved['cause'];
  readonly operations: Unclear[];
  readonly registrations: Unresolved[];
}

/**
 * One finding for each thing that is not known: an error where operations depend on it that nothing else serves, a warning
 * elsewhere. Registrations whose path comes from the same variable are one, so that it is told once what it decides. An
 * operation is told of at the place that says most about its path, not at every place that could be anything.
 */
export function unresolvedFindings(unclear: readonly Unclear[], ledger: Ledger): readonly Finding[] {
  const obstacles = new Map<string, Obstacle>();
  function at(blocker: Obstacle['blocker'], cause: Unresolved['cause']): Obstacle {
    const key = cause === undefined ? place(blocker) : `cause ${cause.name}`;
    const known = obstacles.get(key) ?? { blocker, cause, operations: [], registrations: [] };
    obstacles.set(key, known);
    return known;
  }
  for (const entry of unclear) {
    const [blocker] = entry.blockers;
    if (blocker !== undefined) at(blocker, blocker.unresolved?.cause).operations.push(entry);
  }
  // A registration that is known under one of its prefixes is read: that it may have another is no news.
  const known = new Set(ledger.routes.map(({ location }) => `${location.file}:${location.line}`));
  const blocking = new Set(unclear.flatMap(({ blockers }) => blockers[0]?.unresolved ?? []));
  for (const unresolved of ledger.unresolved) {
    const { location, cause } = unresolved;
    if (!blocking.has(unresolved) && known.has(`${location.file}:${location.line}`)) continue;
    at(unresolved, cause).registrations.push(unresolved);
  }
  const all = [...obstacles.values()];
  return [
    ...all.filter(({ operations }) => operations.length > 0).map(blockingFinding),
    ...all.filter(({ operations }) => operations.length === 0).map(harmlessFinding),
  ];
}

function place({ location, reason }: Pick<Blocker, 'location' | 'reason'>): string {
  return `${location.file}:${location.line} ${reason}`;
}

function blockingFinding(obstacle: Obstacle): Finding {
  const { blocker, cause, operations } = obstacle;
  const names = operations.map(({ operation, path }) => `\`${operation.method} ${path}\``);
  const verb = names.length === 1 ? 'is' : 'are';
  const spec = operations
    .slice(0, SHOWN_PLACES)
    .map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`));
  const hint = cause === undefined ? undefined : assumption(cause.name, operations);
  const mend = blocker.unresolved?.unread === undefined ? MEND : MEND_UNREAD;
  const help = { fix: hint?.fix ?? mend, ...(hint === undefined ? {} : { snippet: hint.snippet }) };
  const places = placesOf(obstacle);
  if (cause !== undefined && places.length > 1)
    return finding('unresolved', {
      subject: cause.name,
      message: `could not tell whether ${series(names)} ${verb} served: the paths of ${places.length} registrations come from it`,
      ...help,
      locations: [...sources(cause, places), ...spec],
    });
  const others = Math.max(...operations.map((entry) => entry.others + entry.blockers.length - 1));
  const beside =
    others === 0 ? '' : ` (${others} other ${others === 1 ? 'place' : 'places'} could serve it too)`;
  return finding('unresolved', {
    subject: `${blocker.location.file}:${blocker.location.line}`,
    message: `could not tell whether ${series(names)} ${verb} served here: ${blocker.reason}${beside}`,
    ...help,
    locations: [{ role: 'source', ...blocker.location }, ...spec],
  });
}

function harmlessFinding(obstacle: Obstacle): Finding {
  const { cause, registrations } = obstacle;
  const places = placesOf(obstacle);
  const parts = { severity: 'warning', label: 'Unresolved' } as const;
  if (cause !== undefined && places.length > 1)
    return finding('unresolved', {
      ...parts,
      subject: cause.name,
      message: `what ${counted(places.length, 'registration')} serve could not be worked out: their paths come from it`,
      fix: 'No operation of the spec depends on it. To have them checked, say its value under `assume` in the configuration, or write it so that the code alone decides it.',
      locations: sources(cause, places),
    });
  const { location, reason } = obstacle.blocker;
  const [{ path, methods, unread } = {}] = registrations;
  const known = path === undefined ? '' : ` as \`${[...(methods ?? []), path].join(' ')}\``;
  return finding('unresolved', {
    ...parts,
    subject: `${location.file}:${location.line}`,
    message:
      unread === undefined
        ? `what is registered here${known} could not be worked out: ${reason}`
        : `what is served here is not known: ${reason}`,
    fix:
      unread === undefined
        ? 'No operation of the spec depends on it. To have it checked, write its path so that the code alone decides it.'
        : 'No operation of the spec depends on it. Where it is another service, name the folders of this one as `source` in the configuration.',
    locations: [{ role: 'source', ...location }],
  });
}

/** The registrations of an obstacle, each place once. */
function placesOf({ registrations }: Obstacle): readonly Unresolved[] {
  const found = new Map<string, Unresolved>();
  for (const one of registrations) {
    const key = `${one.location.file}:${one.location.line}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** Where the cause stands, then what waits for it. */
function sources(
  { location }: NonNullable<Unresolved['cause']>,
  places: readonly Unresolved[],
): readonly FindingLocation[] {
  const own = location === undefined ? [] : [location];
  return [...own, ...places.slice(0, SHOWN_PLACES).map((one) => one.location)].map((one) => ({
    role: 'source',
    ...one,
  }));
}
