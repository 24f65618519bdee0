import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type Annotation, annotationsOf, valuesOf } from '../shared/java-annotations.ts';
import { annotatedGuards } from '../shared/java-guards.ts';
import { dependents, moduleFolder } from '../shared/java-modules.ts';
import { classAnnotations, isConcrete, methodsOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { type Settings, setting, settingsOf, withPlaceholders } from '../shared/spring-environment.ts';
import { methodOf } from '../shared/verbs.ts';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'Trace'];

/** What is not said. */
const ROOT = constant('/');

/** Serves the mapped methods of every controller. */
export function serveControllers(host: Host): void {
  const programs = host.classes().filter(runsProgram);
  const started = [...new Set(programs.map((type) => moduleFolder(host.siteOf(type).file, host)))];
  const routers = new Map<string, Router>();
  for (const type of host.classes()) {
    if (!isConcrete(type) || type.node.decorators.length === 0) continue;
    const own = annotationsOf(host.decorations(type), host);
    const controller = own.find((one) => one.name === 'Controller' && isOfLibrary(one));
    if (controller === undefined) continue;
    const module = moduleFolder(host.siteOf(type).file, host);
    for (const program of programsOf(module, started, host)) {
      const settings = [...new Set([settingsOf(program, host), settingsOf(module, host)])];
      let router = routers.get(program);
      if (router === undefined) {
        const prefix = setting(['micronaut.server.context-path'], settings) ?? constant('');
        router = host.router('app', { site: host.siteOf(type), prefix }).router;
        routers.set(program, router);
      }
      const place = { router, path: controller.elements.get('value') ?? ROOT, settings };
      host.under(conditionOf(own), () => serve(type, place, host));
    }
  }
}

/** `Micronaut.run(…)` in `main`. */
function runsProgram({ members }: ClassValue): boolean {
  const value = members.get('main')?.value;
  return value?.kind === 'function' && value.body.mentions().has('Micronaut');
}

/** The modules that start a program with a module in it; itself where nobody does. */
function programsOf(module: string, started: readonly string[], host: Host): readonly string[] {
  if (started.includes(module)) return [module];
  const found = dependents(module, started, host);
  return found.length === 0 ? [module] : found;
}

interface Place {
  readonly router: Router;
  readonly path: Value;
  readonly settings: readonly Settings[];
}

function serve(type: ClassValue, { router, path, settings }: Place, host: Host): void {
  const levels = classAnnotations(type, host);
  for (const method of methodsOf(type, host)) {
    // Annotations of what a method overrides are its own.
    const declared = method.declarations.find(({ annotations }) => annotations.some(isMapping));
    if (declared === undefined) continue;
    const own = method.declarations.map(({ annotations }) => annotations);
    const guards = annotatedGuards(own, levels, host);
    for (const mapping of declared.annotations.filter(isMapping)) {
      const verb = methodOf(mapping.name);
      if (verb === undefined) continue;
      host.under(conditionOf(own.flat()), () => {
        for (const below of pathsOf(mapping, host))
          for (const whole of joinPaths([filled(path, settings, host), filled(below, settings, host)], host))
            host.route(router, {
              methods: [verb],
              path: whole,
              handler: `${type.name}.${method.name}`,
              guards,
              site: { file: declared.member.site.file, line: mapping.line },
            });
      });
    }
  }
}

function isOfLibrary({ symbol }: Annotation): boolean {
  return symbol.startsWith('io.micronaut.http.annotation.');
}

/** Custom methods are none that an API description knows. */
function isMapping(annotation: Annotation): boolean {
  return isOfLibrary(annotation) && VERBS.includes(annotation.name);
}

/** `@Get("/x")`, `@Get(uri = "/x")`, `@Get(uris = {"/x", "/y"})`. */
function pathsOf({ elements }: Annotation, host: Host): readonly Value[] {
  const several = valuesOf(elements.get('uris'), host);
  if (several.length > 0) return several;
  return [elements.get('value') ?? elements.get('uri') ?? ROOT];
}

function filled(path: Value, settings: readonly Settings[], host: Host): Value {
  return withPlaceholders(path, settings, host);
}

/** `@Requires(…)`: what decides whether a bean is there. */
function conditionOf(annotations: readonly Annotation[]): string | undefined {
  const found = annotations.filter(({ symbol }) => symbol === 'io.micronaut.context.annotation.Requires');
  return found.length === 0 ? undefined : found.map(({ written }) => `@${written}`).join(' and ');
}
