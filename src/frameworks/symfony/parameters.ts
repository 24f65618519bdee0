import { HOLE, type Host } from '../framework.ts';
import { isEntry } from './entries.ts';
import { nearest, rootsOf } from './roots.ts';
import { settings } from './settings.ts';

/** A text whose parameters were put in: a {@link HOLE} for each that is not known. */
export interface Filled {
  readonly text: string;
  /** The default of the environment that it was made with. */
  readonly soft?: string;
}

interface Parameter {
  readonly file: string;
  readonly value: unknown;
  readonly rank: number;
}

/** `/%admin.path%/users`: parameters of the container, as the configuration of the application that holds a file sets them. */
export function filled(text: string, file: string, host: Host, depth = 0): Filled {
  if (!text.includes('%')) return { text };
  let soft: string | undefined;
  const whole = text.replace(/%(?:%|([^%\s]+)%)/g, (match, name: string | undefined) => {
    if (name === undefined) return '%';
    // A character that is written as its number is no parameter.
    if (/^[\dA-Fa-f]{2}[^%]*\//.test(name)) return match;
    const found = depth > 8 ? undefined : parameterText(name, file, host, depth);
    soft ??= found?.soft;
    return found?.text ?? HOLE;
  });
  return { text: whole, ...(soft !== undefined && { soft }) };
}

function parameterText(name: string, file: string, host: Host, depth: number): Filled | undefined {
  const variable = /^env\((.*)\)$/.exec(name)?.[1];
  const value = parameter(name, file, host);
  if (typeof value === 'string' || typeof value === 'number') {
    const made = filled(String(value), file, host, depth + 1);
    return variable === undefined ? made : { ...made, soft: `default of ${name}` };
  }
  if (variable === undefined) return undefined;
  const parts = variable.split(':');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && last !== '') {
    const plain = parameterText(`env(${last})`, file, host, depth + 1);
    const fallback = parts[0] === 'default' ? parts[1] : undefined;
    return plain ?? (fallback === undefined ? undefined : parameterText(fallback, file, host, depth + 1));
  }
  const said = variablesOf(file, host)[last];
  return said === undefined ? undefined : { text: said, soft: `default of ${name}` };
}

/** What the files of the environment that are committed set. */
function variablesOf(file: string, host: Host): Readonly<Record<string, string>> {
  const root = nearest(file, rootsOf(host));
  const [data] = ['.env', '.env.dist']
    .flatMap((name) => host.files(root === '' ? name : `${root}/${name}`))
    .map((one) => host.data(one))
    .filter(isEntry);
  const texts = Object.entries(data ?? {}).filter((pair): pair is [string, string] => pair[1] !== '');
  return Object.fromEntries(texts);
}

/** Of the application that holds the file before any other; undefined where nothing sets it, or several do. */
function parameter(name: string, file: string, host: Host): unknown {
  const roots = rootsOf(host);
  const all = parameters(host).get(name) ?? [];
  const own = all.filter((one) => nearest(one.file, roots) === nearest(file, roots));
  const near = own.length > 0 ? own : all;
  const rank = Math.min(...near.map((one) => one.rank));
  const values = new Set(near.filter((one) => one.rank === rank).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

function parameters(host: Host): ReadonlyMap<string, readonly Parameter[]> {
  return host.state('parameters', () => {
    const found = new Map<string, Parameter[]>();
    for (const { file, data, rank } of settings(host)) {
      if (!isEntry(data.parameters)) continue;
      for (const [name, value] of Object.entries(data.parameters))
        found.set(name, [...(found.get(name) ?? []), { file, value, rank }]);
    }
    return found;
  });
}
