import type { SettingsLibrary } from '../languages/settings-libraries.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { memberOf } from './members.ts';
import { soften } from './operators.ts';
import type { Scope } from './scope.ts';
import {
  type Arguments,
  force,
  isNothing,
  map,
  type TermValue,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

/** Methods on what a description gives that are looked through. */
const LONGEST = 40;

/** Where a description is read, and by whose rules. */
interface Reading {
  readonly run: Evaluation;
  readonly library: SettingsLibrary;
  readonly site: Location;
  readonly scope: Scope;
}

/**
 * Settings that a library checks against a description of them: those that are known, and of the others the defaults that the
 * description names (`z.object({ PREFIX: z.string().default('/api') }).parse(process.env)`). Undefined for any other call.
 */
export function describedSettings(
  run: Evaluation,
  target: TermValue,
  args: Arguments,
  site: Location,
  scope: Scope,
): Value | undefined {
  const libraries = scope.module.language.settingsLibraries ?? [];
  const library = libraries.find(({ package: name }) => target.symbol.startsWith(name));
  if (library === undefined) return undefined;
  const reading = { run, library, site, scope };
  const word = wordOf(target);
  const given = args.positional.map(({ value }) => value);
  const place = library.functions?.[word];
  if (place !== undefined && target.receiver === undefined) {
    const options = given[0] === undefined ? undefined : force(given[0]);
    if (typeof place.values === 'number')
      return settingsOf(reading, membersOf(reading, given[place.description as number]), given[place.values]);
    return options?.kind === 'map' ? fromOptions(reading, options.entries, place) : undefined;
  }
  const kept = Object.hasOwn(library.checks, word) ? library.checks[word] : undefined;
  if (kept === undefined || target.receiver === undefined) return undefined;
  const settings = settingsOf(reading, membersOf(reading, target.receiver), given[0]);
  return settings === undefined || kept === '' ? settings : map([[kept, settings]], true);
}

/** `createEnv({ server: { … }, client: { … }, runtimeEnv: process.env })`. */
function fromOptions(
  reading: Reading,
  options: ReadonlyMap<string, Value>,
  place: NonNullable<SettingsLibrary['functions']>[string],
): Value | undefined {
  const members = new Map<string, Value>();
  for (const name of place.description as readonly string[])
    for (const [key, one] of membersOf(reading, options.get(name)) ?? []) members.set(key, one);
  const values = (place.values as readonly string[]).map((name) => options.get(name));
  return settingsOf(
    reading,
    members,
    values.find((one) => one !== undefined),
  );
}

/** What a description says of each member of an object; undefined where it describes none that is known. */
function membersOf(reading: Reading, description: Value | undefined): ReadonlyMap<string, Value> | undefined {
  const value = description === undefined ? undefined : force(description);
  if (value?.kind === 'map') return value.entries;
  if (value?.kind !== 'term' || value.args === undefined) return undefined;
  const { library } = reading;
  const word = wordOf(value);
  const [first] = value.args.positional;
  if (library.objects.includes(word)) return membersOf(reading, first?.value) ?? new Map();
  if (library.members?.includes(word) === true) {
    const others = value.receiver === undefined ? undefined : membersOf(reading, value.receiver);
    return new Map([...(others ?? []), ...optionsIn(value.args.positional.map((one) => one.value))]);
  }
  if (library.changes.includes(word) || value.receiver === undefined) return undefined;
  const before = membersOf(reading, value.receiver);
  if (before === undefined || !library.extensions.includes(word)) return before;
  return new Map([...before, ...(membersOf(reading, first?.value) ?? [])]);
}

/** `option('prefix', { … })`, `options({ prefix: { … } })`: by their names, as they are read too. */
function optionsIn([name, options]: readonly Value[]): readonly (readonly [string, Value])[] {
  const first = name === undefined ? undefined : force(name);
  const entries: readonly (readonly [string, Value])[] =
    first?.kind === 'map'
      ? [...first.entries]
      : first?.kind === 'constant' && options !== undefined
        ? [[String(first.value), options]]
        : [];
  return entries.flatMap(([key, value]) => [
    [key, value] as const,
    [key.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase()), value] as const,
  ]);
}

/** @param values what is checked; absent where anyone may say it when the program starts. */
function settingsOf(
  reading: Reading,
  members: ReadonlyMap<string, Value> | undefined,
  values: Value | undefined,
): Value | undefined {
  const { run, site, scope, library } = reading;
  if (members === undefined || members.size === 0) return undefined;
  if (values === undefined && library.members === undefined) return undefined;
  const settings = map();
  for (const [name, description] of members) {
    const given =
      values === undefined || library.members !== undefined
        ? unknown(`the option ${name} of the command line`, site)
        : force(memberOf(run, values, name, site, scope));
    settings.entries.set(name, settingOf(reading, name, given, description));
  }
  return settings;
}

function settingOf(reading: Reading, name: string, given: Value, description: Value): Value {
  const inside = force(description).kind === 'term' ? membersOf(reading, description) : undefined;
  if (inside !== undefined && inside.size > 0) return settingsOf(reading, inside, given) ?? given;
  const { standard, changed } = standardOf(reading, description);
  if (changed) return unknown(`setting ${name}`, reading.site);
  const missing = given.kind === 'unknown' || given.kind === 'term' || isNothing(given);
  if (!missing) return given;
  if (standard === undefined) return isNothing(given) ? UNDEFINED : given;
  return soften(force(standard), given.kind === 'unknown' ? given.why : `setting ${name}`);
}

/** The default that a description names, and whether it makes something else of what it is given. */
function standardOf(
  { library }: Reading,
  description: Value,
): { readonly standard: Value | undefined; readonly changed: boolean } {
  let standard: Value | undefined;
  let changed = false;
  let at = force(description);
  if (at.kind === 'map' && library.option !== undefined) standard = at.entries.get(library.option);
  for (let depth = 0; at.kind === 'term' && depth < LONGEST; depth++) {
    const word = wordOf(at);
    const [first] = at.args?.positional ?? [];
    const options = first === undefined ? undefined : force(first.value);
    if (library.changes.includes(word)) changed = true;
    if (library.defaults.includes(word)) standard ??= first?.value;
    if (library.option !== undefined && options?.kind === 'map')
      standard ??= options.entries.get(library.option);
    if (at.receiver === undefined) break;
    at = force(at.receiver);
  }
  return { standard, changed };
}

function wordOf({ symbol }: TermValue): string {
  return symbol.slice(symbol.lastIndexOf('.') + 1);
}
