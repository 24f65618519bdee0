import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type Annotation, annotationsOf, lastWord } from '../shared/java-annotations.ts';
import { isClient } from '../shared/java-clients.ts';
import { annotatedGuards } from '../shared/java-guards.ts';
import { classAnnotations, isConcrete, type JavaMethod, methodsOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { generatedBy } from '../shared/openapi-generator-build.ts';
import { below } from '../shared/options.ts';
import { withPlaceholders } from '../shared/spring-environment.ts';
import type { Application, Applications } from './applications.ts';
import { type PathPrefix, prefixOf } from './configurers.ts';
import { joinedMethods, type Mapping, mappingOf } from './mappings.ts';
import { isUnimplemented } from './unimplemented.ts';

/** Annotations that make a class a bean. */
export const STEREOTYPES = [
  'Controller',
  'RestController',
  'Component',
  'Service',
  'Repository',
  'Configuration',
];
const CONTROLLERS = ['Controller', 'RestController'];

/** Serves the mapped methods of every controller. */
export function serveControllers(
  applications: Applications,
  prefixes: ReadonlyMap<Application, readonly PathPrefix[]>,
  host: Host,
): void {
  for (const type of host.classes()) {
    if (!isConcrete(type) || type.node.decorators.length === 0) continue;
    const own = annotationsOf(host.decorations(type), host);
    if (!own.some(({ name }) => STEREOTYPES.includes(name))) {
      noteUnknownAnnotation(type, own, applications, host);
      continue;
    }
    const levels = classAnnotations(type, host);
    if (!isController(levels) && mappingOf(own, host) === undefined) continue;
    const condition = conditionOf(own);
    for (const application of applications.of(type)) {
      const place = { type, levels, application, prefixes: prefixes.get(application) ?? [], applications };
      host.under(condition, () => serve(place, host));
    }
  }
}

/** Mapped methods of a class whose annotation is the repository's own: a mapping that it makes itself may look for that. */
function noteUnknownAnnotation(
  type: ClassValue,
  own: readonly Annotation[],
  applications: Applications,
  host: Host,
): void {
  const marker = own.find((one) => one.type !== undefined);
  if (marker === undefined || isClient(own)) return;
  if (host.classes().some((one) => one !== type && host.lineage(one).includes(type))) return;
  if (!methodsOf(type, host).some((method) => isMapped(method, host))) return;
  for (const application of applications.of(type))
    host.unresolved(
      `${type.name} maps requests where a mapping of the repository's own looks for @${marker.name}`,
      {
        router: application.router,
        path: below(constant('')),
        site: host.siteOf(type),
      },
    );
}

function isController(levels: readonly (readonly Annotation[])[]): boolean {
  return levels.some((level) => level.some(({ name }) => CONTROLLERS.includes(name)));
}

interface Place {
  readonly type: ClassValue;
  readonly levels: readonly (readonly Annotation[])[];
  readonly application: Application;
  readonly prefixes: readonly PathPrefix[];
  readonly applications: Applications;
}

function serve(place: Place, host: Host): void {
  const { type, levels } = place;
  const ofClass = firstMapping(levels, host) ?? mappingOfLibrary(type, host);
  const methods = methodsOf(type, host);
  const mapped = methods.filter((method) => isMapped(method, host));
  const prefix = mapped.length === 0 ? constant('') : prefixOf(type, place.prefixes, host);
  for (const method of mapped) serveMethod(place, ofClass, prefix, method, host);
  noteUnknownInterface(place, ofClass, methods, host);
}

/** An interface that the build generates may map what the class overrides. */
function noteUnknownInterface(
  { type, application, applications }: Place,
  ofClass: Mapping | undefined,
  methods: readonly JavaMethod[],
  host: Host,
): void {
  const base = host.lineage(type).find((at) => at.kind === 'term' && !isOfPlatform(at.symbol));
  const overrides = methods.some(
    ({ name, declarations: [own, ...others] }) =>
      others.length === 0 &&
      !OBJECT_METHODS.includes(name) &&
      own?.member.declarer === type &&
      own.annotations.some((one) => one.name === 'Override') &&
      mappingOf(own.annotations, host) === undefined,
  );
  // The description says what those map that the build generates from it.
  if (base?.kind !== 'term' || !overrides || generatedBy(base.symbol, host).length > 0) return;
  const settings = applications.settings(application, type);
  for (const path of ofClass?.paths ?? [constant('')])
    host.unresolved(
      `${lastWord(base.symbol)} is not in the repository: it may map what ${type.name} overrides`,
      {
        router: application.router,
        path: below(withPlaceholders(path, settings, host)),
        site: host.siteOf(type),
      },
    );
}

const OBJECT_METHODS = ['equals', 'hashCode', 'toString'];

/** Types of the language and of Spring map nothing of a controller's. */
function isOfPlatform(symbol: string): boolean {
  return /^(?:java|javax|jakarta|org\.springframework(?!\.samples)|org\.slf4j|lombok)\./.test(symbol);
}

function firstMapping(levels: readonly (readonly Annotation[])[], host: Host): Mapping | undefined {
  for (const level of levels) {
    // An interface that calls a service says where that one serves.
    if (isClient(level)) continue;
    const mapping = mappingOf(level, host);
    if (mapping !== undefined) return mapping;
  }
  return undefined;
}

/** What a controller of Spring Boot's own says, which a class of the repository extends. */
function mappingOfLibrary(type: ClassValue, host: Host): Mapping | undefined {
  const base = host
    .lineage(type)
    .find((at) => at.kind === 'term' && lastWord(at.symbol) === 'BasicErrorController');
  if (base === undefined) return undefined;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Spring.
  const path = constant('${server.error.path:${error.path:/error}}');
  return { methods: [], paths: [path], line: host.siteOf(type).line };
}

function isMapped({ declarations }: JavaMethod, host: Host): boolean {
  return declarations.some(({ annotations }) => mappingOf(annotations, host) !== undefined);
}

function serveMethod(
  place: Place,
  ofClass: Mapping | undefined,
  prefix: Value,
  method: JavaMethod,
  host: Host,
): void {
  const { type, levels, application, applications } = place;
  const settings = applications.settings(application, type);
  const declared = method.declarations.find(({ annotations }) => mappingOf(annotations, host) !== undefined);
  const mapping = declared === undefined ? undefined : mappingOf(declared.annotations, host);
  if (declared === undefined || mapping === undefined) return;
  const own = method.declarations.map(({ annotations }) => annotations);
  const guards = annotatedGuards(own, levels, host);
  const unimplemented = isUnimplemented(type, method, host);
  const fill = (paths: Mapping['paths']) => paths.map((path) => withPlaceholders(path, settings, host));
  host.under(conditionOf(own.flat()), () => {
    for (const above of fill(ofClass?.paths ?? [constant('')]))
      for (const path of fill(mapping.paths))
        for (const whole of joinPaths([prefix, above, path], host))
          host.route(application.router, {
            methods: joinedMethods(ofClass, mapping),
            path: whole,
            handler: `${type.name}.${method.name}`,
            guards,
            ...(unimplemented ? { nature: 'unimplemented' as const } : {}),
            site: { file: declared.member.site.file, line: mapping.line },
          });
  });
}

/** `@Profile('x')`, `@ConditionalOnProperty(…)`: what decides whether a bean is there. */
export function conditionOf(annotations: readonly Annotation[]): string | undefined {
  const found = annotations.filter(
    ({ name }) =>
      name === 'Profile' || (name.startsWith('Conditional') && name !== 'ConditionalOnWebApplication'),
  );
  return found.length === 0
    ? undefined
    : found.map(({ written }) => `@${written.replace(/\(\)$/, '')}`).join(' and ');
}
