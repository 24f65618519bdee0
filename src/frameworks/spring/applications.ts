import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf, valuesOf } from '../shared/java-annotations.ts';
import { dependents, dependsOn, manifestOf, moduleFolder } from '../shared/java-modules.ts';
import { packageOf } from '../shared/java-types.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { type Settings, setting, settingsOf } from '../shared/spring-environment.ts';
import { dispatcherPath } from './servlets.ts';

/** A program that serves: a class that starts it, or a module that somebody else deploys. */
export interface Application {
  readonly router: Router;
  readonly module: string;
  /** Package of the class that starts it; empty where there is none. */
  readonly packageName: string;
  /** Packages whose components it finds. */
  readonly scans: readonly string[];
  /** Names of files of settings that it adds to its own (`@PropertySource`). */
  readonly sources: readonly string[];
}

const STARTERS = [
  'SpringBootApplication',
  'SpringBootConfiguration',
  'EnableAutoConfiguration',
  'SpringCloudApplication',
];

/** `SpringApplication.run(…)` in `main`, of a class that is configured in another way. */
function runsApplication({ members }: ClassValue): boolean {
  const value = members.get('main')?.value;
  return value?.kind === 'function' && value.body.mentions().has('SpringApplication');
}

/** Which application serves a class. */
export interface Applications {
  /** Those that serve what a class declares: one, or several for a module that several depend on. */
  of(type: ClassValue): readonly Application[];
  all(): readonly Application[];
  /** Configuration that a class of a module sees in an application. */
  settings(application: Application, type: ClassValue): readonly Settings[];
}

/** Finds the applications of the repository. Modules without one belong to those that depend on them. */
export function findApplications(host: Host): Applications {
  const started = host
    .classes()
    .filter((type) => annotationsOf(host.decorations(type), host).some(({ name }) => STARTERS.includes(name)))
    .map((type) => applicationOf(type, host));
  for (const type of host.classes()) {
    const isKnown = () => started.some(({ module }) => module === moduleFolder(host.siteOf(type).file, host));
    if (runsApplication(type) && !isKnown()) started.push(applicationOf(type, host));
  }
  const modules = new Map<string, readonly Application[]>();
  const made: Application[] = [...started];
  const owners = (module: string, type: ClassValue): readonly Application[] => {
    const known = modules.get(module);
    if (known !== undefined) return known;
    let found = ownersOf(module, started, host);
    if (found.length === 0) {
      found = [isLeftOut(module, started, host) ? leftOut(module, type, host) : deployed(module, type, host)];
      made.push(...found);
    }
    modules.set(module, found);
    return found;
  };
  return {
    of: (type) => {
      const { file } = host.siteOf(type);
      return closest(owners(moduleFolder(file, host), type), packageOf(type, host));
    },
    all: () => made,
    settings: (application, type) => {
      const own = moduleFolder(host.siteOf(type).file, host);
      return [
        settingsOf(application.module, host),
        ...application.sources.map((name) => settingsOf(application.module, host, [name])),
        ...(own === application.module ? [] : [settingsOf(own, host)]),
      ];
    },
  };
}

/** Applications of a module, and of those that depend on it: one program may put others together. */
function ownersOf(module: string, started: readonly Application[], host: Host): readonly Application[] {
  const own = started.filter((one) => one.module === module);
  const candidates = [...new Set(started.map((one) => one.module))];
  if (candidates.length < 2) return started;
  const depending = dependents(module, candidates, host);
  return [...own, ...started.filter((one) => one.module !== module && depending.includes(one.module))];
}

function isWithin(packageName: string, around: string): boolean {
  return packageName === around || packageName.startsWith(`${around}.`);
}

/** Of several programs, those that find components of the class's package; in one module, the one whose package is nearest. */
function closest(applications: readonly Application[], packageName: string): readonly Application[] {
  if (applications.length < 2) return applications;
  const finding = applications.filter(({ scans }) => scans.some((scan) => isWithin(packageName, scan)));
  const left = finding.length === 0 ? applications : finding;
  if (new Set(left.map((one) => one.module)).size > 1 && finding.length === 0) return left;
  return [...new Set(left.map((one) => one.module))].flatMap((module) =>
    nearest(
      left.filter((one) => one.module === module),
      packageName,
    ),
  );
}

/** Of two in one package, the one that adds settings: what it serves is a server of its own. */
function nearest(applications: readonly Application[], packageName: string): readonly Application[] {
  const around = applications.filter((one) => isWithin(packageName, one.packageName));
  const [best] = [...around].sort(
    (a, b) => b.packageName.length - a.packageName.length || b.sources.length - a.sources.length,
  );
  return best === undefined ? applications.slice(0, 1) : [best];
}

function applicationOf(type: ClassValue, host: Host): Application {
  const site = host.siteOf(type);
  const module = moduleFolder(site.file, host);
  const annotations = annotationsOf(host.decorations(type), host);
  const texts = (names: readonly string[], elements: readonly string[]) =>
    annotations
      .filter(({ name }) => names.includes(name))
      .flatMap((one) => elements.flatMap((element) => one.elements.get(element) ?? []))
      .flatMap((value) => valuesOf(value, host))
      .flatMap((value) => host.text(value) ?? []);
  const sources = texts(['PropertySource'], ['value']).map((place) =>
    place.replace(/^(?:classpath\*?|file):\/*|\.(?:properties|ya?ml)$/g, ''),
  );
  const written = [
    ...texts(['SpringBootApplication'], ['scanBasePackages']),
    ...texts(['ComponentScan'], ['value', 'basePackages']),
  ];
  const packageName = packageOf(type, host);
  const { router } = host.router('app', { site, prefix: basePath(module, host, sources) });
  return { router, module, packageName, scans: written.length > 0 ? written : [packageName], sources };
}

/** Whether Maven puts a module into none of the programs that the repository starts, nor makes one of it that a server starts. */
function isLeftOut(module: string, started: readonly Application[], host: Host): boolean {
  const isMaven = (folder: string) => manifestOf(folder, host)?.file.endsWith('pom.xml') === true;
  if (started.length === 0 || ![module, ...started.map((one) => one.module)].every(isMaven)) return false;
  if (/<packaging>\s*war\s*</.test(manifestOf(module, host)?.text ?? '')) return false;
  const programs = host.state('packaged programs', () =>
    host.files('**/pom.xml').flatMap((file) => {
      const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
      return PACKAGED.test(manifestOf(folder, host)?.text ?? '') ? [folder] : [];
    }),
  );
  if (programs.includes(module)) return false;
  return dependents(module, programs, host).length === 0;
}

/** What makes a program of a module, and of all that it depends on. */
const PACKAGED = /spring-boot-maven-plugin|maven-(?:assembly|shade)-plugin|<mainClass>/;

/** What nothing serves: its routes are never mounted. */
function leftOut(module: string, type: ClassValue, host: Host): Application {
  const { router } = host.router('module', { site: host.siteOf(type) });
  return { router, module, packageName: '', scans: [], sources: [] };
}

function deployed(module: string, type: ClassValue, host: Host): Application {
  const site = host.siteOf(type);
  const { router } = host.router('app', { site, prefix: basePath(module, host) });
  return { router, module, packageName: '', scans: [], sources: [] };
}

/** What stands in front of every path of an application. */
function basePath(module: string, host: Host, sources: readonly string[] = []): Value {
  const settings = [['application'], ['bootstrap'], ...sources.map((name) => [name])].map((names) =>
    settingsOf(module, host, names),
  );
  const reactive = isReactive(module, host) ? setting(['spring.webflux.base-path'], settings) : undefined;
  if (reactive !== undefined) return reactive;
  const context = setting(
    ['server.servlet.context-path', 'server.context-path', 'server.servlet.contextPath'],
    settings,
  );
  const servlet = setting(
    ['spring.mvc.servlet.path', 'server.servlet.path', 'server.servlet-path'],
    settings,
  );
  const below = servlet ?? dispatcherPath(module, host) ?? constant('');
  const [path] = joinPaths([context ?? constant(''), below], host);
  return path ?? constant('');
}

/** Spring serves without servlets where only WebFlux is there. */
function isReactive(module: string, host: Host): boolean {
  if (manifestOf(module, host) === undefined) return true;
  return (
    dependsOn(module, 'spring-boot-starter-web', host) === undefined ||
    setting(['spring.main.web-application-type'], [settingsOf(module, host)]) !== undefined
  );
}
