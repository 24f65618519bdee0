import { PIECES, WHOLE } from '../../model/registrar-expression.ts';
import { constant, type GivenValue, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** What an expression gives at a call: a value; nothing where the call has no such argument. */
export type Found =
  | { readonly kind: 'value'; readonly given: GivenValue }
  | { readonly kind: 'absent'; readonly what: string };

/**
 * Reads an expression of the configuration at a call.
 *
 * - `$1` is the first argument, `$path` the argument of that name, `$this` what the method was called on;
 * - `.member` and `[0]` go into it;
 * - anything else is text, in which `{$1.version}` is replaced.
 */
export function readExpression(text: string, call: LibraryCall, host: Host): Found {
  const whole = WHOLE.exec(text);
  if (whole !== null) return place(whole[1] ?? '', whole[2] ?? '', call, host);
  const parts: Value[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    parts.push(constant(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const found = place(match[1] ?? '', match[2] ?? '', call, host);
    if (found.kind === 'absent') return found;
    parts.push(found.given.value);
  }
  parts.push(constant(text.slice(end)));
  return { kind: 'value', given: { value: host.concatenate(parts), written: text } };
}

function place(root: string, members: string, call: LibraryCall, host: Host): Found {
  const { args } = call;
  const from = /^\d+$/.test(root)
    ? args.positional[Number(root) - 1]
    : root === 'this'
      ? receiverOf(call)
      : args.named.get(root);
  if (from === undefined) {
    if (args.open)
      return {
        kind: 'value',
        given: { value: { kind: 'unknown', why: `argument ${root}`, site: call.site }, written: '' },
      };
    return { kind: 'absent', what: `$${root}` };
  }
  let { value, written } = from;
  for (const [name = ''] of members.matchAll(/\w+/g)) {
    const forced = host.force(value);
    if (forced.kind === 'map' && !forced.open && !forced.entries.has(name))
      return { kind: 'absent', what: `$${root}${members}` };
    value = host.member(forced, name);
    written = '';
  }
  return { kind: 'value', given: { value, written } };
}

function receiverOf({ receiver }: LibraryCall): GivenValue | undefined {
  return receiver === undefined ? undefined : { value: receiver, written: 'this' };
}
