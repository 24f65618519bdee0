import { constant, lazy, type ModuleValue, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { words } from './python-bystanders.ts';
import { argument } from './python-handlers.ts';

const VALUES = words(`
  Value BooleanValue IntegerValue PositiveIntegerValue FloatValue DecimalValue ListValue TupleValue SetValue DictValue
  SingleNestedListValue SingleNestedTupleValue URLValue EmailValue IPValue RegexValue PathValue BackendsValue
`);

/** Fields of django-configurations that the environment overrides. */
export const CONFIGURATION_VALUES = Object.fromEntries(
  VALUES.map((name) => [`configurations.values.${name}`, environmentValue]),
);

/** `values.Value("v2", environ_name="API")`: its default. */
function environmentValue(call: LibraryCall, host: Host): Value {
  const given = argument(call, 0, 'default');
  if (given === undefined)
    return { kind: 'unknown', why: 'a setting of the environment', site: call.site, environment: true };
  const value = host.force(given.value);
  return value.kind === 'constant' ? constant(value.value, 'default of a setting') : value;
}

/**
 * Settings that are a class of their module, the one that the project names or all (`class Production(Base)`): each class
 * gives its own and what it inherits.
 */
export function configurationsIn(
  module: ModuleValue,
  named: string | undefined,
  host: Host,
): readonly (readonly [string, Value])[] {
  const names = named === undefined ? host.exportedNames(module) : [named];
  return names.flatMap((name) => {
    const type = host.force(host.member(module, name));
    if (type.kind !== 'class') return [];
    const isConfiguration = host
      .lineage(type)
      .some((base) => base.kind === 'term' && /^configurations\.(?:base\.)?Configuration$/.test(base.symbol));
    if (!isConfiguration) return [];
    const self = host.instance(type, { shared: true });
    return host
      .members(type, { inherited: true })
      .filter((member) => /^[A-Z]/.test(member.name))
      .map((member) => [member.name, lazy(() => host.member(self, member.name), host.site)] as const);
  });
}
