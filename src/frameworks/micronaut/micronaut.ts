import type { Framework } from '../framework.ts';
import { micronautPath } from '../shared/brace-paths.ts';
import { serveControllers } from './controllers.ts';

/** Micronaut: annotated controllers, served by the program of their module or of those that depend on it. */
export const micronaut: Framework = {
  id: 'micronaut',
  title: 'Micronaut',
  languages: ['java'],
  docs: 'https://docs.micronaut.io/latest/guide/#routing',
  packages: ['io.micronaut.http.annotation', 'io.micronaut.runtime.Micronaut'],
  registers: ['io.micronaut.http.annotation.Controller', 'io.micronaut.http.annotation.*'],
  // Controllers are asked for when everything is known.
  speculates: [],
  finish: serveControllers,
  path: micronautPath,
};
