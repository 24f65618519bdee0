import type { FastifyReply, FastifyRequest } from 'fastify';

export async function requireKeeper(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.headers.keeper === undefined) reply.code(401).send();
}
