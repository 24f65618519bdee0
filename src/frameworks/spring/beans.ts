import {
  type Arguments,
  type ClassValue,
  list,
  map,
  NO_ARGUMENTS,
  UNDEFINED,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { annotationsOf } from '../shared/java-annotations.ts';
import { isConcrete } from '../shared/java-types.ts';
import { STEREOTYPES } from './controllers.ts';

/** Arguments of a bean's method that is given all beans of a type (`List<Page> pages`); the container knows the others. */
export function beanLists(method: Value, host: Host): Arguments {
  const fn = host.force(method);
  if (fn.kind !== 'function' || !fn.node.params.some(({ type }) => type?.kind === 'index'))
    return NO_ARGUMENTS;
  const positional = host.parameters(fn).map(({ element, name }) => {
    const beans = element === undefined ? undefined : beansOf(element, host);
    return { value: beans === undefined ? UNDEFINED : list(beans.map(([, bean]) => bean)), written: name };
  });
  return { ...NO_ARGUMENTS, positional };
}

/** `context.getBeansOfType(Page.class)`: the beans of a type by their names. */
export function beansByName({ args }: LibraryCall, host: Host): Value | undefined {
  const [type] = args.positional;
  const beans = type === undefined ? undefined : beansOf(type.value, host);
  return beans && map(beans);
}

/** Classes of beans that somebody asked for by a type of theirs: who asks knows what becomes of them. */
export function askedBeans(host: Host): Set<ClassValue> {
  return host.state('asked beans', () => new Set<ClassValue>());
}

/** The beans of a type of the repository, with their names. */
function beansOf(type: Value, host: Host): readonly (readonly [string, Value])[] | undefined {
  const wanted = host.force(type);
  if (wanted.kind !== 'class') return undefined;
  const types = beanTypes(host).filter((one) => host.lineage(one).includes(wanted));
  for (const one of types) askedBeans(host).add(one);
  return types.map((one) => [
    one.name.slice(0, 1).toLowerCase() + one.name.slice(1),
    host.instance(one, { shared: true }),
  ]);
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
