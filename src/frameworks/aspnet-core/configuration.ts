import { constant, type SettingsSection, type UnknownValue, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { bound, converted, fill, optionsOf, optionsType } from './bound-settings.ts';

const LIBRARY = 'Microsoft.Extensions.Configuration';

/** Types of what holds a program's settings. */
export const CONFIGURATION_TYPES: readonly string[] = [
  'IConfiguration',
  'IConfigurationRoot',
  'IConfigurationManager',
  'ConfigurationManager',
].map((name) => `${LIBRARY}.${name}`);

/** Where builders have them. */
export const CONFIGURATION_MEMBERS: readonly string[] = [
  'CreateBuilder',
  'CreateSlimBuilder',
  'CreateEmptyBuilder',
].map((name) => `Microsoft.AspNetCore.Builder.WebApplication.${name}.Configuration`);

/** What dependency injection hands over as the settings. */
export const CONFIGURATION_CALLS: Readonly<
  Record<string, (call: LibraryCall, host: Host) => Value | undefined>
> = Object.fromEntries(CONFIGURATION_TYPES.map((symbol) => [symbol, (_, host) => configuration(host)]));

/** Where a program keeps its settings; a later file wins. Production is the environment that nobody sets. */
const FILES = ['appsettings.json', 'appsettings.Production.json'];

type Data = Readonly<Record<string, unknown>>;
type Said = ReturnType<SettingsSection['said']>;

/**
 * The settings of the program that runs: those that its committed files say, which the environment may override.
 * https://learn.microsoft.com/aspnet/core/fundamentals/configuration
 */
export function configuration(host: Host): UnknownValue {
  const { site } = host;
  return section([], filesFor(site.file, host), host);
}

/** The folder of the only program that a file is built into and that has settings, as paths of its files, the last first. */
function filesFor(file: string, host: Host): readonly string[] {
  const known = host.state('settings files', () => new Map<string, readonly string[]>());
  const home = host.home(file);
  const before = known.get(home);
  if (before !== undefined) return before;
  const paths = (directory: string) =>
    FILES.map((name) => (directory === '' ? name : `${directory}/${name}`)).filter(
      (path) => dataOf(path, host) !== undefined,
    );
  const own = paths(home);
  const programs =
    own.length > 0
      ? [own]
      : host
          .files(`**/${FILES[0]}`)
          .map((path) => host.home(path))
          .filter((folder) => host.isBuiltInto(file, `${folder}/${FILES[0]}`))
          .map(paths);
  const found = programs.length === 1 ? (programs[0] ?? []).toReversed() : [];
  known.set(home, found);
  return found;
}

function dataOf(path: string, host: Host): Data | undefined {
  const known = host.state('settings data', () => new Map<string, Data | undefined>());
  if (!known.has(path)) {
    const data = host.data(path);
    known.set(path, isObject(data) ? data : undefined);
  }
  return known.get(path);
}

function isObject(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A part of the settings. What no file says is a setting all the same. */
function section(keys: readonly string[], files: readonly string[], host: Host): UnknownValue {
  const { site } = host;
  const why = keys.length === 0 ? 'the configuration' : `the setting ${keys.join(':')}`;
  const below = (key: string) => [...keys, ...key.split(':')];
  const at = (path: readonly string[]) => leaf(path, files, host) ?? section(path, files, host);
  const settings: SettingsSection = {
    types: [...CONFIGURATION_TYPES, `${LIBRARY}.IConfigurationSection`],
    at: (key) => at(below(key)),
    member: (name) => (name === 'Value' ? at(keys) : undefined),
    inside: (key) => section(below(key), files, host),
    said: () => found(keys, files, host),
  };
  return { kind: 'unknown', why, site, environment: true, settings };
}

/** Methods of settings, and of what hands them over. */
export function configurationMethod(
  receiver: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const [type] = (call.args.types ?? []).map((one) => host.force(one));
  if (/^Get(?:Required)?Service$/.test(name)) {
    const options = type === undefined ? undefined : optionsType(type, host);
    if (options !== undefined) return optionsOf(options, host);
    if (type?.kind === 'class' && type.node.flavour === 'class' && type.node.abstract !== true)
      return host.instance(type, { shared: true });
    return type?.kind === 'term' && CONFIGURATION_TYPES.includes(type.symbol)
      ? configuration(host)
      : undefined;
  }
  // What dependency injection hands over as `IOptions<T>`.
  if (name === '()') {
    const options = optionsType(receiver, host);
    return options === undefined ? undefined : optionsOf(options, host);
  }
  if (receiver.kind === 'term')
    return name === 'Build' && /\.ConfigurationBuilder\b/.test(receiver.symbol)
      ? configuration(host)
      : undefined;
  const settings = receiver.kind === 'unknown' ? receiver.settings : undefined;
  if (settings === undefined) return undefined;
  const [first, second] = call.args.positional;
  const key = host.text(first?.value);
  switch (name) {
    case 'GetSection':
    case 'GetRequiredSection':
      return key === undefined ? undefined : settings.inside(key);
    case 'GetValue':
      return key === undefined ? undefined : settingAs(settings.at(key), type, second?.value, host);
    case 'Get':
      return type === undefined ? undefined : bound(settings, type, host);
    case 'Bind': {
      const target = host.force((second ?? first)?.value ?? receiver);
      const from = second === undefined || key === undefined ? settings : settings.inside(key).settings;
      if (target.kind === 'instance' && from !== undefined) fill(target, from, host);
      return constant(undefined);
    }
    default:
      return undefined;
  }
}

/** A setting as a value of a type, or else what it is by default. */
function settingAs(value: Value, type: Value | undefined, fallback: Value | undefined, host: Host): Value {
  if (value.kind === 'constant') return converted(value, type);
  const standard = fallback === undefined ? undefined : host.force(fallback);
  return standard?.kind === 'constant' && value.kind === 'unknown'
    ? constant(standard.value, `default of ${value.why}`)
    : value;
}

/** What the first of the files that says something under keys says. Case does not count. */
function found(keys: readonly string[], files: readonly string[], host: Host): Said | undefined {
  for (const file of files) {
    let data: unknown = dataOf(file, host);
    for (const key of keys) data = isObject(data) ? entryOf(data, key) : undefined;
    if (data !== undefined && data !== null) return { data, file };
  }
  return undefined;
}

function entryOf(data: Data, key: string): unknown {
  const name = Object.keys(data).find((one) => one.toLowerCase() === key.toLowerCase());
  return name === undefined ? undefined : data[name];
}

/** A setting that holds a text; all of them do. */
function leaf(keys: readonly string[], files: readonly string[], host: Host): Value | undefined {
  const one = found(keys, files, host);
  const text = one === undefined ? undefined : textOf(one.data);
  return text === undefined || one === undefined ? undefined : constant(text, softOf(keys, one.file));
}

function softOf(keys: readonly string[], file: string): string {
  return `value of ${keys.join(':')} in ${file.slice(file.lastIndexOf('/') + 1)}`;
}

function textOf(data: unknown): string | undefined {
  if (typeof data === 'boolean') return data ? 'True' : 'False';
  return typeof data === 'string' || typeof data === 'number' ? String(data) : undefined;
}
