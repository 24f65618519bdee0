import type { Finding } from '../../model/finding.ts';
import type { ApiDescription, SpecProblem } from '../../model/operation.ts';
import { finding } from './finding.ts';

/** Places of one fault that are shown. */
const SHOWN_PLACES = 5;

/** One finding for each fault of the spec itself, with the places in which it stands. */
export function invalidSpecFindings({ problems }: ApiDescription): readonly Finding[] {
  const faults = new Map<string, SpecProblem[]>();
  for (const problem of problems) {
    const known = faults.get(problem.message);
    if (known === undefined) faults.set(problem.message, [problem]);
    else known.push(problem);
  }
  return [...faults.values()].flatMap(faultFinding);
}

function faultFinding(places: readonly SpecProblem[]): readonly Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  const others = places.length - 1;
  const more = others === 0 ? '' : `; so ${others === 1 ? 'is 1 other place' : `are ${others} other places`}`;
  return [
    finding('invalid-spec', {
      ...(first.elsewhere === true ? { severity: 'warning', label: 'Not followed' } : {}),
      subject: first.subject,
      message: `${first.message}${more}`,
      fix: first.fix,
      locations: places.slice(0, SHOWN_PLACES).map(({ location }) => ({ role: 'spec', ...location })),
    }),
  ];
}
