exports.requireTicket = async function requireTicket(ctx, next) {
  if (ctx.headers.ticket === undefined) ctx.throw(401);
  await next();
};

exports.requireRole = (role) => async (ctx, next) => {
  if (ctx.headers.role !== role) ctx.throw(403);
  await next();
};
