export { default as cranes } from './cranes/index.js';
export * from './berths/register.js';
export * as pilots from './web/pilots.js';
