import type { Method } from '../../model/route.ts';
import { constant, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { type Annotation, lastWord, valuesOf } from '../shared/java-annotations.ts';
import { methodOf } from '../shared/verbs.ts';

/** What `@RequestMapping` and its like say. */
export interface Mapping {
  /** Empty: every method. */
  readonly methods: readonly Method[];
  /** Never empty: without a path it is the empty one. */
  readonly paths: readonly Value[];
  readonly line: number;
}

const VERBS = new Map<string, Method>([
  ['GetMapping', 'GET'],
  ['PostMapping', 'POST'],
  ['PutMapping', 'PUT'],
  ['PatchMapping', 'PATCH'],
  ['DeleteMapping', 'DELETE'],
]);

const EMPTY = constant('');

/** The first mapping among annotations; what composes an annotation counts as the annotation. */
export function mappingOf(annotations: readonly Annotation[], host: Host): Mapping | undefined {
  for (const { name, type, elements, line } of annotations) {
    const verb = VERBS.get(name);
    if (type !== undefined || (verb === undefined && name !== 'RequestMapping')) continue;
    const paths = [...valuesOf(elements.get('path'), host), ...valuesOf(elements.get('value'), host)];
    return {
      methods: verb === undefined ? methodsIn(elements.get('method'), host) : [verb],
      paths: paths.length === 0 ? [EMPTY] : paths,
      line,
    };
  }
  return undefined;
}

/** `RequestMethod.GET`, or several of them. */
function methodsIn(value: Value | undefined, host: Host): readonly Method[] {
  return valuesOf(value, host).flatMap((one) => {
    const known = host.force(one);
    return known.kind === 'term' ? (methodOf(lastWord(known.symbol)) ?? []) : [];
  });
}

/** Methods of a class's and a method's mapping together; none is any. */
export function joinedMethods(type: Mapping | undefined, method: Mapping): readonly Method[] {
  const methods = [...new Set([...(type?.methods ?? []), ...method.methods])];
  return methods.length === 0 ? ['ANY'] : methods;
}
