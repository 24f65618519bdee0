import { Area } from './areas.js';

export const ROOT = '/harbour';

export const settings = {
  port: Number(process.env.PORT ?? 4010),
  base: process.env.HARBOUR_BASE ?? '/open',
  versions: ['v3', 'v4'] as const,
  metrics: true,
  paths: {
    berths: `${ROOT}/berths`,
    cranes: { base: ROOT + Area.Cranes, lift: '/lift/:load' },
  },
};

export type Settings = typeof settings;
