import type { Location } from '../../model/location.ts';
import { constant, type GivenValue, given, map, native, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** What `registerAs` and `ConfigModule.forRoot({ load })` know, by namespace. */
interface Settings {
  readonly namespaces: Map<string, Value>;
  readonly loaded: Value[];
}

function settings(host: Host): Settings {
  return host.state<Settings>('settings', () => ({ namespaces: new Map(), loaded: [] }));
}

/** `registerAs('app', () => ({ … }))` */
export function registerAs(call: LibraryCall, host: Host): undefined {
  const [name, factory] = call.args.positional;
  const text = host.text(name?.value);
  if (text !== undefined && factory !== undefined) settings(host).namespaces.set(text, factory.value);
}

/** What `registerAs('app', factory)()` gives. */
export function registered(receiver: Value, host: Host): Value | undefined {
  if (receiver.kind !== 'term' || receiver.symbol !== '@nestjs/config.registerAs') return undefined;
  const factory = receiver.args?.positional[1];
  return factory === undefined ? undefined : host.call(factory.value, given());
}

/** What the container gives for `registerAs('app', factory).KEY`. */
export function settingsOfKey(token: Value, host: Host): Value | undefined {
  if (token.kind !== 'term' || token.symbol !== '@nestjs/config.registerAs.KEY') return undefined;
  return token.receiver === undefined ? undefined : registered(host.force(token.receiver), host);
}

/** `ConfigModule.forRoot({ load: [configuration], validationSchema: Joi.object({ … }), validate })` */
export function loadSettings(call: LibraryCall, host: Host): undefined {
  const options = call.args.positional[0]?.value;
  const load = host.items(host.entry(options, 'load')) ?? [];
  const schema = host.entry(options, 'validationSchema');
  const validate = host.entry(options, 'validate');
  const environment: Value = { kind: 'term', symbol: 'process.env', site: call.site };
  const check = (callee: Value) => native('validate', () => host.call(callee, given(environment)));
  settings(host).loaded.push(...load, ...(validate === undefined ? [] : [check(validate)]));
  if (schema !== undefined) {
    const checked = () =>
      host.entry(host.call(host.member(schema, 'validate'), given(environment)), 'value') ?? constant(null);
    settings(host).loaded.push(native('validate', checked));
  }
}

/** `ConfigService`: an application that was created has read all configuration. */
export function configService(host: Host): Value {
  const get = native('get', ({ positional }, site) => setting(positional, site, host));
  return map(
    [
      ['get', get],
      ['getOrThrow', get],
    ],
    true,
  );
}

function setting([key, fallback]: readonly GivenValue[], site: Location, host: Host): Value {
  const name = host.text(key?.value);
  const known = name === undefined ? undefined : lookUp(name, host);
  if (known !== undefined) return known;
  const other = fallback === undefined ? undefined : host.force(fallback.value);
  const why = `the setting ${name ?? key?.written ?? ''}`;
  if (other?.kind === 'constant' && other.value !== undefined)
    return constant(other.value, `default of ${why}`);
  return { kind: 'unknown', why, site, environment: true };
}

function lookUp(name: string, host: Host): Value | undefined {
  const [first = '', ...rest] = name.split('.');
  const { namespaces, loaded } = settings(host);
  const namespace = namespaces.get(first);
  if (namespace !== undefined) return walk(host.call(namespace, given()), rest, host);
  for (const load of loaded) {
    const value = host.force(load);
    if (value.kind !== 'function' && value.kind !== 'native') continue;
    const found = walk(host.call(value, given()), [first, ...rest], host);
    if (found !== undefined) return found;
  }
  return undefined;
}

function walk(value: Value, path: readonly string[], host: Host): Value | undefined {
  let current: Value | undefined = value;
  for (const name of path) current = host.entry(current, name);
  const known = current === undefined ? undefined : host.force(current);
  return known?.kind === 'constant' && known.value === undefined ? undefined : known;
}
