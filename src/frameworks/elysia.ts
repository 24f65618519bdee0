import type { Framework } from './framework.ts';

/** TODO: where its routing is documented, and what is peculiar about it. */
export const elysia: Framework = {
  id: 'elysia',
  title: 'Elysia',
  languages: ['javascript'],
  docs: 'https://TODO',
  packages: ['elysia'],
  // What its calls make, and what the methods of its router mean: see `express.ts` and `fastapi.ts`.
  calls: {},
  // Its dialect of paths as OpenAPI templates: `:id` becomes `{id}`.
  path: (raw) => [{ path: raw }],
};
