import { posix } from 'node:path';
import type { Guard } from '../../resolve/router.ts';
import { constant, lazy, type MapValue, map, native, unknown, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { configurationsIn } from './django-configurations.ts';

/** The settings of a project: a module's name and the file that names it, or what `settings.configure` was given. */
interface Project {
  readonly file: string;
  readonly module?: string;
  readonly configured?: MapValue;
}

interface Projects {
  readonly found: Project[];
  /** The class of settings (django-configurations) that a file names, by file. */
  readonly classes: Map<string, string>;
  /** Modules whose settings a module of settings takes over by their path (django-split-settings), by its file. */
  readonly parts: Map<string, Value[]>;
  searched: boolean;
}

const NAME = 'DJANGO_SETTINGS_MODULE';
const CLASS_NAME = 'DJANGO_CONFIGURATION';

/** Files in which projects name their settings, in the order in which they are believed. */
const STARTERS = ['**/manage.py', '**/wsgi.py', '**/asgi.py', '**/celery.py'];

/** Where settings lie by convention, when no file names them. */
const CONVENTIONAL = ['**/settings.py', '**/settings/{__init__,base,common,production,prod,local,dev}.py'];

function projectsOf(host: Host): Projects {
  return host.state<Projects>('projects', () => ({
    found: [],
    classes: new Map(),
    parts: new Map(),
    searched: false,
  }));
}

/** `os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")` names a project's settings. */
export function settingsDefault(call: LibraryCall, host: Host): Value {
  const [key, value] = call.args.positional;
  const name = host.text(key?.value);
  const type = name === CLASS_NAME ? host.text(value?.value) : undefined;
  if (type !== undefined) projectsOf(host).classes.set(call.site.file, type);
  if (name === NAME && value !== undefined) {
    for (const { text, holes } of host.texts(value.value)) {
      const { found } = projectsOf(host);
      const { file } = call.site;
      if (holes.length === 0 && !found.some((one) => one.module === text && one.file === file))
        found.push({ file, module: text });
    }
  }
  return { kind: 'unknown', why: 'os.environ.setdefault', site: call.site, environment: true };
}

/** All projects of the repository. Running the files that start them finds them. */
function allProjects(host: Host): readonly Project[] {
  const projects = projectsOf(host);
  if (!projects.searched) {
    projects.searched = true;
    for (const glob of STARTERS) for (const file of host.files(glob)) host.module(file);
    if (projects.found.length === 0) {
      for (const glob of CONVENTIONAL) for (const file of host.files(glob)) noteConventional(file, host);
    } else noteNeighbours(projects.found, host);
  }
  return projects.found;
}

/** Settings that each deployment writes for itself are not in the repository; those beside them, which they take over, are. */
function noteNeighbours(found: readonly Project[], host: Host): void {
  const absent = found.flatMap(({ file, module }) => {
    const isThere = module === undefined || host.import(module, file).kind === 'module';
    return isThere ? [] : [module];
  });
  if (absent.length < found.length) return;
  const folders = absent.map((name) => name.split('.').slice(0, -1).join('/'));
  for (const folder of new Set(folders))
    if (folder !== '') for (const file of host.files(`{,**/}${folder}/*.py`)) noteConventional(file, host);
}

/** A file of settings that nobody names counts where it says which table of URLs is the root. */
function noteConventional(file: string, host: Host): void {
  const module = host.module(file);
  if (module === undefined || !host.exportedNames(module).includes('ROOT_URLCONF')) return;
  const [, name = ''] = /([^/]+)\.py$/.exec(file) ?? [];
  projectsOf(host).found.push({ file, module: name === '__init__' ? '.' : `.${name}` });
}

/** Projects whose files lie nearest to a file: a repository may hold several. */
function nearest(projects: readonly Project[], file: string): readonly Project[] {
  const shared = projects.map((project) => sharedDepth(directoryOf(project.file), directoryOf(file)));
  const best = Math.max(0, ...shared);
  return projects.filter((_project, at) => shared[at] === best);
}

function directoryOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1);
}

function sharedDepth(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, at) => part !== b[at]);
  return differs < 0 ? a.length : differs;
}

/** `django.conf.settings` as a file sees it. */
export function settingsFor(host: Host): Value {
  const projects = nearest(allProjects(host), host.site.file);
  const cache = host.state('settings', () => new Map<string, Value>());
  const key = projects.map(({ file, module }) => `${file}:${module}`).join(' ');
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const settings = readSettings(projects, host);
  // While the settings themselves are being read, not all of them are there.
  if (projects.every((project) => isRead(project, host))) cache.set(key, settings);
  return settings;
}

function isRead(project: Project, host: Host): boolean {
  const module = project.module === undefined ? undefined : host.import(project.module, project.file);
  return module?.kind !== 'module' || module.module.state === 'done';
}

function readSettings(projects: readonly Project[], host: Host): Value {
  const entries = new Map<string, Value>();
  for (const project of projects) {
    for (const [name, value] of settingsOf(project, host)) {
      const before = entries.get(name);
      const joined = before === undefined ? value : joinedValue(before, value, host);
      // Whether a deployment runs in debug mode is its own affair: it decides no branch.
      entries.set(name, name === 'DEBUG' ? unknown('the setting DEBUG', host.site) : joined);
    }
  }
  entries.set('configure', configure(host));
  return { ...map([], true), entries };
}

/** Settings that differ between a project's modules are one or the other. */
function joinedValue(first: Value, second: Value, host: Host): Value {
  return lazy(() => {
    const members = [...host.alternatives(first), ...host.alternatives(second)];
    return { kind: 'union', members: [...new Map(members.map((one) => [keyOf(one), one])).values()] };
  }, host.site);
}

function keyOf(value: Value): unknown {
  return value.kind === 'constant' ? `${typeof value.value} ${value.value}` : value;
}

function settingsOf(project: Project, host: Host): readonly (readonly [string, Value])[] {
  if (project.configured !== undefined) return [...project.configured.entries];
  const module = project.module === undefined ? undefined : host.import(project.module, project.file);
  if (module?.kind !== 'module') return [];
  const { classes, parts } = projectsOf(host);
  const own = valuesIn(module, host);
  const taken = (parts.get(module.module.id) ?? []).flatMap((part) => valuesIn(part, host));
  return [...own, ...taken, ...configurationsIn(module, classes.get(project.file), host)];
}

function valuesIn(module: Value, host: Host): readonly (readonly [string, Value])[] {
  return host
    .exportedNames(module)
    .filter((name) => /^[A-Z]/.test(name))
    .map((name) => [name, lazy(() => host.member(module, name), host.site)] as const);
}

/** `include("components/*.py", optional("local.py"))` of django-split-settings: what these files set is set here. */
export function splitSettings(call: LibraryCall, host: Host): Value {
  const { file } = call.site;
  const { parts } = projectsOf(host);
  const known = parts.get(file) ?? [];
  parts.set(file, known);
  for (const { value } of call.args.positional) {
    const path = host.text(value);
    const files = path === undefined ? [] : host.files(posix.join(posix.dirname(file), path));
    known.push(...files.flatMap((one) => host.module(one) ?? []));
  }
  return constant(null);
}

/** `settings.configure(ROOT_URLCONF=__name__)`: a service in one file. */
function configure(host: Host): Value {
  return native('configure', (args, site) => {
    const configured = map([...args.named].map(([name, { value }]) => [name, value] as const));
    projectsOf(host).found.push({ file: site.file, configured });
    return constant(null);
  });
}

/** A root table of URLs: what the settings call it, and the file from which that name is meant. */
export interface RootTable {
  readonly name: string;
  readonly from: string;
}

/** The root tables of all projects, and the projects whose root table is not known. */
export function rootTables(host: Host): {
  readonly tables: readonly RootTable[];
  readonly unknown: readonly string[];
} {
  const tables: RootTable[] = [];
  const missing: string[] = [];
  const values = allProjects(host).map(
    (project) => [project, new Map(settingsOf(project, host)).get('ROOT_URLCONF')] as const,
  );
  // A script that stands elsewhere and names the same settings is of the same project.
  const known = new Set(values.flatMap(([{ module }, value]) => (value === undefined ? [] : [module])));
  for (const [project, value] of values) {
    if (value === undefined) {
      if (project.module !== undefined && known.has(project.module)) continue;
      const name = conventionalRoot(project, host);
      if (name === undefined) missing.push(project.file);
      else tables.push({ name, from: project.file });
      continue;
    }
    for (const { text, holes } of host.texts(value)) {
      if (holes.length > 0) missing.push(project.file);
      else tables.push({ name: text, from: project.file });
    }
  }
  return { tables, unknown: missing };
}

/**
 * The root table where the settings come from a library that works its name out (`f"{PROJECT}.urls"`): what a new project is
 * given, `urls` beside the settings or beside their folder.
 */
function conventionalRoot({ module, file }: Project, host: Host): string | undefined {
  const [top] = module?.split('.') ?? [];
  if (top === undefined || top === '') return undefined;
  const table = host.import(`${top}.urls`, file);
  return table.kind === 'module' && host.exportedNames(table).includes('urlpatterns')
    ? `${top}.urls`
    : undefined;
}

/** `DEFAULT_PERMISSION_CLASSES` of `REST_FRAMEWORK`: they guard every API view that names none of its own. */
export function defaultPermissions(host: Host): readonly Guard[] {
  const settings = host.member(host.import('django.conf', host.site.file), 'settings');
  const classes = host.entry(host.entry(settings, 'REST_FRAMEWORK'), 'DEFAULT_PERMISSION_CLASSES');
  return (host.items(classes) ?? []).flatMap((item) => {
    const name = (host.text(item) ?? '').replace(/^.*\./, '');
    return name === '' || name === 'AllowAny' ? [] : [{ name }];
  });
}
