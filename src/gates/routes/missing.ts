import type { Comparison, Missing } from '../../model/comparison.ts';
import type { Finding, FindingLocation } from '../../model/finding.ts';
import type { Nearest } from '../../model/nearest-route.ts';
import type { Ledger } from '../../model/route.ts';
import { counted, finding, mountLocations, nameOf, routeLocation, series, specLocation } from './finding.ts';

/** Of so many operations some would be served if spec and code were about one service. */
const MANY = 10;

/** Operations that are named where none is served. */
const SHOWN_OPERATIONS = 5;

/** What nothing serves: one finding for each operation, or one for all of a spec that has nothing in common with the code. */
export function missingFindings(comparison: Comparison, ledger: Ledger): readonly Finding[] {
  const { matches, methods, missing } = comparison;
  const recognised = missing.filter(({ nearest }) => nearest !== undefined).length;
  const isForeign = matches.length === 0 && methods.length === 0 && recognised * 2 < missing.length;
  return missing.length >= MANY && isForeign
    ? [foreignFinding(missing, ledger)]
    : missing.map(missingFinding);
}

/** A spec of which nothing is served: of another service, or of one that is served by what is not read. */
function foreignFinding(missing: readonly Missing[], { routes, frameworks, files }: Ledger): Finding {
  const seen = frameworks.map(({ title, files }) => `${title} in ${counted(files, 'file')}`);
  return finding('missing', {
    subject: counted(missing.length, 'operation'),
    message: `the spec promises them, and none of the ${counted(routes.length, 'route')} of the code is on a path of the spec: ${series([`${counted(files.read, 'source file')} read`, ...seen])}`,
    fix: 'If it is the spec of another service, name the right one as `spec:` in the configuration; if its service is elsewhere, name its folders as `source:`. If its routes are registered in a way that is not read here, exclude them with that reason.',
    count: missing.length,
    locations: missing
      .slice(0, SHOWN_OPERATIONS)
      .map(({ operation, path }) => specLocation(operation, `${operation.method} ${path}`)),
  });
}

/** An operation that nothing serves, with the route that was probably meant. */
function missingFinding({ operation, path, nearest }: Missing): Finding {
  const near: readonly FindingLocation[] =
    nearest === undefined ? [] : [routeLocation(nearest.route, 'nearest'), ...mountLocations(nearest.route)];
  return finding('missing', {
    subject: `${operation.method} ${path}`,
    message: `the spec promises it, nothing serves it${nearest === undefined ? '' : hint(nearest)}`,
    fix: nearest === undefined ? WITHOUT_HINT : fix(nearest),
    locations: [specLocation(operation), ...near],
  });
}

const WITHOUT_HINT =
  'Serve it, or take it out of the spec. If another service serves it, exclude it with that reason.';

function hint({ route, kind, close }: Nearest): string {
  const name = nameOf(route);
  if (kind === 'unmounted') return `: \`${name}\` is registered on a router that nothing mounts`;
  return close ? `; \`${name}\` is served instead, and the spec does not know that` : '';
}

function fix({ route, kind, differs: [promised, served] }: Nearest): string {
  switch (kind) {
    case 'unmounted':
      return promised === '' ? 'Mount the router.' : `Mount the router at \`${promised}\`.`;
    case 'prefix':
      return promised === ''
        ? `Add \`${served}\` to the path in the spec, or mount the router without it.`
        : `Mount the router at \`${promised}\`, or correct the path in the spec.`;
    case 'between':
      return promised === ''
        ? `\`${nameOf(route)}\` has \`${served}\` besides: serve the path of the spec, or correct it there.`
        : `\`${nameOf(route)}\` lacks \`${promised}\`: serve the path of the spec, or correct it there.`;
    case 'spelling':
      return `Write it the same on both sides: \`${promised}\` in the spec, \`${served}\` in the code.`;
    case 'colon':
      return `In OpenAPI \`${promised}\` is a fixed text: write \`${served}\` in the spec.`;
    case 'parameter':
      return `\`${nameOf(route)}\` differs in \`${served}\` where the spec has \`${promised}\`: serve the path of the spec, or correct it there.`;
  }
}
