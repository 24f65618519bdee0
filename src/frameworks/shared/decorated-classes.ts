import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import {
  type ClassValue,
  constant,
  type Decoration,
  type GivenValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { regexPath } from './regex-paths.ts';

/** How a library's decorators say what the methods of a class answer. */
export interface DecoratorDialect {
  /** Its packages. */
  readonly libraries: readonly string[];
  /** The decorator of classes whose first argument is the path above their methods. */
  isController(name: string): boolean;
  /** What a method's decorator registers. */
  route(name: string, args: readonly GivenValue[], host: Host): DecoratedRoute | undefined;
  /** What a decorator of a class or method runs before it. */
  guards(one: AppliedDecorator): readonly GivenValue[];
  /** The decorator of a class whose guards a method's decorator takes away. */
  drops?(name: string): string | undefined;
  /** Whether the paths of class and method begin with a slash, written or not. */
  readonly slashes?: true;
  /** Whether a class answers what its base classes declare; absent: yes. */
  readonly inherits?: false;
}

export interface DecoratedRoute {
  readonly methods: readonly Method[];
  /** Absent: the class's own path. */
  readonly path: Value | undefined;
  readonly guards?: readonly GivenValue[];
}

export interface AppliedDecorator {
  /** Its last word: `Controller`. */
  readonly name: string;
  /** Itself, as a guard. */
  readonly given: GivenValue;
  readonly args: readonly GivenValue[];
  readonly line: number;
}

/** Classes that the library's decorator marks. */
export function controllersOf(dialect: DecoratorDialect, host: Host): readonly ClassValue[] {
  return host
    .classes()
    .filter((type) => type.node.decorators.length > 0)
    .filter((type) =>
      appliedTo(host.decorations(type), dialect, host).some(({ name }) => dialect.isController(name)),
    );
}

/** Registers what the decorated methods of a class answer, inherited ones too. */
export function serveClass(router: Router, type: ClassValue, dialect: DecoratorDialect, host: Host): void {
  const ofClass = appliedTo(host.decorations(type), dialect, host);
  const above = ofClass.find(({ name }) => dialect.isController(name))?.args[0]?.value ?? constant('');
  for (const member of host.members(type, { inherited: dialect.inherits ?? true })) {
    const own = appliedTo(member.decorations, dialect, host);
    const dropped = own.map(({ name }) => dialect.drops?.(name));
    const before = ofClass.filter(({ name }) => !dropped.includes(name));
    const guards = [...before, ...own].flatMap((one) => dialect.guards(one));
    for (const one of own) serveMember(router, { type, above, guards }, member, one, dialect, host);
  }
}

function serveMember(
  router: Router,
  place: { readonly type: ClassValue; readonly above: Value; readonly guards: readonly GivenValue[] },
  member: MemberView,
  one: AppliedDecorator,
  dialect: DecoratorDialect,
  host: Host,
): void {
  const route = dialect.route(one.name, one.args, host);
  if (route === undefined) return;
  const own = host.force(route.path ?? constant(''));
  const path = own.kind === 'constant' && typeof own.value !== 'string' ? constant('') : own;
  host.route(router, {
    methods: route.methods,
    path:
      path.kind === 'regex' ? regexPath(path, host) : joined(rooted(place.above, host), path, dialect, host),
    handler: `${place.type.name}.${member.name}`,
    guards: host.guardNames([...place.guards, ...(route.guards ?? [])]),
    site: { file: member.site.file, line: one.line },
    settled: true,
  });
}

/** Paths are put together as they are written, where the library does not put slashes around each. */
function joined(above: Value, path: Value, { slashes }: DecoratorDialect, host: Host): Value {
  const slash = slashes === true ? [constant('/')] : [];
  return host.concatenate([...slash, above, ...slash, path]);
}

/** An options object in the place of the path leaves it empty. */
function rooted(above: Value, host: Host): Value {
  const forced = host.force(above);
  return forced.kind === 'map' || (forced.kind === 'constant' && typeof forced.value !== 'string')
    ? constant('')
    : forced;
}

function appliedTo(
  decorations: readonly Decoration[],
  dialect: DecoratorDialect,
  host: Host,
): readonly AppliedDecorator[] {
  return decorations.flatMap(({ value, line }) =>
    host.alternatives(value).flatMap((one): readonly AppliedDecorator[] => {
      if (one.kind !== 'term' || !dialect.libraries.some((library) => one.symbol.startsWith(`${library}.`)))
        return [];
      const name = one.symbol.slice(one.symbol.lastIndexOf('.') + 1);
      return [{ name, given: { value: one, written: name }, args: one.args?.positional ?? [], line }];
    }),
  );
}
