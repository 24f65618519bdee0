import { same, type Value } from './value.ts';

/** What makes a value the same again, of kinds that are met as several values; undefined where it is not known. */
export function identityOf(value: Value): object | string | undefined {
  switch (value.kind) {
    case 'function':
      return value.node;
    case 'router':
      return value.router;
    case 'module':
      return value.module;
    case 'class':
    case 'instance':
    case 'map':
    case 'list':
      return value;
    case 'term':
      return value.args === undefined ? value.symbol : undefined;
    default:
      return undefined;
  }
}

/** The first of each that are surely the same. Lists may hold thousands, so not every two are compared. */
export function distinct(values: readonly Value[]): Value[] {
  const known = new Map<unknown, Value[]>();
  return values.filter((value) => {
    const mark = markOf(value);
    const alike = known.get(mark);
    if (alike === undefined) known.set(mark, [value]);
    else if (alike.some((other) => same(other, value))) return false;
    else alike.push(value);
    return true;
  });
}

/** What is equal for values that are {@link same}. */
function markOf(value: Value): unknown {
  if (value.kind === 'constant') return value.value;
  return value.kind === 'unknown' ? value.why : (identityOf(value) ?? value);
}
