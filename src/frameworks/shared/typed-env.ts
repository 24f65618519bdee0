import { constant, map, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

const VALUES = ['runtimeEnv', 'runtimeEnvStrict', 'experimental__runtimeEnv'];
const SCHEMAS = ['server', 'client', 'shared'];

/** `createEnv({ server: { BASE: z.string().default('/x') }, runtimeEnv: { BASE: process.env.BASE } })` of T3 Env: the settings, by name. */
export function createEnv(call: LibraryCall, host: Host): Value | undefined {
  const [options] = call.args.positional;
  const given = VALUES.map((key) => host.force(host.entry(options?.value, key) ?? constant(null)));
  const values = given.find((one) => one.kind === 'map');
  if (values?.kind !== 'map') return undefined;
  const settings = map([...values.entries], true);
  for (const key of SCHEMAS) {
    const schema = host.force(host.entry(options?.value, key) ?? constant(null));
    if (schema.kind !== 'map') continue;
    for (const [name, type] of schema.entries) {
      const standard = defaultOf(type, host);
      if (standard !== undefined) settings.entries.set(name, constant(standard, `default of ${name}`));
    }
  }
  return settings;
}

/** The text of `.default('…')` among the calls of a schema. */
function defaultOf(type: Value, host: Host): string | undefined {
  for (let at: Value | undefined = type; at !== undefined; ) {
    const term = host.force(at);
    if (term.kind !== 'term') return undefined;
    if (term.args !== undefined && term.symbol.endsWith('.default'))
      return host.text(term.args.positional[0]?.value);
    at = term.receiver;
  }
  return undefined;
}
