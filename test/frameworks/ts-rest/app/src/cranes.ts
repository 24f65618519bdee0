import { initServer } from '@ts-rest/express';
import { docks } from './contracts';

const s = initServer();

export const cranes = s.router(docks.cranes, {
  list: async () => ({ status: 200, body: [] }),
  grease: async () => ({ status: 200, body: 'greased' }),
  lifts: {
    list: async () => ({ status: 200, body: [] }),
    start: async () => ({ status: 201, body: 'up' }),
  },
});
