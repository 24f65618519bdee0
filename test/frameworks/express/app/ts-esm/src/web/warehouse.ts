import express from 'express';
import { requireUser } from './guards.js';
import { ok } from './respond.js';

/** An application of its own under another. */
export const warehouse = express();
const lots = express.Router();

warehouse.use(requireUser);
warehouse.get('/stock', ok);
warehouse.use('/lots', lots);
lots.get('/', ok);
lots.get(/^\/lot-(\d+)$/, ok);
lots.get(/^\/(north|south)\/shelves\/(?<shelf>[^/]+)\/?$/, ok);
lots.post(/^\/pallets(?:\/(\d+))?$/, ok);
lots.put(/crate/, ok);
