import type { Router } from '../../resolve/router.ts';
import { type Arguments, type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { lastWord, valuesOf } from '../shared/java-annotations.ts';
import { dependsOn, moduleFolder } from '../shared/java-modules.ts';
import { isInPackage } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { setting, settingsOf } from '../shared/spring-environment.ts';

/** A `ResourceConfig` of Jersey, or a server factory of CXF, that code makes: what it looks for, and where a server puts it. */
export interface Configuration {
  readonly router: Router;
  readonly packages: string[];
  readonly classes: Set<ClassValue>;
  /** Undefined until a server is given it. */
  path: Value | undefined;
}

interface Servers {
  readonly configurations: Map<Router, Configuration>;
  /** Paths of classes that are applications themselves. */
  readonly classes: Map<ClassValue, Value>;
  /** Paths of servlets that do not say which application they hold. */
  readonly containers: Value[];
}

function servers(host: Host): Servers {
  return host.state<Servers>('servers', () => ({
    configurations: new Map(),
    classes: new Map(),
    containers: [],
  }));
}

export const CONTAINER = 'org.glassfish.jersey.servlet.ServletContainer';

const FACTORIES = [
  'grizzly2.httpserver.GrizzlyHttpServerFactory.createHttpServer',
  'jdkhttp.JdkHttpServerFactory.createHttpServer',
  'jetty.JettyHttpContainerFactory.createServer',
  'netty.httpserver.NettyHttpContainerProvider.createServer',
  'netty.httpserver.NettyHttpContainerProvider.createHttp2Server',
  'simple.SimpleContainerFactory.create',
];

/** Calls of Jersey's own servers and of what wraps its servlet. */
export const SERVERS: NonNullable<Framework['calls']> = {
  'org.glassfish.jersey.server.ResourceConfig': configure,
  'org.apache.cxf.jaxrs.JAXRSServerFactoryBean': configure,
  'org.apache.cxf.jaxrs.spring.JAXRSServerFactoryBeanDefinitionParser.SpringJAXRSServerFactoryBean':
    configure,
  // RESTEasy in a server that code puts together: where its servlet is mapped, a server of any kind decides.
  'org.jboss.resteasy.core.ResteasyDeploymentImpl': configure,
  'org.jboss.resteasy.spi.ResteasyDeployment': configure,
  'org.springframework.boot.web.servlet.ServletRegistrationBean': attachServlet,
  ...Object.fromEntries(FACTORIES.map((name) => [`org.glassfish.jersey.${name}`, attachAddress])),
};

function configure(call: LibraryCall, host: Host): Value {
  const made = host.router('configuration');
  const { router } = made;
  const configuration: Configuration = { router, packages: [], classes: new Set(), path: undefined };
  servers(host).configurations.set(router, configuration);
  register(configuration, call.args, host);
  return made;
}

/** A method of a `ResourceConfig`; all of them give it back. */
export function configurationMethod(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const configuration = servers(host).configurations.get(router);
  if (configuration === undefined || name.startsWith('get') || name.startsWith('is')) return undefined;
  if (name === 'packages') {
    const texts = call.args.positional.flatMap(({ value }) => valuesOf(value, host));
    configuration.packages.push(...texts.flatMap((text) => host.text(text) ?? []));
  } else if (name === 'setAddress') address(configuration, call.args.positional[0]?.value, host);
  else if (REGISTERING.test(name)) register(configuration, call.args, host);
  return { kind: 'router', router };
}

const REGISTERING = /^register|^set(?:ServiceBeans?|ResourceClasses)$/;

/** CXF answers below its servlet, whose path the configuration of Spring says, or its starter where there is no other. */
function address(configuration: Configuration, path: Value | undefined, host: Host): void {
  const { site } = configuration.router;
  const module = moduleFolder(site.file, host);
  const own = settingsOf(module, host);
  const started = own.size > 0 && dependsOn(module, 'cxf-spring-boot-starter-jaxrs', host) !== undefined;
  const below: Value =
    setting(['cxf.path'], [own]) ??
    (started ? constant('/services') : { kind: 'unknown', why: 'the path of the servlet of CXF', site });
  configuration.path = joinPaths([below, path ?? constant('')], host)[0];
}

function register(configuration: Configuration, { positional }: Arguments, host: Host): void {
  for (const value of positional.flatMap((one) => valuesOf(one.value, host))) {
    const known = host.force(value);
    if (known.kind === 'class') configuration.classes.add(known);
    else if (known.kind === 'instance') configuration.classes.add(known.class);
  }
}

/** `handler.addServlet(holder, "/api/*")`, `new ServletRegistrationBean(servlet, "/api/*")`. */
export function attachServlet({ args }: LibraryCall, host: Host): undefined {
  const [servlet, pattern] = args.positional;
  const path = host.text(pattern?.value);
  if (servlet === undefined || path === undefined || !path.startsWith('/')) return;
  attach(servlet.value, constant(path.replace(/\/?\*$/, '')), host);
}

/** `createHttpServer(URI.create("http://localhost:8080/api/"), configuration)` */
function attachAddress({ args }: LibraryCall, host: Host): undefined {
  const [address, configuration] = args.positional;
  const text = host.text(address?.value);
  const path = text === undefined ? undefined : /^https?:\/\/[^/]*(\/[^?#]*)?/.exec(text)?.[1];
  if (configuration !== undefined)
    attach(configuration.value, constant((path ?? '').replace(/\/+$/, '')), host);
}

/** Puts the application that a servlet holds at a path. */
function attach(value: Value, path: Value, host: Host, depth = 0): void {
  const known = host.force(value);
  if (known.kind === 'instance') servers(host).classes.set(known.class, path);
  if (isContainer(known, host)) servers(host).containers.push(path);
  const router = host.routerOf(known);
  const configuration = router === undefined ? undefined : servers(host).configurations.get(router);
  if (configuration !== undefined) configuration.path = path;
  if (known.kind !== 'term' || depth > 3) return;
  for (const inner of known.args?.positional ?? []) attach(inner.value, path, host, depth + 1);
}

/** Jersey's servlet, or one derived from it, that does not say what it serves: dependency injection gave it, or gives it that. */
function isContainer(value: Value, host: Host): boolean {
  if (value.kind === 'term') return value.symbol === CONTAINER && !(value.args?.positional.length ?? 0);
  return (
    value.kind === 'instance' &&
    value.inner === undefined &&
    host.lineage(value.class).some((at) => at.kind === 'term' && at.symbol === CONTAINER)
  );
}

/** Where servlets stand that do not say what they serve: for the application of the program. */
export function pathOfContainer(host: Host): Value | undefined {
  const [first, ...others] = servers(host).containers;
  const known = first === undefined ? undefined : host.text(first);
  if (first === undefined || others.every((one) => known !== undefined && host.text(one) === known))
    return first;
  return { kind: 'unknown', why: 'the path of one of several servlets', site: host.site };
}

/** Where a server puts a class that is an application. */
export function pathOfClass(type: ClassValue, host: Host): Value | undefined {
  return servers(host).classes.get(type);
}

/**
 * The configuration that looks for a class: one that names it, one of its package, else one of its module that names no
 * packages; those of applications that are classes of the repository are theirs.
 */
export function configurationOf(type: ClassValue, host: Host): Configuration | undefined {
  const all = made(host);
  const naming = all.find(({ classes }) => classes.has(type));
  if (naming !== undefined) return naming;
  const around = all.flatMap((one) =>
    one.packages
      .filter((name) => isInPackage(type, name, host))
      .map((name) => ({ one, length: name.length })),
  );
  const [nearest] = around.sort((a, b) => b.length - a.length);
  if (nearest !== undefined) return nearest.one;
  const module = moduleFolder(host.siteOf(type).file, host);
  return openOf(all).find(({ router }) => moduleFolder(router.site.file, host) === module);
}

/** The configuration of another module that may look for a class which no application is near: the only one, or one of several. */
export function configurationElsewhere(host: Host): Configuration | undefined {
  const open = openOf(made(host));
  if (open.length < 2) return open[0];
  // One of several, nobody knows which.
  const unknown = open.find(({ path }) => path?.kind !== 'constant');
  return unknown && host.state<Configuration>('one of several', () => ({ ...unknown, path: undefined }));
}

function made(host: Host): readonly Configuration[] {
  return [...servers(host).configurations.values()].filter(({ router }) => !isOfClass(router, host));
}

/** Those that name no packages. */
function openOf(configurations: readonly Configuration[]): readonly Configuration[] {
  return configurations.filter(({ packages }) => packages.length === 0);
}

/** A configuration that a class of the repository extends stands where the class does. */
function isOfClass({ site }: Router, host: Host): boolean {
  return host
    .classes()
    .some(
      (type) =>
        host.siteOf(type).file === site.file &&
        host.lineage(type).some((at) => at.kind === 'term' && lastWord(at.symbol) === 'ResourceConfig'),
    );
}
