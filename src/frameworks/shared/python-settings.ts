import {
  type ConstantValue,
  constant,
  type GivenValue,
  list,
  type MapValue,
  map,
  NO_ARGUMENTS,
  native,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { argument } from './python-handlers.ts';

/** Base classes of settings that the environment overrides. */
export const SETTINGS_BASES = [
  'pydantic.BaseSettings',
  'pydantic_settings.BaseSettings',
  'pydantic.v1.BaseSettings',
];

/** `pydantic.Field(default)` in a settings class is its default, `Field(default_factory=f)` what `f` makes. */
function field(call: LibraryCall, host: Host): Value | undefined {
  const factory = argument(call, undefined, 'default_factory');
  return factory === undefined ? argument(call, 0, 'default')?.value : host.call(factory.value, NO_ARGUMENTS);
}

/** `Config()` of Starlette reads the environment: `config('NAME', default=…)`. */
function starletteConfig(): Value {
  return native('Config', (args, site) =>
    environmentValue(args.positional[0], args.named.get('default') ?? args.positional[2], site),
  );
}

/** `Dynaconf(validators=[Validator("web.base", default="/")])`: what files and the environment say, and the defaults. */
function dynaconf(call: LibraryCall, host: Host): Value {
  const settings = map([], true);
  const register = (values: readonly Value[]): void => {
    for (const value of values.flatMap((one) => host.items(one) ?? [one])) {
      const given = host.force(value);
      const validator = given.kind === 'instance' ? given.inner : given;
      const standard = host.force(host.entry(validator, 'default') ?? constant(null));
      if (standard.kind !== 'constant' || standard.value === null || standard.value === undefined) continue;
      for (const name of host.items(host.entry(validator, 'names')) ?? [])
        keep(settings, name, standard.value, host);
    }
  };
  register([argument(call, undefined, 'validators')?.value ?? constant(null)]);
  const added = native('register', (args) => {
    register(args.positional.map(({ value }) => value));
    return constant(null);
  });
  settings.entries.set('validators', map([['register', added]], true));
  return settings;
}

/** What a setting must be, and is where nobody says. */
function validator(call: LibraryCall): Value {
  return map([
    ['names', list(call.args.positional.map(({ value }) => value))],
    ['default', argument(call, undefined, 'default')?.value ?? constant(null)],
  ]);
}

/** Puts a default where a dotted name says; nobody else may have put something there. */
function keep(settings: MapValue, name: Value, value: ConstantValue['value'], host: Host): void {
  const path = host.text(name)?.split('.') ?? [];
  const last = path.pop();
  if (last === undefined) return;
  let at = settings;
  for (const key of path) {
    const known = at.entries.get(key);
    const inner = known?.kind === 'map' ? known : map([], true);
    at.entries.set(key, inner);
    at = inner;
  }
  if (!at.entries.has(last))
    at.entries.set(last, constant(value, `default of the setting ${[...path, last].join('.')}`));
}

/** What the libraries that read settings make of their calls. */
export const SETTINGS_CALLS = {
  'dynaconf.Dynaconf': dynaconf,
  'dynaconf.LazySettings': dynaconf,
  'dynaconf.Validator': validator,
  'dynaconf.validator.Validator': validator,
  'pydantic.Field': field,
  'pydantic.fields.Field': field,
  'dataclasses.field': field,
  'starlette.config.Config': starletteConfig,
} as const;

function environmentValue(
  name: GivenValue | undefined,
  fallback: GivenValue | undefined,
  site: LibraryCall['site'],
): Value {
  const key = name?.value.kind === 'constant' ? `${name.value.value}` : 'a setting';
  if (fallback?.value.kind === 'constant')
    return constant(fallback.value.value, `default of the setting ${key}`);
  return { kind: 'unknown', why: `the setting ${key}`, site, environment: true };
}
