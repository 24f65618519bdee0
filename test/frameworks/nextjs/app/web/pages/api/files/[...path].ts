import type { NextApiRequest, NextApiResponse } from 'next';
import { only } from '../../../lib/only';

export default only('POST', (_request: NextApiRequest, response: NextApiResponse) => response.json({}));
