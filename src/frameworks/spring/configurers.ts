import { type ClassValue, constant, given, map, native, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { lastWord, typeWord, valuesOf } from '../shared/java-annotations.ts';
import { isAnnotated } from '../shared/java-reflection.ts';
import { isInPackage, packageOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { withPlaceholders } from '../shared/spring-environment.ts';
import type { Application, Applications } from './applications.ts';
import { bindProperties } from './properties.ts';
import { type Registered, registeredPrefixes } from './registrations.ts';

/** A prefix that a configurer puts in front of the controllers that it means. */
export interface PathPrefix {
  readonly prefix: Value;
  readonly means: (type: ClassValue) => boolean | undefined;
}

const CONFIGURERS =
  /(?:Web(?:Mvc|Flux)Configurer|WebMvcConfigurationSupport|WebMvcConfigurerAdapter|DelegatingWeb\w+)$/;

/** Runs the configurers of applications: path prefixes, pages without controllers, static files. */
export function runConfigurers(
  applications: Applications,
  host: Host,
): ReadonlyMap<Application, PathPrefix[]> {
  const prefixes = new Map<Application, PathPrefix[]>();
  const of = (application: Application) => {
    const found = prefixes.get(application) ?? [];
    prefixes.set(application, found);
    return found;
  };
  bindProperties((type) => applications.of(type).flatMap((one) => applications.settings(one, type)), host);
  for (const type of host.classes()) {
    if (isConfigurer(type, host)) {
      for (const application of applications.of(type))
        configure(type, application, of(application), applications, host);
    }
    const registered = registeredPrefixes(type, host);
    for (const application of registered.length === 0 ? [] : applications.of(type))
      of(application).push(...registered.map((one) => asPrefix(one, type, application, applications, host)));
  }
  return prefixes;
}

function asPrefix(
  { prefix, predicate }: Registered,
  type: ClassValue,
  application: Application,
  applications: Applications,
  host: Host,
): PathPrefix {
  return {
    prefix: withPlaceholders(prefix, applications.settings(application, type), host),
    means: (one) => (predicate === undefined ? undefined : holds(predicate, one, host)),
  };
}

function isConfigurer(type: ClassValue, host: Host): boolean {
  return (
    type.node.flavour === 'class' &&
    host.lineage(type).some((at) => at.kind === 'term' && CONFIGURERS.test(at.symbol))
  );
}

function configure(
  type: ClassValue,
  application: Application,
  found: PathPrefix[],
  applications: Applications,
  host: Host,
): void {
  const fill = (value: Value) => withPlaceholders(value, applications.settings(application, type), host);
  for (const member of host.members(type, { inherited: true })) {
    const registry = registryFor(member.name, application, found, fill, host);
    if (registry === undefined || member.kind !== 'method') continue;
    host.call(member.value(), given(registry), {
      self: host.instance(type, { shared: true }),
      site: member.site,
    });
  }
}

function registryFor(
  method: string,
  { router }: Application,
  found: PathPrefix[],
  fill: (value: Value) => Value,
  host: Host,
): Value | undefined {
  switch (method) {
    case 'configurePathMatch':
    case 'configurePathMatching':
      return pathMatching(found, fill, host);
    case 'addViewControllers':
      return views(router, fill, host);
    case 'addResourceHandlers':
      return registry('addResourceHandler', ({ positional }) => {
        for (const { value } of positional)
          for (const path of valuesOf(value, host))
            host.route(router, {
              methods: ['GET'],
              path: fill(path),
              handler: 'resources',
              nature: 'static',
            });
      });
    default:
      return undefined;
  }
}

type Register = (args: Parameters<Parameters<typeof native>[1]>[0]) => void;

/** A registry of one method; what it gives takes any further settings. */
function registry(name: string, register: Register): Value {
  return map(
    [
      [
        name,
        native(name, (args) => {
          register(args);
          return map([], true);
        }),
      ],
    ],
    true,
  );
}

function views(router: Application['router'], fill: (value: Value) => Value, host: Host): Value {
  const page = (nature: 'operation' | 'redirect') =>
    native('addViewController', ({ positional: [path] }) => {
      if (path !== undefined)
        host.route(router, { methods: ['GET'], path: fill(path.value), handler: 'view', nature });
      return map([], true);
    });
  return map(
    [
      ['addViewController', page('operation')],
      ['addStatusController', page('operation')],
      ['addRedirectViewController', page('redirect')],
    ],
    true,
  );
}

const SETTERS = [
  'setUseTrailingSlashMatch',
  'setUseCaseSensitiveMatch',
  'setUseSuffixPatternMatch',
  'setUseRegisteredSuffixPatternMatch',
  'setPathMatcher',
  'setUrlPathHelper',
  'setPatternParser',
];

/** `configurer.addPathPrefix(prefix, predicate)` */
function pathMatching(found: PathPrefix[], fill: (value: Value) => Value, host: Host): Value {
  const configurer = map([], true);
  const add = native('addPathPrefix', ({ positional: [prefix, predicate] }) => {
    if (prefix !== undefined && predicate !== undefined) {
      const { value } = predicate;
      found.push({ prefix: fill(prefix.value), means: (type) => holds(value, type, host) });
    }
    return configurer;
  });
  configurer.entries.set('addPathPrefix', add);
  for (const name of SETTERS)
    configurer.entries.set(
      name,
      native(name, () => configurer),
    );
  return configurer;
}

/** Whether a predicate means a class: `HandlerTypePredicate.forAnnotation(…)`, or a function of the class. */
function holds(predicate: Value, type: ClassValue, host: Host): boolean | undefined {
  const known = host.force(predicate);
  if (known.kind !== 'term') return host.truth(host.call(known, given(type)));
  const targets = (known.args?.positional ?? []).flatMap(({ value }) => valuesOf(value, host));
  const before = known.receiver === undefined ? undefined : host.force(known.receiver);
  switch (lastWord(known.symbol)) {
    case 'forAnnotation':
    case 'annotation':
      return targets.some((target) => isAnnotated(type, target, host));
    case 'forBasePackage':
    case 'basePackage':
      return targets.some((target) => isInPackage(type, host.text(target) ?? '?', host));
    case 'forBasePackageClass':
    case 'basePackageClass':
      return targets.some((target) => {
        const known = host.force(target);
        return known.kind === 'class' && isInPackage(type, packageOf(known, host), host);
      });
    case 'forAssignableType':
    case 'assignableType':
      return targets.some((target) => {
        const word = typeWord(host.force(target));
        return host.lineage(type).some((at) => typeWord(at) === word);
      });
    case 'forAnyHandlerType':
      return true;
    case 'build':
      return before === undefined ? undefined : holds(before, type, host);
    case 'negate':
      return before === undefined ? undefined : negated(holds(before, type, host));
    case 'and':
    case 'or': {
      if (before === undefined || targets[0] === undefined) return undefined;
      const both = [holds(before, type, host), holds(targets[0], type, host)];
      const decisive = lastWord(known.symbol) === 'or';
      if (both.includes(decisive)) return decisive;
      return both.includes(undefined) ? undefined : !decisive;
    }
    default:
      return undefined;
  }
}

function negated(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

/** What stands in front of the paths of a class's controller: unknown where nobody can tell whether a prefix is. */
export function prefixOf(type: ClassValue, prefixes: readonly PathPrefix[], host: Host): Value {
  for (const { prefix, means } of prefixes) {
    const truth = means(type);
    if (truth === false) continue;
    if (truth === true) return joinPaths([prefix], host)[0] ?? UNDEFINED;
    return { kind: 'unknown', why: 'whether the path prefix applies', site: host.siteOf(type) };
  }
  return constant('');
}
