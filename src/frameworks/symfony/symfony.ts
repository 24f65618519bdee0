import { given } from '../../resolve/value.ts';
import type { Framework, Host } from '../framework.ts';
import { methodOf } from '../shared/verbs.ts';
import { serveResources } from './api-platform.ts';
import { isConcrete, ROUTE } from './attributes.ts';
import { COLLECTION, KINDS, noteCollection, onCollection } from './collections.ts';
import { configured, importedBy, onConfigurator } from './configurator.ts';
import { hasRoutes, PLAIN, serveController } from './controllers.ts';
import { configuredTables, kernelTables } from './kernels.ts';
import { markedPath, registerAt } from './paths.ts';
import { note, type Registrations, registerAll } from './registrations.ts';
import { nearest, rootsOf } from './roots.ts';
import { type Imported, readTable } from './tables.ts';

/** Symfony: classes with attributes, as the tables of the configuration load them. */
export const symfony: Framework = {
  id: 'symfony',
  title: 'Symfony',
  languages: ['php'],
  docs: 'https://symfony.com/doc/current/routing.html',
  packages: [
    ...ROUTE,
    'FOS.RestBundle.Controller.Annotations',
    'Symfony.Component.Routing.Loader',
    'ApiPlatform',
  ],
  mentions: [
    'Routing\\Attribute',
    'Routing\\Annotation',
    'Symfony\\Component\\Routing',
    'Controller\\Annotations',
    'FrameworkExtraBundle\\Configuration',
    'RoutingConfigurator',
    'AbstractController',
    'ApiPlatform\\Metadata',
    'ApiPlatform\\Core\\Annotation',
  ],
  conventions: ['**/config/bundles.php', '**/app/AppKernel.php', '**/*Bundle.php'],
  harmless: ['Symfony.*', 'Doctrine.*'],
  calls: { [COLLECTION]: (_call, host) => host.router('collection') },
  method: (router, name, call, host) =>
    router.kind === 'configurator' || router.kind === 'configured'
      ? onConfigurator(router, name, call, host)
      : KINDS.includes(router.kind)
        ? onCollection(router, name, call, host)
        : undefined,
  finish: serveApplications,
  join: (prefix, path) => `${prefix}${path}`,
  path: markedPath,
};

/** In the order in which a kernel loads them: a later one wins. */
const TABLES = [
  'config/routes/prod/*.yaml',
  'config/routes/*.yaml',
  'config/routes/*.yml',
  'config/routes.yaml',
  'config/routes.yml',
  'app/config/routing.yml',
  'app/config/routing.yaml',
];

function serveApplications(host: Host): void {
  const controllers = host.classes().filter((type) => isConcrete(type) && hasRoutes(type, host));
  const roots = rootsOf(host);
  for (const root of roots) {
    const at = (path: string) => (root === '' ? path : `${root}/${path}`);
    const own = controllers.filter((type) => nearest(type.scope.file, roots) === root);
    const isOwn = (file: string) => nearest(file, roots) === root;
    const globs = [...TABLES, ...configuredTables(host, isOwn), ...kernelTables(host, isOwn)];
    const tables = [...new Set(globs.flatMap((table) => host.files(at(table))))];
    const written = ['config/routes.php', 'app/config/routing.php'].flatMap((file) => host.files(at(file)));
    const main = tables[0] ?? written[0] ?? own[0]?.scope.file;
    if (main === undefined) continue;
    const made = (kind: string) => host.router(kind, { site: { file: main, line: 1 } }).router;
    const registrations: Registrations = {
      router: made('app'),
      all: [],
      order: 0,
    };
    const imported: readonly Imported[] = [
      ...tables.flatMap((table) => readTable(table, registrations, PLAIN, host)),
      ...written.flatMap((file) => readConfigurator(file, registrations, host)),
    ];
    const isConfigured = tables.length > 0 || written.length > 0;
    const lost: Registrations = { ...registrations, router: made('controllers'), all: [] };
    for (const type of own) {
      const by = imported.filter(({ takes }) => takes(type.scope.file));
      for (const { loading, order } of by) serveController(registrations, type, loading, host, order);
      // Without a table that imports controllers, a kernel or an extension loads them.
      if (by.length === 0)
        serveController(isConfigured && imported.length > 0 ? lost : registrations, type, PLAIN, host);
    }
    registerAll(registrations);
    registerAll(lost);
  }
}

/** `config/routes.php`: a function of a configurator, or code that gives a collection of routes. */
function readConfigurator(file: string, registrations: Registrations, host: Host): readonly Imported[] {
  const loader = host.router('loader', { parent: registrations.router });
  const loaded = host.include(file, new Map([['loader', loader]]));
  if (loaded === undefined) return [];
  const collection = host.routerOf(loaded);
  if (collection !== undefined) {
    noteCollection(collection, registrations, host);
    return [];
  }
  const made = host.router('configurator', { parent: registrations.router });
  host.call(loaded, given(made));
  return [...configured(host).values()].flatMap((one): readonly Imported[] => {
    if (one.call.site.file !== file) return [];
    if (one.kind === 'import' && host.text(one.call.args.positional[1]?.value) === 'api_platform') {
      serveResources(one.call.site, [one.prefix], registrations.router, host);
      return [];
    }
    if (one.kind === 'import') {
      const by = importedBy(one, registrations.order++, host);
      return by === undefined ? [] : [by];
    }
    const [name, second] = one.call.args.positional;
    const path = host.text(second?.value);
    const text = host.text(name?.value);
    const raws = path === undefined ? [] : [`${one.prefix}${path}`];
    const methods = one.methods.flatMap((method) => methodOf(method) ?? []);
    note(registrations, text, (router, nature) => {
      const route = {
        methods: methods.length > 0 ? methods : ['ANY' as const],
        handler: one.handler,
        site: one.call.site,
        ...(nature && { nature }),
      };
      registerAt(router, raws, { names: one.defaults, requirements: one.requirements }, route, host);
    });
    return [];
  });
}
