import type { Guard } from './router.ts';
import { functionScope } from './scope.ts';
import { force, type GivenValue, type Value } from './value.ts';

/** How a person would call a handler: as the code writes it; `(inline)` for a function literal. */
export function handlerName(arg: GivenValue | undefined): string {
  if (arg === undefined) return '(none)';
  const text = arg.written.replace(/\.bind\([\w$.]*\)/g, '');
  if (text === '' || text === '(inline)') return valueName(arg.value) ?? '(inline)';
  return calleeOf(isMadeOfConstants(arg.value) ? text : innermost(text));
}

/** Without arguments: `auth(users)` → `auth`; a method keeps its receiver: `new Users(db).list` → `Users.list`. */
function calleeOf(text: string): string {
  let name = '';
  let depth = 0;
  for (const character of text.replace(/^new /, '')) {
    if (character === '(') depth++;
    if (depth === 0) name += character;
    if (character === ')' && depth > 0) depth--;
  }
  return name;
}

/** An argument that is no handler: `view(true)`. */
const LITERAL = /^(?:\d|(?:true|false|null|none|nil|undefined)$)/i;

/** What a chain of wrappers holds: `catchAll(auth(users.list()))` → `users.list()`. */
function innermost(text: string): string {
  const inner = /^(?:new )?[\w$.]+\(((?:new )?[\w$.]+(?:\(.*\))?)\)$/s.exec(text)?.[1];
  return inner !== undefined && !LITERAL.test(inner) && balanced(inner) ? innermost(inner) : text;
}

/** A function that a call made from nothing but constants (`show('home')`): it wraps no handler. */
function isMadeOfConstants(value: Value): boolean {
  const forced = force(value);
  if (forced.kind !== 'function' || forced.scope.kind === 'module') return false;
  const { cells, running } = functionScope(forced.scope);
  return [...cells.values()].every((cell) => {
    const held = cell.value === undefined ? undefined : force(cell.value);
    // A named function expression holds itself.
    return held?.kind === 'constant' || (held?.kind === 'function' && held.node === running?.node);
  });
}

/** One call with one closing parenthesis at its end: `f(x)`, not `f(x), g(y)`. */
function balanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at === text.length - 1;
    else if (text[at] === ',' && depth === 0) return false;
  }
  return depth === 0;
}

/** Names of guards, outermost first: lists are flattened, calls are named by their callee. */
export function guardNames(args: readonly GivenValue[]): readonly Guard[] {
  return args.flatMap((arg) => {
    const value = force(arg.value);
    if (value.kind === 'list') {
      return guardNames(value.items.map((item, at) => ({ value: item, written: value.written?.[at] ?? '' })));
    }
    if (value.kind === 'constant') return [];
    return [{ name: nameOf(arg) }];
  });
}

/** As written without arguments; else the name of the value. */
export function nameOf(arg: GivenValue): string {
  const text = arg.written.replace(/^new /, '').replace(/\(.*$/s, '');
  if (text !== '' && !text.startsWith('[') && text !== 'import') return text;
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
