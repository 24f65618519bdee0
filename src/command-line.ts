import { parseArgs } from 'node:util';
import { UserError } from './model/errors.ts';
import { nearestName } from './model/nearest-name.ts';

/** A flag of the command line. */
export interface Flag {
  /** What its value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly help: string;
  /** The values that it takes, where they are a few. */
  readonly choices?: readonly string[];
}

/** What a command takes. */
export interface CommandShape {
  readonly name: string;
  /** One line for the help. */
  readonly summary: string;
  /** Names of the positional arguments for the help: `[dir]`. */
  readonly positionals: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
}

/** A command line that fits its command. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** Values of the flags that were given, each as often as it was. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  has(flag: string): boolean;
  /** The last value given. */
  value(flag: string): string | undefined;
}

/**
 * Reads the arguments of a command.
 *
 * @throws UserError for an unknown flag (with the nearest), a missing or superfluous value, or an argument too many.
 */
export function readCommandLine(args: readonly string[], shape: CommandShape): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(shape.flags).map(([name, flag]) => [
        name,
        { type: flag.value === undefined ? 'boolean' : 'string' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checkValue(token.rawName, token.name, token.value, shape);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  const extra = positionals[shape.positionals.length];
  if (extra !== undefined) {
    throw new UserError(`There is an argument too many: ${extra}.`, `Try specgate ${shape.name} --help.`);
  }
  return {
    positionals,
    values,
    has: (flag) => values.has(flag),
    value: (flag) => values.get(flag)?.at(-1),
  };
}

function checkValue(raw: string, name: string, value: string | undefined, shape: CommandShape): string {
  const flag = Object.hasOwn(shape.flags, name) ? shape.flags[name] : undefined;
  if (flag === undefined || !raw.startsWith('--')) {
    const near = nearestName(raw.replace(/^-+/, ''), Object.keys(shape.flags));
    throw new UserError(
      `There is no flag ${raw}.`,
      near === undefined ? `Try specgate ${shape.name} --help.` : `Did you mean --${near}?`,
    );
  }
  if (flag.value === undefined) {
    if (value !== undefined) throw new UserError(`${raw} takes no value.`, `Write ${raw} alone.`);
    return '';
  }
  if (value === undefined || value === '' || (value.startsWith('-') && value !== '-')) {
    throw new UserError(`${raw} needs a value.`, `Write ${raw} ${flag.value}.`);
  }
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const near = nearestName(value, flag.choices);
    throw new UserError(
      `${raw} ${value} is not known.`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Known are ${flag.choices.join(', ')}.`,
    );
  }
  return value;
}

/** The help of a command. */
export function helpOf(shape: CommandShape): string {
  const flags = Object.entries(shape.flags).map(([name, flag]) => {
    const left = `--${name}${flag.value === undefined ? '' : ` ${flag.choices?.join('|') ?? flag.value}`}`;
    return [left, flag.help] as const;
  });
  const [before, after] = [
    shape.positionals.filter((name) => !name.startsWith('--')),
    shape.positionals.filter((name) => name.startsWith('--')),
  ];
  const usage = ['specgate', shape.name, ...before, '[flags]', ...after].join(' ');
  return `${shape.summary}\n\nUsage: ${usage}\n\nFlags:\n${columns(flags)}`;
}

/** Two columns; a left part that is too long has its line. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  return rows
    .map(([left, right]) =>
      left.length > width
        ? `  ${left}\n  ${' '.repeat(width)}  ${right}\n`
        : `  ${left.padEnd(width)}  ${right}\n`,
    )
    .join('');
}
