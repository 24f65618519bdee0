import { Elysia } from 'elysia';

const list = () => [];
const one = ({ params }) => params.hive;

export const hives = new Elysia({ prefix: '/hives', tags: ['hives'] })
  .get('/', list)
  .get('/:hive', one, { detail: { summary: 'One hive' } })
  .put('/:hive', one)
  .post('', list);
