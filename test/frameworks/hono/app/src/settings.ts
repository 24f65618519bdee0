export const BEDS = '/beds';
export const plot = process.env.PLOT ?? '/east';
