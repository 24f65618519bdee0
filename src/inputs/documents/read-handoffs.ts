import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import picomatch from 'picomatch';
import type { ProjectFiles } from '../../languages/language.ts';
import { UserError } from '../../model/errors.ts';
import type { Input } from '../../model/evidence.ts';
import {
  type ClaimedFile,
  DEFAULT_HANDOFF_FILES,
  type HandoffDocument,
  type HandoffEvidence,
  PULL_REQUEST_BODY,
} from '../../model/handoff.ts';
import { itemsOf, type JsonNode, member, membersOf, textOf, valueAt } from '../../model/json-tree.ts';
import { type Root, sha256 } from '../root.ts';
import { parseJson } from './parse-json.ts';

/** A handoff is a page, not a data set. */
const LARGEST = 4 * 1024 * 1024;

/** Files that a handoff may name are read up to this size; a larger one has no known hash. */
const LARGEST_NAMED = 64 * 1024 * 1024;

/** What the config says of handoffs. */
export interface HandoffPlaces {
  /** Glob patterns of JSON handoffs. */
  readonly files?: readonly string[] | undefined;
}

/**
 * Reads every JSON handoff: the files that match the patterns, and the fenced `json` blocks with a `handoff` key in the
 * description of the pull request. What is there but is no JSON is a broken input with its line and column.
 */
export function readHandoffs(
  root: Root,
  files: ProjectFiles,
  settings: HandoffPlaces | undefined,
  pullRequestBody: string | undefined,
): HandoffEvidence {
  const patterns = settings?.files ?? DEFAULT_HANDOFF_FILES;
  const documents = [
    ...matchingFiles(root, files, patterns).map((file) => readFile(root, file)),
    ...(pullRequestBody === undefined ? [] : readBody(root, pullRequestBody)),
  ];
  return { documents, looked: [...patterns, `a JSON block in the ${PULL_REQUEST_BODY}`] };
}

/** The files that match one of the patterns, sorted; a name without wildcards is found even where git ignores it. */
export function matchingFiles(
  root: Root,
  files: ProjectFiles,
  patterns: readonly string[],
): readonly string[] {
  const matches = picomatch([...patterns], { dot: true });
  const named = patterns.filter((pattern) => !picomatch.scan(pattern).isGlob && root.has(pattern));
  return [...new Set([...files.files.filter((file) => matches(file)), ...named])].sort();
}

function readFile(root: Root, file: string): Input<HandoffDocument> {
  let text: string;
  try {
    text = root.readText(file, LARGEST);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'broken', file, message: error.message, fix: error.fix };
  }
  return parse(root, file, text, 1);
}

function parse(root: Root, file: string, text: string, firstLine: number): Input<HandoffDocument> {
  const parsed = parseJson(text, firstLine);
  if (!parsed.ok) {
    const { line, column, message } = parsed.problem;
    return {
      kind: 'broken',
      file,
      line,
      message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
      fix: 'Write the handoff as valid JSON: double quotes, no comments, no comma before a closing bracket.',
    };
  }
  if (parsed.root.kind !== 'object') {
    return {
      kind: 'broken',
      file,
      line: parsed.root.line,
      message: 'It is JSON, but not an object.',
      fix: 'A handoff is an object with the key "handoff".',
    };
  }
  const named = namedFiles(parsed.root).map((path) => [path, inspect(root, path)] as const);
  return {
    kind: 'found',
    value: { file, sha256: sha256(text), root: parsed.root, files: new Map(named) },
  };
}

/** Blocks of the description that are handoffs, or that say `"handoff"` and cannot be parsed. */
function readBody(root: Root, body: string): readonly Input<HandoffDocument>[] {
  return codeBlocks(body)
    .filter((block) => /^(json|jsonc|json5)$/i.test(block.lang ?? ''))
    .flatMap((block): readonly Input<HandoffDocument>[] => {
      const line = (block.position?.start.line ?? 1) + 1;
      const input = parse(root, PULL_REQUEST_BODY, block.value, line);
      if (input.kind === 'found') return member(input.value.root, 'handoff') === undefined ? [] : [input];
      return block.value.includes('"handoff"') ? [input] : [];
    });
}

/** Code blocks at any depth: a handoff may stand in a list or a quotation. */
function codeBlocks(markdown: string): readonly Code[] {
  const found: Code[] = [];
  const pending: Nodes[] = [fromMarkdown(markdown)];
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    if (node.type === 'code') found.push(node);
    if ('children' in node) pending.unshift(...node.children);
  }
  return found;
}

/** Paths that a handoff says are there: `files_created`, `artifacts`, `documentation` and the paths under `specs`. */
function namedFiles(root: JsonNode): readonly string[] {
  const lists = ['files_created', 'artifacts', 'documentation'].flatMap((key) => [
    ...itemsOf(member(root, key)),
    ...itemsOf(valueAt(root, 'deliverables', key)),
  ]);
  const specs = membersOf(member(root, 'specs')).map((one) => one.value);
  return [...lists, ...specs].flatMap((node) => textOf(node) ?? textOf(member(node, 'path')) ?? []);
}

function inspect(root: Root, path: string): ClaimedFile {
  const inside = path !== '' && root.relative(path) !== undefined;
  if (!inside) return { path, actual: undefined };
  if (root.has(path)) {
    try {
      const bytes = root.readBytes(path, LARGEST_NAMED);
      return { path, actual: { sha256: sha256(bytes), lines: countLines(bytes) } };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { path, actual: {} };
    }
  }
  return { path, actual: isDirectoryInside(root, path) ? {} : undefined };
}

function isDirectoryInside(root: Root, path: string): boolean {
  try {
    const real = realpathSync(join(root.directory, path));
    return root.relative(real) !== undefined && statSync(real).isDirectory();
  } catch {
    return false;
  }
}

/** Lines as an editor numbers them: a last line without a line feed counts, nothing after the last line feed does. */
function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 10) count += 1;
  return bytes.length > 0 && bytes.at(-1) !== 10 ? count + 1 : count;
}
