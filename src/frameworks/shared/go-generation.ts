import { posix } from 'node:path';
import type { Host } from '../framework.ts';

/** One run of a generator that the repository asks for. Paths are relative to the repository. */
export interface Generation {
  /** Directory of the package that it writes. */
  readonly directory: string;
  /** Description that it reads; undefined where the command names one that lies elsewhere. */
  readonly spec: string;
}

/** How a generator is called. */
export interface Generator {
  /** A word of its command: `oapi-codegen`. */
  readonly command: string;
  /** Flags that are followed by a value, without hyphens. */
  readonly valued: readonly string[];
  /** What it writes, a file or a directory, by its flags; relative to where it is started. */
  output(flags: ReadonlyMap<string, string>, from: string, host: Host): string;
}

/** What `//go:generate` lines and makefiles ask a generator to write. */
export function generationsOf(generator: Generator, host: Host): readonly Generation[] {
  return host.state(`generations of ${generator.command}`, () => {
    const places = [
      ...host.files('**/*.go').map((file) => [file, /^\/\/go:generate\s+(.*)$/gm] as const),
      ...['**/Makefile', '**/*.mk', '**/*.sh']
        .flatMap((glob) => host.files(glob))
        .map((file) => [file, /^\s*(.*)$/gm] as const),
    ];
    return places.flatMap(([file, line]) => {
      const text = host.data(file);
      if (typeof text !== 'string' || !text.includes(generator.command)) return [];
      const commands = text.replace(/\\\n/g, ' ').matchAll(line);
      return [...commands].flatMap(([, command = '']) => generation(generator, command, file, host));
    });
  });
}

function generation(generator: Generator, command: string, file: string, host: Host): readonly Generation[] {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g)?.map((word) => word.replace(/^["']|["']$/g, '')) ?? [];
  // `go run github.com/…/cmd/oapi-codegen@latest`
  const at = words.findIndex((word) => new RegExp(`(?:^|/)${generator.command}(?:@\\S+)?$`).test(word));
  if (at < 0) return [];
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let next = at + 1; next < words.length; next++) {
    const [, flag, value] = /^--?([\w-]+)(?:=(.*))?$/.exec(words[next] ?? '') ?? [];
    if (flag === undefined) rest.push(words[next] ?? '');
    else if (value !== undefined) flags.set(flag, value);
    else flags.set(flag, generator.valued.includes(flag) ? (words[++next] ?? '') : '');
  }
  const spec = rest.at(-1);
  const from = folderOf(file);
  if (spec === undefined || spec.includes('://')) return [];
  const output = inside(from, generator.output(flags, from, host));
  return [{ directory: output.endsWith('.go') ? folderOf(output) : output, spec: inside(from, spec) }];
}

/** A path relative to the repository, from one that is relative to a folder of it. */
export function inside(folder: string, path: string): string {
  const joined = posix.normalize(posix.join(folder, path.replace(/\$\((?:CURDIR|PWD)\)\/|\$PWD\//, '')));
  return joined === '.' ? '' : joined.replace(/\/$/, '');
}

function folderOf(file: string): string {
  const folder = posix.dirname(file);
  return folder === '.' ? '' : folder;
}

/** The generation whose package a symbol is of, and the symbol's own name. */
export function generatedName(
  symbol: string,
  generator: Generator,
  host: Host,
): { readonly name: string; readonly generations: readonly Generation[] } | undefined {
  const slash = symbol.lastIndexOf('/');
  const dot = symbol.indexOf('.', slash + 1);
  if (dot < 0) return undefined;
  const path = symbol.slice(0, dot);
  const generations = generationsOf(generator, host).filter(
    ({ directory }) => directory !== '' && (path === directory || path.endsWith(`/${directory}`)),
  );
  return generations.length === 0 ? undefined : { name: symbol.slice(dot + 1), generations };
}
