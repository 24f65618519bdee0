import { posix } from 'node:path';
import type { Router } from '../resolve/router.ts';
import { type ClassValue, constant, type Value } from '../resolve/value.ts';
import type { Framework, Host } from './framework.ts';
import { controllersOf, type DecoratorDialect, serveClass } from './shared/decorated-classes.ts';
import { pathToRegexpTemplates } from './shared/path-to-regexp.ts';
import { methodOf } from './shared/verbs.ts';

/** Two names of one library. */
const LIBRARIES = ['tsoa', '@tsoa/runtime'];

const VERBS: ReadonlySet<string> = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Head']);

const DIALECT: DecoratorDialect = {
  libraries: LIBRARIES,
  isController: (name) => name === 'Route',
  route(name, args) {
    const method = VERBS.has(name) ? methodOf(name) : undefined;
    return method === undefined ? undefined : { methods: [method], path: args[0]?.value };
  },
  guards: ({ name, args, given }) => (name === 'Middlewares' ? args : name === 'Security' ? [given] : []),
  // What a method says of security stands in place of what its class says.
  drops: (name) => (name === 'NoSecurity' || name === 'Security' ? 'Security' : undefined),
  slashes: true,
  inherits: false,
};

/** Where its settings stand, unless a command line names another file. */
const SETTINGS = '**/tsoa.json';

/** A router on which the generated function puts its routes. */
interface Registration {
  readonly router: Router;
  /** The part of the repository that it belongs to. */
  readonly home: string;
}

const registrations = (host: Host): Registration[] => host.state('registrations', () => []);

/** Settings of the routes: `{ "routes": { "basePath": "/v1" }, "controllerPathGlobs": ["src/**\/*Controller.ts"] }`. */
interface Settings {
  /** The folder that it stands in, with a slash at its end; empty for the root. */
  readonly folder: string;
  readonly basePath: string;
  /** The file that the generator writes. */
  readonly written: string;
  readonly globs: readonly string[];
}

function settingsIn(home: string, host: Host): Settings | undefined {
  const files = host.files(SETTINGS);
  const file = files.find((one) => host.home(one) === home) ?? (files.length === 1 ? files[0] : undefined);
  const data = file === undefined ? undefined : host.data(file);
  if (file === undefined || data === undefined) return undefined;
  const routes = memberOf(data, 'routes');
  const globs = memberOf(data, 'controllerPathGlobs');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return {
    folder,
    basePath: textOf(routes, 'basePath') ?? '/',
    written: posix.join(
      folder,
      textOf(routes, 'routesDir') ?? '',
      textOf(routes, 'routesFileName') ?? 'routes.ts',
    ),
    globs: Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string') : [],
  };
}

function textOf(value: unknown, key: string): string | undefined {
  const found = memberOf(value, key);
  return typeof found === 'string' ? found : undefined;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** The classes that the generator looks at: those of the files that the settings name, else all of the same program. */
function chosen(all: readonly ClassValue[], { folder, globs }: Settings, host: Host): readonly ClassValue[] {
  if (globs.length === 0) return all;
  const files = new Set(globs.flatMap((glob) => host.files(posix.join(folder, glob))));
  return all.filter((type) => files.has(host.siteOf(type).file));
}

/** Classes of which no code is known that serves them, unless it is committed: then it was read. */
function unserved(all: readonly ClassValue[], host: Host): void {
  for (const type of all) {
    const site = host.siteOf(type);
    if (host.files(settingsIn(host.home(site.file), host)?.written ?? '**/routes.ts').length > 0) continue;
    const why = 'wherever its routes are registered: no call of `RegisterRoutes` is known';
    const { router } = host.router('app', { prefix: { kind: 'unknown', why, site }, site });
    serveClass(router, type, DIALECT, host);
  }
}

/** tsoa: decorated classes, from which a build writes a function that registers them on Express or Koa. */
export const tsoa: Framework = {
  id: 'tsoa',
  title: 'tsoa',
  languages: ['javascript'],
  docs: 'https://tsoa-community.github.io/docs/routing.html',
  packages: LIBRARIES,
  buildsOn: 'express',
  conventions: [SETTINGS],
  harmless: LIBRARIES.map((library) => `${library}.*`),
  writes: { RegisterRoutes: 'tsoa.RegisterRoutes' },
  calls: {
    'tsoa.RegisterRoutes'({ args, site }, host) {
      const target = host.routerOf(args.positional[0]?.value);
      if (target === undefined) return undefined;
      const { router } = host.router('router');
      host.mount(target, constant(''), router);
      registrations(host).push({ router, home: host.home(site.file) });
      return constant(undefined);
    },
  },
  finish(host) {
    const all = controllersOf(DIALECT, host);
    for (const { router, home } of registrations(host)) {
      const settings = settingsIn(home, host);
      if (settings === undefined) router.prefix = unknownBase(home);
      else router.prefix = constant(settings.basePath);
      const own = all.filter((type) => host.home(host.siteOf(type).file) === home);
      const classes = settings === undefined ? own : chosen(own, settings, host);
      for (const type of classes) serveClass(router, type, DIALECT, host);
    }
    if (registrations(host).length === 0) unserved(all, host);
  },
  path: (raw) => pathToRegexpTemplates(raw.replace(/\{(\w*)\}/g, ':$1').replace(/[/\\\s]+/g, '/')),
};

function unknownBase(home: string): Value {
  const why = 'the settings of tsoa, of which there is no `tsoa.json`';
  return { kind: 'unknown', why, site: { file: home, line: 0 } };
}
