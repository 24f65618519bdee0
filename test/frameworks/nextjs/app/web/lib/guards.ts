type Handler = (request: Request, context: any) => Promise<Response> | Response;

export function withCrew(handler: Handler, _ranks: string[] = []): Handler {
  return async (request, context) => {
    if (request.headers.get('crew') === null) return new Response('no', { status: 401 });
    return handler(request, context);
  };
}

export const withLog =
  (handler: Handler): Handler =>
  (request, context) =>
    handler(request, context);
