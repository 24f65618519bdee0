import polka from 'polka';
import sirv from 'sirv';
import { floors } from './api/floors.mjs';
import { shoes } from './api/shoes.mjs';
import { requireShoes, tap } from './api/steps.mjs';

const { HALL } = process.env;

polka()
  .use(tap)
  .use(sirv('pictures', { dev: true }))
  .use('floors', requireShoes)
  .use('floors', floors)
  .use('/shoes', shoes())
  .get('/', show)
  .get('/tunes/:tune', show)
  .get('/pairs/:pair?', show)
  .get('/halls/*', show)
  .post('/tunes', requireShoes, show)
  .put('/tunes/:tune', show)
  .patch('/tunes/:tune', show)
  .delete('/tunes/:tune', show)
  .head('/beat', show)
  .options('/beat', show)
  .add('GET', '/added', show)
  .add('TRACE', '/steps', show)
  .all('/every', show)
  .get(`/${HALL}/door`, show)
  .listen(4500);

function show(req, res) {
  res.end('shown');
}
