/** Says whether the schema of a version of OpenAPI accepts a description. */
export type QuickCheck = (document: unknown) => boolean;

/**
 * The schemas of the established library by version (`3.1`), compiled ahead of time: `scripts/build.mjs` puts them here, for
 * to compile them takes longer than all the rest of a short run. From source there are none, and every description goes
 * the long way, which gives the same answer.
 */
export const quickSchemas: Readonly<Record<string, () => Promise<{ readonly default: QuickCheck }>>> = {};
