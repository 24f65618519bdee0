import axios from 'axios';
import type { Request, Response } from 'express';

const cache = new Map<string, unknown>();

export const berthHandlers = {
  async list(_req: Request, res: Response) {
    const known = cache.get('/berths');
    const { data } = await axios.get('/remote/berths');
    res.json(known ?? data);
  },
  show: (_req: Request, res: Response) => void res.end(),
  replace(_req: Request, res: Response) {
    res.end();
  },
  remove(_req: Request, res: Response) {
    res.end();
  },
  create(_req: Request, res: Response) {
    res.end();
  },
};
