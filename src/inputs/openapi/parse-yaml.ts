import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { UserError } from '../../model/errors.ts';
import { type Duplicates, duplicateKey } from './duplicate-keys.ts';
import { limits } from './limits.ts';
import { tooDeep } from './parse-json.ts';
import { type DuplicateKey, isObject, type ParsedText, setMember } from './source-file.ts';

/**
 * What is wrong and how to mend it, by the parser's code. Its own messages are not used: some quote the text, and no
 * text of a file goes into an error.
 */
const problems: Partial<Record<ErrorCode, readonly [message: string, fix: string]>> = {
  TAB_AS_INDENT: ['a tab is used for indentation', 'Indent with spaces.'],
  BAD_INDENT: [
    'the indentation does not fit',
    'Give all keys of one object the same indentation, in spaces.',
  ],
  MULTIPLE_DOCS: ['it holds more than one document', 'Keep one document to a file, without a second `---`.'],
  BAD_ALIAS: ['an alias (`*name`) has no anchor', 'Write `&name` before the value that it stands for.'],
  MISSING_CHAR: ['a quote, bracket, colon or comma is missing', 'Close what is open there.'],
  BAD_SCALAR_START: ['a value starts with a reserved character', 'Put the value into quotes.'],
  BAD_DQ_ESCAPE: ['a quoted text has an unknown escape', 'Use single quotes, or double the backslash.'],
  UNEXPECTED_TOKEN: ['something stands where nothing can', 'Put texts with special characters into quotes.'],
  BLOCK_AS_IMPLICIT_KEY: ['a second `:` stands on one line', 'Put the value into quotes.'],
  MULTILINE_IMPLICIT_KEY: ['a key goes over several lines', 'Write the key and its `:` on one line.'],
};

/**
 * Parses YAML 1.2 (with the merge key `<<`, which every OpenAPI tool reads) once and keeps the line of every key.
 * Aliases share objects; what they would expand to is counted and bounded.
 *
 * @throws UserError when it is no YAML, names a key twice that may hide operations, or expands too far.
 */
export function parseYaml(text: string, file: string, duplicates: Duplicates = 'refused'): ParsedText {
  const lineCounter = new LineCounter();
  const document = composed(text, file, lineCounter);
  return new Conversion(file, lineCounter, duplicates).run(document);
}

function composed(text: string, file: string, lineCounter: LineCounter): Document {
  let document: Document;
  try {
    // The library's own check of unique keys takes quadratic time, and its pretty errors quote the text.
    document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) tooDeep(file, 1);
    throw error;
  }
  const [error] = document.errors;
  if (error === undefined) return document;
  const line = Math.max(1, lineCounter.linePos(error.pos[0]).line);
  if (error.code === 'RESOURCE_EXHAUSTION') tooDeep(file, line);
  const [message, fix] = problems[error.code] ?? [
    `it cannot be read there (${error.code})`,
    'Correct the YAML there.',
  ];
  throw new UserError(`${file} is not valid YAML: ${message}.`, fix, { file, line });
}

/** What an anchor stands for, and how many nodes an alias of it adds. */
interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

/** Turns the parse tree into plain data; lives for one document. */
class Conversion {
  readonly #file: string;
  readonly #counter: LineCounter;
  readonly #duplicates: Duplicates;
  readonly #lines = new Map<object, Map<string, number>>();
  readonly #twice: DuplicateKey[] = [];
  /** `undefined` while the anchored node itself is being read. */
  readonly #anchors = new Map<string, Anchored | undefined>();
  #size = 0;
  #added = 0;

  constructor(file: string, counter: LineCounter, duplicates: Duplicates) {
    this.#file = file;
    this.#counter = counter;
    this.#duplicates = duplicates;
  }

  run(document: Document): ParsedText {
    const value = this.#value(document.contents, 0);
    const offset = document.contents?.range?.[0];
    const firstLine = offset === undefined ? 1 : this.#line(offset);
    return { value, lines: this.#lines, firstLine, duplicates: this.#twice };
  }

  #value(node: unknown, depth: number): unknown {
    if (depth > limits.depth) tooDeep(this.#file, this.#lineOf(node));
    if (isAlias(node)) return this.#alias(node.source, node);
    const before = this.#size;
    const anchor = anchorOf(node);
    if (anchor !== undefined) this.#anchors.set(anchor, undefined);
    this.#size += 1;
    const value = this.#plain(node, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before });
    return value;
  }

  #plain(node: unknown, depth: number): unknown {
    if (isMap(node)) return this.#map(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.#value(item, depth + 1));
    if (!isScalar(node)) return null;
    return typeof node.value === 'bigint' ? Number(node.value) : node.value;
  }

  #map(node: YAMLMap, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const lines = new Map<string, number>();
    const merged: unknown[] = [];
    this.#lines.set(object, lines);
    for (const pair of node.items) {
      const line = this.#lineOf(pair.key);
      const key = this.#key(pair.key, line);
      const value = this.#value(pair.value, depth + 1);
      if (key === '<<' && isScalar(pair.key) && pair.key.type === 'PLAIN') {
        merged.push(...(Array.isArray(value) ? value : [value]));
        continue;
      }
      const before = lines.get(key);
      if (before !== undefined)
        this.#twice.push(duplicateKey(this.#file, { key, before, line }, this.#duplicates));
      lines.set(key, line);
      setMember(object, key, value);
    }
    for (const source of merged) this.#merge(object, lines, source, this.#lineOf(node));
    return object;
  }

  /** Keys that are written win over merged ones, and the first merged object over later ones. */
  #merge(object: Record<string, unknown>, lines: Map<string, number>, source: unknown, line: number): void {
    if (!isObject(source)) {
      throw new UserError(
        `${this.#file} merges (\`<<\`) something that is no object.`,
        'Merge an object, or a list of objects.',
        { file: this.#file, line },
      );
    }
    const sourceLines = this.#lines.get(source);
    for (const [key, value] of Object.entries(source)) {
      this.#add(1, line);
      if (lines.has(key)) continue;
      lines.set(key, sourceLines?.get(key) ?? line);
      setMember(object, key, value);
    }
  }

  #alias(name: string, node: unknown): unknown {
    const line = this.#lineOf(node);
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      throw new UserError(
        this.#anchors.has(name)
          ? `${this.#file} expands without end: the alias \`*${name}\` stands inside its own anchor.`
          : `${this.#file} is not valid YAML: the alias \`*${name}\` has no anchor before it.`,
        'Let the alias point to a value that is written before it, outside it.',
        { file: this.#file, line },
      );
    }
    this.#size += anchored.size;
    this.#add(anchored.size, line);
    return anchored.value;
  }

  #add(nodes: number, line: number): void {
    this.#added += nodes;
    if (this.#added <= limits.aliasedNodes) return;
    throw new UserError(
      `${this.#file} expands too far: its YAML aliases stand for more than ${limits.aliasedNodes} values.`,
      'Write the values out, or use `$ref`, which is never expanded.',
      { file: this.#file, line },
    );
  }

  #key(node: unknown, line: number): string {
    if (isAlias(node)) {
      const value = this.#alias(node.source, node);
      if (typeof value !== 'object') return String(value);
    }
    if (isScalar(node)) {
      // `200:` and `1.0:` keep the text that was written.
      return typeof node.value === 'number'
        ? (node.source ?? String(node.value))
        : String(node.value ?? 'null');
    }
    if (node === null) return 'null';
    throw new UserError(`${this.#file} uses an object or list as a key.`, 'Use a text as the key.', {
      file: this.#file,
      line,
    });
  }

  #lineOf(node: unknown): number {
    const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined;
    return this.#line(range?.[0] ?? 0);
  }

  #line(offset: number): number {
    return Math.max(1, this.#counter.linePos(offset).line);
  }
}

function anchorOf(node: unknown): string | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
}
