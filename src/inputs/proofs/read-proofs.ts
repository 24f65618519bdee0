import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from '../../languages/language.ts';
import { UserError } from '../../model/errors.ts';
import type { Input } from '../../model/evidence.ts';
import type { LogSummary, ProofEvidence, ProofRecord } from '../../model/proofs.ts';
import { matchingFiles } from '../documents/read-handoffs.ts';
import type { Git } from '../git.ts';
import { type Root, sha256 } from '../root.ts';
import { type FreshnessJudge, freshnessJudge } from './freshness.ts';
import { readJUnit } from './junit.ts';
import { PROOF_DIRECTORY, type RecordFile, recordSchema, summaryOf } from './record-file.ts';
import { readSarif } from './sarif.ts';
import { readSteps } from './steps.ts';
import { summarizeLog } from './summarize-log.ts';
import { readTexts, readTruth, type WrittenProof } from './truth.ts';

/** Largest record or report that is read, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** What the config says of proofs. */
export interface ProofPlaces {
  /** Reports that are proofs, JUnit XML or SARIF by their content: glob patterns by type of proof. */
  readonly reports?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** What a run knows besides the files. */
export interface ProofContext {
  readonly git: Git;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The steps context of the job as JSON (`toJSON(steps)`), for the outcomes of earlier steps. */
  readonly steps?: string | undefined;
}

/** Reads every proof: records, `.truth/truth.json`, text proofs, reports and the outcomes of earlier steps. */
export function readProofs(
  root: Root,
  files: ProjectFiles,
  settings: ProofPlaces | undefined,
  context: ProofContext,
): ProofEvidence {
  const inWorkflow = context.environment['GITHUB_ACTIONS'] === 'true';
  const judge = freshnessJudge(root, context.git);
  const reader: ProofReader = {
    root,
    judge,
    runId: inWorkflow ? context.environment['GITHUB_RUN_ID'] : undefined,
    witnesses: (file) => inWorkflow && !judge.isCommitted(file),
  };
  const truth = readTruth(root);
  const written = truth.kind === 'found' ? truth.value : [];
  const known = new Set(written.map((one) => one.log));
  const texts = readTexts(root, directoryEntries).filter((one) => !known.has(one.log));
  return {
    records: [
      ...readRecordFiles(reader),
      ...(truth.kind === 'broken' ? [truth] : []),
      ...latest([...written, ...texts]).map((one) => writtenProof(reader, one)),
      ...Object.entries(settings?.reports ?? {}).flatMap(([type, patterns]) =>
        matchingFiles(root, files, patterns).map((file) => readReport(reader, type, file)),
      ),
      ...readSteps(context.steps),
    ],
    looked: [
      PROOF_DIRECTORY,
      '.truth/truth.json',
      'proofs',
      '.truth/proofs',
      ...Object.values(settings?.reports ?? {}).flat(),
    ],
    inWorkflow,
  };
}

interface ProofReader {
  readonly root: Root;
  readonly judge: FreshnessJudge;
  /** Of this workflow run; undefined outside a workflow. */
  readonly runId: string | undefined;
  /** Whether a file was made in this run: it is there in a workflow, and the commit does not hold it. */
  witnesses(file: string): boolean;
}

function readRecordFiles(reader: ProofReader): readonly Input<ProofRecord>[] {
  return directoryEntries(reader.root, PROOF_DIRECTORY)
    .filter((entry) => entry.isDirectory())
    .flatMap((gate) =>
      directoryEntries(reader.root, `${PROOF_DIRECTORY}/${gate.name}`)
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => readRecord(reader, `${PROOF_DIRECTORY}/${gate.name}/${entry.name}`)),
    );
}

function readRecord(reader: ProofReader, file: string): Input<ProofRecord> {
  return guarded(file, 'Record it again: specgate prove.', () => {
    const text = reader.root.readText(file, LARGEST);
    const parsed = recordSchema.safeParse(JSON.parse(text));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is no record'}`);
    }
    return recordOf(reader, file, sha256(text), parsed.data);
  });
}

function recordOf(reader: ProofReader, file: string, hash: string, read: RecordFile): ProofRecord {
  const log = readLog(reader.root, read.log.file);
  const witnessed = reader.runId !== undefined && read.run?.id === reader.runId && reader.witnesses(file);
  const made = {
    head: read.head ?? undefined,
    dirty: read.dirty ?? undefined,
    digest: read.relevant_sha256 ?? undefined,
    witnessed,
  };
  return {
    source: 'record',
    gate: read.gate,
    type: read.type,
    file,
    line: 1,
    sha256: hash,
    command: read.command.join(' '),
    ...(read.exit_code === null ? {} : { exitCode: read.exit_code }),
    ...(read.signal === null ? {} : { signal: read.signal }),
    passed: read.finished ? read.exit_code === 0 : undefined,
    startedAt: Date.parse(read.started_at),
    ...(read.duration_ms === null ? {} : { duration: read.duration_ms }),
    ...(read.head === null ? {} : { head: read.head }),
    ...(read.dirty === null ? {} : { dirty: read.dirty }),
    log: {
      file: read.log.file,
      claimedSha256: read.log.sha256,
      claimedBytes: read.log.bytes,
      actualSha256: log?.sha256,
      ...(log === undefined ? {} : { actualBytes: log.bytes }),
    },
    summary: log?.summary ?? {},
    claimedSummary: summaryOf(read.summary),
    runs: read.earlier.length + 1,
    witnessed,
    freshness: reader.judge.ofCommit(made),
  };
}

/** Of each type in each gate the newest, with how often it was recorded. */
function latest(proofs: readonly WrittenProof[]): readonly (WrittenProof & { readonly runs: number })[] {
  const groups = new Map<string, WrittenProof[]>();
  for (const proof of proofs) {
    const key = `${proof.gate}/${proof.type}`;
    groups.set(key, [...(groups.get(key) ?? []), proof]);
  }
  return [...groups.values()].flatMap((group) => {
    const newest = group.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))[0];
    return newest === undefined ? [] : [{ ...newest, runs: group.length }];
  });
}

function writtenProof(
  reader: ProofReader,
  written: WrittenProof & { readonly runs: number },
): Input<ProofRecord> {
  const { gate, type, source, file, line, log: logFile, claimedSha256, at, runs } = written;
  return guarded(file, 'Write the proof again.', () => {
    const log = readLog(reader.root, logFile);
    const exitCode = written.exitCode ?? log?.exitCode;
    const witnessed = reader.witnesses(logFile);
    return {
      source,
      gate,
      type,
      file,
      line,
      ...(exitCode === undefined ? {} : { exitCode }),
      passed: written.passed ?? (exitCode === undefined ? undefined : exitCode === 0),
      ...(at === undefined ? {} : { startedAt: at }),
      log: {
        file: logFile,
        ...(claimedSha256 === undefined ? {} : { claimedSha256 }),
        actualSha256: log?.sha256,
      },
      // A proof that says "pass" over an exit code that is not 0 is contradicted by its own log.
      summary: withExitCode(log?.summary ?? {}, log?.exitCode),
      runs,
      witnessed,
      freshness: reader.judge.ofFile(logFile, witnessed),
    };
  });
}

function withExitCode(summary: LogSummary, exitCode: number | undefined): LogSummary {
  if (exitCode === undefined || exitCode === 0 || summary.tests !== undefined || summary.errors !== undefined)
    return summary;
  return { ...summary, errors: 1 };
}

function readReport(reader: ProofReader, type: string, file: string): Input<ProofRecord> {
  return guarded(file, 'Let the tool write its report again.', () => {
    const bytes = reader.root.readBytes(file, LARGEST);
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const source = text.trimStart().startsWith('<') ? 'junit' : 'sarif';
    const summary = source === 'junit' ? readJUnit(text) : readSarif(text);
    const witnessed = reader.witnesses(file);
    const passed = (summary.tests?.failed ?? 0) === 0 && (summary.errors ?? 0) === 0;
    const freshness = reader.judge.ofFile(file, witnessed);
    return {
      source,
      gate: undefined,
      type,
      file,
      line: 1,
      sha256: sha256(bytes),
      passed,
      summary,
      runs: 1,
      witnessed,
      freshness,
    };
  });
}

function readLog(
  root: Root,
  file: string,
): { sha256: string; bytes: number; summary: LogSummary; exitCode?: number } | undefined {
  if (!root.has(file)) return undefined;
  const bytes = root.readBytes(file);
  const text = bytes.toString('utf8');
  const code = /^\s*(?:[#*]*\s*)Exit Code:\**\s*(-?\d+)\s*$/im.exec(text)?.[1];
  const exitCode = code === undefined ? {} : { exitCode: Number(code) };
  return { sha256: sha256(bytes), bytes: bytes.length, summary: summarizeLog(text), ...exitCode };
}

/** A proof that cannot be read is a broken input, and the others are still read. */
function guarded(file: string, fix: string, read: () => ProofRecord): Input<ProofRecord> {
  try {
    return { kind: 'found', value: read() };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'broken', file, message: error.message, fix: error.fix };
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'broken', file, message: `It cannot be read as a proof: ${reason}.`, fix };
  }
}

/** Entries of a directory inside the root, also of one that git ignores; symlinks are not followed. */
function directoryEntries(root: Root, directory: string): readonly Dirent[] {
  try {
    return readdirSync(join(root.directory, directory), { withFileTypes: true }).toSorted((one, other) =>
      one.name < other.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}
