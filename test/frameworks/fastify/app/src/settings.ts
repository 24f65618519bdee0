export const API = '/signals';
export const RELEASES = ['v3', 'v4'] as const;
export const coast = process.env.COAST;
