import type { NextApiRequest, NextApiResponse } from 'next';

export default async function ferries(request: NextApiRequest, response: NextApiResponse) {
  try {
    switch (request.method) {
      case 'GET':
        return response.json([]);
      case 'POST': {
        response.status(201).json({});
        return;
      }
      default:
        response.setHeader('Allow', 'GET, POST');
        response.status(405).end();
    }
  } catch (error: any) {
    response.status(error.status || 500).end();
  }
}
