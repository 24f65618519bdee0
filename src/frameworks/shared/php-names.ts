import type { Guard } from '../../resolve/router.ts';
import { constant, type GivenValue, type Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** `App\Http\Users` → `Users`; what follows a class (`:show`, `@show`, parameters) stays. */
export function shortName(text: string): string {
  const [head = '', ...rest] = text.split(/(?=[:@])/);
  return [head.slice(head.lastIndexOf('\\') + 1), ...rest].join('');
}

/** The name among those known that PHP takes a method's name for: it tells no capitals from small letters (`Route::Resource`). */
export function methodNamed(name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  const small = name.toLowerCase();
  return known.find((one) => one.toLowerCase() === small) ?? name;
}

/**
 * How a person would call a handler: `Users@show` for `[Users::class, 'show']` and its like, the class alone for one that is
 * called itself.
 * @param between what stands between class and method
 */
export function actionName(arg: GivenValue | undefined, between: string, host: Host): string {
  if (arg === undefined) return '(none)';
  const value = host.force(arg.value);
  if (value.kind === 'list') {
    const [type, method] = value.items;
    const name = host.text(method);
    if (type !== undefined && name !== undefined) return `${typeName(type, host)}${between}${name}`;
    if (type !== undefined && value.items.length === 1) return typeName(type, host);
  }
  if (value.kind === 'constant' && typeof value.value === 'string') return shortName(value.value);
  if (value.kind === 'class' || value.kind === 'term' || value.kind === 'instance')
    return typeName(value, host);
  return host.handlerName(arg);
}

function typeName(value: Value, host: Host): string {
  const type = host.force(value);
  const text = host.text(type);
  return text === undefined ? host.nameOf({ value: type, written: '' }) : shortName(text);
}

/** Names of middleware: texts, classes, instances, lists of them. What is no name is called as the code writes it. */
export function middlewareNames(args: readonly GivenValue[], host: Host): readonly Guard[] {
  return args.flatMap((arg): readonly Guard[] => {
    const value = host.force(arg.value);
    if (value.kind === 'list')
      return middlewareNames(
        value.items.map((item, at) => ({ value: item, written: value.written?.[at] ?? '' })),
        host,
      );
    const text = host.text(value);
    if (text !== undefined) return text === '' ? [] : [{ name: shortName(text).trim() }];
    if (value.kind === 'constant') return [];
    if (value.kind === 'class' || value.kind === 'instance' || value.kind === 'term')
      return [{ name: typeName(value.kind === 'term' ? value : value, host) }];
    return host.guardNames([arg]);
  });
}

/** What is called for a callable: a closure, an instance of a class with `__invoke`, a method of a class. */
export function callableOf(value: Value, host: Host): Value {
  const [one] = host.alternatives(value);
  if (one?.kind === 'class') return host.instance(one, { shared: true });
  if (one?.kind === 'list') {
    const [target, method] = one.items;
    const name = host.text(method);
    const [object] = target === undefined ? [] : host.alternatives(target);
    if (object !== undefined && name !== undefined)
      return host.member(object.kind === 'class' ? host.instance(object, { shared: true }) : object, name);
  }
  return one ?? constant(undefined);
}
