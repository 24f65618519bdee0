import { type ClassValue, constant, NO_ARGUMENTS, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { antMatches } from '../shared/ant-paths.ts';
import { annotationsOf, lastWord } from '../shared/java-annotations.ts';

/** A prefix and what decides for which controllers it is; undefined where nobody knows. */
export interface Registered {
  readonly prefix: Value;
  readonly predicate: Value | undefined;
}

const MAPPINGS = ['web.servlet.mvc', 'web.reactive.result'].map(
  (home) => `org.springframework.${home}.method.annotation.RequestMappingHandlerMapping`,
);

function said(host: Host): Registered[] {
  return host.state<Registered[]>('registered prefixes', () => []);
}

/** `mapping.setPathPrefixes(map)` of a mapping that the program makes itself, and what its predicates ask. */
export const REGISTRATION_CALLS: Readonly<
  Record<string, (call: LibraryCall, host: Host) => Value | undefined>
> = {
  ...Object.fromEntries(MAPPINGS.map((symbol) => [`${symbol}.setPathPrefixes`, setPathPrefixes])),
  'org.springframework.util.AntPathMatcher.match': ({ args, receiver }, host) => {
    const [pattern, text] = args.positional.map(({ value }) => host.text(value));
    const made = receiver === undefined ? undefined : host.force(receiver);
    const given = made?.kind === 'term' ? made.args?.positional[0]?.value : undefined;
    const separator = given === undefined ? '/' : host.text(given);
    return pattern === undefined || text === undefined || separator === undefined
      ? undefined
      : constant(antMatches(pattern, text, separator));
  },
};

function setPathPrefixes({ args, site }: LibraryCall, host: Host): Value {
  const given = args.positional[0]?.value;
  const map = given === undefined ? undefined : host.force(given);
  if (map?.kind === 'map' && !map.open)
    for (const [key, predicate] of map.entries) said(host).push({ prefix: constant(key), predicate });
  else
    said(host).push({
      prefix: { kind: 'unknown', why: 'the path prefixes of a mapping', site },
      predicate: undefined,
    });
  return constant(undefined);
}

const BEANS = ['WebMvcRegistrations', 'WebFluxRegistrations', 'RequestMappingHandlerMapping'];

/** The prefixes that a configuration gives to a mapping of its own, by beans of Spring Boot's registrations. */
export function registeredPrefixes(type: ClassValue, host: Host): readonly Registered[] {
  if (type.node.flavour !== 'class' || type.node.abstract === true) return [];
  const found = said(host);
  const before = found.length;
  const self = () => host.instance(type, { shared: true });
  if (host.lineage(type).some((at) => at.kind === 'term' && BEANS.includes(lastWord(at.symbol)))) {
    askMapping(self(), host);
  } else if (type.node.decorators.length > 0) {
    for (const member of host.members(type)) {
      const made = member.kind === 'method' ? member.type() : undefined;
      const known = made === undefined ? undefined : host.force(made);
      if (known?.kind !== 'term' || !BEANS.includes(lastWord(known.symbol))) continue;
      if (!annotationsOf(member.decorations, host).some(({ name }) => name === 'Bean')) continue;
      const bean = host.call(member.value(), NO_ARGUMENTS, { self: self(), site: member.site });
      for (const one of host.alternatives(bean)) askMapping(one, host);
    }
  }
  return found.splice(before);
}

/** Registrations give the mapping when they are asked. */
function askMapping(registrations: Value, host: Host): void {
  if (registrations.kind !== 'instance') return;
  const member = host
    .members(registrations.class)
    .find(({ name }) => name === 'getRequestMappingHandlerMapping');
  if (member !== undefined)
    host.call(member.value(), NO_ARGUMENTS, { self: registrations, site: member.site });
}
