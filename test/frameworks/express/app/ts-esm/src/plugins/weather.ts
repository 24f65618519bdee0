import { Router } from 'express';
import { ok } from '../web/respond.js';

const router = Router();
router.get('/now', ok);

export default router;
