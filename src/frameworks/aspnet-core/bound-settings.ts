import {
  type ClassValue,
  type ConstantValue,
  constant,
  given,
  type InstanceValue,
  map,
  native,
  type SettingsSection,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { wordOf } from './attributes.ts';

/** A text as a truth value or a number, where the type says that it is one. */
export function converted(value: ConstantValue, type: Value | undefined): ConstantValue {
  const word = type?.kind === 'term' ? wordOf(type.symbol) : undefined;
  if (word === 'Boolean') return { ...value, value: /^true$/i.test(String(value.value)) };
  return word !== undefined && NUMBERS.has(word) ? { ...value, value: Number(value.value) } : value;
}

const NUMBERS: ReadonlySet<string> = new Set(['Int16', 'Int32', 'Int64', 'Double', 'Single', 'Decimal']);

/** What `Get<T>()` makes of a part of the settings. */
export function bound(settings: SettingsSection, type: Value, host: Host): Value | undefined {
  if (type.kind === 'class') {
    const instance = host.instance(type);
    if (instance.kind === 'instance') fill(instance, settings, host);
    return instance;
  }
  const said = settings.said();
  if (said === undefined || Array.isArray(said.data)) return undefined;
  const value = settings.member('Value');
  return value?.kind === 'constant' ? converted(value, type) : undefined;
}

/** Fills fields with what the settings say; what they do not say, they may say elsewhere. */
export function fill(instance: InstanceValue, settings: SettingsSection, host: Host): void {
  for (const member of host.members(instance.class, { inherited: true })) {
    if (member.kind !== 'field' || member.static) continue;
    const declared = member.type();
    const type = declared === undefined ? undefined : host.force(declared);
    const value = host.force(settings.at(member.name));
    const before = instance.fields.get(member.name);
    const held = before === undefined ? undefined : host.force(before);
    if (value.kind === 'constant') instance.fields.set(member.name, converted(value, type));
    else if (held?.kind === 'constant')
      instance.fields.set(
        member.name,
        constant(held.value, held.soft ?? `default of ${instance.class.name}.${member.name}`),
      );
    else if (type?.kind === 'class' && value.kind === 'unknown' && value.settings?.said() !== undefined)
      instance.fields.set(member.name, bound(value.settings, type, host) ?? value);
    else if (held === undefined) instance.fields.set(member.name, value);
  }
}

/** What hands over an object of settings, and the member by which it does. */
const HOLDERS: Readonly<Record<string, string>> = {
  IOptions: 'Value',
  IOptionsSnapshot: 'Value',
  IOptionsMonitor: 'CurrentValue',
};

export const OPTIONS_TYPES: readonly string[] = Object.keys(HOLDERS).map(
  (name) => `Microsoft.Extensions.Options.${name}`,
);

/** The class of the repository that `IOptions<T>` is of. */
export function optionsType(type: Value, host: Host): ClassValue | undefined {
  if (type.kind !== 'term' || !Object.hasOwn(HOLDERS, wordOf(type.symbol))) return undefined;
  const [of] = type.args?.positional ?? [];
  const known = of === undefined ? undefined : host.force(of.value);
  return known?.kind === 'class' ? known : undefined;
}

/** What a program says of an object of settings: a part of the settings, or a function that is given the object. */
interface Saying {
  readonly said: SettingsSection | Value;
  readonly file: string;
}

function sayings(type: ClassValue, host: Host): Saying[] {
  const all = host.state('options', () => new Map<ClassValue, Saying[]>());
  const known = all.get(type) ?? [];
  all.set(type, known);
  return known;
}

/** `Configure<T>(section)`, `Configure<T>(o => …)`, `AddOptions<T>()` with what is called on it. */
export function configureOptions(name: string, call: LibraryCall, host: Host): Value | undefined {
  const [type] = (call.args.types ?? []).map((one) => host.force(one));
  if (type?.kind !== 'class') return undefined;
  if (name !== 'AddOptions') {
    for (const { value } of call.args.positional) say(type, value, host);
    return undefined;
  }
  const builder = map([], true);
  for (const method of [
    'Bind',
    'Configure',
    'PostConfigure',
    'ValidateDataAnnotations',
    'ValidateOnStart',
    'Validate',
  ])
    builder.entries.set(
      method,
      native(method, ({ positional: [first] }) => {
        if (first !== undefined && !method.startsWith('Validate')) say(type, first.value, host);
        return builder;
      }),
    );
  return builder;
}

function say(type: ClassValue, value: Value, host: Host): void {
  const known = host.force(value);
  const section = known.kind === 'unknown' ? known.settings : undefined;
  const { file } = host.site;
  if (section !== undefined) sayings(type, host).push({ said: section, file });
  else if (host.isFunction(known)) sayings(type, host).push({ said: known, file });
}

/**
 * `IOptions<T>`: the object with what its class says by default, then what the program says of it.
 * https://learn.microsoft.com/aspnet/core/fundamentals/configuration/options
 */
export function optionsOf(type: ClassValue, host: Host): Value | undefined {
  const instance = host.instance(type);
  if (instance.kind !== 'instance') return undefined;
  const { file } = host.site;
  for (const [name, held] of instance.fields) {
    const value = host.force(held);
    if (value.kind === 'constant' && value.value !== undefined && value.value !== null)
      instance.fields.set(name, constant(value.value, value.soft ?? `default of ${type.name}.${name}`));
  }
  for (const { said } of sayings(type, host).filter((one) => host.isBuiltInto(one.file, file))) {
    if ('said' in said) fill(instance, said, host);
    else host.call(said, given(instance));
  }
  return map(
    Object.values(HOLDERS).map((name) => [name, instance] as const),
    true,
  );
}
