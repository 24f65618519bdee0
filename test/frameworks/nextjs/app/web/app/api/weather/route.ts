export * from '../again/route';
