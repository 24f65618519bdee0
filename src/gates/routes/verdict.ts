import type { Comparison } from '../../model/comparison.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { ApiDescription } from '../../model/operation.ts';
import type { Proof } from '../../model/report.ts';
import type { ExcludedRoute, Ledger } from '../../model/route.ts';
import { counted, series } from './finding.ts';

/** How findings of a rule are counted in words. */
const words: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'routes/missing': ['missing', 'missing'],
  'routes/undocumented': ['undocumented', 'undocumented'],
  'routes/method': ['with another method', 'with another method'],
  'routes/base-path': ['base path differs', 'base paths differ'],
  'routes/parameter': ['parameter with another name', 'parameters with another name'],
  'routes/case': ['in other letter case', 'in other letter case'],
  'routes/unresolved': ['unresolved', 'unresolved'],
  'routes/invalid-spec': ['fault in the spec itself', 'faults in the spec itself'],
  'routes/stale-exclusion': ['stale exclusion', 'stale exclusions'],
};

/**
 * The verdict in words: what fails it, else what it warns of, else that all is well.
 *
 * @param elsewhere routes that the spec is not about.
 */
export function reasonOf(
  findings: readonly Finding[],
  { unclear, matches }: Comparison,
  elsewhere: number,
): string {
  if (findings.some(({ id }) => id === 'routes/none-found')) return 'no route was found';
  const doubt = unclear.length === 0 ? [] : [`${counted(unclear.length, 'operation')} could not be told`];
  for (const severity of ['error', 'warning'] as const) {
    const parts = countsOf(findings, severity);
    // What could not be told is counted in operations, not in the places that stand in the way.
    const told =
      severity === 'error' && doubt.length > 0 ? parts.filter((part) => !part.endsWith('unresolved')) : parts;
    if (parts.length > 0) return [...told, ...doubt].join(', ');
  }
  if (doubt.length > 0) return doubt.join('');
  if (matches.length === 0) return 'no operations and no routes';
  const beside = elsewhere === 0 ? '' : `, but for ${elsewhere} that it does not cover`;
  return `every operation is served, every route is in the spec${beside}`;
}

function countsOf(findings: readonly Finding[], severity: Severity): readonly string[] {
  return Object.entries(words).flatMap(([id, [one, many]]) => {
    const own = findings.filter((finding) => finding.id === id && finding.severity === severity);
    const count = own.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}

/** `41 operations ↔ 40 routes, 0 unresolved`. */
export function evidenceOf(description: ApiDescription, ledger: Ledger): string {
  const operations = counted(description.operations.length, 'operation');
  return `${operations} ↔ ${counted(ledger.routes.length, 'route')}, ${ledger.unresolved.length} unresolved`;
}

/** Files of a spec that are shown one by one. */
const SHOWN_FILES = 5;

/** An exclusion of the configuration, and how many routes or operations it takes in. */
interface Excluded {
  readonly route: string;
  readonly reason: string;
  readonly taken: number;
}

/** What the configuration leaves out of the comparison. */
export interface LeftOut {
  readonly exclusions: readonly Excluded[];
  /** Paths that the spec is about; none where it is about all. */
  readonly covers: readonly string[];
  /** Number of undocumented routes elsewhere. */
  readonly elsewhere: number;
}

/** What was read and what it said: the spec with its files, the ledger, and all that the configuration leaves out. */
export function proofsOf(
  description: ApiDescription,
  ledger: Ledger,
  { exclusions, covers, elsewhere }: LeftOut,
): readonly Proof[] {
  const cover =
    covers.length === 0
      ? []
      : [
          {
            what: 'Covers',
            where: series(covers),
            says: `${counted(elsewhere, 'route')} elsewhere, not compared`,
          },
        ];
  return [...specProofs(description), ...ledgerProofs(ledger), ...cover, ...exclusions.map(exclusionProof)];
}

function specProofs({ file, files, version, operations }: ApiDescription): readonly Proof[] {
  const [main, ...others] = files;
  const more = others.length === 0 ? '' : `, in ${counted(files.length, 'file')}`;
  const says = `OpenAPI ${version}, ${counted(operations.length, 'operation')}${more}`;
  const proof = { what: 'Spec', where: file, says, ...(main === undefined ? {} : { sha256: main.sha256 }) };
  const rest = others.length - SHOWN_FILES;
  return [
    proof,
    ...others
      .slice(0, SHOWN_FILES)
      .map((part) => ({ what: 'Spec', where: part.file, says: `part of ${file}`, sha256: part.sha256 })),
    ...(rest > 0 ? [{ what: 'Spec', where: `${counted(rest, 'more file')}`, says: `parts of ${file}` }] : []),
  ];
}

function ledgerProofs({ routes, excluded, unresolved, frameworks, files }: Ledger): readonly Proof[] {
  const where = [
    counted(files.read, 'file'),
    ...frameworks.map(({ title, files }) => `${title} in ${files}`),
  ];
  const reasons = excluded.length === 0 ? '' : ` (${series(excludedByReason(excluded))})`;
  const says = `${routes.length} resolved, ${excluded.length} excluded${reasons}, ${unresolved.length} unresolved`;
  return [{ what: 'Routes', where: where.join(', '), says }];
}

function excludedByReason(excluded: readonly ExcludedRoute[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${reason}`);
}

function exclusionProof({ route, reason, taken }: Excluded): Proof {
  return {
    what: 'Exclusion',
    where: route,
    says: `${reason} (${taken === 1 ? '1 match' : `${taken} matches`})`,
  };
}
