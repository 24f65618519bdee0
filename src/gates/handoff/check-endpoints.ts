import type { HandoffDocument } from '../../model/handoff.ts';
import { displayJson, type JsonNode, membersOf, valueAt } from '../../model/json-tree.ts';
import type { Ledger } from '../../model/route.ts';
import { type Claim, contradicted, malformed, proved, unsupported } from './claim.ts';

const SUBJECT = 'deliverables.endpoints.total';

/**
 * `deliverables.endpoints`: the total is the sum of its groups, and the number of routes that the code serves. A method
 * and path that two applications serve is one endpoint.
 */
export function checkEndpoints(document: HandoffDocument, ledger: Ledger): readonly Claim[] {
  const endpoints = valueAt(document.root, 'deliverables', 'endpoints');
  if (endpoints === undefined) return [];
  if (endpoints.kind !== 'object') {
    return endpoints.kind === 'number' && isCount(endpoints)
      ? againstRoutes('deliverables.endpoints', endpoints.value, endpoints.line, undefined, ledger)
      : [malformedCount('deliverables.endpoints', endpoints)];
  }
  const members = membersOf(endpoints);
  const bad = members.filter((one) => !isCount(one.value));
  if (bad.length > 0) {
    return bad.map((one) => malformedCount(`deliverables.endpoints.${one.key}`, one.value));
  }
  const groups = members.filter((one) => one.key !== 'total');
  const sum = groups.length === 0 ? undefined : groups.reduce((total, one) => total + countOf(one.value), 0);
  const total = members.find((one) => one.key === 'total');
  if (total === undefined) {
    return sum === undefined
      ? []
      : againstRoutes('deliverables.endpoints', sum, endpoints.line, undefined, ledger);
  }
  return againstRoutes(SUBJECT, countOf(total.value), total.line, sum, ledger);
}

function againstRoutes(
  subject: string,
  claimed: number,
  line: number,
  sum: number | undefined,
  ledger: Ledger,
): readonly Claim[] {
  const { least, most } = servedRoutes(ledger);
  const open = ledger.unresolved.length;
  const served = describeRange(least, most, open);
  const groups = sum === undefined ? '' : `; its groups sum to ${sum}`;
  const fix = `Write the number of routes that are served${sum === undefined ? '' : ', and groups that sum to it'}.`;
  const blind = most === 0 && open === 0;
  const refuted = !blind && (claimed < least || (claimed > most && open === 0));
  if (refuted || (sum !== undefined && sum !== claimed)) {
    const count = blind ? 'no routes were found to count' : served;
    return [contradicted(subject, line, `says ${claimed}; ${count}${groups}`, fix)];
  }
  if (blind) {
    return [
      unsupported(
        subject,
        line,
        `says ${claimed}; no routes were found to count${groups}`,
        'Check `source`.',
      ),
    ];
  }
  if (open > 0) {
    const registrations = open === 1 ? 'registration' : 'registrations';
    const mend = `Mend the ${registrations} that could not be resolved, listed by the routes gate.`;
    return [unsupported(subject, line, `says ${claimed}; could not tell: ${served}${groups}`, mend)];
  }
  return [proved(subject, line, `says ${claimed}; ${served}${groups}`)];
}

/** Distinct method and path: those that are served for certain, and with those that depend on a condition. */
function servedRoutes(ledger: Ledger): { readonly least: number; readonly most: number } {
  const keys = (routes: Ledger['routes']) =>
    new Set(routes.map((route) => `${route.method} ${route.path}`)).size;
  return {
    least: keys(ledger.routes.filter((route) => route.conditional === undefined)),
    most: keys(ledger.routes),
  };
}

function describeRange(least: number, most: number, open: number): string {
  const served = least === most ? `${most}` : `${least} to ${most}`;
  const routes = most === 1 ? 'route is' : 'routes are';
  return `${served} ${routes} served${open === 0 ? '' : `, and ${open} more could not be resolved`}`;
}

function isCount(node: JsonNode): boolean {
  return node.kind === 'number' && Number.isSafeInteger(node.value) && node.value >= 0;
}

function countOf(node: JsonNode): number {
  return node.kind === 'number' ? node.value : 0;
}

function malformedCount(subject: string, node: JsonNode): Claim {
  return malformed(
    subject,
    node.line,
    `is ${displayJson(node)}, where a whole number is expected`,
    'Write a number of endpoints, 0 or more.',
  );
}
