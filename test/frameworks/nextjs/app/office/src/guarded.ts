export const guarded = (handler: () => Promise<Response>) => (request: Request) =>
  request.headers.get('key') === null ? new Response('no', { status: 401 }) : handler();
