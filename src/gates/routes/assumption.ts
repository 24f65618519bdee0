import type { Unclear } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';

/** What the configuration could say of something that is not known, so that operations are served. */
export interface Assumption {
  readonly fix: string;
  readonly snippet: NonNullable<Finding['snippet']>;
}

/**
 * The value with which most of the operations would be served, as the spec writes their paths; undefined where no value
 * serves more than half of them. It is told, never taken: only who runs the service knows it.
 *
 * @param name of what is not known: `process.env.BASE_PATH`.
 */
export function assumption(name: string, operations: readonly Unclear[]): Assumption | undefined {
  const counts = new Map<string, number>();
  for (const { path, blockers } of operations) {
    const values = blockers.flatMap(({ unresolved }) =>
      unresolved?.cause?.name === name ? (missingPart(unresolved.path, path) ?? []) : [],
    );
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [value, count] = best;
  if (count * 2 <= operations.length) return undefined;
  const served =
    operations.length === 1
      ? 'it is'
      : count === operations.length
        ? `all ${count} are`
        : `${count} of the ${operations.length} are`;
  const written = value === '' ? 'empty' : `\`${value}\``;
  return {
    fix: `Where it is ${written} when the service runs, ${served} served: say so in the configuration, or make it the default in the code. Else correct the spec.`,
    snippet: {
      title: 'for .github/specgate.yml, which begins with `version: 1`',
      language: 'yaml',
      text: `assume:\n  ${scalar(name)}: ${scalar(value)}\n`,
    },
  };
}

/** What stands in a path where a pattern is open: `/api/v1` for `{*}/users` and `/api/v1/users`. Only whole segments. */
function missingPart(pattern: string | undefined, path: string): string | undefined {
  const [before, after, ...more] = pattern?.split('{*}') ?? [];
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  if ((before !== '' && !before.endsWith('/')) || (after !== '' && !after.startsWith('/'))) return undefined;
  const segments = path.split('/').filter((segment) => segment !== '');
  const first = before.split('/').filter((segment) => segment !== '').length;
  const last = after.split('/').filter((segment) => segment !== '').length;
  if (first + last > segments.length) return undefined;
  const middle = segments.slice(first, segments.length - last).join('/');
  return before === '' && middle !== '' ? `/${middle}` : middle;
}

/** A scalar of YAML, in quotes where it needs them. */
function scalar(text: string): string {
  return /^[\w/][\w./-]*(?: [\w./-]+)*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|~|[\d.]+)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
