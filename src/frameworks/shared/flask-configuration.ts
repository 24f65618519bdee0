import { constant, type MapValue, map, native, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** `app.config`: what the code puts there. What it takes from an object or a mapping is a default that may be overridden. */
export function flaskConfiguration(host: Host): MapValue {
  const configuration = map([], true);
  const keep = (key: string, value: Value): void => {
    if (/^[A-Z][A-Z\d_]*$/.test(key)) configuration.entries.set(key, soften(key, value, host));
  };
  const load = native('from_object', (args) => {
    const source = args.positional[0]?.value;
    const object = source === undefined ? undefined : resolveObject(source, host);
    if (object?.kind === 'class')
      for (const member of host.members(object, { inherited: true }))
        if (member.kind === 'field') keep(member.name, host.member(object, member.name));
    if (object?.kind === 'instance')
      for (const member of host.members(object.class, { inherited: true }))
        if (member.kind === 'field') keep(member.name, host.member(object, member.name));
    if (object?.kind === 'module')
      for (const name of host.exportedNames(object)) keep(name, host.member(object, name));
    return constant(null);
  });
  const merge = native('from_mapping', (args) => {
    for (const [key, given] of args.named) keep(key, given.value);
    for (const { value } of args.positional) for (const [key, entry] of host.entries(value)) keep(key, entry);
    return constant(null);
  });
  configuration.entries.set('from_object', load);
  configuration.entries.set('from_mapping', merge);
  return configuration;
}

function soften(key: string, value: Value, host: Host): Value {
  const forced = host.force(value);
  return forced.kind === 'constant' && typeof forced.value === 'string' && forced.soft === undefined
    ? constant(forced.value, `default of the setting ${key}`)
    : forced.kind === 'constant' && typeof forced.value === 'boolean'
      ? constant(forced.value, `default of the setting ${key}`)
      : forced;
}

/** A class, an instance or a module, or its dotted name: `service.config.Production`. */
function resolveObject(source: Value, host: Host): Value | undefined {
  const forced = host.force(source);
  const name = forced.kind === 'constant' && typeof forced.value === 'string' ? forced.value : undefined;
  if (name === undefined) return forced;
  const path = name.replace(/:/g, '.').split('.');
  const whole = moduleAt(path, host);
  if (whole !== undefined) return whole;
  const module = moduleAt(path.slice(0, -1), host);
  return module === undefined ? undefined : host.force(host.member(module, path.at(-1) ?? ''));
}

function moduleAt(path: readonly string[], host: Host): Value | undefined {
  if (path.length === 0) return undefined;
  const [file, ...others] = host.files(`{,**/}${path.join('/')}{.py,/__init__.py}`);
  return file === undefined || others.length > 0 ? undefined : host.module(file);
}
