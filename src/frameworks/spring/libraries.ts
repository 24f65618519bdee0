import type { Method } from '../../model/route.ts';
import { type ClassValue, constant } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf } from '../shared/java-annotations.ts';
import { dependsOn } from '../shared/java-modules.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { below } from '../shared/options.ts';
import { setting, settingsOf } from '../shared/spring-environment.ts';
import type { Application, Applications } from './applications.ts';

/** What libraries serve by themselves: Spring Data REST's repositories, Actuator, springdoc, Spring Authorization Server. */
export function serveLibraries(applications: Applications, host: Host): void {
  for (const type of host.classes()) {
    if (type.node.flavour === 'interface' && type.node.decorators.length > 0)
      noteRepository(type, applications, host);
  }
  for (const application of applications.all()) {
    noteRepositories(application, host);
    noteActuator(application, host);
    noteDescription(application, host);
    noteAuthorizationServer(application, host);
  }
}

/** `@RepositoryRestResource(path = "people")`: its operations follow from the entity and the repository's methods. */
function noteRepository(type: ClassValue, applications: Applications, host: Host): void {
  const annotation = annotationsOf(host.decorations(type), host).find(
    ({ name }) => name === 'RepositoryRestResource',
  );
  if (annotation === undefined || host.truth(annotation.elements.get('exported')) === false) return;
  const path = annotation.elements.get('path') ?? constant('');
  for (const application of applications.of(type)) {
    const settings = [settingsOf(application.module, host)];
    const base = setting(['spring.data.rest.base-path'], settings) ?? constant('');
    const [whole] = joinPaths([base, path], host);
    host.unresolved('Spring Data REST decides what this repository serves', {
      router: application.router,
      site: { ...host.siteOf(type), line: annotation.line },
      ...(whole === undefined ? {} : { path: below(whole) }),
    });
  }
}

/** With its starter, Spring Data REST serves repositories that say nothing of it, too. */
function noteRepositories({ router, module }: Application, host: Host): void {
  const settings = [settingsOf(module, host)];
  const manifest = dependsOn(module, 'spring-boot-starter-data-rest', host);
  const strategy = host.text(setting(['spring.data.rest.detection-strategy'], settings))?.toLowerCase();
  if (manifest === undefined || strategy === 'annotated') return;
  host.unresolved('Spring Data REST serves the repositories of this program as it decides', {
    router,
    site: { file: manifest.file, line: 1 },
    path: below(setting(['spring.data.rest.base-path'], settings) ?? constant('')),
  });
}

function noteActuator({ router, module }: Application, host: Host): void {
  const manifest = dependsOn(module, 'spring-boot-starter-actuator', host);
  const settings = [settingsOf(module, host)];
  // With a port of its own it is another application.
  if (manifest === undefined || setting(['management.server.port'], settings) !== undefined) return;
  const base = setting(['management.endpoints.web.base-path'], settings) ?? constant('/actuator');
  for (const path of joinPaths([base, constant('/{*endpoint}')], host))
    host.route(router, {
      methods: ['ANY'],
      path,
      handler: 'Actuator',
      nature: 'library-docs',
      site: { file: manifest.file, line: 1 },
    });
}

function noteDescription({ router, module }: Application, host: Host): void {
  const manifest = SPRINGDOC.map((artifact) => dependsOn(module, artifact, host)).find(
    (one) => one !== undefined,
  );
  if (manifest === undefined) return;
  const settings = [settingsOf(module, host)];
  const path = setting(['springdoc.api-docs.path'], settings) ?? constant('/v3/api-docs');
  host.route(router, {
    methods: ['GET'],
    path,
    handler: 'springdoc',
    nature: 'library-docs',
    site: { file: manifest.file, line: 1 },
  });
}

/** Its endpoints where nothing sets others. */
function noteAuthorizationServer({ router, module }: Application, host: Host): void {
  const manifest = AUTHORIZATION_SERVER.map((artifact) => dependsOn(module, artifact, host)).find(
    (one) => one !== undefined,
  );
  if (manifest === undefined) return;
  for (const [path, methods] of Object.entries(OAUTH_ENDPOINTS))
    host.route(router, {
      methods,
      path,
      handler: 'Spring Authorization Server',
      nature: 'library',
      site: { file: manifest.file, line: 1 },
    });
}

const AUTHORIZATION_SERVER = [
  'spring-boot-starter-oauth2-authorization-server',
  'spring-boot-starter-security-oauth2-authorization-server',
  'spring-security-oauth2-authorization-server',
];

/** https://docs.spring.io/spring-authorization-server/reference/configuration-model.html */
const OAUTH_ENDPOINTS: Readonly<Record<string, readonly Method[]>> = {
  '/oauth2/authorize': ['GET', 'POST'],
  '/oauth2/device_authorization': ['POST'],
  '/oauth2/device_verification': ['GET', 'POST'],
  '/oauth2/token': ['POST'],
  '/oauth2/jwks': ['GET'],
  '/oauth2/revoke': ['POST'],
  '/oauth2/introspect': ['POST'],
  '/userinfo': ['GET', 'POST'],
  '/connect/logout': ['GET', 'POST'],
  '/.well-known/openid-configuration': ['GET'],
  '/.well-known/oauth-authorization-server': ['GET'],
};

const SPRINGDOC = [
  'springdoc-openapi-starter-webmvc-ui',
  'springdoc-openapi-starter-webflux-ui',
  'springdoc-openapi-starter-webmvc-api',
  'springdoc-openapi-ui',
  'springdoc-openapi-webflux-ui',
];
