import type { FastifyInstance } from 'fastify';
import { requireKeeper } from '../plugins/guards.js';

interface KeeperOptions {
  rank: string;
}

class KeeperController {
  constructor(private readonly options: KeeperOptions) {}

  list = async () => this.options.rank;

  async show(): Promise<string> {
    return 'a keeper';
  }

  register(app: FastifyInstance): void {
    app.get('/', this.list);
    app.get(`/${this.options.rank}`, { preHandler: [requireKeeper] }, this.show);
    app.route({ method: 'PUT', url: '/:keeper', handler: this.show });
  }
}

export async function keeperRoutes(app: FastifyInstance, options: KeeperOptions): Promise<void> {
  new KeeperController(options).register(app);
}

/** Nobody registers it. */
export async function retiredRoutes(app: FastifyInstance): Promise<void> {
  app.get('/retired', async () => 'none');
}
