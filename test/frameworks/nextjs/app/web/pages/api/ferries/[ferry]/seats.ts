import type { NextApiRequest, NextApiResponse } from 'next';
import { createRouter } from 'next-connect';

const router = createRouter<NextApiRequest, NextApiResponse>();

const onBoard = (_request: NextApiRequest, _response: NextApiResponse, next: () => unknown) => next();

router
  .use(onBoard)
  .get((_request, response) => response.json([]))
  .put((_request, response) => response.json({}));

export default router.handler({ onNoMatch: (_request, response) => response.status(405).end() });
