import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Gate } from '../gates/gate.ts';
import { UserError } from '../model/errors.ts';
import { nearestName } from '../model/nearest-name.ts';
import { configJsonSchema, keysAt, type OuterConfig, outerSchema } from './config-schema.ts';

/** A configuration that was read and is valid. */
export interface ConfigFile {
  readonly file: string;
  readonly config: OuterConfig;
  /** Line of a key, by its path; of its nearest parent that is there when it is not. */
  line(path: readonly PropertyKey[]): number;
}

/** Presets by name: what `extends` can name, each the plain content of a configuration. */
export type Presets = Readonly<Record<string, { readonly config: unknown }>>;

/**
 * Parses and checks the text of a configuration file.
 *
 * @throws UserError that names, for every problem: the line, the path in the file, what was expected, and the nearest
 *   valid key.
 */
export function parseConfig(
  file: string,
  text: string,
  gates: readonly Gate[],
  presets: Presets,
): ConfigFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [syntax] = document.errors;
  if (syntax !== undefined) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw new UserError(
      `${file} is not valid YAML: ${syntax.message} (column ${col})`,
      'Correct the syntax.',
      {
        file,
        line,
      },
    );
  }
  const line = (path: readonly PropertyKey[]): number => lines.linePos(offsetOf(document, path)).line;
  const raw = toPlain(document, file);
  const context = { gates, presets, raw, schema: () => configJsonSchema(gates) };
  const outer = outerSchema.safeParse(raw);
  const found = [
    ...(outer.success ? [] : outer.error.issues.flatMap((issue) => explain(issue, [], context))),
    ...checkPresets(raw['extends'], context),
    ...checkGates(raw['gates'], context),
  ];
  if (!outer.success || found.length > 0) throw problems(file, found, line);
  return { file, config: outer.data, line };
}

function toPlain(document: Document, file: string): Record<string, unknown> {
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} cannot be read: ${message}`, 'Use fewer YAML aliases.', { file, line: 1 });
  }
  if (isRecord(raw) && !Array.isArray(raw)) return raw;
  throw new UserError(`${file} holds no configuration.`, 'Begin it with `version: 1`, or remove the file.', {
    file,
    line: 1,
  });
}

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
}

interface Context {
  readonly gates: readonly Gate[];
  readonly presets: Presets;
  readonly raw: unknown;
  /** Made only when an error needs its words. */
  readonly schema: () => ReturnType<typeof configJsonSchema>;
}

/** Names that are no text, like gates that are no map, are told by the outer schema. */
function checkPresets(names: unknown, context: Context): readonly Problem[] {
  return [names].flat().flatMap((name) => {
    if (typeof name !== 'string' || Object.hasOwn(context.presets, name)) return [];
    const message = `\`extends\` names no known agreement: ${name}.`;
    return [{ path: ['extends'], message, fix: known(name, Object.keys(context.presets)) }];
  });
}

function checkGates(gates: unknown, context: Context): readonly Problem[] {
  if (!isRecord(gates) || Array.isArray(gates)) return [];
  return Object.entries(gates).flatMap(([id, settings]) => {
    const path = ['gates', id];
    const gate = context.gates.find((each) => each.id === id);
    if (gate === undefined) {
      const ids = context.gates.map((each) => each.id);
      return [{ path, message: `\`gates.${id}\` is no gate.`, fix: known(id, ids) }];
    }
    const result = settings === false ? undefined : gate.settings.safeParse(settings ?? {});
    return result?.error?.issues.flatMap((issue) => explain(issue, path, context)) ?? [];
  });
}

/** Names of the presets that a configuration starts from, in order. */
export function extended(config: OuterConfig): readonly string[] {
  return typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
}

function explain(
  issue: z.core.$ZodIssue,
  prefix: readonly PropertyKey[],
  context: Context,
): readonly Problem[] {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(context.schema(), path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `\`${show([...path, key])}\` is no key that is known there.`,
      fix: known(key, keys),
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = issue.errors.reduce((best, each) => (depth(each) > depth(best) ? each : best));
    if (depth(deepest) > 0) return deepest.flatMap((each) => explain(each, path, context));
    const expected = [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    return [{ path, message: `\`${show(path)}\` ${butIs(path, context)}.`, fix: `Write ${expected}.` }];
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    return [
      { path, message: `\`${show(path)}\` ${butIs(path, context)}.`, fix: `Write ${expectation(issue)}.` },
    ];
  }
  return [{ path, message: `\`${show(path)}\`: ${issue.message}.`, fix: 'Correct the value.' }];
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  null: 'nothing',
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => `\`${String(value)}\``).join(' or ');
  return issue.message;
}

function butIs(path: readonly PropertyKey[], context: Context): string {
  let value = context.raw;
  for (const key of path) value = isRecord(value) ? value[String(key)] : undefined;
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'object') return 'is a map of keys';
  return `is ${typeof value === 'string' ? 'the text' : 'the value'} ${JSON.stringify(value)?.slice(0, 80)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function known(name: string, candidates: readonly string[]): string {
  const near = nearestName(name, candidates);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (candidates.length === 0) return 'Remove it.';
  return `Known are: ${candidates.map((each) => `\`${each}\``).join(', ')}.`;
}

function show(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function problems(file: string, found: readonly Problem[], line: ConfigFile['line']): UserError {
  const [first, ...rest] = found.map((each) => ({ ...each, line: line(each.path) }));
  if (first === undefined) throw new Error('no problem to tell');
  const location = { file, line: first.line };
  if (rest.length === 0) return new UserError(`${file}: ${first.message}`, first.fix, location);
  const told = [first, ...rest].map((each) => `\n  line ${each.line}: ${each.message} ${each.fix}`);
  return new UserError(
    `${file} has ${told.length} problems:${told.join('')}`,
    'Correct these lines.',
    location,
  );
}

/** Where a key stands in the text; the nearest parent's place when it is not there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = start(node) ?? 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) break;
      offset = start(pair.key) ?? offset;
      next = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      next = node.items[key];
      offset = start(next) ?? offset;
    } else break;
    node = next;
  }
  return offset;
}

function start(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
