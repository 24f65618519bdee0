import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant, NO_ARGUMENTS, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf, lastWord } from '../shared/java-annotations.ts';
import { dependents, moduleFolder } from '../shared/java-modules.ts';
import { isConcrete, packageOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { setting, settingsOf, withPlaceholders } from '../shared/spring-environment.ts';
import { webModuleOf } from '../shared/web-xml.ts';
import { dropwizardSettings, urlPattern } from './dropwizard.ts';
import {
  type Configuration,
  configurationElsewhere,
  configurationOf,
  pathOfClass,
  pathOfContainer,
} from './servers.ts';
import { servesResources, servletPath } from './web-xml.ts';

/** An application of JAX-RS: a class that configures it, or a module whose server finds its resources by itself. */
export interface Application {
  readonly router: Router;
  readonly module: string;
  readonly packageName: string;
  /** The classes that it lists; undefined where it finds them. */
  readonly listed: ReadonlySet<ClassValue> | undefined;
  /** It lists classes that are not known. */
  readonly open: boolean;
}

/** What an application extends. */
const BASES = ['Application', 'ResourceConfig'];

/** Gives for each class the applications that serve it. */
export function findApplications(host: Host): (type: ClassValue) => readonly Application[] {
  const declared = host.classes().flatMap((type) => {
    const isApplication =
      isConcrete(type) &&
      host
        .lineage(type)
        .some(
          (at) =>
            at.kind === 'term' && BASES.includes(lastWord(at.symbol)) && /\bws\.rs\b|jersey/.test(at.symbol),
        );
    return isApplication ? [applicationOf(type, host)] : [];
  });
  const finding = declared.filter((one) => one.listed === undefined);
  const deployed = new Map<string, Application>();
  const embedded = embeddedApplications(host);
  return (type) => {
    const module = moduleFolder(host.siteOf(type).file, host);
    const listing = declared.filter((one) => one.listed?.has(type) === true);
    if (listing.length > 0) return listing;
    const started = embedded(configurationOf(type, host));
    if (started !== undefined) return [started];
    const found = closest(ownersOf(module, finding, host), type, host);
    if (found.length > 0) return found;
    const web = webModuleOf(module, (one) => servesResources(one, host), host);
    const elsewhere = web === undefined ? embedded(configurationElsewhere(host)) : undefined;
    if (elsewhere !== undefined) return [elsewhere];
    const [open, ...others] = closest(ownersOf(module, declared.filter(isOpen), host), type, host);
    if (open !== undefined) return [others.length === 0 ? open : oneOfSeveral(open, host)];
    const place = web ?? module;
    let own = deployed.get(place);
    if (own === undefined) {
      const { router } = host.router('app', {
        site: host.siteOf(type),
        prefix: basePath(place, undefined, host),
      });
      own = { router, module: place, packageName: '', listed: undefined, open: false };
      deployed.set(place, own);
    }
    return [own];
  };
}

/** Applications of servers that code starts, by what configures them. */
function embeddedApplications(
  host: Host,
): (configuration: Configuration | undefined) => Application | undefined {
  const made = new Map<Configuration, Application>();
  return (configuration) => {
    if (configuration === undefined) return undefined;
    const known = made.get(configuration);
    if (known !== undefined) return known;
    const { site } = configuration.router;
    const { router } = host.router('app', {
      site,
      prefix: configuration.path ?? pathOfContainer(host) ?? nowhere(site),
    });
    const module = moduleFolder(site.file, host);
    const application = { router, module, packageName: '', listed: undefined, open: false };
    made.set(configuration, application);
    return application;
  };
}

function nowhere(site: Location): Value {
  return { kind: 'unknown', why: 'where the server puts its resources', site };
}

function isOpen({ open }: Application): boolean {
  return open;
}

/** What stands for several applications, each of which may list a class. */
function oneOfSeveral(one: Application, host: Host): Application {
  return host.state('one of several applications', () => {
    const { site } = one.router;
    const prefix: Value = { kind: 'unknown', why: 'which of several applications lists the class', site };
    return { ...one, router: host.router('app', { site, prefix }).router };
  });
}

/** Of some applications, those of the same module, else of modules that depend on it. */
function ownersOf(module: string, finding: readonly Application[], host: Host): readonly Application[] {
  const own = finding.filter((one) => one.module === module);
  if (own.length > 0) return own;
  const candidates = [...new Set(finding.map((one) => one.module))];
  const depending = dependents(module, candidates, host);
  return finding.filter((one) => depending.includes(one.module));
}

/** Of several applications in one module, the one whose package is around the class's. */
function closest(applications: readonly Application[], type: ClassValue, host: Host): readonly Application[] {
  if (applications.length < 2 || new Set(applications.map((one) => one.module)).size > 1) return applications;
  const own = packageOf(type, host);
  const around = applications.filter(
    ({ packageName }) => own === packageName || own.startsWith(`${packageName}.`),
  );
  const [nearest] = [...around].sort((a, b) => b.packageName.length - a.packageName.length);
  if (nearest === undefined) return applications;
  // Of two that list classes, either may list it.
  return nearest.open ? around.filter((one) => one.packageName === nearest.packageName) : [nearest];
}

function applicationOf(type: ClassValue, host: Host): Application {
  const site = host.siteOf(type);
  const module = moduleFolder(site.file, host);
  const { router } = host.router('app', { site, prefix: basePath(module, type, host) });
  return { router, module, packageName: packageOf(type, host), ...listedBy(type, host) };
}

/** The classes that `getClasses` and `getSingletons` give. */
function listedBy(type: ClassValue, host: Host): Pick<Application, 'listed' | 'open'> {
  const listed = new Set<ClassValue>();
  let open = false;
  for (const member of host.members(type, { inherited: true })) {
    if (member.kind !== 'method' || !['getClasses', 'getSingletons'].includes(member.name)) continue;
    const self = host.instance(type, { shared: true });
    const made = host.force(host.call(member.value(), NO_ARGUMENTS, { self, site: member.site }));
    if (made.kind !== 'list' || made.open) open = true;
    if (made.kind !== 'list') continue;
    for (const item of made.items.flatMap((one) => host.alternatives(one))) {
      if (item.kind === 'class') listed.add(item);
      else if (item.kind === 'instance') listed.add(item.class);
      else if (item.kind !== 'term') open = true;
    }
  }
  return { listed: listed.size > 0 || open ? listed : undefined, open };
}

/** Where the server puts an application: a servlet's mapping, `@ApplicationPath`, the configuration of Quarkus or Spring. */
function basePath(module: string, type: ClassValue | undefined, host: Host): Value {
  const settings = [settingsOf(module, host), ...dropwizardSettings(module, host)];
  const annotation =
    type === undefined
      ? undefined
      : annotationsOf(host.decorations(type), host).find(({ name }) => name === 'ApplicationPath');
  const declared = annotation?.elements.get('value');
  const root = setting(ROOT_PATHS, settings) ?? constant('');
  const rest =
    (type === undefined ? undefined : pathOfClass(type, host)) ??
    servletPath(module, type, host) ??
    pathOfContainer(host) ??
    (declared === undefined ? undefined : withPlaceholders(declared, settings, host)) ??
    setting(REST_PATHS, settings) ??
    urlPattern(module, host) ??
    constant('');
  const [path] = joinPaths([root, rest], host);
  // A servlet's pattern ends with what it takes.
  if (path?.kind === 'constant') return constant(String(path.value).replace(/\/\*$/, ''), path.soft);
  return path ?? constant('');
}

const ROOT_PATHS = [
  'quarkus.http.root-path',
  'server.servlet.context-path',
  'server.applicationContextPath',
  'micronaut.server.context-path',
];

const REST_PATHS = [
  'quarkus.rest.path',
  'quarkus.resteasy-reactive.path',
  'quarkus.resteasy.path',
  'spring.jersey.application-path',
  'server.rootPath',
];
