import { type Comparison, compare } from '../../model/comparison.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { ApiDescription } from '../../model/operation.ts';
import { joinPaths } from '../../model/path-template.ts';
import type { GateResult, GateStatus } from '../../model/report.ts';
import type { Ledger, Method } from '../../model/route.ts';
import type { Gate } from '../gate.ts';
import { coversOf, isCovered, mayBeCovered } from './covers.ts';
import { isCustomary } from './customary.ts';
import {
  baseFinding,
  caseFinding,
  noneFoundFinding,
  parameterFindings,
  staleCoverFinding,
  staleExclusionFinding,
} from './differences.ts';
import { elsewhereFindings, partsOf } from './elsewhere.ts';
import { matchesRoute, parseRoutePattern, type RoutePattern } from './exclusions.ts';
import { series } from './finding.ts';
import { invalidSpecFindings } from './invalid-spec.ts';
import { missingFindings } from './missing.ts';
import { rules } from './rules.ts';
import { type RoutesSettings, settings } from './settings.ts';
import type { SnippetContext } from './snippet.ts';
import { methodFinding, undocumentedFinding } from './undocumented.ts';
import { unresolvedFindings } from './unresolved.ts';
import { evidenceOf, proofsOf, reasonOf } from './verdict.ts';

/** Holds the API description against the routes that the code really serves, in both directions. */
export const routes: Gate<RoutesSettings> = {
  id: 'routes',
  title: 'Routes',
  summary: 'The code serves every operation of the spec, and the spec knows every route of the code.',
  needsSpec: true,
  settings,
  rules,
  check(evidence, chosen, configured) {
    const { spec } = evidence;
    if (spec.kind === 'found') return judge(spec.value, evidence.ledger, chosen);
    if (spec.kind === 'broken') return result('errored', `${spec.file} cannot be read: ${spec.message}`);
    const alike = spec.alike ?? [];
    const hint = alike.length === 0 ? '' : `; name it as \`spec:\` where it is ${series(alike)}`;
    const reason = `there is no API description; looked for ${series(spec.looked, 10)}${hint}`;
    return result(configured ? 'failed' : 'skipped', reason);
  },
};

function judge(description: ApiDescription, ledger: Evidence['ledger'], chosen: RoutesSettings): GateResult {
  const exclusions = chosen.exclude.map((exclusion, index) => ({
    ...exclusion,
    index,
    pattern: parseRoutePattern(exclusion.route),
    taken: 0,
  }));
  const basePath = chosen['base-path'];
  const comparison = compare(description, ledger, {
    ...(basePath === undefined ? {} : { basePath }),
    isSetApart: (method, path) => exclusions.some(({ pattern }) => matches(pattern, method, path)),
  });
  for (const exclusion of exclusions)
    exclusion.taken = takenBy(exclusion.pattern, description, ledger, comparison);
  const covers = coversOf(chosen.covers);
  const undocumented = comparison.undocumented.filter((entry) => isCovered(covers, entry));
  const elsewhere = comparison.undocumented.length - undocumented.length;
  const unresolved = { ...ledger, unresolved: ledger.unresolved.filter((one) => mayBeCovered(covers, one)) };
  const context = snippetContext(description, comparison, basePath);
  const customary = undocumented.filter((entry) => isCustomary(entry, context.bases));
  const parts = partsOf(
    undocumented.filter((entry) => !customary.includes(entry)),
    promisedPaths(comparison),
  );
  const noneFound =
    ledger.routes.length === 0 && comparison.matches.length === 0 && description.operations.length > 0;
  const found = noneFound
    ? [noneFoundFinding(description, ledger), ...unresolvedFindings(comparison.unclear, unresolved)]
    : [
        ...comparison.baseOffsets.map((offset) =>
          baseFinding(offset, description, comparison, basePath !== undefined),
        ),
        ...missingFindings(comparison, ledger),
        ...comparison.methods.map((mismatch) => methodFinding(mismatch, context)),
        ...elsewhereFindings(parts),
        ...parts.single.map((entry) => undocumentedFinding(entry, context)),
        ...customary.map((entry) => undocumentedFinding(entry, context, 'warning')),
        ...unresolvedFindings(comparison.unclear, unresolved),
        ...comparison.matches.filter(({ by }) => by === 'case').map(caseFinding),
        ...parameterFindings(comparison.parameters),
      ];
  const stale = [
    ...exclusions.filter(({ taken }) => taken === 0).map(staleExclusionFinding),
    ...covers
      .filter(({ pattern }) => takenBy(pattern, description, ledger, comparison) === 0)
      .map(staleCoverFinding),
  ];
  const findings = withSeverities([...found, ...invalidSpecFindings(description), ...stale], chosen.rules);
  return {
    ...result(statusOf(findings), reasonOf(findings, comparison, elsewhere), evidenceOf(description, ledger)),
    findings,
    proofs: proofsOf(description, ledger, {
      exclusions,
      covers: chosen.covers ?? [],
      elsewhere,
    }),
  };
}

function matches(pattern: RoutePattern | undefined, method: Method, path: string): boolean {
  return pattern !== undefined && matchesRoute(pattern, method, path);
}

/** Full paths of all operations that were compared. */
function promisedPaths({ matches, missing, unclear, methods }: Comparison): readonly string[] {
  const known = methods.filter(({ promised }) => promised.length > 0);
  return [...matches, ...missing, ...unclear, ...known].map(({ path }) => path);
}

/** How much an exclusion takes in: routes, registrations that are no operations anyway, operations without a route. */
function takenBy(
  pattern: RoutePattern | undefined,
  description: ApiDescription,
  ledger: Ledger,
  comparison: Comparison,
): number {
  const served = [...ledger.routes, ...ledger.excluded.map(({ route }) => route)];
  const own = served.filter(({ method, path }) => matches(pattern, method, path)).length;
  if (own > 0) return own;
  const matched = new Map(comparison.matches.map(({ operation, path }) => [operation, path]));
  return description.operations.filter((operation) => {
    const paths = [matched.get(operation), ...operation.bases.map((base) => joinPaths(base, operation.path))];
    return paths.some((path) => path !== undefined && matches(pattern, operation.method, path));
  }).length;
}

function snippetContext(
  description: ApiDescription,
  { baseOffsets }: Comparison,
  basePath: string | undefined,
): SnippetContext {
  const declared = basePath === undefined ? description.operations.flatMap(({ bases }) => bases) : [basePath];
  return {
    description,
    bases: [...new Set([...declared, ...baseOffsets.map(({ actual }) => actual)])],
    operationIds: new Set(description.operations.flatMap(({ operationId }) => operationId ?? [])),
  };
}

/** The findings with the severities that the settings choose; those that are turned off are left out. */
function withSeverities(findings: readonly Finding[], chosen: RoutesSettings['rules']): readonly Finding[] {
  const byId = new Map<string, string>(
    Object.entries(chosen).map(([rule, severity]) => [`routes/${rule}`, severity]),
  );
  return findings.flatMap((finding) => {
    const severity = byId.get(finding.id);
    if (severity === 'off') return [];
    return severity === 'error' || severity === 'warning' || severity === 'note'
      ? [{ ...finding, severity }]
      : [finding];
  });
}

function statusOf(findings: readonly Finding[]): GateStatus {
  if (findings.some(({ id }) => id === 'routes/none-found')) return 'errored';
  if (findings.some(({ severity }) => severity === 'error')) return 'failed';
  return findings.some(({ severity }) => severity === 'warning') ? 'warned' : 'passed';
}

function result(status: GateStatus, reason: string, evidence = ''): GateResult {
  return { id: routes.id, title: routes.title, status, reason, evidence, findings: [], proofs: [] };
}
