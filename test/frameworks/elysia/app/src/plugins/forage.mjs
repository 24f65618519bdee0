import { Elysia } from 'elysia';

export default (app) => app.use(new Elysia({ prefix: '/forage' }).get('/plants', () => []).post('/plants', () => []));
