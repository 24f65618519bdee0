import type { Router } from '../../resolve/router.ts';
import { constant, given, map, type UnknownValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

const INDEX = /^index\.[cm]?[jt]s$/i;
const SCRIPT = /(?<!\.d)\.[cm]?[jt]s$/i;
const HOOKS = /^[_.]?auto_?hooks\.[cm]?[jt]s$/i;

/** How plugins and routes are registered. */
interface Registrars {
  plugin(router: Router, plugin: Value, options: Value, host: Host, encapsulate?: boolean): void;
  route(router: Router, options: { value: Value; written: string }, host: Host): void;
}

/** One call of `@fastify/autoload`. */
interface Loading extends Registrars {
  readonly router: Router;
  readonly options: Value;
  readonly host: Host;
  readonly root: string;
  /** Files below the folder, relative to the repository. */
  readonly files: readonly string[];
}

/** A folder that is being loaded. */
interface Folder {
  /** With a slash at its end. */
  readonly path: string;
  readonly prefix: string;
  readonly depth: number;
  /** Files whose hooks come from the folders above. */
  readonly hooks: readonly string[];
}

/**
 * `@fastify/autoload`: every file below a folder is a plugin, its folders are its prefix; an `index` file stands for its folder.
 * Source: the library's readme and behaviour, version 6.
 */
export function autoload(router: Router, options: Value, host: Host, registrars: Registrars): void {
  const path = host.text(host.entry(options, 'dir'));
  const folder = path === undefined ? undefined : host.folder(path);
  if (folder === undefined || folder.directory === '') {
    host.unresolved('the folder whose plugins are loaded is not known', { router });
    return;
  }
  const root = `${folder.directory}/`;
  loadFolder(
    { ...registrars, router, options, host, root, files: folder.files },
    {
      path: root,
      prefix: '',
      depth: 0,
      hooks: [],
    },
  );
}

function flag(loading: Loading, name: string): boolean {
  return loading.host.truth(loading.host.entry(loading.options, name)) === true;
}

function loadFolder(loading: Loading, folder: Folder): void {
  const { host, options, files } = loading;
  const inside = files
    .filter((file) => file.startsWith(folder.path))
    .map((file) => file.slice(folder.path.length));
  const own = inside.filter((name) => !name.includes('/'));
  const hooks = hooksOf(loading, folder, own);
  const index = own.find((name) => isCalled(loading, 'indexPattern', INDEX, name));
  // What is ignored by a pattern may be an index all the same.
  const plugins =
    index === undefined
      ? own.filter(
          (name) =>
            isCalled(loading, 'scriptPattern', SCRIPT, name) &&
            !isCalled(loading, 'autoHooksPattern', HOOKS, name) &&
            !isIgnored(loading, folder.path + name),
        )
      : [index];
  const wanted = plugins.map((name) => folder.path + name).filter((file) => isWanted(loading, file));
  loadPlugins(loading, wanted, folder.prefix, hooks);
  const depth = Number(host.text(host.entry(options, 'maxDepth')) ?? Number.POSITIVE_INFINITY);
  if (depth <= folder.depth) return;
  const folders = inside.filter((one) => one.includes('/')).map((one) => one.slice(0, one.indexOf('/')));
  for (const name of new Set(folders)) {
    if (isIgnored(loading, folder.path + name)) continue;
    loadFolder(loading, {
      path: `${folder.path}${name}/`,
      prefix: prefixOfFolder(loading, folder, name),
      depth: folder.depth + 1,
      hooks: flag(loading, 'cascadeHooks') ? hooks : [],
    });
  }
}

/** `dirNameRoutePrefix`: a folder's name is a part of the prefix, unless it is false; a function says what is instead. */
function prefixOfFolder({ host, options }: Loading, folder: Folder, name: string): string {
  const setting = host.entry(options, 'dirNameRoutePrefix');
  const prefix = setting === undefined ? undefined : host.force(setting);
  if (prefix?.kind !== 'function')
    return host.truth(prefix) === false ? folder.prefix : `${folder.prefix}/${name}`;
  const made = host.call(prefix, given(constant(folder.path.slice(0, -1)), constant(name)));
  const text = host.truth(made) === false ? '' : (host.text(made) ?? name);
  return text === '' ? folder.prefix : `${folder.prefix}/${text}`;
}

function hooksOf(loading: Loading, folder: Folder, own: readonly string[]): readonly string[] {
  if (!flag(loading, 'autoHooks')) return [];
  const file = own.find((name) => isCalled(loading, 'autoHooksPattern', HOOKS, name));
  if (file === undefined) return folder.hooks;
  return [...(flag(loading, 'overwriteHooks') ? [] : folder.hooks), folder.path + file];
}

/** Whether an option, or what stands for it, matches a text; undefined where it does not say. */
function says({ host, options }: Loading, option: string, text: string): boolean | undefined {
  const pattern = host.entry(options, option);
  if (pattern === undefined) return undefined;
  const value = host.force(pattern);
  return value.kind === 'function'
    ? host.truth(host.call(value, given(constant(text))))
    : host.matches(value, text);
}

function isCalled(loading: Loading, option: string, standard: RegExp, name: string): boolean {
  return says(loading, option, name) ?? standard.test(name);
}

/** `ignorePattern` leaves out files and folders. */
function isIgnored(loading: Loading, path: string): boolean {
  return says(loading, 'ignorePattern', path.slice(loading.root.length)) === true;
}

/** `ignoreFilter` and `matchFilter`. */
function isWanted(loading: Loading, file: string): boolean {
  const path = `/${file.slice(loading.root.length)}`;
  return says(loading, 'ignoreFilter', path) !== true && says(loading, 'matchFilter', path) !== false;
}

/** Hooks of a folder and its plugins share an instance. */
function loadPlugins(
  loading: Loading,
  files: readonly string[],
  prefix: string,
  hooks: readonly string[],
): void {
  const { host, router, options } = loading;
  let target = router;
  if (hooks.length > 0) {
    target = host.router('plugin', { parent: router }).router;
    host.mount(router, '', target);
  }
  for (const file of hooks) {
    const module = host.module(file);
    if (module !== undefined) loading.plugin(target, module, map(), host, false);
  }
  const encapsulate = host.truth(host.entry(options, 'encapsulate')) !== false;
  for (const file of files) loadPlugin(loading, target, file, prefix, encapsulate);
}

function loadPlugin(
  loading: Loading,
  target: Router,
  file: string,
  prefix: string,
  encapsulate: boolean,
): void {
  const { host } = loading;
  const module = host.module(file);
  if (module === undefined) return;
  const plugin = host.force(host.member(module, 'default'));
  const setting = (name: string) => settingOf(plugin, name, host) ?? settingOf(module, name, host);
  if (host.truth(setting('autoload')) === false) return;
  const configured = setting('autoConfig');
  const settings = map([
    ...host.entries(configured),
    ...host.entries(host.entry(loading.options, 'options')),
  ]);
  settings.entries.set('prefix', prefixOf(loading, setting, prefix, settings));
  if (plugin.kind === 'map' && plugin.entries.has('method')) {
    const child = host.router('plugin', { parent: target });
    host.mount(target, settings.entries.get('prefix') ?? '', child.router);
    loading.route(child.router, { value: plugin, written: '' }, host);
  } else if (host.isFunction(plugin) || plugin.kind === 'term')
    loading.plugin(target, plugin, settings, host, encapsulate);
}

/** What a plugin or its file says about itself. */
function settingOf(value: Value, name: string, host: Host): Value | undefined {
  if (value.kind === 'module' && !host.exportedNames(value).includes(name)) return undefined;
  if (value.kind !== 'module' && value.kind !== 'function' && value.kind !== 'map') return undefined;
  const found = host.force(host.member(value, name));
  const isThere = found.kind !== 'method' && !(found.kind === 'constant' && found.value === undefined);
  return isThere ? found : undefined;
}

function prefixOf(
  { host, options }: Loading,
  setting: (name: string) => Value | undefined,
  folders: string,
  settings: Value,
): Value {
  const override = setting('prefixOverride');
  if (override !== undefined) return override;
  const given = host.force(host.entry(settings, 'prefix') ?? constant(''));
  const auto = setting('autoPrefix');
  const appends = host.truth(host.entry(options, 'appendAutoPrefix')) === true && folders !== '';
  const own =
    auto === undefined
      ? constant(folders)
      : appends
        ? host.concatenate([constant(`${folders}/`), auto])
        : auto;
  const added = own.kind === 'constant' ? String(own.value ?? '').replace(/\/+/g, '/') : undefined;
  const text = given.kind === 'constant' ? String(given.value ?? '').replace(/\/$/, '') : undefined;
  if (text === undefined || added === undefined)
    return { kind: 'text', parts: [given, own].flatMap((part) => partsOf(part)) };
  const prefix = text + added;
  if (host.truth(host.entry(options, 'routeParams')) !== true) return constant(prefix);
  return constant(prefix.includes('__') ? prefix.replaceAll('__', ':') : prefix.replaceAll('/_', '/:'));
}

function partsOf(value: Value): readonly (string | UnknownValue)[] {
  if (value.kind === 'constant') return [String(value.value ?? '')];
  if (value.kind === 'text') return value.parts;
  return [
    value.kind === 'unknown' ? value : { kind: 'unknown', why: 'a prefix', site: { file: '', line: 0 } },
  ];
}
