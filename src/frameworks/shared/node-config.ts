import { constant, list, map, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** Files that hold the defaults, as far as they are data. https://github.com/node-config/node-config/wiki/Configuration-Files */
const DEFAULTS = ['default.json', 'default.yaml', 'default.yml'];

/** Settings of node-config: the defaults of the folder `config` that is nearest above the code, which the environment may replace. */
export const NODE_CONFIG_CALLS: Readonly<
  Record<string, (call: LibraryCall, host: Host) => Value | undefined>
> = { 'config.get': setting };

function setting({ args, site }: LibraryCall, host: Host): Value | undefined {
  const name = host.text(args.positional[0]?.value);
  if (name === undefined) return undefined;
  for (let folder = site.file; folder.includes('/'); ) {
    folder = folder.slice(0, folder.lastIndexOf('/'));
    const found = DEFAULTS.map((file) => host.data(`${folder}/config/${file}`)).find(isObject);
    if (found !== undefined) return defaultOf(name.split('.').reduce(inside, found), name);
  }
  const root = DEFAULTS.map((file) => host.data(`config/${file}`)).find(isObject);
  return root === undefined ? undefined : defaultOf(name.split('.').reduce(inside, root), name);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function inside(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** Nothing for what has no default. */
function defaultOf(value: unknown, name: string): Value | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return constant(value, `default of the setting ${name}`);
  if (Array.isArray(value)) {
    const items = value.map((one) => defaultOf(one, name));
    return items.every((one) => one !== undefined) ? list(items) : undefined;
  }
  if (!isObject(value)) return undefined;
  return map(
    Object.entries(value).flatMap(([key, one]) => {
      const known = defaultOf(one, `${name}.${key}`);
      return known === undefined ? [] : [[key, known] as const];
    }),
    true,
  );
}
