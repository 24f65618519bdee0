import { Elysia } from 'elysia';

export function archive(name) {
  const shelf = new Elysia({ prefix: `/archive/${name}` });
  shelf.get('/', () => []);
  shelf.get('/:year/:month', () => []);
  return shelf;
}
