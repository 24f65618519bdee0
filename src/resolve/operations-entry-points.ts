import type { EntryPoint } from '../languages/language.ts';
import type { OperationName } from '../languages/operation-names.ts';
import type { Location } from '../model/location.ts';
import type { Evaluation } from './evaluation.ts';
import { importDynamic, importedValue } from './imports.ts';
import { memberOf } from './members.ts';
import type { Operation } from './operations.ts';
import type { Scope } from './scope.ts';
import { constant, force, list, map, native, type Value } from './value.ts';

/** Operations that give what packages offer by name. */
export function entryPointOperation(name: OperationName): Operation | undefined {
  return name === 'entry-points' ? entryPoints : undefined;
}

/** The object that an entry point names; its module runs when it is asked for. */
function loaded(run: Evaluation, point: EntryPoint, scope: Scope, site: Location): Value {
  if (point.object === undefined) return importDynamic(run, constant(point.module), 'namespace', site, scope);
  const [first = '', ...rest] = point.object.split('.');
  return rest.reduce(
    (value, name) => memberOf(run, value, name, site, scope),
    importedValue(run, point.module, first, scope, site),
  );
}

/** Entry points as code sees them. */
export function entryPointsOf(
  run: Evaluation,
  group: string | undefined,
  scope: Scope,
): readonly (readonly [string, Value])[] {
  const points = scope.module.language.entryPoints?.(run.setting.project) ?? [];
  return points
    .filter((point) => group === undefined || point.group === group)
    .map((point) => {
      const value = map([
        ['name', constant(point.name)],
        ['group', constant(point.group)],
        ['module', constant(point.module)],
        ['value', constant(point.object === undefined ? point.module : `${point.module}:${point.object}`)],
        ['load', native('load', (_args, site) => loaded(run, point, scope, site))],
      ]);
      return [point.group, value];
    });
}

/** `entry_points(group="shop.plugins")`, `entry_points()["shop.plugins"]`: those of this repository. */
const entryPoints: Operation = ({ run, receiver, args, scope }) => {
  const given = args.named.get('group')?.value ?? receiver;
  const group = force(given);
  const inGroup = (name: Value): Value => {
    const known = force(name);
    const text = known.kind === 'constant' && typeof known.value === 'string' ? known.value : undefined;
    return list(text === undefined ? [] : entryPointsOf(run, text, scope).map(([, value]) => value));
  };
  if (group.kind === 'constant' && typeof group.value === 'string') return inGroup(group);
  const isAsked = args.named.has('group') || args.positional.length > 0;
  if (isAsked) return list([], true);
  const groups = new Map<string, Value[]>();
  for (const [name, value] of entryPointsOf(run, undefined, scope))
    groups.set(name, [...(groups.get(name) ?? []), value]);
  return map([
    ...[...groups].map(([name, values]) => [name, list(values)] as const),
    [
      'select',
      native('select', ({ named, positional }) =>
        inGroup((named.get('group') ?? positional[0])?.value ?? constant('')),
      ),
    ],
  ]);
};
