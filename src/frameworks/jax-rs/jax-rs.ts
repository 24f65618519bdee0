import type { Framework } from '../framework.ts';
import { jaxRsPath } from '../shared/brace-paths.ts';
import { inspect } from '../shared/java-reflection.ts';
import { findApplications } from './applications.ts';
import { setUrlPattern } from './dropwizard.ts';
import { serveGenerated } from './generated.ts';
import { serveReactiveRoutes } from './reactive-routes.ts';
import { implementations, resourcePath, serveResource } from './resources.ts';
import { attachServlet, CONTAINER, configurationMethod, SERVERS } from './servers.ts';

/** JAX-RS (Jersey, RESTEasy, Quarkus, CXF): annotated resources below their application's path. */
export const jaxRs: Framework = {
  id: 'jax-rs',
  title: 'JAX-RS',
  languages: ['java'],
  docs: 'https://jakarta.ee/specifications/restful-ws/4.0/jakarta-restful-ws-spec-4.0#resources',
  packages: ['jakarta.ws.rs', 'javax.ws.rs', 'io.quarkus.vertx.web'],
  mentions: [
    'org.glassfish.jersey.server.ResourceConfig',
    CONTAINER,
    'org.apache.cxf.jaxrs',
    'org.jboss.resteasy.core.ResteasyDeploymentImpl',
    'org.jboss.resteasy.spi.ResteasyDeployment',
    'setUrlPattern',
  ],
  registers: ['jakarta.ws.rs.Path', 'jakarta.ws.rs.*', 'javax.ws.rs.Path', 'javax.ws.rs.*'],
  // Resources are asked for when everything is known; what starts a server says where.
  speculates: [
    'ResourceConfig',
    'ServletContainer',
    'addServlet',
    'JAXRSServerFactoryBean',
    'SpringJAXRSServerFactoryBean',
    'ResteasyDeploymentImpl',
    'ResteasyDeployment',
    'setUrlPattern',
  ],
  // What holds a servlet says where it answers.
  harmless: [CONTAINER],
  injected: [CONTAINER],
  calls: SERVERS,
  method: configurationMethod,
  foreign(receiver, name, call, host) {
    if (receiver.kind === 'class') return inspect(receiver, name, call, host);
    if (name === 'setUrlPattern') return setUrlPattern(call, host);
    return name === 'addServlet' ? attachServlet(call, host) : undefined;
  },
  finish(host) {
    const applicationsOf = findApplications(host);
    for (const type of [...host.classes(), ...implementations(host)]) {
      const path = resourcePath(type, host);
      if (path === undefined) continue;
      for (const { router } of applicationsOf(type))
        serveResource(type, { router, path, guards: [], above: [type] }, host);
    }
    serveGenerated(applicationsOf, host);
    serveReactiveRoutes(host);
  },
  path: jaxRsPath,
};
