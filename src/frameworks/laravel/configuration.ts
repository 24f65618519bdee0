import { constant, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { rootOf } from './state.ts';

/** Files of packages and modules that give defaults to the configuration (`mergeConfigFrom`), by root and key. */
function defaults(host: Host): Map<string, Value[]> {
  return host.state('defaults of the configuration', () => new Map());
}

/** `mergeConfigFrom(__DIR__.'/../config/blog.php', 'blog')` of a provider. */
export function mergeConfiguration(call: LibraryCall, host: Host): void {
  const [path, key] = call.args.positional;
  const name = host.text(key?.value);
  const file = host.text(path?.value);
  const loaded = file === undefined ? undefined : host.include(file);
  if (name === undefined || loaded === undefined) return;
  const id = `${rootOf(call.site.file, host)} ${name}`;
  defaults(host).set(id, [...(defaults(host).get(id) ?? []), loaded]);
}

/** `env('NAME', default)`: the default, or what the example of the environment says; the environment may override both. */
export function environment(call: LibraryCall, host: Host): Value {
  const [name, fallback] = call.args.positional;
  const key = host.text(name?.value);
  const why = `env('${key ?? '…'}')`;
  const value = fallback === undefined ? undefined : host.force(fallback.value);
  const isNothing = value?.kind === 'constant' && (value.value ?? '') === '';
  if (value === undefined || isNothing) {
    const example = key === undefined ? undefined : exampleOf(key, call, host);
    if (example !== undefined) return constant(example, `${why} of .env.example`);
  }
  if (value === undefined) return { kind: 'unknown', why, site: call.site, environment: true };
  return value.kind === 'constant' ? constant(value.value, `default of ${why}`) : value;
}

/** What `.env.example`, of which a new installation is made, sets. */
function exampleOf(key: string, call: LibraryCall, host: Host): string | undefined {
  const root = rootOf(call.site.file, host);
  const data = host.data(root === '' ? '.env.example' : `${root}/.env.example`);
  const value =
    typeof data === 'object' && data !== null && key in data
      ? Object.entries(data).find(([name]) => name === key)?.[1]
      : undefined;
  // `null`, `true` and the like are no texts.
  const isText =
    typeof value === 'string' && /^[\w./-]+$/.test(value) && !/^(?:null|true|false|empty)$/i.test(value);
  return isText ? value : undefined;
}

/** `config('api.prefix', default)`. */
export function configured(call: LibraryCall, host: Host): Value {
  const [key, fallback] = call.args.positional;
  const text = host.text(key?.value);
  return (
    (text === undefined ? undefined : setting(text, host)) ??
    fallback?.value ?? { kind: 'unknown', why: `config('${text ?? '…'}')`, site: call.site }
  );
}

/** `RoutePath::for('login', '/login')` of Fortify: what the configuration says, else what is given. */
export function routePath(call: LibraryCall, host: Host): Value | undefined {
  const [name, standard] = call.args.positional;
  const text = host.text(name?.value);
  return (text === undefined ? undefined : setting(`fortify.paths.${text}`, host)) ?? standard?.value;
}

/**
 * What the configuration holds under a key: `blog.admin.prefix` is in `config/blog.php`, or in `config/blog/admin.php`. What a
 * provider merges into it counts where the application's own file says nothing.
 */
export function setting(key: string, host: Host): Value | undefined {
  const parts = key.split('.');
  const root = rootOf(host.site.file, host);
  for (let length = parts.length - 1; length > 0; length--) {
    const own = fileOf(
      `${root === '' ? '' : `${root}/`}config/${parts.slice(0, length).join('/')}.php`,
      host,
    );
    const merged = defaults(host).get(`${root} ${parts.slice(0, length).join('.')}`) ?? [];
    for (const one of [...(own === undefined ? [] : [own]), ...merged]) {
      const found = parts.slice(length).reduce<Value | undefined>((at, name) => host.entry(at, name), one);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function fileOf(id: string, host: Host): Value | undefined {
  const all = host.state('configuration', () => new Map<string, Value | undefined>());
  if (!all.has(id)) all.set(id, host.include(id));
  return all.get(id);
}
