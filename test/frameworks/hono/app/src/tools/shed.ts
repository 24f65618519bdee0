import { Hono } from 'hono';
import { requireSpade } from '../guards.js';

const shed = new Hono();
const inner = new Hono();

inner.get('/', (c) => c.text('drawers'));
inner.get('/:drawer', (c) => c.text('drawer'));

shed.get('/door', (c) => c.text('door'));
shed.use('*', requireSpade);
shed.get('/lamp', (c) => c.text('lamp'));
shed.route('/drawers', inner);

export default shed;
