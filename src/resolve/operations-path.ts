import { posix } from 'node:path';
import type { OperationName } from '../languages/operation-names.ts';
import { packageOf } from './drafts.ts';
import { VIRTUAL_ROOT } from './module.ts';
import type { Operands, Operation } from './operations.ts';
import { concatenate } from './text.ts';
import {
  alternatives,
  constant,
  force,
  list,
  map,
  native,
  type UnknownValue,
  union,
  unknown,
  type Value,
} from './value.ts';

/** Operations on paths of files and addresses. Directories are those of the analysed repository. */
export function pathOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function operandsOf({ receiver, rest }: Operands): readonly Value[] {
  return [receiver, ...rest];
}

function strings(values: readonly Value[]): readonly string[] | undefined {
  const texts = values
    .map((value) => force(value))
    .map((value) => (value.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** All combinations of what the operands can be, a few at most. */
function combinations(values: readonly Value[]): readonly (readonly Value[])[] {
  let rows: (readonly Value[])[] = [[]];
  for (const value of values) {
    const members = alternatives(value);
    if (rows.length * members.length > 64) return [values];
    rows = rows.flatMap((row) => members.map((member) => [...row, member]));
  }
  return rows;
}

/** Joined as path modules do: `.` for nothing, `..` resolved, one slash between parts. */
const joinPath: Operation = (operands) =>
  union(
    combinations(operandsOf(operands)).map((values) => {
      const texts = strings(values);
      if (texts !== undefined) return constant(posix.join(...texts), softOf(values));
      const parts = values.flatMap((value, at) => (at === 0 ? [value] : [constant('/'), value]));
      return collapse(concatenate(parts, operands.site));
    }),
  );

function softOf(values: readonly Value[]): string | undefined {
  return values.flatMap((value) =>
    value.kind === 'constant' && value.soft !== undefined ? [value.soft] : [],
  )[0];
}

/** One slash where two known pieces of a partly known text meet. */
function collapse(value: Value): Value {
  if (value.kind !== 'text') return value;
  const parts: (string | UnknownValue)[] = [];
  for (const part of value.parts) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return {
    ...value,
    parts: parts.map((part) => (typeof part === 'string' ? part.replace(/\/{2,}/g, '/') : part)),
  };
}

const joinUrl: Operation = (operands) => {
  const texts = strings(operandsOf(operands));
  if (texts === undefined) return joinPath(operands);
  const [base = '', ...rest] = texts;
  return constant(
    rest.reduce(
      (left, right) =>
        right.startsWith('/') ? right : `${left.slice(0, left.lastIndexOf('/') + 1)}${right}`,
      base,
    ),
  );
};

const onPath =
  (change: (path: string, operands: Operands) => string): Operation =>
  (operands) => {
    const { receiver } = operands;
    if (receiver.kind === 'constant' && typeof receiver.value === 'string')
      return constant(change(receiver.value, operands), receiver.soft);
    return receiver.kind === 'unknown' || receiver.kind === 'text'
      ? unknown('a part of a path', operands.site)
      : undefined;
  };

/** A path as the analysed code names it, relative to the repository; undefined outside of it. */
export function insideRoot(path: string): string | undefined {
  if (path === VIRTUAL_ROOT) return '';
  if (path.startsWith(`${VIRTUAL_ROOT}/`))
    return posix.normalize(path.slice(VIRTUAL_ROOT.length + 1)).replace(/\/$|^\.$/, '');
  return path.startsWith('/') ? undefined : posix.normalize(path).replace(/^\.\/?|\/$/g, '');
}

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'join-path': joinPath,
  'join-url': joinUrl,
  'base-name': onPath((path, { rest }) => {
    const [suffix] = strings(rest.slice(0, 1)) ?? [];
    return posix.basename(path, suffix);
  }),
  'dir-name': (operands) => {
    const levels = operands.rest[0] === undefined ? undefined : force(operands.rest[0]);
    const times = levels?.kind === 'constant' && typeof levels.value === 'number' ? levels.value : 1;
    return onPath((path) => {
      let above = path;
      for (let level = 0; level < Math.min(times, 32); level++) above = posix.dirname(above);
      return above;
    })(operands);
  },
  'ext-name': onPath((path) => posix.extname(path)),
  'parse-path': ({ receiver }) => {
    if (receiver.kind !== 'constant' || typeof receiver.value !== 'string') return undefined;
    return map(
      Object.entries(posix.parse(receiver.value)).map(([key, part]) => [key, constant(part)] as const),
    );
  },
  'parse-url': ({ receiver }) => {
    if (receiver.kind !== 'constant' || typeof receiver.value !== 'string') return undefined;
    const { soft } = receiver;
    const [, scheme = '', host = '', path = ''] =
      /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)/i.exec(receiver.value) ?? [];
    // As Python and Go call them.
    const parts = { scheme, netloc: host, path, Scheme: scheme, Host: host, Path: path };
    const said: [string, Value][] = Object.entries(parts).map(([key, part]) => [key, constant(part, soft)]);
    // What else it has is not read for routes.
    return map([...said, ['EscapedPath', native('EscapedPath', () => constant(path, soft))]], true);
  },
  // Programs are started where their manifest is, as far as anybody can tell.
  'working-directory': ({ run, scope }) => {
    const home = packageOf(run, scope.file);
    return constant(home === '' ? VIRTUAL_ROOT : `${VIRTUAL_ROOT}/${home}`);
  },
  'relative-path': ({ receiver, rest }) => {
    const [path, start] = strings([receiver, rest[0] ?? constant(VIRTUAL_ROOT)]) ?? [];
    return path === undefined || start === undefined
      ? undefined
      : constant(posix.relative(start, path) || '.');
  },
  'same-path': onPath((path) => path),
  'split-ext': ({ receiver }) => {
    const [path] = strings([receiver]) ?? [];
    if (path === undefined) return undefined;
    const extension = posix.extname(path);
    return list([constant(path.slice(0, path.length - extension.length)), constant(extension)]);
  },
  'with-ext': onPath((path, { rest }) => {
    const [extension = ''] = strings(rest.slice(0, 1)) ?? [];
    return path.slice(0, path.length - posix.extname(path).length) + extension;
  }),
  stem: onPath((path) => posix.basename(path, posix.extname(path))),
  ancestors: ({ receiver }) => {
    const [path] = strings([receiver]) ?? [];
    if (path === undefined) return undefined;
    const found: Value[] = [];
    for (let at = posix.dirname(path); ; at = posix.dirname(at)) {
      found.push(constant(at));
      if (at === posix.dirname(at)) return list(found);
    }
  },
  'split-path': ({ receiver }) => {
    const [path] = strings([receiver]) ?? [];
    return path === undefined
      ? undefined
      : list(path.split('/').flatMap((part) => (part === '' ? [] : [constant(part)])));
  },
};
