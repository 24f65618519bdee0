import { Router } from 'express';
import { audit, requireUser } from './guards.js';
import { ok } from './respond.js';

const vessels = Router();
const logs = Router({ mergeParams: true });
const drafts = Router();

logs.get('/', ok);
logs.post('/entries', audit, ok);
drafts.get('/drafts', ok);

vessels.use('/p', requireUser);
vessels.get('/p/plan', ok);
vessels.get('/pq', ok);
vessels['delete']('/:vessel', [requireUser, [audit]], ok);
vessels.use('/:vessel/logs', logs);
vessels.get('/:vessel/tracks/*track', ok);

export { vessels };
