import type { Framework } from '../framework.ts';
import { jaxRsPath } from '../shared/brace-paths.ts';
import { findApplications } from './applications.ts';
import { resourcePath, serveResource } from './resources.ts';

/** JAX-RS (Jersey, RESTEasy, Quarkus, CXF): annotated resources below their application's path. */
export const jaxRs: Framework = {
  id: 'jax-rs',
  title: 'JAX-RS',
  languages: ['java'],
  docs: 'https://jakarta.ee/specifications/restful-ws/4.0/jakarta-restful-ws-spec-4.0#resources',
  packages: ['jakarta.ws.rs', 'javax.ws.rs'],
  mentions: ['org.glassfish.jersey.server.ResourceConfig'],
  // Resources are asked for when everything is known.
  speculates: [],
  finish(host) {
    const applicationsOf = findApplications(host);
    for (const type of host.classes()) {
      const path = resourcePath(type, host);
      if (path === undefined) continue;
      for (const { router } of applicationsOf(type))
        serveResource(type, { router, path, guards: [], above: [type] }, host);
    }
  },
  path: jaxRsPath,
};
