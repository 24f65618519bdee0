import { Controller, DELETE, GET, POST } from 'fastify-decorators';
import { requireKeeper } from '../plugins/guards.js';
import { Secured } from './parts/secured.js';

const CRANE = '/:crane';

@Controller({ route: '/cranes' })
export default class Cranes extends Secured {
  @GET()
  async list(): Promise<string[]> {
    return [];
  }

  @POST({ url: `${CRANE}/lifts`, options: { preHandler: requireKeeper } })
  async lift(): Promise<string> {
    return 'up';
  }

  @DELETE(CRANE, { preHandler: [requireKeeper] })
  async scrap(): Promise<void> {}
}
