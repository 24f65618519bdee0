import { posix } from 'node:path';
import type { Location } from '../../model/location.ts';
import type { Router } from '../../resolve/router.ts';
import type { ClassValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotatedResource } from './api-annotations.ts';
import { identifiersOf } from './api-identifiers.ts';
import { type Operation, type Resource, resourcesOf, standardOperations } from './api-operations.ts';
import { type Segments, segmentOf } from './api-segments.ts';
import { subresourcesOf } from './api-subresources.ts';
import { resourcesInTable } from './api-tables.ts';
import { type Entry, isEntry } from './entries.ts';
import { filled } from './parameters.ts';
import { below, registerAt } from './paths.ts';
import { nearest, rootsOf } from './roots.ts';
import { OTHERS, settings } from './settings.ts';

/** What the settings of API Platform say. https://api-platform.com/docs/core/configuration/ */
interface ApiSettings {
  readonly root: string;
  /** Folders and files whose classes may be resources; undefined for the usual ones. */
  readonly paths: readonly string[] | undefined;
  /** Undefined where a service of the application makes them. */
  readonly segments: Segments | undefined;
  /** Operations of a resource that says none. */
  readonly standard: readonly string[];
  readonly isPatched: boolean;
  readonly prefix: string;
}

/** Registers the operations of all resources of the application that imports `type: api_platform`. */
export function serveResources(
  site: Location,
  prefixes: readonly string[],
  router: Router,
  host: Host,
): void {
  const api = settingsOf(site.file, host);
  const unread = new Map<string, string>();
  const inTables = new Set<ClassValue>();
  for (const [file, folder] of describedIn(api, host)) {
    const described = resourcesInTable(file, api.isPatched, host);
    if (described === undefined) unread.set(folder, unread.get(folder) ?? file);
    for (const { name, type, resource } of described ?? []) {
      if (type !== undefined) inTables.add(type);
      const identifiers = type === undefined ? ['id'] : identifiersOf(type, host);
      serve({ name, identifiers }, resource, prefixes, api, router, host);
    }
  }
  for (const [folder, file] of unread) {
    const first = { file, line: 1 };
    host.unresolved(`resources of API Platform that the files of ${folder} describe are not read`, {
      router,
      site: first,
      path: below(prefixes[0] ?? '', first, host),
    });
  }
  for (const type of host.classes()) {
    if (!isMapped(type, api, host)) continue;
    const annotated = annotatedResource(type, api.isPatched, host);
    // In version 2 a table goes before what an annotation leaves open.
    if (annotated !== undefined && inTables.has(type)) continue;
    const resources = annotated === undefined ? resourcesOf(type, host) : [annotated];
    const [first] = resources;
    if (first === undefined) continue;
    const subject = { name: type.name, identifiers: identifiersOf(type, host) };
    for (const resource of resources) serve(subject, resource, prefixes, api, router, host);
    if (annotated === undefined || api.segments === undefined) continue;
    const item = `${ownPath(type.name, first, undefined, api.segments, host)}/{id}`;
    for (const operation of subresourcesOf(type, item, api.segments, host))
      serve(subject, { ...first, operations: [operation] }, prefixes, api, router, host);
  }
}

/** The class of a resource, as far as its paths ask. */
interface Subject {
  readonly name: string;
  readonly identifiers: readonly string[];
}

function serve(
  subject: Subject,
  resource: Resource,
  prefixes: readonly string[],
  api: ApiSettings,
  router: Router,
  host: Host,
): void {
  if (resource.isOpen)
    host.unresolved(`not all operations of ${subject.name} are known`, {
      router,
      site: resource.site,
      path: below(prefixes[0] ?? '', resource.site, host),
    });
  for (const operation of resource.operations ?? standardOperations(api.standard, resource.site)) {
    if (operation.isElsewhere) continue;
    const { site } = operation;
    const path = pathOf(subject, resource, operation, api, host);
    const raws = prefixes.map(
      (prefix) => `${prefix.replace(/\/+$/, '')}/${(path ?? '').replace(/^\/+/, '')}`,
    );
    if (operation.method === undefined || path === undefined) {
      host.unresolved(operation.method === undefined ? 'its method is not known' : 'its path is not known', {
        router,
        site,
        ...(operation.method !== undefined && { methods: [operation.method] }),
        path: (path !== undefined && raws[0]) || below(prefixes[0] ?? '', site, host),
      });
      continue;
    }
    const security = operation.security ?? resource.security;
    registerAt(
      router,
      raws,
      { names: new Set(), requirements: new Map() },
      {
        methods: [operation.method],
        handler: operation.controller ?? resource.controller ?? `${operation.kind} of ${subject.name}`,
        guards: security === undefined ? [] : [{ name: `security(${security.replace(/[\s,]+/g, ' ')})` }],
        site,
      },
      host,
    );
  }
}

/** Undefined where it is not known. A format at the end may be left out, and is what the request asks for. */
function pathOf(
  subject: Subject,
  resource: Resource,
  operation: Operation,
  api: ApiSettings,
  host: Host,
): string | undefined {
  const prefix = textOf(operation.prefix ?? resource.prefix, api.prefix, host);
  const template = operation.template ?? resource.template;
  const own =
    template !== undefined
      ? host.text(template)
      : api.segments && `${ownPath(subject.name, resource, operation, api.segments, host)}${variables()}`;
  return prefix === undefined || own === undefined
    ? undefined
    : `${prefix.replace(/\/+$/, '')}/${own.replace(/^\/+/, '')}`.replace(
        /(?:\{\._format\}|\.\{_format\})$/,
        '',
      );

  function variables(): string {
    const isOne = !operation.isCollection && operation.kind !== 'Post';
    const names = operation.variables ?? resource.variables ?? (isOne ? subject.identifiers : []);
    return names.map((name) => `/{${name}}`).join('');
  }
}

/** The list of a resource: `/books`. */
function ownPath(
  own: string,
  resource: Resource,
  operation: Operation | undefined,
  segments: Segments,
  host: Host,
): string {
  const name = host.text(operation?.shortName) ?? host.text(resource.shortName) ?? own;
  return `/${segmentOf(name, segments)}`;
}

function textOf(value: Value | undefined, standard: string, host: Host): string | undefined {
  return value === undefined ? standard : host.text(value);
}

/** Folders of resources where the settings name none; bundles have folders of the same names. */
const USUAL = /(?:^|\/)(?:Entity|ApiResource)\//;

function isMapped(type: ClassValue, api: ApiSettings, host: Host): boolean {
  const { file } = type.scope;
  if (nearest(file, rootsOf(host)) !== api.root) return false;
  return api.paths === undefined
    ? USUAL.test(file)
    : api.paths.some((path) => file === path || file.startsWith(`${path.replace(/\/+$/, '')}/`));
}

/** Files of YAML and XML that describe resources, with the folder that they are of. */
function describedIn(api: ApiSettings, host: Host): ReadonlyMap<string, string> {
  const inRoot = (path: string) => (api.root === '' ? path : `${api.root}/${path}`);
  const globs = [...(api.paths ?? []), inRoot('**/config/{api_platform,api_resources}')].map(
    (path) => `${path}/**/*.{yaml,yml,xml}`,
  );
  const files = globs.flatMap((glob) => host.files(glob)).filter((file) => !OTHERS.test(file));
  const folder = (file: string) =>
    /^.*?\/(?:api_platform|api_resources)(?=\/)/.exec(file)?.[0] ?? posix.dirname(file);
  return new Map(files.map((file) => [file, folder(file)]));
}

function settingsOf(file: string, host: Host): ApiSettings {
  const root = nearest(file, rootsOf(host));
  const own = settings(host)
    .filter((one) => nearest(one.file, rootsOf(host)) === root)
    .flatMap(({ file: from, data }) =>
      isEntry(data.api_platform) ? [{ from, said: data.api_platform }] : [],
    );
  const said: Entry = Object.assign({}, ...own.map((one) => one.said));
  const defaults = isEntry(said.defaults) ? said.defaults : {};
  const version = versionOf(root, host);
  const operations = Array.isArray(defaults.operations) ? defaults.operations.map(String) : undefined;
  return {
    root,
    paths: pathsIn(said, root, own[0]?.from ?? file, host),
    segments: segmentsIn(said.path_segment_name_generator, version),
    standard: operations?.map((name) => name.slice(name.lastIndexOf('\\') + 1)) ?? [
      ...['Get', 'GetCollection', 'Post'],
      ...(version < 4 ? ['Put'] : []),
      ...['Patch', 'Delete'],
    ],
    isPatched: said.patch_formats !== undefined,
    prefix: typeof defaults.route_prefix === 'string' ? defaults.route_prefix : '',
  };
}

function pathsIn(said: Entry, root: string, from: string, host: Host): readonly string[] | undefined {
  const paths = isEntry(said.mapping) ? said.mapping.paths : undefined;
  if (!Array.isArray(paths) || paths.length === 0) return undefined;
  return paths.map((path) => {
    const { text } = filled(String(path).replace('%kernel.project_dir%', '.'), from, host);
    return posix.join(root, text);
  });
}

function segmentsIn(generator: unknown, version: number): Segments | undefined {
  if (generator === undefined) return { separator: '_', isLegacy: version < 4 };
  const name = /path_segment_name_generator\.(underscore|dash)$/.exec(String(generator))?.[1];
  return name === undefined ? undefined : { separator: name === 'dash' ? '-' : '_', isLegacy: version < 4 };
}

/** The version that is installed, else the one that is asked for; 3 where neither says one. */
function versionOf(root: string, host: Host): number {
  const at = (name: string) => (root === '' ? name : `${root}/${name}`);
  const locked = host.data(at('composer.lock'));
  const packages = isEntry(locked) && Array.isArray(locked.packages) ? locked.packages.filter(isEntry) : [];
  const asked = host.data(at('composer.json'));
  const required = isEntry(asked) && isEntry(asked.require) ? asked.require : {};
  const names = ['api-platform/core', 'api-platform/symfony', 'api-platform/metadata'];
  const versions = [
    ...packages.flatMap((one) => (names.includes(String(one.name)) ? [one.version] : [])),
    ...names.flatMap((name) => required[name] ?? []),
  ];
  return Number(/\d+/.exec(String(versions[0] ?? ''))?.[0] ?? 3);
}
