import type { Annotation } from './java-annotations.ts';

/** Annotations of interfaces that call other services: what they map, somebody else serves. */
const CLIENTS = ['FeignClient', 'HttpExchange', 'RegisterRestClient'];

/** Whether an annotation makes a client of an interface. */
export function isClient(annotations: readonly Annotation[]): boolean {
  return annotations.some(({ name }) => CLIENTS.includes(name));
}
