import type { ClassMember } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { callFunction } from './functions.ts';
import {
  type ClassValue,
  constant,
  force,
  map,
  NO_ARGUMENTS,
  native,
  UNDEFINED,
  type Value,
} from './value.ts';

/** The word of the context that a standard decorator is given and no earlier one has. */
const WORD = 'addInitializer';

/** Whether a decorator is one of the language's standard, which is given the member itself and a context, not an object and a name. */
export function isStandard(decorator: Value): boolean {
  if (decorator.kind !== 'function') return false;
  const type = decorator.node.params[1]?.type;
  return (
    (type?.kind === 'name' && type.name.endsWith('DecoratorContext')) ||
    decorator.node.body.mentions().has(WORD)
  );
}

/** The context of a member, or of the class itself. What is to be done at the start is kept until then. */
export function contextOf(run: Evaluation, type: ClassValue, member: ClassMember | undefined): Value {
  const isStatic = member === undefined || member.static === true;
  const later = isStatic ? run.initialisers.ofClasses : run.initialisers.ofInstances;
  return map(
    [
      ['kind', constant(member === undefined ? 'class' : member.kind)],
      ['name', constant(member === undefined ? type.name : member.name)],
      ['static', constant(member?.static === true)],
      ['private', constant(member?.name.startsWith('#') === true)],
      [
        WORD,
        native(WORD, ({ positional: [first] }) => {
          if (first !== undefined) later.set(type, [...(later.get(type) ?? []), first.value]);
          return UNDEFINED;
        }),
      ],
    ],
    true,
  );
}

/** Runs what decorators of a class left to be done, with the class or an instance as `this`. */
export function initialise(run: Evaluation, type: ClassValue, self: Value, site: Location): void {
  const { ofClasses, ofInstances } = run.initialisers;
  for (const one of (self.kind === 'class' ? ofClasses : ofInstances).get(type) ?? []) {
    const fn = force(one);
    if (fn.kind !== 'function') continue;
    const bound = fn.node.receiver === 'lexical' ? fn : { ...fn, self };
    // At once: what it does is done to `this`.
    callFunction(run, bound, NO_ARGUMENTS, site);
  }
}
