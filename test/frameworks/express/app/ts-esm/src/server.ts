import { createServer } from 'node:http';
import { buildApp } from './app.js';
import { settings } from './config/settings.js';

const app = await buildApp(settings);

createServer(app).listen(settings.port);
