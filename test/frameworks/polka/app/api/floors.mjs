import polka from 'polka';
import { tap } from './steps.mjs';

export const floors = polka();

floors.get('/', list);
floors.get('/:floor', list);
// Middleware runs before every route of its application.
floors.use(tap);
for (const part of ['corners', 'edges']) floors.get(`/:floor/${part}`, list);

const closed = polka();
closed.get('/closed', list);
floors.use('closed', closed);

function list(req, res) {
  res.end('floors');
}
