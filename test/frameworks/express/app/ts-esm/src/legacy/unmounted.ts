import { Router } from 'express';
import { ok } from '../web/respond.js';

/** Nobody mounts it any more. */
export const unmounted = Router();
unmounted.get('/telegraph', ok);
