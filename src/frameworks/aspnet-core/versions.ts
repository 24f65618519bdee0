import type { Router } from '../../resolve/router.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import type { Attribute } from './attributes.ts';

/** What is said of the versions for which something answers. */
export interface Versions {
  /** That it, or what it is in, has. */
  readonly declared: string[];
  /** Those of them that it alone answers. */
  readonly mapped: string[];
  /** Of the set that it belongs to. */
  set: readonly string[] | undefined;
  /** Any version will do. */
  neutral: boolean;
  /** Something was said that is not known. */
  unknown: boolean;
}

function nothingSaid(): Versions {
  return { declared: [], mapped: [], set: undefined, neutral: false, unknown: false };
}

/** What a program says of all its versions, and the file that says it. */
interface Settings {
  readonly file: string;
  readonly standard?: string | undefined;
  readonly format?: string | undefined;
  /** Conventions of the program give versions to controllers. */
  readonly conventions?: boolean;
}

function settings(host: Host): Settings[] {
  return host.state<Settings[]>('version settings', () => []);
}

function settingsOf(program: string, host: Host): readonly Settings[] {
  return settings(host).filter(({ file }) => host.isBuiltInto(file, program));
}

/** What `AddApiVersioning(options => …)` and `AddApiExplorer(options => …)` were told. */
export function configureVersions(options: ReadonlyMap<string, Value>, file: string, host: Host): void {
  const standard = options.get('DefaultApiVersion');
  settings(host).push({
    file,
    ...(standard === undefined ? {} : { standard: versionIn([standard], host) }),
    format: host.text(options.get('SubstitutionFormat')),
  });
}

export const VERSION_CALLS = {
  'Asp.Versioning.Conventions.VersionByNamespaceConvention': (
    { site }: LibraryCall,
    host: Host,
  ): undefined => {
    settings(host).push({ file: site.file, conventions: true });
  },
};

/**
 * A version as it is written in the way `1`, `1.1`, `2-beta`: major, minor where it is not 0, status; a date as it is. Undefined
 * where it is not known.
 */
function versionIn(values: readonly Value[], host: Host): string | undefined {
  const [first, ...others] = values.map((value) => host.force(value));
  if (first === undefined) return undefined;
  if (first.kind === 'term') {
    if (first.symbol.endsWith('.ApiVersion.Default')) return '1.0';
    // `new(1, 0)` says no type.
    if (!/^new$|\.ApiVersion$/.test(first.symbol) || first.args === undefined) return undefined;
    return versionIn(
      first.args.positional.map(({ value }) => value),
      host,
    );
  }
  const text = host.text(first);
  if (text === undefined || !/^\d/.test(text)) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const [minor] = others.map((value) => host.text(value)).filter((one) => /^\d+$/.test(one ?? ''));
  const status = others.map((value) => host.text(value)).find((one) => /^[A-Za-z]/.test(one ?? ''));
  const [number = '', written] = text.split('-');
  const whole = number.includes('.') ? number : `${number}.${minor ?? '0'}`;
  const named = written ?? status;
  return named === undefined ? whole : `${whole}-${named}`;
}

/** https://github.com/dotnet/aspnet-api-versioning/wiki/Version-Format */
function formatted(version: string, format: string): string {
  const [number = '', status] = version.split('-');
  if (/^\d{4}-/.test(version)) return version;
  const [major = '', minor = '0'] = number.split('.');
  const end = status === undefined ? '' : `-${status}`;
  switch (format) {
    case 'V':
      return major;
    case 'VV':
      return `${major}.${minor}`;
    case 'VVVV':
    case 'F':
      return `${major}.${minor}${end}`;
    default:
      return `${major}${minor === '0' ? '' : `.${minor}`}${end}`;
  }
}

/** Every version that something says, and the file that says it. */
function allVersions(host: Host): { readonly version: string; readonly file: string }[] {
  return host.state('all versions', () => []);
}

/** Reads what a call says: `HasApiVersion(1.0)`, `MapToApiVersion(2)`, … True where it is one of these. */
export function sayVersions(said: Versions, name: string, call: LibraryCall, host: Host): boolean {
  const values = call.args.positional.map(({ value }) => value);
  const add = (into: string[], each: readonly Value[]): true => {
    const version = versionIn(each, host);
    if (version === undefined) said.unknown = true;
    else if (!into.includes(version)) into.push(version);
    if (version !== undefined) allVersions(host).push({ version, file: call.site.file });
    return true;
  };
  const addAll = (into: string[]): true => {
    const [given] = values;
    for (const item of host.items(given) ?? values) add(into, [item]);
    return true;
  };
  switch (name) {
    case 'HasApiVersion':
    case 'HasDeprecatedApiVersion':
      return add(said.declared, values);
    case 'HasApiVersions':
    case 'HasDeprecatedApiVersions':
      return addAll(said.declared);
    case 'MapToApiVersion':
      return add(said.mapped, values);
    case 'MapToApiVersions':
      return addAll(said.mapped);
    case 'IsApiVersionNeutral':
      said.neutral = true;
      return true;
    default:
      return false;
  }
}

/** What a router was told of its versions. */
export function versionsOf(router: Router, host: Host): Versions {
  const all = host.state('versions', () => new Map<Router, Versions>());
  const known = all.get(router) ?? nothingSaid();
  all.set(router, known);
  return known;
}

/** Methods of builders that say versions, and of what builds sets of them; undefined for any other. */
export function versionMethod(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const same: Value = { kind: 'router', router };
  if (name === 'NewApiVersionSet') return host.router('versions');
  if (name === 'WithApiVersionSet') {
    const set = host.routerOf(call.args.positional[0]?.value);
    const own = versionsOf(router, host);
    if (set === undefined) own.unknown = true;
    else own.set = versionsOf(set, host).declared;
    return same;
  }
  if (sayVersions(versionsOf(router, host), name, call, host)) return same;
  return router.kind === 'versions' ? same : undefined;
}

/** What attributes say of versions; those of base classes do not count. */
export function versionsIn(attributes: readonly Attribute[], file: string, host: Host): Versions {
  const said = nothingSaid();
  const calls = new Map([
    ['ApiVersion', 'HasApiVersion'],
    ['MapToApiVersion', 'MapToApiVersion'],
    ['ApiVersionNeutral', 'IsApiVersionNeutral'],
  ]);
  for (const { name, args, line } of attributes) {
    const call = calls.get(name);
    if (call !== undefined) sayVersions(said, call, { args, site: { file, line }, symbol: name }, host);
  }
  return said;
}

/**
 * What stands above an endpoint and at itself, outermost first, as it holds for it. What answers any version is described for
 * those that the program has. Undefined: not known.
 */
function answered(levels: readonly Versions[], program: string, host: Host): readonly string[] | undefined {
  if (levels.some(({ unknown }) => unknown)) return undefined;
  if (levels.some(({ neutral }) => neutral)) {
    const all = allVersions(host).filter(({ file }) => host.isBuiltInto(file, program));
    return all.length === 0 ? undefined : all.map(({ version }) => version);
  }
  const mapped = levels.flatMap((level) => level.mapped);
  if (mapped.length > 0) return mapped;
  const declared = levels.flatMap((level) => level.declared);
  if (declared.length > 0) return [...new Set(declared)];
  const set = levels.findLast((level) => level.set !== undefined)?.set;
  if (set === undefined) return undefined;
  return set.length > 0 ? set : [standardOf(program, host) ?? '1.0'];
}

function standardOf(program: string, host: Host): string | undefined {
  return settingsOf(program, host).find(({ standard }) => standard !== undefined)?.standard;
}

const PARAMETER = /\{\w+:apiVersion[^}]*\}/g;

/** The paths that a path with a version in it stands for; itself where they are not known. */
function withVersions(
  path: string,
  versions: readonly string[] | undefined,
  program: string,
  host: Host,
): readonly string[] {
  if (versions === undefined || path.search(PARAMETER) < 0) return [path];
  const format = settingsOf(program, host).find((one) => one.format !== undefined)?.format ?? 'VVV';
  return [...new Set(versions.map((version) => path.replace(PARAMETER, formatted(version, format))))];
}

/** Paths of an endpoint that is mapped, once everything has been said. */
export function endpointPaths(router: Router, path: string, program: string, host: Host): readonly string[] {
  const levels: Versions[] = [];
  for (let at: Router | undefined = router; at !== undefined; at = at.parent)
    levels.unshift(versionsOf(at, host));
  return withVersions(path, answered(levels, program, host), program, host);
}

/**
 * Paths of an action. A controller that says nothing has the default version.
 * https://github.com/dotnet/aspnet-api-versioning/wiki/Versioning-via-the-URL-Path
 */
export function actionPaths(
  controller: Versions,
  action: Versions,
  path: string,
  program: string,
  host: Host,
): readonly string[] {
  const known = settingsOf(program, host);
  const isSilent =
    controller.declared.length === 0 && action.declared.length === 0 && action.mapped.length === 0;
  if (isSilent && (known.length === 0 || known.some(({ conventions }) => conventions === true)))
    return [path];
  const own = action.declared.length > 0 ? [action] : [{ ...controller, set: [] }, action];
  return withVersions(path, answered(own, program, host), program, host);
}
