import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Git, openGit } from './inputs/git.ts';
import { maskingStream, maskText, secretsOf } from './inputs/proofs/mask-secrets.ts';
import { PROOF_DIRECTORY, type RecordFile, recordSchema } from './inputs/proofs/record-file.ts';
import { committedDigest, workingDigest } from './inputs/proofs/relevant-files.ts';
import { summarizeLog } from './inputs/proofs/summarize-log.ts';
import { Root } from './inputs/root.ts';
import { UserError } from './model/errors.ts';
import { defaultGate } from './model/proofs.ts';

/** What the command may touch of the process. */
export interface ProveIo {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output, as the command writes it. */
  write(bytes: Uint8Array): void;
  /** Standard error, as the command writes it. */
  warn(bytes: Uint8Array): void;
}

/** How many earlier runs a record keeps. */
const EARLIER = 20;

/** Signals that end Specgate: they are passed on, and the record is still written. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `specgate prove <type> [--gate G5] [--root DIR] -- <command …>`: runs the command with its output passed through, and
 * records what came of it in `.specgate/proofs/<gate>/<type>.json`, its log beside it in `.txt`.
 *
 * @param argv what follows `prove`.
 * @returns the exit code of the command; 128 and the number of the signal that ended it; 127 when it is not there.
 * @throws UserError when the command line is wrong, or the record cannot be written.
 */
export async function prove(argv: readonly string[], io: ProveIo): Promise<number> {
  const asked = readArguments(argv);
  const root = new Root(asked.root ?? nearestRoot(process.cwd()));
  const git = openGit(root, { environment: io.environment });
  const secrets = secretsOf(io.environment);
  const place = `${PROOF_DIRECTORY}/${asked.gate}/${asked.type}`;
  const record = join(root.directory, `${place}.json`);
  const begun = begin(asked, root, git, io, secrets, `${place}.txt`, readEarlier(record));
  const descriptor = openLog(join(root.directory, `${place}.txt`));
  // The record of a run whose end nobody sees: it stays when this process is killed.
  writeRecord(record, begun);
  const started = performance.now();
  const ended = await runCommand(asked.command, io, secrets, (bytes) => {
    writeSync(descriptor, bytes);
  });
  closeSync(descriptor);
  writeRecord(
    record,
    finish(begun, ended, performance.now() - started, join(root.directory, `${place}.txt`)),
  );
  return ended.code ?? 128 + (ended.signal === null ? 0 : constants.signals[ended.signal]);
}

interface Arguments {
  readonly type: string;
  readonly gate: string;
  readonly root: string | undefined;
  readonly command: readonly string[];
}

const USAGE = 'Usage: specgate prove <type> [--gate G5] [--root DIR] -- <command …>.';

function readArguments(argv: readonly string[]): Arguments {
  const dashes = argv.indexOf('--');
  const command = dashes < 0 ? [] : argv.slice(dashes + 1);
  if (command.length === 0) throw new UserError('There is no command to prove.', USAGE);
  const words = [...argv.slice(0, dashes)];
  const options = new Map<string, string>();
  const positionals: string[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const [flag, inline] = word.split('=', 2);
    if (flag === '--gate' || flag === '--root') {
      const value = inline ?? words.shift();
      if (value === undefined) throw new UserError(`${flag} has no value.`, USAGE);
      options.set(flag, value);
    } else if (word.startsWith('-')) throw new UserError(`There is no flag ${word}.`, USAGE);
    else positionals.push(word);
  }
  const [type, extra] = positionals;
  if (type === undefined) throw new UserError('The type of the proof is missing.', USAGE);
  if (extra !== undefined) throw new UserError(`${extra} is one word too many.`, USAGE);
  const gate = options.get('--gate') ?? defaultGate(type);
  for (const name of [type, gate]) {
    if (!/^[A-Za-z][\w.-]{0,60}$/.test(name) || name.includes('..')) {
      throw new UserError(
        `${name} cannot be a name of a proof or gate.`,
        'Use letters, digits, "_", "-" and ".".',
      );
    }
  }
  return { type, gate, root: options.get('--root'), command };
}

/** The nearest directory above that has proofs or a configuration already, else the repository, else this one. */
function nearestRoot(start: string): string {
  const above = [resolve(start)];
  for (let at = dirname(resolve(start)); at !== above.at(-1); at = dirname(at)) above.push(at);
  for (const marks of [['.specgate', '.github/specgate.yml', '.github/specgate.yaml'], ['.git']]) {
    const found = above.find((directory) => marks.some((mark) => existsSync(join(directory, mark))));
    if (found !== undefined) return found;
  }
  return start;
}

function begin(
  { type, gate, command }: Arguments,
  root: Root,
  git: Git,
  io: ProveIo,
  secrets: readonly string[],
  log: string,
  earlier: RecordFile['earlier'],
): RecordFile {
  const environment = io.environment;
  const hash = (name: string): string | null =>
    git.output(['rev-parse', '--verify', '--quiet', name])?.toString('utf8').trim() || null;
  const relevant = workingDigest(git.output, root.directory);
  return {
    version: 1,
    gate,
    type,
    command: command.map((word) => maskText(word, secrets)),
    exit_code: null,
    signal: null,
    finished: false,
    started_at: new Date().toISOString(),
    duration_ms: null,
    head: hash('HEAD^{commit}'),
    tree: hash('HEAD^{tree}'),
    dirty: relevant === undefined ? null : relevant !== committedDigest(git.output),
    relevant_sha256: relevant ?? null,
    log: { file: log, ...digestOf(Buffer.alloc(0)) },
    summary: {},
    run:
      environment['GITHUB_ACTIONS'] === 'true' && environment['GITHUB_RUN_ID'] !== undefined
        ? {
            id: environment['GITHUB_RUN_ID'],
            attempt: environment['GITHUB_RUN_ATTEMPT'] ?? null,
            job: environment['GITHUB_JOB'] ?? null,
            runner: environment['RUNNER_NAME'] ?? environment['RUNNER_OS'] ?? null,
          }
        : null,
    earlier,
  };
}

/** The runs that an earlier record tells of; none when it is not there or is no record. */
function readEarlier(file: string): RecordFile['earlier'] {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) return [];
    const { started_at, exit_code, head, earlier } = parsed.data;
    return [...earlier, { started_at, exit_code, head }].slice(-EARLIER);
  } catch {
    return [];
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function runCommand(
  command: readonly string[],
  io: ProveIo,
  secrets: readonly string[],
  log: (bytes: Buffer) => void,
): Promise<Ended> {
  const [program = '', ...args] = command;
  // On Windows programs such as npm are scripts, which only a shell can start.
  const shell = process.platform === 'win32';
  const child = spawn(shell ? quote(program) : program, shell ? args.map(quote) : args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...io.environment },
    shell,
  });
  const out = maskingStream(secrets, log);
  const err = maskingStream(secrets, log);
  child.stdout.on('data', (chunk: Buffer) => {
    io.write(chunk);
    out.add(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    io.warn(chunk);
    err.add(chunk);
  });
  const pass = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((done) => {
    const end = (ended: Ended): void => {
      for (const signal of SIGNALS) process.off(signal, pass);
      out.end();
      err.end();
      done(ended);
    };
    child.on('error', (error) => {
      const message = Buffer.from(`specgate: ${program} cannot be started: ${error.message}\n`);
      io.warn(message);
      err.add(message);
      end({ code: 127, signal: null });
    });
    child.on('close', (code, signal) => end({ code, signal }));
  });
}

function quote(word: string): string {
  return /[\s"&|<>^%]/.test(word) ? `"${word.replaceAll('"', '\\"')}"` : word;
}

function finish(begun: RecordFile, { code, signal }: Ended, duration: number, logFile: string): RecordFile {
  const log = readFileSync(logFile);
  return {
    ...begun,
    exit_code: code,
    signal,
    finished: true,
    duration_ms: Math.round(duration),
    log: { file: begun.log.file, ...digestOf(log) },
    summary: { ...summarizeLog(log.toString('utf8')) },
  };
}

function digestOf(bytes: Buffer): { readonly sha256: string; readonly bytes: number } {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function openLog(file: string): number {
  return writing(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, 'w');
  });
}

/** Writes beside and renames, so that no half of a record is ever seen. */
function writeRecord(file: string, record: RecordFile): void {
  writing(file, () => {
    writeFileSync(`${file}.tmp`, `${JSON.stringify(record, null, 2)}\n`);
    renameSync(`${file}.tmp`, file);
  });
}

function writing<T>(file: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`The proof cannot be written to ${file}: ${reason}.`, 'Make the directory writable.');
  }
}
