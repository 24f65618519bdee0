import type { FastifyReply, FastifyRequest } from 'fastify';
import { GET, Hook } from 'fastify-decorators';

export abstract class Secured {
  @Hook('onRequest')
  async checkBadge(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (request.headers.badge === undefined) reply.code(401).send();
  }

  @GET('/badge')
  async badge(): Promise<string> {
    return 'brass';
  }
}
