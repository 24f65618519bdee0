import { type ClassValue, constant, type Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { ANNOTATION } from './api-annotations.ts';
import { attributeIn } from './api-identifiers.ts';
import { NOTHING, type Operation } from './api-operations.ts';
import { propertySegment, type Segments, segmentOf } from './api-segments.ts';

/** Paths through classes that all have each other, at most. */
const LIMIT = 200;

/** A property of which version 2 makes a list or an item below the item that has it. */
interface Property {
  readonly name: string;
  readonly isMany: boolean;
  readonly target: ClassValue | undefined;
  readonly line: number;
  readonly file: string;
}

/** `/books/{id}/reviews`, and `/books/{id}/reviews/{reviews}/author` where the class of the first has some of its own. */
export function subresourcesOf(
  type: ClassValue,
  item: string,
  segments: Segments,
  host: Host,
): readonly Operation[] {
  const options = optionsOf(type, host);
  const found: Operation[] = [];
  const follow = (owner: ClassValue, path: string, keys: readonly string[], seen: readonly string[]) => {
    for (const property of propertiesOf(owner, host)) {
      const visiting = `${owner.scope.file} ${property.name}`;
      if (seen.includes(visiting) || found.length >= LIMIT) continue;
      const { name, isMany, target, file, line } = property;
      const own = `${path}/${isMany ? segmentOf(name, segments) : propertySegment(name, segments)}`;
      const said = host.entry(host.entry(options, `${[...keys, name].join('_')}_get_subresource`), 'path');
      found.push({
        ...NOTHING,
        template: said ?? constant(own),
        // A path of its own is the whole one.
        prefix: said === undefined ? undefined : constant(''),
        method: 'GET',
        kind: name,
        isCollection: true,
        name: own,
        isElsewhere: false,
        site: { file, line },
      });
      if (target !== undefined)
        follow(target, isMany ? `${own}/{${name}}` : own, [...keys, name], [...seen, visiting]);
    }
  };
  follow(type, item, [], []);
  return found;
}

/** What a resource says of its subresources. */
function optionsOf(type: ClassValue, host: Host): Value | undefined {
  const annotation = host
    .decorations(type)
    .flatMap(({ value }) => attributeIn(value, host) ?? [])
    .find(({ symbol }) => symbol === `${ANNOTATION}ApiResource`);
  return annotation?.args?.named.get('subresourceOperations')?.value;
}

function propertiesOf(type: ClassValue, host: Host): readonly Property[] {
  return host.members(type, { inherited: true }).flatMap((member) => {
    const found = member.decorations.find(
      ({ value }) => attributeIn(value, host)?.symbol === `${ANNOTATION}ApiSubresource`,
    );
    if (found === undefined) return [];
    const relation = member.decorations
      .flatMap(({ value }) => attributeIn(value, host) ?? [])
      .find(({ symbol }) => /\.(?:One|Many)To(?:One|Many)$/.test(symbol));
    const name = member.name.replace(/^get(?=[A-Z])/, '').replace(/^[A-Z]/, (one) => one.toLowerCase());
    return [
      {
        name,
        isMany: relation?.symbol.endsWith('Many') ?? name.endsWith('s'),
        target: targetOf(member, relation?.args?.named.get('targetEntity')?.value, host),
        line: found.line,
        file: member.declarer.scope.file,
      },
    ];
  });
}

/** The class of what a property holds: what its relation says, or its type. */
function targetOf(member: MemberView, said: Value | undefined, host: Host): ClassValue | undefined {
  const text = host.text(said);
  if (text !== undefined) {
    const name = text.slice(text.lastIndexOf('\\') + 1);
    return host.classes().find((type) => type.name === name && /(?:^|\/)Entity\//.test(type.scope.file));
  }
  const value = said ?? (member.kind === 'field' ? member.type() : undefined);
  const [one] = value === undefined ? [] : host.alternatives(value);
  return one?.kind === 'class' ? one : undefined;
}
