import type { Count } from '../../../model/fraction.ts';

/** What a class element says of its branches. */
export interface ClassBranches {
  readonly path: string;
  /** Sum of the conditions of its lines. */
  readonly counted: Count;
  /** Its `branch-rate`, from 0 to 1. */
  readonly rate: number;
}

/**
 * Istanbul loses branches that begin on a line without a statement (default values of parameters): they are in the rates
 * of the classes and in the sums of the report, but on no line. Finds the counts that fit the rate of every class and
 * give exactly those sums.
 *
 * @param classes one for each file.
 * @returns counts by path for the classes that lost some; empty where nothing was lost, or nothing fits.
 */
export function lostBranches(classes: readonly ClassBranches[], sums: Count): ReadonlyMap<string, Count> {
  const missing = sums.total - classes.reduce((sum, { counted }) => sum + counted.total, 0);
  if (missing <= 0) return new Map();
  const found = new Map<string, Count>();
  let { covered, total } = { covered: 0, total: 0 };
  for (const one of classes) {
    const count = fits(one.counted, one.rate) ? one.counted : complete(one, missing);
    if (count === undefined) return new Map();
    if (count !== one.counted) found.set(one.path, count);
    covered += count.covered;
    total += count.total;
  }
  return covered === sums.covered && total === sums.total ? found : new Map();
}

/** The fewest branches more that give the rate. */
function complete({ counted, rate }: ClassBranches, most: number): Count | undefined {
  for (let more = 1; more <= most; more++) {
    const total = counted.total + more;
    const covered = Math.round(rate * total);
    const count = { covered, total };
    if (covered >= counted.covered && covered - counted.covered <= more && fits(count, rate)) return count;
  }
  return undefined;
}

/** Rates are cut after four digits; a class without branches has 0 or 1. */
function fits({ covered, total }: Count, rate: number): boolean {
  return total === 0 ? rate === 0 || rate === 1 : Math.abs(covered / total - rate) <= 0.0001;
}
