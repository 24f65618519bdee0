import type { NextApiRequest, NextApiResponse } from 'next';

const answers: Record<string, (request: NextApiRequest, response: NextApiResponse) => void> = {
  GET: (_request, response) => response.status(200).json({}),
  DELETE: (_request, response) => response.status(204).end(),
};

const ferry = (request: NextApiRequest, response: NextApiResponse) => {
  const answer = answers[request.method ?? ''];
  if (!answer) {
    response.statusCode = 405;
    response.end();
    return;
  }
  answer(request, response);
};

export default ferry;
