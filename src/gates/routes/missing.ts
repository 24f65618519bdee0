import type { Missing } from '../../model/comparison.ts';
import type { Finding, FindingLocation } from '../../model/finding.ts';
import type { Nearest } from '../../model/nearest-route.ts';
import { finding, mountLocations, nameOf, routeLocation, specLocation } from './finding.ts';

/** An operation that nothing serves, with the route that was probably meant. */
export function missingFinding({ operation, path, nearest }: Missing): Finding {
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
    case 'spelling':
      return `Write it the same on both sides: \`${promised}\` in the spec, \`${served}\` in the code.`;
    case 'colon':
      return `In OpenAPI \`${promised}\` is a fixed text: write \`${served}\` in the spec.`;
    case 'parameter':
      return `\`${nameOf(route)}\` differs in \`${served}\` where the spec has \`${promised}\`: serve the path of the spec, or correct it there.`;
  }
}
