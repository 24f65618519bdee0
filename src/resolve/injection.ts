import type { ClassMember, Expression } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import { sharedInstance } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluate } from './expressions.ts';
import { callTerm } from './library-calls.ts';
import type { Scope } from './scope.ts';
import { type ClassValue, force, INJECTED, lazy, type Value } from './value.ts';

/** A parameter that nobody gave, whose type is a class of the repository, is what dependency injection would hand over. */
export function injectedValue(
  run: Evaluation,
  value: Value,
  type: Expression | undefined,
  scope: Scope,
  site: Location,
): Value {
  if (type === undefined) return value;
  const missing =
    (value.kind === 'constant' && value.value === undefined) ||
    (value.kind === 'unknown' && value.environment !== true);
  if (!missing) return value;
  return lazy(() => {
    const declared = force(evaluate(run, type, scope));
    if (
      declared.kind === 'class' &&
      declared.node.flavour !== 'interface' &&
      declared.node.abstract !== true
    ) {
      return sharedInstance(run, declared, site);
    }
    if (declared.kind === 'term' && run.facts.injected.has(declared.symbol))
      return callTerm(run, declared, INJECTED, site, scope);
    return value;
  }, site);
}

/** A field that nobody sets and that is annotated, whose type is one of a library that frameworks know to be handed over. */
export function injectedField(
  run: Evaluation,
  { member, declarer }: { readonly member: ClassMember; readonly declarer: ClassValue },
  site: Location,
): Value | undefined {
  if (member.kind !== 'field' || member.type === undefined || member.decorators.length === 0)
    return undefined;
  if (run.facts.injected.size === 0) return undefined;
  const scope = declarer.memberScopes.get(member) ?? declarer.scope;
  const declared = force(evaluate(run, member.type, scope));
  return declared.kind === 'term' && run.facts.injected.has(declared.symbol)
    ? callTerm(run, declared, INJECTED, site, scope)
    : undefined;
}
