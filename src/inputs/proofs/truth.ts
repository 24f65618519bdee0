import type { Dirent } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Input } from '../../model/evidence.ts';
import { itemsOf, type JsonNode, member, textOf } from '../../model/json-tree.ts';
import { DEFAULT_PROOFS, type ProofSource } from '../../model/proofs.ts';
import { parseJson } from '../documents/parse-json.ts';
import type { Root } from '../root.ts';

const TRUTH = '.truth/truth.json';
const LARGEST = 16 * 1024 * 1024;

/** A proof as another tool wrote it down. */
export interface WrittenProof {
  readonly source: ProofSource;
  readonly gate: string;
  readonly type: string;
  /** Where the proof is claimed. */
  readonly file: string;
  readonly line: number;
  /** The output that it rests on. */
  readonly log: string;
  readonly claimedSha256?: string;
  readonly passed?: boolean;
  readonly exitCode?: number;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** The entries of `proof_artifacts` in `.truth/truth.json`; empty when there is no such file. */
export function readTruth(root: Root): Input<readonly WrittenProof[]> {
  if (!root.has(TRUTH)) return { kind: 'missing', looked: [TRUTH] };
  const parsed = parseJson(root.readText(TRUTH, LARGEST));
  if (!parsed.ok) {
    const { line, column, message } = parsed.problem;
    return {
      kind: 'broken',
      file: TRUTH,
      line,
      message: `It is not JSON: line ${line}, column ${column}: ${message}.`,
      fix: 'Write it as valid JSON.',
    };
  }
  const artifacts = itemsOf(member(parsed.root, 'proof_artifacts'));
  return { kind: 'found', value: artifacts.flatMap((artifact) => truthProof(root, artifact)) };
}

function truthProof(root: Root, artifact: JsonNode): readonly WrittenProof[] {
  const text = (key: string): string | undefined => textOf(member(artifact, key))?.trim();
  const gate = text('gate');
  const type = text('proof_type');
  const path = text('file_path');
  if (gate === undefined || type === undefined || path === undefined) return [];
  const hash = text('file_hash')
    ?.replace(/^sha-?256[:-]/i, '')
    .toLowerCase();
  const at = Date.parse(text('created_at') ?? '');
  const passed = verdict(member(artifact, 'pass_fail'));
  return [
    {
      source: 'truth',
      gate: subGate(gate),
      type,
      file: TRUTH,
      line: artifact.line,
      log: locate(root, path),
      ...(hash === undefined ? {} : { claimedSha256: hash }),
      ...(passed === undefined ? {} : { passed }),
      ...(Number.isNaN(at) ? {} : { at }),
    },
  ];
}

/** The machine that wrote an absolute path may be another one: its end is looked for here. */
function locate(root: Root, path: string): string {
  const here = root.relative(path);
  if (here !== undefined && !isAbsolute(path)) return here;
  const segments = path.split(/[\\/]/);
  const start = segments.findIndex((segment) => segment === '.truth' || segment === 'proofs');
  return here ?? segments.slice(Math.max(0, start)).join('/');
}

function verdict(node: JsonNode | undefined): boolean | undefined {
  if (node?.kind === 'boolean') return node.value;
  const word = textOf(node)?.trim().toLowerCase();
  if (word === undefined) return undefined;
  return /^(?:pass|passed|success|ok)$/.test(word)
    ? true
    : /^(?:fail|failed|failure|error)$/.test(word)
      ? false
      : undefined;
}

/** `G5_DEVELOPMENT` is `G5`. */
function subGate(name: string): string {
  return /^G\d+(?:\.\d+)?/i.exec(name)?.[0].toUpperCase() ?? name;
}

/** Text proofs: `proofs/<gate>/<type>.txt` with `Exit Code:` and `Timestamp:`. */
export function readTexts(
  root: Root,
  entries: (root: Root, directory: string) => readonly Dirent[],
): readonly WrittenProof[] {
  return ['proofs', '.truth/proofs'].flatMap((base) =>
    entries(root, base)
      .filter((entry) => entry.isDirectory() && /^G\d/i.test(entry.name))
      .flatMap((gate) =>
        entries(root, `${base}/${gate.name}`)
          .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
          .flatMap((entry) => textProof(root, subGate(gate.name), `${base}/${gate.name}/${entry.name}`)),
      ),
  );
}

function textProof(root: Root, gate: string, file: string): readonly WrittenProof[] {
  const text = root.readText(file, LARGEST);
  const field = (name: string): string | undefined =>
    new RegExp(`^\\s*[#*]*\\s*${name}:\\**\\s*(.+?)\\s*$`, 'im').exec(text)?.[1];
  const code = field('Exit Code');
  if (code === undefined || !/^-?\d+$/.test(code)) return [];
  const at = Date.parse(field('Timestamp') ?? '');
  return [
    {
      source: 'text',
      gate,
      type: typeOf(file),
      file,
      line: 1,
      log: file,
      exitCode: Number(code),
      ...(Number.isNaN(at) ? {} : { at }),
    },
  ];
}

/** The type in a file name: a known type that it begins with, else the name without its time. */
function typeOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.txt'.length);
  const known = Object.values(DEFAULT_PROOFS)
    .flat()
    .find((type) => name.startsWith(type));
  return known ?? name.replace(/[-_.]\d[\dTZ:.-]*$/, '');
}
