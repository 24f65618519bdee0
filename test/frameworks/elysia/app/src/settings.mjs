export const BASE = '/v1';
export const SEASONS = ['spring', 'summer'];
