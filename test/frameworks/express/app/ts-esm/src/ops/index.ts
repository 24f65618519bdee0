export { router } from './health.ts';
