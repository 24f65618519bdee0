import type { Router } from '../../resolve/router.ts';
import { given, type Value } from '../../resolve/value.ts';
import type { Framework, Host, LibraryCall } from '../framework.ts';
import { pathToRegexpTemplates } from '../shared/path-to-regexp.ts';
import { adapter, register, use } from './adapter.ts';
import { type Application, applicationOf, applications } from './application.ts';
import { nestName, recordApplied } from './decorators.ts';
import { reflector } from './guards.ts';
import { patternsOf } from './middleware.ts';
import { moduleGraph } from './modules.ts';
import { serveApplications } from './serve.ts';
import { configService, loadSettings, registerAs, registered, settingsOfKey } from './settings.ts';

const CREATE = (call: LibraryCall, host: Host): Value => {
  const made = host.router('app');
  const root = call.args.positional[0]?.value;
  // Nest reads the modules, and with them the configuration, before the bootstrap goes on.
  const graph = moduleGraph(root, host);
  applications(host).set(made.router, { graph, guards: [], excluded: [] });
  return made;
};

/** NestJS: decorated classes that an application's modules hold. */
export const nestjs: Framework = {
  id: 'nestjs',
  title: 'NestJS',
  languages: ['javascript'],
  docs: 'https://docs.nestjs.com/controllers',
  packages: [
    '@nestjs/common',
    '@nestjs/core',
    '@nestjs/config',
    '@nestjs/swagger',
    '@nestjs/microservices',
    'nest-router',
  ],
  // Exceptions and decorators of services register nothing; nearly every method mentions one.
  registering: [
    '@nestjs/core.NestFactory',
    '@nestjs/swagger.SwaggerModule',
    '@nestjs/common.INestApplication',
    '@nestjs/common.Controller',
    '@nestjs/common.Module',
    'nest-router',
  ],
  harmless: ['@nestjs/*', 'class-validator*', 'nestjs-*', 'nest-*', 'swagger-themes*', '@scalar/*'],
  injected: ['@nestjs/config.ConfigService', '@nestjs/core.Reflector'],
  calls: {
    '@nestjs/core.NestFactory.create': CREATE,
    // An application without HTTP: its controllers are served to nobody here.
    '@nestjs/core.NestFactory.createMicroservice': (_call, host) => host.router('app'),
    '@nestjs/core.NestFactory.createApplicationContext': (_call, host) => host.router('app'),
    '@nestjs/swagger.SwaggerModule.setup': (call, host) => {
      const [path, app] = call.args.positional;
      const router = host.routerOf(app?.value);
      if (router !== undefined && path !== undefined)
        host.route(router, {
          methods: ['GET'],
          path: path.value,
          handler: 'SwaggerModule',
          nature: 'library-docs',
        });
      return undefined;
    },
    '@nestjs/core.Reflector': (_call, host) => reflector(host),
    '@nestjs/config.ConfigService': (_call, host) => configService(host),
    '@nestjs/config.registerAs': registerAs,
    '@nestjs/config.ConfigModule.forRoot': loadSettings,
  },
  method(router, name, call, host) {
    if (router.kind === 'app') return configure(router, name, call, host);
    if (router.kind === 'adapter') return adapter(router, name, call, host);
    return undefined;
  },
  foreign(receiver, name, _call, host) {
    if (name !== '()') return undefined;
    const settings = registered(receiver, host);
    if (settings !== undefined) return settings;
    return recordApplied(receiver, host) ? host.force(receiver) : undefined;
  },
  finish: serveApplications,
  path: pathToRegexpTemplates,
};

/** Methods of the application. */
function configure(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined {
  const app = applicationOf(router, host);
  const { positional } = call.args;
  const [first] = positional;
  switch (name) {
    case 'setGlobalPrefix':
      if (app !== undefined && first !== undefined) setPrefix(app, first.value, call, host);
      break;
    case 'enableVersioning':
      if (app !== undefined) setVersioning(app, first?.value, host);
      break;
    case 'useGlobalGuards':
      app?.guards.push(...positional);
      break;
    case 'use':
      use(router, positional, host);
      break;
    case 'register':
      register(router, positional, host);
      break;
    case 'listen':
    case 'listenAsync':
    case 'init':
      if (app !== undefined) app.listens = true;
      break;
    case 'get':
    case 'resolve':
      return first === undefined ? undefined : injected(first.value, host);
    case 'getHttpAdapter':
    case 'getHttpServer':
      return name === 'getHttpAdapter' ? host.router('adapter', { parent: router }) : undefined;
    default:
      // Settings give the application back and register nothing.
      if (!/^(?:enable|disable|set|use)(?:[A-Z]|$)/.test(name)) return undefined;
  }
  return { kind: 'router', router };
}

function setPrefix(app: Application, prefix: Value, call: LibraryCall, host: Host): void {
  app.prefix = prefix;
  const excluded = host.entry(call.args.positional[1]?.value, 'exclude');
  app.excluded = excluded === undefined ? [] : patternsOf([excluded], host);
}

function setVersioning(app: Application, options: Value | undefined, host: Host): void {
  const type = host.entry(options, 'type');
  const kind = type === undefined ? 'URI' : (nestName(host.force(type)) ?? host.text(type));
  // Other kinds read a header: paths stay as they are. The enum's number of URI is 0.
  if (kind !== 'URI' && kind !== '0') return;
  app.versioning = {
    prefix: host.entry(options, 'prefix') ?? { kind: 'constant', value: 'v' },
    standard: host.entry(options, 'defaultVersion'),
  };
}

/** What the container gives for a class or a library's class. */
function injected(token: Value, host: Host): Value | undefined {
  const [type] = host.alternatives(token);
  if (type?.kind === 'class') return host.instance(type, { shared: true });
  const settings = type === undefined ? undefined : settingsOfKey(type, host);
  if (settings !== undefined) return settings;
  return type?.kind === 'term' && type.args === undefined ? host.call(type, given()) : undefined;
}
