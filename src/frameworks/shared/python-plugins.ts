import { constant, list, map, NO_ARGUMENTS, native, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { argument } from './python-handlers.ts';

/** Names under which libraries that load plugins offer their managers. */
const MANAGERS = [
  'ExtensionManager',
  'NamedExtensionManager',
  'EnabledExtensionManager',
  'HookManager',
  'DispatchExtensionManager',
  'NameDispatchExtensionManager',
];

/** What an entry point of a group gives; it is called where the call says so. */
function loaded(point: Value, call: LibraryCall, host: Host): Value {
  const plugin = host.call(host.member(point, 'load'), NO_ARGUMENTS);
  if (host.truth(argument(call, undefined, 'invoke_on_load')?.value) !== true) return plugin;
  const given = host.items(argument(call, undefined, 'invoke_args')?.value) ?? [];
  const positional = given.map((value) => ({ value, written: '' }));
  return host.call(plugin, { positional, named: new Map(), open: false });
}

/** A manager of stevedore: what it has loaded, and functions that it calls with each. */
function manager(call: LibraryCall, host: Host): Value | undefined {
  const group = host.text(argument(call, 0, 'namespace')?.value);
  if (group === undefined) return undefined;
  const extensions = host.entryPoints(group).map((point) => {
    const object = loaded(point, call, host);
    return map([
      ['name', host.member(point, 'name')],
      ['entry_point', point],
      ['plugin', object],
      ['obj', object],
    ]);
  });
  const each = (name: string, work: (extension: Value, args: LibraryCall['args']) => Value) =>
    [name, native(name, (args) => list(extensions.map((one) => work(one, args))))] as const;
  return map([
    ['extensions', list(extensions)],
    ['names', native('names', () => list(extensions.map((one) => host.member(one, 'name'))))],
    each('map', (extension, args) => {
      const [work, ...rest] = args.positional;
      const positional = [{ value: extension, written: 'extension' }, ...rest];
      return work === undefined ? constant(null) : host.call(work.value, { ...args, positional });
    }),
    each('map_method', (extension, args) => {
      const [name, ...positional] = args.positional;
      const method = host.text(name?.value);
      return method === undefined
        ? constant(null)
        : host.call(host.member(host.member(extension, 'obj'), method), { ...args, positional });
    }),
  ]);
}

/** `plugin_helpers.load(namespace, names, dependencies)`: makes each plugin of a group and calls its `load`. */
function loadPlugins(call: LibraryCall, host: Host): Value {
  const group = host.text(argument(call, 0, 'namespace')?.value);
  const dependencies = argument(call, 2, 'dependencies');
  for (const point of group === undefined ? [] : host.entryPoints(group)) {
    const plugin = host.call(host.call(host.member(point, 'load'), NO_ARGUMENTS), NO_ARGUMENTS);
    host.call(host.member(plugin, 'load'), {
      positional: dependencies === undefined ? [] : [dependencies],
      named: new Map(),
      open: false,
    });
  }
  return constant(null);
}

/** What libraries make of the entry points of a repository. */
export const PLUGIN_CALLS = {
  ...Object.fromEntries(
    MANAGERS.flatMap((name) => [
      [`stevedore.${name}`, manager] as const,
      [`stevedore.extension.${name}`, manager] as const,
      [`stevedore.named.${name}`, manager] as const,
      [`stevedore.enabled.${name}`, manager] as const,
    ]),
  ),
  'xivo.plugin_helpers.load': loadPlugins,
} as const;
