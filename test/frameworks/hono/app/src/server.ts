import { serve } from '@hono/node-server';
import garden from './garden.js';

serve({ fetch: garden.fetch, port: 4321 });
