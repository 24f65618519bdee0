import { type BaseOffset, rebasedPath } from '../../model/base-offset.ts';
import type { Comparison, Match, ParameterDifference } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { ApiDescription } from '../../model/operation.ts';
import { sameStructure } from '../../model/path-template.ts';
import type { Ledger } from '../../model/route.ts';
import { append } from '../../model/route-index.ts';
import {
  counted,
  finding,
  mountLocations,
  routeLocation,
  routeLocations,
  series,
  specLocation,
} from './finding.ts';
import type { RoutesSettings } from './settings.ts';

/** All of a spec under another base path: one slip, so one finding. */
export function baseFinding(
  offset: BaseOffset,
  description: ApiDescription,
  comparison: Comparison,
  configured: boolean,
): Finding {
  const own = new Set(offset.operations);
  const served = comparison.matches.filter(
    ({ operation, path }) => own.has(operation) && sameStructure(path, rebasedPath(offset, operation)),
  ).length;
  const declared = offset.declared.map((base) => (base === '' ? 'no base path' : `\`${base}\``));
  const actual = offset.actual === '' ? 'no base path' : `\`${offset.actual}\``;
  const { operation, route } = offset.example;
  const source = configured ? 'the configuration' : 'the spec';
  const at = (offset.shared === 0 ? description.basesLocation : undefined) ?? operation.location;
  return finding('base-path', {
    subject: offset.declared.map((base) => base || '/').join(', '),
    message: `${source} says ${series(declared)}, and ${served} of ${counted(own.size, 'operation')} are served, only under ${actual}`,
    fix: baseFix(offset, configured),
    locations: [{ role: 'spec', ...at }, routeLocation(route), ...mountLocations(route)],
  });
}

function baseFix({ declared, actual, shared }: BaseOffset, configured: boolean): string {
  const [first = ''] = declared;
  const setting = `\`base-path: ${actual === '' ? "''" : actual}\``;
  if (configured && shared === 0) return `Set ${setting} under \`gates.routes\` of the configuration.`;
  const mount = first === '' ? [] : [`mount the application at \`${first}\``];
  const spec =
    shared > 0
      ? 'correct the paths in the spec'
      : first === ''
        ? `name \`${actual}\` in \`servers\` of the spec`
        : 'correct `servers` of the spec';
  const proxy =
    shared > 0 ? '' : `; where a proxy changes the prefix on the way, set ${setting} under \`gates.routes\``;
  const mend = `${[...mount, spec].join(', or ')}${proxy}.`;
  return mend.charAt(0).toUpperCase() + mend.slice(1);
}

/** Paths of one difference that are named. */
const SHOWN_PATHS = 3;

/** One finding for each pair of names, whatever the number of paths that have it. */
export function parameterFindings(differences: readonly ParameterDifference[]): readonly Finding[] {
  const groups = new Map<string, ParameterDifference[]>();
  for (const difference of differences) append(groups, JSON.stringify(difference.names), difference);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pairs = first.names.map(
      (name) => `\`${name.operation}\` in the spec is \`${name.route}\` in the code`,
    );
    const message =
      group.length === 1
        ? `the path is the same, its ${first.names.length === 1 ? 'parameter is' : 'parameters are'} called otherwise: ${series(pairs)}`
        : `${series(pairs)}, on ${counted(group.length, 'path')} that are the same: ${series(
            group.map(({ path }) => `\`${path}\``),
            SHOWN_PATHS,
          )}`;
    return [
      finding('parameter', {
        subject: group.length === 1 ? first.path : first.names.map(({ operation }) => operation).join(', '),
        message,
        fix: 'Use one name on both sides.',
        locations: group
          .slice(0, SHOWN_PATHS)
          .flatMap(({ operations: [operation], routes }) => [
            ...(operation === undefined ? [] : [specLocation(operation)]),
            ...routeLocations(group.length === 1 ? routes : routes.slice(0, 1)),
          ]),
      }),
    ];
  });
}

export function caseFinding({ operation, path, routes }: Match): Finding {
  const served = [...new Set(routes.map((route) => `\`${route.path}\``))];
  return finding('case', {
    subject: `${operation.method} ${path}`,
    message: `the code has it as ${series(served)}: only a server that ignores letter case answers it`,
    fix: 'Write it the same on both sides.',
    locations: [specLocation(operation), ...routeLocations(routes)],
  });
}

/** No route at all: the analysis failed, and nothing else that the gate could say would be true. */
export function noneFoundFinding(description: ApiDescription, ledger: Ledger): Finding {
  const { read } = ledger.files;
  const frameworks = ledger.frameworks.map(({ title }) => title);
  const unread = ledger.unresolved.filter((one) => one.unread !== undefined);
  const unresolved = ledger.unresolved.length - unread.length;
  const seen = [
    `${counted(read, 'source file')} read`,
    ...(frameworks.length > 0 ? [`${series(frameworks)} was recognised`] : []),
    ...unread.map(({ reason }) => reason),
    ...(frameworks.length === 0 && unread.length === 0 && unresolved === 0
      ? ['no framework was recognised']
      : []),
    ...(unresolved > 0 ? [`${counted(unresolved, 'registration')} could not be worked out`] : []),
  ];
  return finding('none-found', {
    subject: counted(description.operations.length, 'operation'),
    message: `the spec promises them and no route was found: ${series(seen)}`,
    fix:
      unread.length > 0 && unresolved === 0
        ? 'Turn the gate off (`gates: { routes: false }`) as long as Specgate does not read it; where that is another service, name the folders of this one as `source:` in the configuration.'
        : unresolved > 0
          ? 'See what stands in the way at the places below; say what only the environment knows as `assume:` in the configuration.'
          : 'Name the folders of the service as `source:` in the configuration, and check that its framework is one that Specgate reads.',
    locations: [{ role: 'spec', file: description.file, line: 1 }],
  });
}

export function staleExclusionFinding({
  route,
  reason,
  index,
}: RoutesSettings['exclude'][number] & { readonly index: number }): Finding {
  return finding('stale-exclusion', {
    subject: route,
    message: `the exclusion matches no route and no operation; its reason was: ${reason}`,
    fix: 'Remove it from `gates.routes.exclude`, or correct it.',
    locations: [],
    setting: ['exclude', index],
  });
}

export function staleCoverFinding({
  path,
  index,
}: {
  readonly path: string;
  readonly index: number;
}): Finding {
  return finding('stale-exclusion', {
    subject: path,
    message:
      'the configuration says that the spec is about it, and neither a route nor an operation lies there',
    fix: 'Remove it from `gates.routes.covers`, or correct it.',
    locations: [],
    setting: ['covers', index],
  });
}
