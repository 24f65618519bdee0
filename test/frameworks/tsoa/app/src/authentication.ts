import type { Request } from 'express';

/** The generated routes call it for each scheme of a `@Security`. */
export async function expressAuthentication(request: Request, scheme: string): Promise<unknown> {
  if (request.header('x-pass') === undefined) throw new Error(`${scheme} is missing`);
  return { name: 'pilot' };
}
