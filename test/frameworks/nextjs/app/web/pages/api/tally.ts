import type { NextApiRequest, NextApiResponse } from 'next';

export default function tally(request: NextApiRequest, response: NextApiResponse) {
  response.json({ kind: request.query.kind === 'POST' ? 1 : 2 });
}
