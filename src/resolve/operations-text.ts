import type { OperationName } from '../languages/operation-names.ts';
import type { Operands, Operation } from './operations.ts';
import { concatenate } from './text.ts';
import {
  alternatives,
  type ConstantValue,
  constant,
  force,
  list,
  type TextValue,
  UNDEFINED,
  unknown,
  type Value,
} from './value.ts';

/** Longest text on which a regular expression of the analysed code is tried. */
const REGEX_TEXT_LIMIT = 1_000;

/** Operations on text. What they cannot say of partly known text is unknown. */
export function textOperation(name: OperationName): Operation | undefined {
  return Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
}

function onText(
  work: (text: string, operands: Operands) => Value | undefined,
  partly?: (text: TextValue, operands: Operands) => Value | undefined,
): Operation {
  return (operands) => {
    const { receiver, site } = operands;
    if (receiver.kind === 'constant' && typeof receiver.value === 'string') {
      const result = work(receiver.value, operands);
      return result?.kind === 'constant' && receiver.soft !== undefined
        ? constant(result.value, receiver.soft)
        : result;
    }
    if (receiver.kind === 'text')
      return partly?.(receiver, operands) ?? unknown('a text that is known only in part', site);
    return receiver.kind === 'unknown' ? receiver : undefined;
  };
}

const onParts = (change: (part: string) => string) =>
  onText(
    (text) => constant(change(text)),
    (text) => ({
      ...text,
      parts: text.parts.map((part) => (typeof part === 'string' ? change(part) : part)),
    }),
  );

function stringAt(values: readonly Value[], at: number): string | undefined {
  const value = values[at] === undefined ? undefined : force(values[at]);
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : undefined;
}

/** Trims white space, or a set of characters as Python and Go do. */
function trim(text: string, characters: string | undefined, start: boolean, end: boolean): string {
  const drop = (character: string | undefined) =>
    character !== undefined &&
    (characters === undefined ? /\s/.test(character) : characters.includes(character));
  let from = 0;
  let to = text.length;
  while (start && from < to && drop(text[from])) from++;
  while (end && to > from && drop(text[to - 1])) to--;
  return text.slice(from, to);
}

const trimming = (start: boolean, end: boolean): Operation =>
  onText(
    (text, { rest }) => constant(trim(text, stringAt(rest, 0), start, end)),
    (text, { rest }) => ({
      ...text,
      parts: text.parts.map((part, at) => {
        if (typeof part !== 'string') return part;
        return trim(part, stringAt(rest, 0), start && at === 0, end && at === text.parts.length - 1);
      }),
    }),
  );

/** A regular expression of the analysed code, where trying it cannot take long: no repeated groups, no back references. */
export function safeRegex(source: string, flags: string): RegExp | undefined {
  if (source.length > 200 || /\)[*+{]|\\[1-9]|\\k/.test(source)) return undefined;
  try {
    return new RegExp(source, flags.replace(/[^gimsu]/g, ''));
  } catch {
    return undefined;
  }
}

const replace = (all: boolean): Operation =>
  onText((text, operands) => {
    const { rest, site, call } = operands;
    const from = rest[0] === undefined ? undefined : force(rest[0]);
    const to = rest[1] === undefined ? undefined : force(rest[1]);
    const pattern =
      from?.kind === 'regex' && text.length <= REGEX_TEXT_LIMIT
        ? safeRegex(from.source, all ? `${from.flags}g` : from.flags)
        : stringAt(rest, 0);
    if (pattern === undefined) return unknown('a replaced text', site);
    const swap = (match: string): string | undefined => {
      if (to?.kind === 'constant') return String(to.value);
      const result = to === undefined ? undefined : force(call(to, constant(match)));
      return result?.kind === 'constant' ? String(result.value) : undefined;
    };
    let failed = false;
    const change = (match: string): string => {
      const result = swap(match);
      failed ||= result === undefined;
      return result ?? '';
    };
    const usesGroups =
      to?.kind === 'constant' &&
      typeof to.value === 'string' &&
      to.value.includes('$') &&
      typeof pattern !== 'string';
    const result = usesGroups
      ? text.replace(pattern, String(to.value))
      : typeof pattern === 'string' && all
        ? text.split(pattern).join(change(pattern))
        : text.replace(pattern, change);
    return failed ? unknown('a replaced text', site) : constant(result);
  });

function replacePattern(operands: Operands, text: Value, pattern: Value, to: Value): Value | undefined {
  const receiver = force(text);
  if (receiver.kind === 'union') return unknown('a replaced text', operands.site);
  return replace(true)({ ...operands, receiver, rest: [pattern, to] });
}

/** Groups as Python writes them in what replaces (`\\1-\\2`) as they are written here (`$1-$2`). */
function withGroups(to: Value): Value {
  const known = force(to);
  return known.kind === 'constant' && typeof known.value === 'string' && /\\\d/.test(known.value)
    ? constant(known.value.replaceAll('$', '$$$$').replace(/\\(\d)/g, '$$$1'), known.soft)
    : to;
}

function flagsOf(options: Value | undefined): string {
  return options === undefined
    ? ''
    : alternatives(options)
        .map((one) => (one.kind === 'constant' && typeof one.value === 'string' ? one.value : ''))
        .join('');
}

const edge = (end: boolean): Operation =>
  onText(
    (text, { rest, site }) => {
      const wanted = stringAt(rest, 0);
      if (wanted === undefined) return unknown('a test of a text', site);
      return constant(end ? text.endsWith(wanted) : text.startsWith(wanted));
    },
    (text, { rest, site }) => {
      const part = end ? text.parts.at(-1) : text.parts[0];
      const wanted = stringAt(rest, 0);
      if (typeof part !== 'string' || wanted === undefined || part.length < wanted.length)
        return unknown('a test of a text', site);
      return constant(end ? part.endsWith(wanted) : part.startsWith(wanted));
    },
  );

const removeEdge = (end: boolean): Operation =>
  onText((text, { rest }) => {
    const wanted = stringAt(rest, 0);
    if (wanted === undefined) return undefined;
    if (end) return constant(wanted !== '' && text.endsWith(wanted) ? text.slice(0, -wanted.length) : text);
    return constant(text.startsWith(wanted) ? text.slice(wanted.length) : text);
  });

/** `"{}/{name}".format(…)` and C#'s `{0}`. */
const format: Operation = (operands) => {
  const { receiver, args, site } = operands;
  if (receiver.kind !== 'constant' || typeof receiver.value !== 'string')
    return receiver.kind === 'unknown' ? receiver : undefined;
  let next = 0;
  const parts: Value[] = [];
  let rest = receiver.value;
  for (
    let match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest);
    match !== null;
    match = /\{\{|\}\}|\{([^{}:!]*)[^{}]*\}/.exec(rest)
  ) {
    parts.push(constant(rest.slice(0, match.index)));
    rest = rest.slice(match.index + match[0].length);
    if (match[1] === undefined) {
      parts.push(constant(match[0][0] ?? ''));
      continue;
    }
    const value =
      match[1] === ''
        ? args.positional[next++]
        : /^\d+$/.test(match[1])
          ? args.positional[Number(match[1])]
          : args.named.get(match[1]);
    parts.push(value?.value ?? unknown(`the value of {${match[1]}}`, site));
  }
  return concatenate([...parts, constant(rest)], site);
};

/** `Sprintf("%s/%d", …)`, `"%s" % x`, `"%(name)s" % map`. */
const printf: Operation = ({ receiver, rest, site }) => {
  if (receiver.kind !== 'constant' || typeof receiver.value !== 'string')
    return receiver.kind === 'unknown' ? receiver : undefined;
  let next = 0;
  const parts: Value[] = [];
  let text = receiver.value;
  for (let match = PLACEHOLDER.exec(text); match !== null; match = PLACEHOLDER.exec(text)) {
    parts.push(constant(text.slice(0, match.index)));
    text = text.slice(match.index + match[0].length);
    if (match[0] === '%%') parts.push(constant('%'));
    else {
      const source = rest[0] === undefined ? undefined : force(rest[0]);
      const value =
        match[1] === undefined
          ? rest[next++]
          : source?.kind === 'map'
            ? source.entries.get(match[1])
            : undefined;
      parts.push(value ?? unknown('a formatted value', site));
    }
  }
  return concatenate([...parts, constant(text)], site);
};
const PLACEHOLDER = /%%|%(?:\(([^)]*)\))?[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]/;

/** `substr(text, from, length)`: negative numbers count from the end. */
const partOf = onText((text, { rest, site }) => {
  const [from, length] = rest.map((value) => force(value));
  if (from?.kind !== 'constant' || typeof from.value !== 'number') return unknown('a part of a text', site);
  const start = from.value < 0 ? Math.max(0, text.length + from.value) : from.value;
  const isWhole =
    length === undefined || (length.kind === 'constant' && (length.value ?? undefined) === undefined);
  if (isWhole) return constant(text.slice(start));
  if (length.kind !== 'constant' || typeof length.value !== 'number')
    return unknown('a part of a text', site);
  const end = length.value < 0 ? text.length + length.value : start + length.value;
  return constant(text.slice(start, Math.max(start, end)));
});

const OPERATIONS: Partial<Record<OperationName, Operation>> = {
  'part-of': partOf,
  lower: onParts((text) => text.toLowerCase()),
  upper: onParts((text) => text.toUpperCase()),
  'is-upper': onText((text) => constant(/\p{L}/u.test(text) && text === text.toUpperCase())),
  capitalize: onText((text) => constant(text.slice(0, 1).toUpperCase() + text.slice(1))),
  trim: trimming(true, true),
  'trim-start': trimming(true, false),
  'trim-end': trimming(false, true),
  'starts-with': edge(false),
  'ends-with': edge(true),
  'remove-prefix': removeEdge(false),
  'remove-suffix': removeEdge(true),
  replace: replace(false),
  'replace-all': (operands) => {
    const { receiver, rest } = operands;
    const [text, to] = rest;
    // A pattern replaces in a text that it is given.
    return receiver.kind === 'regex' && text !== undefined && to !== undefined
      ? replacePattern(operands, text, receiver, to)
      : replace(true)(operands);
  },
  'replace-pattern': (operands) => {
    const { receiver, rest } = operands;
    const [pattern, to, options] = rest;
    const source = stringAt([pattern ?? UNDEFINED], 0);
    if (source === undefined || to === undefined) return unknown('a replaced text', operands.site);
    return replacePattern(
      operands,
      receiver,
      { kind: 'regex', source, flags: flagsOf(options) },
      withGroups(to),
    );
  },
  'is-blank': ({ receiver, site }) => {
    if (receiver.kind === 'text')
      return receiver.parts.some((part) => typeof part === 'string' && part.trim() !== '')
        ? constant(false)
        : unknown('whether a text is empty', site);
    if (receiver.kind !== 'constant' || receiver.soft !== undefined)
      return unknown('whether a text is empty', site);
    const { value } = receiver;
    return constant(value === null || value === undefined || String(value).trim() === '');
  },
  split: onText((text, { rest, site }) => {
    const by = rest[0] === undefined ? undefined : force(rest[0]);
    const regex =
      by?.kind === 'regex' && text.length <= REGEX_TEXT_LIMIT ? safeRegex(by.source, by.flags) : undefined;
    const separator = by === undefined ? /\s+/ : (regex ?? stringAt(rest, 0));
    if (separator === undefined) return unknown('parts of a text', site);
    return list(text.split(separator).map((part): ConstantValue => constant(part)));
  }),
  format,
  printf,
  pad: ({ receiver }) => (receiver.kind === 'constant' ? undefined : receiver),
};
