import type { ClassValue, InstanceValue } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import { annotationsOf } from '../shared/java-annotations.ts';
import { canonical, type Settings, setting } from '../shared/spring-environment.ts';

/** Fills the beans of `@ConfigurationProperties` classes with what the configuration says. */
export function bindProperties(settingsOf: (type: ClassValue) => readonly Settings[], host: Host): void {
  for (const type of host.classes()) {
    if (type.node.decorators.length === 0) continue;
    const annotation = annotationsOf(host.decorations(type), host).find(
      ({ name }) => name === 'ConfigurationProperties',
    );
    const prefix = host.text(annotation?.elements.get('prefix') ?? annotation?.elements.get('value'));
    if (prefix === undefined) continue;
    const settings = settingsOf(type);
    const start = `${canonical(prefix)}.`;
    const keys = new Set(settings.flatMap((one) => [...one.keys()].filter((key) => key.startsWith(start))));
    if (keys.size === 0) continue;
    const bean = host.instance(type, { shared: true });
    for (const key of keys)
      if (bean.kind === 'instance') put(bean, key.slice(start.length).split('.'), key, settings, host);
  }
}

function put(
  bean: InstanceValue,
  [name = '', ...inner]: readonly string[],
  key: string,
  settings: readonly Settings[],
  host: Host,
): void {
  const field = [...bean.class.members.values()].find(
    (one) => one.kind === 'field' && canonical(one.name) === name,
  );
  if (field === undefined) return;
  if (inner.length > 0) {
    const held = bean.fields.get(field.name);
    const value = held === undefined ? undefined : host.force(held);
    if (value?.kind === 'instance') put(value, inner, key, settings, host);
    return;
  }
  const value = setting([key], settings);
  if (value !== undefined) bean.fields.set(field.name, value);
}
