export enum Wing {
  East = 'east',
  West = `wing-${East}-annex`,
}

export const PATHS = { tickets: 'tickets', sales: { daily: 'sales/:day' } } as const;
