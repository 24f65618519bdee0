import { createMiddleware } from 'hono/factory';

export const requireSpade = createMiddleware(async (context, next) => {
  if (context.req.header('spade') === undefined) return context.text('no', 401);
  await next();
});

export const season = (name: string) =>
  createMiddleware(async (context, next) => {
    context.header('season', name);
    await next();
  });
