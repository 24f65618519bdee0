import type { Framework } from '../framework.ts';
import { springPath } from '../shared/brace-paths.ts';
import { hasAnnotation, inspect } from '../shared/java-reflection.ts';
import { findApplications } from './applications.ts';
import { beansByName } from './beans.ts';
import { runConfigurers } from './configurers.ts';
import { serveControllers } from './controllers.ts';
import { serveLibraries } from './libraries.ts';
import { REGISTRATION_CALLS } from './registrations.ts';
import { DOCUMENTED_FUNCTIONS, functionMethod, ROUTER_FUNCTIONS, serveBeans } from './router-functions.ts';

/** Spring MVC and WebFlux: annotated controllers and router functions, served by the application of their module. */
export const spring: Framework = {
  id: 'spring',
  title: 'Spring',
  languages: ['java'],
  docs: 'https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-controller/ann-requestmapping.html',
  packages: [
    'org.springframework.web',
    'org.springframework.stereotype.Controller',
    'org.springframework.boot.autoconfigure',
    'org.springframework.boot.SpringApplication',
    'org.springframework.boot.SpringBootConfiguration',
    'org.springframework.boot.context.properties.ConfigurationProperties',
    'org.springframework.data.rest',
  ],
  mentions: ['org.springframework.stereotype.*', 'SpringBootApplication'],
  registers: [
    'RestController',
    'stereotype.Controller',
    'function.server.router',
    'function.server.coRouter',
    'servlet.function.router',
    'RouterFunctions',
  ],
  // Beans are asked for when everything is known.
  speculates: [],
  calls: {
    ...ROUTER_FUNCTIONS,
    ...DOCUMENTED_FUNCTIONS,
    ...REGISTRATION_CALLS,
    'org.springframework.core.annotation.AnnotatedElementUtils.hasAnnotation': hasAnnotation,
    'org.springframework.core.annotation.AnnotatedElementUtils.isAnnotated': hasAnnotation,
  },
  method: (router, name, call, host) =>
    router.kind.endsWith('functions') ? functionMethod(router, name, call, host) : undefined,
  foreign(receiver, name, call, host) {
    if (name === 'getBeansOfType') return beansByName(call, host);
    if (name === 'getClass' && receiver.kind === 'instance') return receiver.class;
    return receiver.kind === 'class' ? inspect(receiver, name, call, host) : undefined;
  },
  finish(host) {
    const applications = findApplications(host);
    const prefixes = runConfigurers(applications, host);
    serveControllers(applications, prefixes, host);
    serveBeans(applications, host);
    serveLibraries(applications, host);
  },
  path: springPath,
};
