import {
  type Arguments,
  type ClassValue,
  list,
  NO_ARGUMENTS,
  UNDEFINED,
  type Value,
} from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf } from '../shared/java-annotations.ts';
import { isConcrete } from '../shared/java-types.ts';
import { STEREOTYPES } from './controllers.ts';

/**
 * Arguments of a bean's method that is given all beans of a type (`List<Page> pages`); the container knows the others.
 * @param asked is told of the classes of such beans
 */
export function beanLists(method: Value, asked: Set<ClassValue>, host: Host): Arguments {
  const fn = host.force(method);
  if (fn.kind !== 'function' || !fn.node.params.some(({ type }) => type?.kind === 'index'))
    return NO_ARGUMENTS;
  const positional = host.parameters(fn).map(({ element, name }) => {
    const wanted = element === undefined ? undefined : host.force(element);
    if (wanted?.kind !== 'class') return { value: UNDEFINED, written: name };
    const types = beanTypes(host).filter((type) => host.lineage(type).includes(wanted));
    for (const type of types) asked.add(type);
    return { value: list(types.map((type) => host.instance(type, { shared: true }))), written: name };
  });
  return { ...NO_ARGUMENTS, positional };
}

/** Classes of beans: by their annotations, or because a method makes one. */
function beanTypes(host: Host): readonly ClassValue[] {
  return host.state('bean types', () => {
    const made = new Set<Value>();
    for (const type of host.classes()) {
      if (type.node.decorators.length === 0) continue;
      for (const member of host.members(type)) {
        if (member.kind !== 'method' || member.decorations.length === 0) continue;
        if (!annotationsOf(member.decorations, host).some(({ name }) => name === 'Bean')) continue;
        const given = member.type();
        if (given !== undefined) made.add(host.force(given));
      }
    }
    return host
      .classes()
      .filter(
        (type) =>
          isConcrete(type) &&
          (made.has(type) ||
            annotationsOf(host.decorations(type), host).some(({ name }) => STEREOTYPES.includes(name))),
      );
  });
}
