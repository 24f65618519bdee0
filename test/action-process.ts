import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A workflow command as the runner reads it: `::error file=a.ts,line=3::text`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  readonly code: number | null;
  readonly commands: readonly WorkflowCommand[];
  /** What is no command. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionStep {
  readonly workspace: string;
  readonly apiUrl: string;
  readonly eventName: string;
  readonly event: unknown;
  /** By the names of action.yml, with its defaults under them as the runner gives them. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

const BUILT = fileURLToPath(new URL('../dist/action.js', import.meta.url));
const SOURCE = fileURLToPath(new URL('../src/action.ts', import.meta.url));
const DEFAULTS = { directory: '.', comment: 'true', key: 'default', token: 'workflow-token' };

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Reads standard output as the runner does: `::` at the start of a line, and `##[` anywhere, begin a command. */
export function readCommands(output: string): {
  readonly commands: readonly WorkflowCommand[];
  readonly log: string;
} {
  const commands: WorkflowCommand[] = [];
  const log: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    const [, name, rest = '', message = ''] = /^\s*::([\w-]+)(?: ([^:]*?))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (line === `::${stopped}::`) stopped = undefined;
      else log.push(line);
    } else if (name === 'stop-commands') stopped = message;
    else if (name !== undefined) {
      const pairs = rest.split(',').map((pair) => pair.split('='));
      const properties = pairs.flatMap(([key, value]) =>
        value === undefined ? [] : [[key, unescaped(value)]],
      );
      commands.push({ name, properties: Object.fromEntries(properties), message: unescaped(message) });
    } else if (line.includes('##[')) commands.push({ name: 'old command', properties: {}, message: line });
    else log.push(line);
  }
  return { commands, log: log.join('\n') };
}

function readOutputs(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name, value]));
}

function start(environment: Readonly<Record<string, string>>, workspace: string) {
  const built = existsSync(BUILT);
  const child = spawn(process.execPath, [built ? BUILT : SOURCE], { cwd: workspace, env: environment });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the action in a process of its own, with what the runner of GitHub Actions gives to one. */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const temporary = mkdtempSync(join(tmpdir(), 'specgate-runner-'));
  const file = (name: string, content: string) => {
    writeFileSync(join(temporary, name), content);
    return join(temporary, name);
  };
  const inputs = Object.entries({ ...DEFAULTS, ...step.inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const output = file('output', '');
  const summary = file('summary', '');
  const { code, stdout, stderr } = await start(
    {
      PATH: process.env['PATH'] ?? '',
      ...(process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] }),
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: step.apiUrl,
      GITHUB_EVENT_NAME: step.eventName,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(step.event)),
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: 'tidewater/harbour',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '7002',
      GITHUB_SERVER_URL: 'https://github.example.org',
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: step.workspace,
      RUNNER_TEMP: step.workspace,
      NO_COLOR: '1',
      ...Object.fromEntries(inputs),
      ...step.environment,
    },
    step.workspace,
  );
  const outputs = readOutputs(readFileSync(output, 'utf8'));
  const written = readFileSync(summary, 'utf8');
  rmSync(temporary, { recursive: true });
  const { commands, log } = readCommands(stdout);
  return { code, commands, log: log + stderr, outputs, summary: written };
}
