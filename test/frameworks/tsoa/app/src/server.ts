import express from 'express';
import { RegisterRoutes } from '../build/routes';
import { tide } from './middleware';

export const app = express();
app.use(express.json());
app.get('/healthz', (_request, response) => {
  response.json({ up: true });
});

const api = express.Router();
RegisterRoutes(api);
app.use('/harbour', tide, api);

app.use((_error: unknown, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
  response.status(500).end();
});
