import type { DescribedApi } from '../model/operation.ts';
import { type ClassValue, constant, type Value } from '../resolve/value.ts';
import type { Framework, Host } from './framework.ts';
import { springPath } from './shared/brace-paths.ts';
import {
  camelised,
  type DescribedInterface,
  describedInterfaces,
  methodName,
  uncapitalised,
  undescribed,
} from './shared/generated-interfaces.ts';
import { annotationsOf } from './shared/java-annotations.ts';
import { annotatedGuards } from './shared/java-guards.ts';
import { classAnnotations, isConcrete, methodsOf } from './shared/java-types.ts';
import { joinPaths } from './shared/join-paths.ts';
import { generationsOf } from './shared/openapi-generator-build.ts';
import { withPlaceholders } from './shared/spring-environment.ts';
import { type Application, type Applications, findApplications } from './spring/applications.ts';
import { conditionOf, STEREOTYPES } from './spring/controllers.ts';
import { mappingOf } from './spring/mappings.ts';

/** Interfaces that openapi-generator writes for Spring while the repository is built, and what implements them. */
export const openapiGenerator: Framework = {
  id: 'openapi-generator',
  title: 'OpenAPI Generator (Spring)',
  languages: ['java'],
  docs: 'https://openapi-generator.tech/docs/generators/spring/',
  // What a generated method gives.
  packages: ['org.springframework.http'],
  buildsOn: 'spring',
  // Beans are asked for when everything is known.
  speculates: [],
  finish(host) {
    if (generationsOf(host).length === 0) return;
    const applications = findApplications(host);
    for (const type of host.classes()) {
      if (!isConcrete(type)) continue;
      for (const implemented of describedInterfaces(type, 'spring', host))
        for (const application of applications.of(type))
          serve({ type, ...implemented, application, applications }, host);
    }
  },
  path: springPath,
};

const CONTROLLERS = ['Controller', 'RestController'];

/** An interface that the build writes and a class implements. */
interface Place extends DescribedInterface {
  readonly type: ClassValue;
  readonly application: Application;
  readonly applications: Applications;
}

function serve(place: Place, host: Host): void {
  const { type, application, api, operations } = place;
  const { router } = application;
  const site = host.siteOf(type);
  if (api === undefined || operations.length === 0) {
    host.unresolved(undescribed(place), { router, site });
    return;
  }
  const written = methodsOf(type, host);
  for (const operation of operations) {
    const method = written.find((one) => one.name === methodName(operation));
    const declared = method?.declarations[0];
    // What a method itself is mapped to stands in place of what the interface says.
    const isMapped = method?.declarations.some((one) => mappingOf(one.annotations, host) !== undefined);
    if (isMapped === true) continue;
    const levels = classAnnotations(type, host);
    const annotations = method?.declarations.map((one) => one.annotations) ?? [];
    const own = annotationsOf(host.decorations(type), host);
    const isBean = place.isDelegate
      ? own.some((one) => STEREOTYPES.includes(one.name))
      : levels.flat().some((one) => CONTROLLERS.includes(one.name));
    const methods = [operation.method];
    const paths = joinPaths([baseOf(place, api, host), constant(operation.path)], host);
    if (method === undefined || declared === undefined) {
      // The generated default answers 501.
      for (const path of isBean ? paths : [])
        host.route(router, {
          methods,
          path,
          handler: type.name,
          nature: 'unimplemented',
          site,
          settled: true,
        });
      continue;
    }
    if (!isBean) {
      for (const path of paths)
        host.unresolved(`${type.name} is no bean by itself`, { router, methods, path, site });
      continue;
    }
    host.under(conditionOf([...own, ...declared.annotations]), () => {
      for (const path of paths)
        host.route(router, {
          methods,
          path,
          handler: `${type.name}.${method.name}`,
          guards: annotatedGuards(annotations, levels, host),
          site: declared.member.site,
          settled: true,
        });
    });
  }
}

/** The generated controller of a delegate has the base path, as a setting; a controller of the repository has its own. */
function baseOf(place: Place, api: DescribedApi, host: Host): Value {
  const { type, generation, isDelegate, application, applications } = place;
  const settings = applications.settings(application, type);
  const own = mappingOf(annotationsOf(host.decorations(type), host), host)?.paths[0];
  if (!isDelegate && own !== undefined) return withPlaceholders(own, settings, host);
  if (!isDelegate && !generation.mapsInterfaces) return constant('');
  const key = `openapi.${uncapitalised(camelised(api.title))}.base-path`;
  return withPlaceholders(constant(`\${${key}:${api.bases[0] ?? ''}}`), settings, host);
}
