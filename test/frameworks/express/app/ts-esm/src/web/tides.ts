import * as express from 'express';
import { Tide } from '../config/areas.ts';
import { ok } from './respond.js';

export const tides = express.Router().get('/', ok).get(Tide.byStation, ok);
