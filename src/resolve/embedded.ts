import { lineage } from './classes.ts';
import { type ClassValue, force, type InstanceValue } from './value.ts';

/** What a struct holds of a struct that it embeds (`Server{Config: config}`), which has the members of its type. */
export function embeddedIn(instance: InstanceValue, declarer: ClassValue): InstanceValue | undefined {
  for (const base of instance.class.bases) {
    if (base.kind !== 'class' || !lineage(base).includes(declarer)) continue;
    const held = instance.fields.get(base.name);
    const value = held === undefined ? undefined : force(held);
    if (value?.kind === 'instance') return value;
  }
  return undefined;
}
