import type { Router } from '../../resolve/router.ts';
import { type ClassValue, force, UNDEFINED, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { itself, type RouteSet } from './scope.ts';

/** The class of Rails' mapper, whose methods are the words of a routing file. */
const MAPPER = 'ActionDispatch.Routing.Mapper';

/** Ways by which code adds a module to the mapper's class. */
const ADDS = ['include', 'prepend', 'send', 'class_eval', 'class_exec'];

/** What calls on the mapper's class mean. */
export const MAPPER_CALLS: Readonly<Record<string, (call: LibraryCall, host: Host) => Value | undefined>> =
  Object.fromEntries(ADDS.map((name) => [`${MAPPER}.${name}`, addToMapper]));

/** Modules of every mapper. */
function shared(host: Host): ClassValue[] {
  return host.state('modules of the mapper', () => []);
}

/** `Mapper.include Words`, `Mapper.send :include, Words`. */
function addToMapper(call: LibraryCall, host: Host): Value {
  for (const { value } of call.args.positional) {
    const module = force(value);
    if (module.kind === 'class' && !shared(host).includes(module)) shared(host).push(module);
  }
  return UNDEFINED;
}

/** `extend Words` where routes are drawn: the module's methods are words of this mapper. */
export function extend(set: RouteSet, modules: readonly Value[]): boolean {
  const known = modules.map((module) => force(module)).filter((module) => module.kind === 'class');
  for (const module of known) if (!set.words.includes(module)) set.words.push(module);
  return known.length === modules.length;
}

/**
 * Calls a word that a module gave to the mapper, or that a file adds to the mapper's class. Undefined where there is none of that
 * name.
 */
export function callWord(
  router: Router,
  set: RouteSet,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  const opened = host.classes().filter((type) => type.name === MAPPER.replaceAll('.', '::'));
  for (const module of [...set.words.toReversed(), ...shared(host).toReversed(), ...opened]) {
    const word = host
      .members(module, { inherited: true })
      .find((member) => member.name === name && member.kind === 'method' && !member.static);
    if (word !== undefined) return host.call(word.value(), call.args, { self: itself(router) });
  }
  return undefined;
}
