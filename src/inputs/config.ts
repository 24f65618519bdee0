import type { Gate } from '../gates/gate.ts';
import { UserError } from '../model/errors.ts';
import type { Registrar } from '../model/registrar.ts';
import type { RulesSource } from '../model/report.ts';
import { changesOf } from './config-changes.ts';
import { type ConfigFile, extended, type Presets, parseConfig } from './config-file.ts';
import { CONFIG_FILES, type OuterConfig } from './config-schema.ts';
import { type Git, missingBase } from './git.ts';
import { type Root, sha256 } from './root.ts';

/** Largest configuration that is read, in bytes. */
const MAX_SIZE = 1_000_000;

/** The rules of a run: the defaults, over them the agreements that the configuration extends, over them its own words. */
export interface Rules {
  /** Where they came from, for the report. */
  readonly source: RulesSource;
  /** The configuration file that rules, with the hash of its text; absent with the defaults. */
  readonly file?: { readonly file: string; readonly sha256: string };
  /** The API description that the configuration names. */
  readonly spec?: string;
  /** Directories or files that are evaluated, without trailing slashes; empty for all. */
  readonly directories: readonly string[];
  /** Texts for what the code does not tell, by the reason that the ledger gives. */
  readonly assumed: ReadonlyMap<string, string>;
  /** The team's own registrars. */
  readonly registrars: readonly Registrar[];
  /** Line of a key of the configuration, 1 with the defaults. */
  line(path: readonly PropertyKey[]): number;
  /** A gate's settings and whether the configuration names it; undefined when it is turned off. */
  gate<S>(gate: Gate<S>): { readonly settings: S; readonly configured: boolean } | undefined;
}

export interface RulesOptions {
  /** The file that the user names, relative to the root. */
  readonly config?: string;
  readonly gates: readonly Gate[];
  readonly presets: Presets;
  /** Reads a file at the base commit where the clone does not hold it. */
  readonly readBase?: (file: string, commit: string) => Promise<string | undefined>;
}

/**
 * Reads the rules. With a base they come from the base commit, so that a change cannot lower its own bar; what it would
 * change of them is told in {@link RulesSource}.
 *
 * @throws UserError when the configuration is wrong, or is named and not there.
 */
export async function readRules(root: Root, git: Git, options: RulesOptions): Promise<Rules> {
  const own = readHere(root, options.config);
  if (git.base === undefined) {
    return rulesOf(own, own === undefined ? {} : { file: own.file }, options);
  }
  const base = await readThere(git, git.base, options);
  const proposed = proposal(base, own, options);
  const source = {
    ...(base === undefined ? {} : { file: base.file }),
    commit: git.base,
    ...(proposed === undefined ? {} : { proposed }),
  };
  return rulesOf(base, source, options);
}

interface Text {
  readonly file: string;
  readonly text: string;
}

function readHere(root: Root, named: string | undefined): Text | undefined {
  if (named !== undefined) {
    const file = root.relative(named);
    if (file === undefined)
      throw new UserError(`${named} is outside the repository.`, 'Name a file inside it.');
    return { file, text: root.readText(file, MAX_SIZE) };
  }
  const file = CONFIG_FILES.find((each) => root.has(each));
  return file === undefined ? undefined : { file, text: root.readText(file, MAX_SIZE) };
}

async function readThere(git: Git, commit: string, options: RulesOptions): Promise<Text | undefined> {
  const read = git.has(commit)
    ? async (file: string) => git.fileAt(commit, file)?.toString('utf8')
    : options.readBase;
  if (read === undefined) throw missingBase(commit);
  for (const file of options.config === undefined ? CONFIG_FILES : [options.config.replace(/^\.\//, '')]) {
    const text = await read(file, commit);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** What the head would change of the rules, in words; undefined where nothing. */
function proposal(base: Text | undefined, head: Text | undefined, options: RulesOptions): string | undefined {
  if (base?.text === head?.text) return undefined;
  if (head === undefined) return `${base?.file} would be removed: the defaults would rule`;
  let after: ConfigFile;
  try {
    after = parseConfig(head.file, head.text, options.gates, options.presets);
  } catch (error) {
    if (error instanceof UserError) return `${head.file} would not be valid: ${error.message}`;
    throw error;
  }
  if (base === undefined) return `${head.file} would be added: ${changesOf({}, after.config)}`;
  const before = parseConfig(base.file, base.text, options.gates, options.presets);
  const changes = changesOf(before.config, after.config);
  return changes === '' ? undefined : `${head.file} would change: ${changes}`;
}

function rulesOf(text: Text | undefined, source: RulesSource, options: RulesOptions): Rules {
  const parsed =
    text === undefined ? undefined : parseConfig(text.file, text.text, options.gates, options.presets);
  const layers = [
    ...(parsed === undefined ? [] : extended(parsed.config).map((name) => options.presets[name]?.config)),
    parsed?.config ?? {},
  ];
  const merged = layers.reduce<Readonly<Record<string, unknown>>>(
    (under, over) => merge(under, asRecord(over)),
    {},
  );
  const gates = asRecord(merged['gates']);
  const directories = Array.isArray(merged['source']) ? merged['source'].map(String) : [];
  return {
    source,
    ...(text === undefined ? {} : { file: { file: text.file, sha256: sha256(text.text) } }),
    ...(typeof merged['spec'] === 'string' ? { spec: merged['spec'] } : {}),
    directories: directories
      .map((each) => each.replace(/^\.\/|\/+$/g, ''))
      .filter((each) => each !== '' && each !== '.'),
    assumed: new Map(Object.entries(parsed?.config.assume ?? {})),
    registrars: (parsed?.config.registrars ?? []).map((each, index) =>
      registrarOf(each, text?.file ?? '', (key) => parsed?.line(['registrars', index, key]) ?? 1),
    ),
    line: (path) => parsed?.line(path) ?? 1,
    gate(gate) {
      const settings = gates[gate.id];
      if (settings === false) return undefined;
      return { settings: gate.settings.parse(settings ?? {}), configured: settings !== undefined };
    },
  };
}

function registrarOf(
  each: NonNullable<OuterConfig['registrars']>[number],
  file: string,
  line: (key: string) => number,
): Registrar {
  const { call, from, path, method, guards, handler } = each;
  return {
    call,
    from,
    path,
    ...(method === undefined ? {} : { method }),
    ...(guards === undefined ? {} : { guards }),
    ...(handler === undefined ? {} : { handler }),
    place: { file, line },
  };
}

/** Maps are merged key by key; everything else, lists too, is replaced. */
function merge(
  under: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const before = merged.get(key);
    merged.set(key, isRecord(before) && isRecord(value) ? merge(before, value) : value);
  }
  return Object.fromEntries(merged);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
