import type { NextApiHandler } from 'next';

export function only(method: string, handler: NextApiHandler): NextApiHandler {
  return (request, response) => {
    if (request.method !== method) {
      return response.status(405).json({ error: `only ${method}` });
    }
    return handler(request, response);
  };
}
