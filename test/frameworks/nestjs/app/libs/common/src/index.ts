export * from './guards';
export * from './decorators';
export * as places from './places';
export { Catalogue } from './catalogue';
