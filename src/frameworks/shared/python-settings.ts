import { constant, type GivenValue, NO_ARGUMENTS, native, type Value } from '../../resolve/value.ts';
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

/** What the libraries that read settings make of their calls. */
export const SETTINGS_CALLS = {
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
