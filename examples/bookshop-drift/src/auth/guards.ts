import type { Request, RequestHandler, Response } from 'express';
import { Refusal } from '../errors.ts';
import type { Shop, User } from '../shop.ts';

/** The token of a request: `Authorization: Bearer <token>`. */
export function tokenOf(request: Request): string {
  return /^Bearer (\S+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';
}

/** The user whom a guard let in. */
export function userOf(response: Response): User {
  return response.locals['user'] as User;
}

/** Lets in whoever has a session. */
export function requireUser(shop: Shop): RequestHandler {
  return (request, response, next) => {
    const user = shop.sessions.get(tokenOf(request));
    if (user === undefined) throw new Refusal(401, 'Log in first.');
    response.locals['user'] = user;
    next();
  };
}

/** Lets in the staff of the shop. */
export function requireStaff(shop: Shop): RequestHandler {
  return (request, response, next) => {
    const user = shop.sessions.get(tokenOf(request));
    if (!user?.staff) throw new Refusal(403, 'Only the staff may do this.');
    response.locals['user'] = user;
    next();
  };
}
