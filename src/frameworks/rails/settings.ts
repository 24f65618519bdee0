import type { Router } from '../../resolve/router.ts';
import { constant, list, map, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { homeOf } from './applications.ts';

/** What stands for a level of the settings: its members are reached by calls. */
export const SETTINGS = 'settings';

/** Constant under which the gem `config` gives them, where no code names another. */
const NAME = 'Settings';

/** `Settings.shop.name`: what `config/settings.yml` holds, and what `config/settings/production.yml` replaces. */
export function settingsOf(symbol: string, host: Host): Value | undefined {
  if (symbol !== NAME) return undefined;
  const home = homeOf(host.site.file);
  const known = host.state('settings', () => new Map<string, Value | undefined>());
  if (known.has(home)) return known.get(home);
  const files = ['config/settings.yml', 'config/settings/production.yml'].map((file) =>
    host.data(`${home}${file}`),
  );
  const found = files.filter(isRecord);
  const value = found.length === 0 ? undefined : level(found.reduce(merged), host);
  known.set(home, value);
  return value;
}

/** A member of a level, or the level itself as a hash. */
export function onSettings(router: Router, name: string, call: LibraryCall, host: Host): Value {
  const own = router.data.get('');
  if (/^to_h(?:ash)?$/.test(name) && own !== undefined) return own;
  const key =
    name === '[]' || name === 'fetch' || name === 'dig' ? host.text(call.args.positional[0]?.value) : name;
  const found = key === undefined ? undefined : router.data.get(key);
  return found ?? { kind: 'unknown', why: `${NAME}: ${key ?? name}`, site: call.site };
}

type Entry = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(before: Entry, after: Entry): Entry {
  const both: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(after)) {
    const own = both[key];
    both[key] = isRecord(own) && isRecord(value) ? merged(own, value) : value;
  }
  return both;
}

function level(entry: Entry, host: Host): Value {
  const made = host.router(SETTINGS);
  for (const [key, value] of Object.entries(entry))
    made.router.data.set(key, isRecord(value) ? level(value, host) : plain(value, host));
  made.router.data.set('', plain(entry, host));
  return made;
}

/** Data as it is; what a template works out is not known. */
function plain(value: unknown, host: Host): Value {
  if (Array.isArray(value)) return list(value.map((item) => plain(item, host)));
  if (isRecord(value)) return map(Object.entries(value).map(([key, one]) => [key, plain(one, host)]));
  const isKnown =
    value === null ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && !value.includes('<%'));
  return isKnown
    ? constant(value)
    : { kind: 'unknown', why: 'a setting that a template works out', site: host.site };
}
