import { readFileSync, writeFileSync } from 'node:fs';
import {
  type CommandLine,
  type CommandShape,
  columns,
  type Flag,
  helpOf,
  readCommandLine,
} from './command-line.ts';
import { UserError } from './model/errors.ts';
import { nearestName } from './model/nearest-name.ts';
import type { Report } from './model/report.ts';
import { visibleLines } from './reports/visible-text.ts';

/** What a command may touch of the process. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads the output: colours, and the width of the window. */
  readonly terminal: boolean;
  readonly width: number;
  write(text: string | Uint8Array): void;
  /** For errors: standard error. */
  warn(text: string | Uint8Array): void;
}

const common: Readonly<Record<string, Flag>> = {
  output: { value: 'FILE', help: 'Write to this file instead of the terminal.' },
  config: { value: 'FILE', help: 'Configuration, relative to dir (default .github/specgate.yml).' },
  base: {
    value: 'REF',
    help: 'Branch, tag or commit whose configuration rules, and that the change is held against.',
  },
};

const check: CommandShape = {
  name: 'check',
  summary: 'Hold the code of a repository against its API description, coverage and handoff.',
  positionals: ['[dir]'],
  flags: {
    format: {
      value: 'FORMAT',
      choices: ['terminal', 'markdown', 'json', 'sarif', 'junit'],
      help: 'How the report is written (default terminal).',
    },
    ...common,
    only: { value: 'ID,…', help: 'Run only these gates.' },
  },
};

const routes: CommandShape = {
  name: 'routes',
  summary: 'List the HTTP routes that the code really serves.',
  positionals: ['[dir]'],
  flags: {
    format: {
      value: 'FORMAT',
      choices: ['table', 'json'],
      help: 'How the routes are written (default table).',
    },
    ...common,
  },
};

/** Its words are read where it is carried out: what follows `--` is another command's. */
const prove: CommandShape = {
  name: 'prove',
  summary: 'Run a command and record what came of it, as a proof.',
  positionals: ['<type>', '-- <command …>'],
  flags: {
    gate: { value: 'ID', help: 'Gate of the working agreement that it proves (default by type: G5).' },
    root: { value: 'DIR', help: 'Directory that keeps the record (default the repository).' },
  },
};

const commands: readonly CommandShape[] = [check, routes, prove];

/**
 * Carries out a command line.
 *
 * @returns the exit code: 0 all gates pass, 1 a gate failed, 2 the work could not be done; of `prove` the command's own.
 */
export async function command(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      const place = error.location === undefined ? '' : ` (${error.location.file}:${error.location.line})`;
      terminal.warn(`${harmless(`specgate: ${error.message}${place}\n${error.fix}`)}\n`);
    } else {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      terminal.warn(
        `specgate: this is a bug of Specgate ${version()} on Node ${process.version}, please report it.\n${told}\n`,
      );
    }
    return 2;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.write(`${version()}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.write(help());
    return name === undefined ? 2 : 0;
  }
  const shape = commands.find((each) => each.name === name);
  if (shape === undefined) throw unknownCommand(name);
  const own = shape === prove && rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (own.includes('--help') || own.includes('-h')) {
    terminal.write(helpOf(shape));
    return 0;
  }
  if (shape === prove) return (await import('./prove.ts')).prove(rest, terminal);
  const line = readCommandLine(rest, shape);
  return shape === check ? runCheck(line, terminal) : runRoutes(line, terminal);
}

async function runCheck(line: CommandLine, terminal: Terminal): Promise<number> {
  const { exitCode, run } = await import('./run.ts');
  const only = (line.values.get('only') ?? []).flatMap((ids) => ids.split(',').map((id) => id.trim()));
  const { report, folder } = await run({
    ...optionsOf(line, terminal),
    ...(only.length > 0 ? { only } : {}),
  });
  const text = await format(report, folder, line, terminal);
  if (put(text, line, terminal))
    terminal.warn(`specgate: ${report.verdict}, the report is in ${line.value('output')}\n`);
  return exitCode(report);
}

async function runRoutes(line: CommandLine, terminal: Terminal): Promise<number> {
  const [{ readRoutes }, { routesJson, routesTable }] = await Promise.all([
    import('./run.ts'),
    import('./reports/routes.ts'),
  ]);
  const ledger = await readRoutes(optionsOf(line, terminal));
  put(line.value('format') === 'json' ? routesJson(ledger) : routesTable(ledger), line, terminal);
  return 0;
}

function optionsOf(line: CommandLine, terminal: Terminal) {
  const config = line.value('config');
  const base = line.value('base');
  return {
    directory: line.positionals[0] ?? '.',
    environment: terminal.environment,
    ...(config === undefined ? {} : { config }),
    ...(base === undefined ? {} : { base }),
  };
}

async function format(
  report: Report,
  folder: string,
  line: CommandLine,
  terminal: Terminal,
): Promise<string> {
  switch (line.value('format')) {
    case 'json':
      return (await import('./reports/json.ts')).jsonReport(report);
    case 'sarif':
      return (await import('./reports/sarif.ts')).sarifReport(report, folder);
    case 'junit':
      return (await import('./reports/junit.ts')).junitReport(report);
    case 'markdown':
      return (await import('./reports/job-summary.ts')).checkpointMarkdown(report, { folder });
    default: {
      const colour = terminal.terminal && !line.has('output') && !terminal.environment['NO_COLOR'];
      return (await import('./reports/terminal.ts')).terminalReport(report, {
        colour,
        width: terminal.width,
      });
    }
  }
}

/** Writes to the file that is named, else to standard output. Returns whether it was a file. */
function put(text: string, line: CommandLine, terminal: Terminal): boolean {
  const file = line.value('output');
  if (file === undefined || file === '-') {
    terminal.write(text);
    return false;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The report cannot be written to ${file}: ${reason}.`,
      'Name a file that can be written.',
    );
  }
  return true;
}

/** Text that may quote the repository: nothing hidden in it, and nothing that a runner of GitHub Actions takes for a command. */
function harmless(text: string): string {
  return visibleLines(text)
    .replace(/##\[/g, '#⟨U+0023⟩[')
    .replace(/^(\s*):(?=:)/gm, '$1⟨U+003A⟩');
}

function unknownCommand(name: string): UserError {
  const what = name.startsWith('-') ? 'flag' : 'command';
  const near = nearestName(
    name.replace(/^-+/, ''),
    commands.map((each) => each.name),
  );
  return new UserError(
    `There is no ${what} ${name}.`,
    near === undefined || what === 'flag' ? 'Try specgate --help.' : `Did you mean specgate ${near}?`,
  );
}

function help(): string {
  const rows = commands.map((each) => [[each.name, ...each.positionals].join(' '), each.summary] as const);
  return `Specgate proves that the code keeps what its API description, handoff and coverage promise.

Usage: specgate <command> [flags]

Commands:
${columns(rows)}
Flags:
${columns([
  ['--help', 'Help, also of a command: specgate check --help.'],
  ['--version', 'The version.'],
])}
Exit codes: 0 all gates pass, 1 a gate failed, 2 the work could not be done.
`;
}

/** The version of the package that holds this file, in `src/` as in `dist/`. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
