import { constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { dependents, moduleFolder } from './java-modules.ts';

/** What configuration files say, by key in canonical form. Profiles that they do not activate themselves are left out. */
export type Settings = ReadonlyMap<string, string>;

/** Where a module's configuration lies; the first that has a key wins. */
const FOLDERS = [
  'src/main/resources/config',
  'src/main/resources',
  'config',
  '',
  'resources',
  'src/main/webapp/WEB-INF',
];
const EXTENSIONS = ['properties', 'yml', 'yaml'];

/**
 * What `application.properties` and `application.yml` of a module say, or files of other names. A module that has none
 * finds on its class path those of the one module that it depends on and that has some.
 */
export function settingsOf(module: string, host: Host, names: readonly string[] = ['application']): Settings {
  const cache = host.state('settings', () => new Map<string, Settings>());
  const key = `${module} ${names.join()}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  const own = settingsOfModule(module, names, host);
  const [other, ...more] = own.size > 0 ? [] : modulesNeeded(module, names, host);
  const settings = other === undefined || more.length > 0 ? own : settingsOfModule(other, names, host);
  cache.set(key, settings);
  return settings;
}

/** Modules with settings of their own that a module depends on. */
function modulesNeeded(module: string, names: readonly string[], host: Host): readonly string[] {
  const files = names.flatMap((name) =>
    EXTENSIONS.flatMap((extension) => host.files(`**/src/main/resources/${name}.${extension}`)),
  );
  const found = [...new Set(files.map((file) => moduleFolder(file, host)))].filter((one) => one !== module);
  return found.filter((one) => dependents(one, [module], host).length > 0);
}

/** What documents say to everybody; later ones win. */
export function settingsIn(documents: readonly unknown[]): Settings {
  return new Map([...flatten(documents.flatMap((one) => documentsOf(one, undefined)))].reverse());
}

function settingsOfModule(module: string, names: readonly string[], host: Host): Settings {
  const settings = new Map(collected(module, names, undefined, host));
  const active = ['spring.profiles.active', 'spring.profiles.include'].flatMap((key) => {
    const value = setting([key], [settings]);
    const text = value?.kind === 'constant' ? String(value.value) : '';
    return text.split(',').map((one) => one.trim());
  });
  // Of several profiles the last one wins.
  for (const profile of active.filter((one) => /^[\w.-]+$/.test(one)))
    for (const [key, value] of collected(module, names, profile, host)) settings.set(key, value);
  return settings;
}

/** What files say to everybody, or to one profile; the first that has a key wins. */
function collected(
  module: string,
  names: readonly string[],
  profile: string | undefined,
  host: Host,
): Settings {
  const settings = new Map<string, string>();
  for (const folder of FOLDERS)
    for (const name of names)
      for (const extension of EXTENSIONS) {
        const at = [module, folder, name].filter((part) => part !== '').join('/');
        const own =
          profile === undefined ? [] : documentsOf(host.data(`${at}-${profile}.${extension}`), undefined);
        const shared = documentsOf(host.data(`${at}.${extension}`), profile);
        for (const [known, value] of flatten([...own, ...shared]))
          if (!settings.has(known)) settings.set(known, value);
      }
  return settings;
}

/** Documents of a file that are for one profile, or for all; later ones win, so they come first. */
function documentsOf(data: unknown, profile: string | undefined): readonly unknown[] {
  const documents = Array.isArray(data) ? [...data].reverse() : [data];
  return documents.filter((document) => {
    const settings = new Map(flatten([document]));
    return (settings.get('spring.config.activate.onprofile') ?? settings.get('spring.profiles')) === profile;
  });
}

function flatten(values: readonly unknown[], prefix = ''): readonly (readonly [string, string])[] {
  return values.flatMap((value): readonly (readonly [string, string])[] => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
    return Object.entries(value).flatMap(([name, inner]: readonly [string, unknown]) => {
      const key = prefix === '' ? canonical(name) : `${prefix}.${canonical(name)}`;
      if (typeof inner === 'string' || typeof inner === 'number' || typeof inner === 'boolean')
        return [[key, String(inner)] as const];
      return flatten([inner], key);
    });
  });
}

/** Spring's relaxed binding: `contextPath`, `context-path` and `context_path` are one key. */
export function canonical(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '');
}

/** A setting's value with its placeholders filled in; undefined where no file has it. */
export function setting(keys: readonly string[], settings: readonly Settings[]): Value | undefined {
  for (const key of keys)
    for (const one of settings) {
      const text = one.get(canonical(key));
      if (text !== undefined) return filled(text, settings, 0);
    }
  return undefined;
}

/** Any value with the placeholders of its known texts filled in. */
export function withPlaceholders(value: Value, settings: readonly Settings[], host: Host): Value {
  const known = host.force(value);
  if (known.kind === 'constant' && typeof known.value === 'string' && hasPlaceholder(known.value))
    return filled(known.value, settings, 0);
  if (known.kind === 'text') {
    const parts = known.parts.map((part) =>
      typeof part === 'string' && hasPlaceholder(part) ? filled(part, settings, 0) : part,
    );
    return joined(parts, known.soft);
  }
  if (known.kind === 'union')
    return { ...known, members: known.members.map((one) => withPlaceholders(one, settings, host)) };
  return known;
}

function hasPlaceholder(text: string): boolean {
  return text.includes('${') || text.includes('#{');
}

/** Placeholders that lead to placeholders that are followed. */
const DEPTH = 10;

function filled(text: string, settings: readonly Settings[], depth: number): Value {
  const parts: (string | Value)[] = [];
  let rest = text;
  for (let start = startOf(rest); start >= 0; start = startOf(rest)) {
    const end = closing(rest, start + 2);
    if (end < 0) break;
    parts.push(rest.slice(0, start));
    const inside = rest.slice(start + 2, end);
    parts.push(rest[start] === '#' ? unknownSetting(`#{${inside}}`) : placeholder(inside, settings, depth));
    rest = rest.slice(end + 1);
  }
  return joined([...parts, rest]);
}

function startOf(text: string): number {
  return text.search(/[$#]\{/);
}

/** Where the braces that are open close. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** `key` or `key:default`; a default may hold placeholders of its own. */
function placeholder(inside: string, settings: readonly Settings[], depth: number): Value {
  const colon = inside.indexOf(':');
  const key = (colon < 0 ? inside : inside.slice(0, colon)).trim();
  const why = `\${${key}}`;
  if (depth > DEPTH) return unknownSetting(why);
  for (const one of settings) {
    const text = one.get(canonical(key));
    if (text !== undefined) return filled(text, settings, depth + 1);
  }
  if (colon < 0) return unknownSetting(why);
  const fallback = filled(inside.slice(colon + 1), settings, depth + 1);
  return fallback.kind === 'constant'
    ? constant(fallback.value, fallback.soft ?? `default of ${why}`)
    : fallback;
}

function unknownSetting(why: string): Value {
  return { kind: 'unknown', why, site: { file: '', line: 0 }, environment: true };
}

/** Known and unknown pieces as one text. */
function joined(parts: readonly (string | Value)[], soft?: string): Value {
  let why = soft;
  const pieces = parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    if (part.kind === 'unknown') return [part];
    if (part.kind === 'text' || part.kind === 'constant') why ??= part.soft;
    if (part.kind === 'constant') return [String(part.value ?? '')];
    return part.kind === 'text' ? part.parts : [];
  });
  const known = pieces.filter((piece) => piece !== '');
  if (known.every((piece) => typeof piece === 'string')) return constant(known.join(''), why);
  return why === undefined ? { kind: 'text', parts: known } : { kind: 'text', parts: known, soft: why };
}
