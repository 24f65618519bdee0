import { Elysia } from 'elysia';

export function requireKeeper({ set }) {
  set.status = 401;
}

export const keeper = new Elysia({ name: 'keeper' })
  .macro({ keeper: { beforeHandle: requireKeeper } })
  .get('/keepers/me', () => 'me', { keeper: true })
  .guard({ beforeHandle: requireKeeper })
  .get('/keepers', () => []);
