import { registrationSites } from '../../resolve/drafts.ts';
import type { Router } from '../../resolve/router.ts';
import {
  type Arguments,
  type ClassValue,
  type FunctionValue,
  given,
  list,
  type UnknownValue,
  type Value,
} from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';
import { madeApplications } from './applications.ts';
import { rootOf } from './conventions.ts';
import { group } from './endpoints.ts';

/** A method of something that is not known, which is given a builder: `endpoint.MapEndpoint(app)` for each of what a container holds. */
interface Collected {
  readonly name: string;
  readonly call: LibraryCall;
  readonly condition: string | undefined;
  readonly finder?: Finder | undefined;
}

function collected(host: Host): Collected[] {
  return host.state<Collected[]>('collected', () => []);
}

/** What a container or reflection gives. */
const CONTAINER = /\.(?:Get(?:Required)?(?:Keyed)?Services?|CreateInstance)$/;

/** What a library's call looks for: the classes that have a base, and which of their methods it calls with the builder. */
interface Finder {
  readonly base: RegExp;
  readonly method: RegExp;
  /** Only what everybody sees. */
  readonly isPublic: boolean;
}

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  // https://github.com/CarterCommunity/Carter
  ['MapCarter', { base: /\.I?CarterModule$/, method: /^AddRoutes$/, isPublic: true }],
  // MinimalApi.Endpoint: https://github.com/michelcedric/StructuredMinimalApi; FluentMinimalApiMapper
  ['MapEndpoints', { base: /\.IEndpoint$/, method: /^AddRoutes?$/, isPublic: false }],
]);

/** Remembers a method of a library that maps what classes of the repository say; undefined for any other. */
export function collectForLibrary(
  router: Router,
  name: string,
  call: LibraryCall,
  host: Host,
): Value | undefined {
  if (!FINDERS.has(name)) return undefined;
  const builder: Value = { kind: 'router', router };
  collected(host).push({
    name,
    call: { ...call, args: given(builder) },
    condition: host.condition,
    finder: FINDERS.get(name),
  });
  return builder;
}

/** Remembers a call that may be of a method that classes of the repository implement. */
export function collect(
  receiver: Value,
  name: string,
  call: LibraryCall,
  host: Host,
): UnknownValue | undefined {
  const isGiven = call.args.positional.some(({ value }) => host.routerOf(value) !== undefined);
  const isFound =
    receiver.kind === 'unknown' || (receiver.kind === 'term' && CONTAINER.test(receiver.symbol));
  if (!isFound || !isGiven || !/^\w+$/.test(name)) return undefined;
  collected(host).push({ name, call, condition: host.condition });
  return { kind: 'unknown', why: `${name}(…)`, site: call.site };
}

/** Calls what was collected: every class that implements or overrides the method maps its endpoints. */
export function callCollected(host: Host): void {
  for (const { name, call, condition, finder } of collected(host)) {
    if (finder !== undefined) {
      host.under(condition, () => callFound(finder, name, call, host));
      continue;
    }
    const types = host.classes().filter((type) => promises(type, name, call, host));
    for (const type of types) {
      const fn = methodNamed(type, (own) => own === name, host);
      if (fn === undefined) continue;
      const self = host.instance(type, { shared: true });
      host.under(condition, () => host.call(fn, withoutNames(call.args), { self, site: call.site }));
    }
    if (types.length === 0) noteEscape(name, call, host);
  }
}

/** Calls the method of each class that a library finds. */
function callFound(finder: Finder, name: string, call: LibraryCall, host: Host): void {
  const types = host.classes().filter((type) => isFound(type, finder, call, host));
  for (const type of types) {
    const fn = methodNamed(type, (own) => finder.method.test(own), host);
    if (fn === undefined) continue;
    const self = host.instance(type);
    const front =
      self.kind === 'instance' && self.inner !== undefined ? host.items(self.inner)?.[0] : undefined;
    const [builder] = call.args.positional;
    const router = host.routerOf(builder?.value);
    const args = front === undefined || router === undefined ? call.args : given(group(router, front, host));
    host.call(fn, args, { self, site: call.site });
  }
  if (types.length === 0) noteEscape(name, call, host);
}

function isFound(type: ClassValue, finder: Finder, call: LibraryCall, host: Host): boolean {
  const { abstract, flavour, visibility } = type.node;
  if (abstract === true || flavour === 'interface' || (finder.isPublic && visibility !== 'public'))
    return false;
  return (
    host.lineage(type).some((base) => base.kind === 'term' && finder.base.test(base.symbol)) &&
    programsOf(call, host).some((program) => host.isBuiltInto(type.scope.file, program))
  );
}

/** A base class that says where its routes begin keeps what its constructor was given. */
export const MODULE_CALLS = {
  'Carter.CarterModule': ({ args }: LibraryCall): Value => list(args.positional.map(({ value }) => value)),
};

function noteEscape(name: string, call: LibraryCall, host: Host): void {
  for (const { value } of call.args.positional) {
    const router = host.routerOf(value);
    if (router === undefined) continue;
    host.unresolved(
      `${name} of something that is not known is given the ${router.kind} and may map endpoints`,
      {
        router,
        site: call.site,
      },
    );
  }
}

/** Whether a class can be made and has a method that a base or an interface of the repository promises. */
function promises(type: ClassValue, name: string, call: LibraryCall, host: Host): boolean {
  if (type.node.abstract === true || type.node.flavour === 'interface') return false;
  if (!programsOf(call, host).some((program) => host.isBuiltInto(type.scope.file, program))) return false;
  const bases = host.lineage(type).slice(1);
  return bases.some((base) => base.kind === 'class' && base.members.has(name)) && type.members.has(name);
}

/** Files of the applications whose builders a call is given. */
function programsOf(call: LibraryCall, host: Host): readonly string[] {
  return call.args.positional.flatMap(({ value }) => {
    const router = host.routerOf(value);
    return router === undefined ? [] : [rootOf(router).site.file];
  });
}

function methodNamed(
  type: ClassValue,
  isWanted: (name: string) => boolean,
  host: Host,
): FunctionValue | undefined {
  const member = host
    .members(type, { inherited: true, overloads: true })
    .find((one) => isWanted(one.name) && one.kind === 'method' && !one.abstract);
  const value = member === undefined ? undefined : host.force(member.value());
  return value?.kind === 'function' ? value : undefined;
}

function withoutNames(args: Arguments): Arguments {
  return { positional: args.positional, named: new Map(), open: false };
}

/** Forgets what functions mapped that were run with builders nobody knows, where the same was mapped in earnest after all. */
export function forgetRepeated(parameters: readonly Router[], host: Host): void {
  const served = new Set(madeApplications(host).flatMap((app) => registrationSites(app)));
  for (const router of parameters) {
    if (registrationSites(router).some((site) => served.has(site))) router.events.length = 0;
  }
}
