import type { Guard } from './router.ts';
import { force, type GivenValue, type Value } from './value.ts';

/** How a person would call a handler: as the code writes it; `(inline)` for a function literal. */
export function handlerName(arg: GivenValue | undefined): string {
  if (arg === undefined) return '(none)';
  if (arg.written !== '' && arg.written !== '(inline)') return unwrapCall(arg.written);
  return valueName(arg.value) ?? '(inline)';
}

/** `asyncHandler(users.list)` is the handler `users.list`; a factory's call keeps its callee's name. */
function unwrapCall(text: string): string {
  const match = /^(?:new )?[\w$.]+\(([\w$.]+)\)$/.exec(text);
  return match?.[1] ?? text.replace(/\(.*$/s, '');
}

/** Names of guards, outermost first: lists are flattened, calls are named by their callee. */
export function guardNames(args: readonly GivenValue[]): readonly Guard[] {
  return args.flatMap((arg) => {
    const value = force(arg.value);
    if (value.kind === 'list') return guardNames(value.items.map((item) => ({ value: item, written: '' })));
    if (value.kind === 'constant') return [];
    return [{ name: nameOf(arg) }];
  });
}

/** As written without arguments; else the name of the value. */
export function nameOf(arg: GivenValue): string {
  const text = arg.written.replace(/^new /, '').replace(/\(.*$/s, '');
  if (text !== '' && !text.startsWith('[')) return text;
  return valueName(arg.value) ?? '(inline)';
}

function valueName(value: Value): string | undefined {
  const forced = force(value);
  switch (forced.kind) {
    case 'function':
      return forced.wraps?.name ?? (forced.name === '' ? undefined : forced.name);
    case 'class':
      return forced.name;
    case 'term':
      return forced.symbol.slice(
        Math.max(forced.symbol.lastIndexOf('.'), forced.symbol.lastIndexOf('/')) + 1,
      );
    case 'native':
    case 'method':
      return forced.name;
    case 'instance':
      return forced.class.name;
    default:
      return undefined;
  }
}
