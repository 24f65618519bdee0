export const SETTINGS = { prefix: '/harbour/v2' } as const;
