import type { ClassValue, TermValue, Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';

const PROPERTY = ['ApiPlatform.Metadata.ApiProperty', 'ApiPlatform.Core.Annotation.ApiProperty'];
const ID = 'Doctrine.ORM.Mapping.Id';
const DOCUMENT_ID = 'Doctrine.ODM.MongoDB.Mapping.Annotations.Id';

/** The attribute or annotation that a value is. */
export function attributeIn(value: Value, host: Host): TermValue | undefined {
  const [one] = host.alternatives(value);
  return one?.kind === 'term' ? one : undefined;
}

/**
 * Names of the parameters that tell one item of a resource from the others, as its properties say; several identifiers are one
 * `id`. None where the class has no identifier.
 */
export function identifiersOf(type: ClassValue, host: Host): readonly string[] {
  const members = host.members(type, { inherited: true });
  const said = new Map<string, boolean>();
  for (const member of members) {
    const own = isIdentifier(member, host);
    if (own !== undefined) said.set(member.name, own);
  }
  const found = [...said].filter(([, own]) => own).map(([name]) => name);
  if (found.length > 0) return found.length > 1 ? ['id'] : found;
  const hasId = members.some(({ name }) => name === 'id' || name === 'getId') && said.get('id') !== false;
  // A class of a library may have one.
  const isOpen = host.lineage(type).some((base) => base.kind !== 'class');
  return hasId || isOpen ? ['id'] : [];
}

function isIdentifier(member: MemberView, host: Host): boolean | undefined {
  const attributes = member.decorations.flatMap(({ value }) => attributeIn(value, host) ?? []);
  const property = attributes.find(({ symbol }) => PROPERTY.includes(symbol));
  const said = host.truth(property?.args?.named.get('identifier')?.value);
  if (said !== undefined) return said;
  return attributes.some(({ symbol }) => symbol === ID || symbol === DOCUMENT_ID) ? true : undefined;
}
