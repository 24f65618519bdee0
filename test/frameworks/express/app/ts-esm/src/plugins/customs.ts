import { Router } from 'express';
import { requireUser } from '../web/guards.js';
import { ok } from '../web/respond.js';

export default Router().use(requireUser).post('/declarations', ok);
