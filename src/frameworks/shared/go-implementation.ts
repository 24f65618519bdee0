import type { Location } from '../../model/location.ts';
import type { DescribedApi, Operation } from '../../model/operation.ts';
import type { Guard, Router } from '../../resolve/router.ts';
import type { ClassValue, Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';

/** Operations of a description that a generator turned into an interface, and the value that implements it. */
export interface Implementation {
  readonly api: DescribedApi;
  /** What the code gives to the generated server. */
  readonly value: Value | undefined;
  readonly router: Router;
  /** Where it is given. */
  readonly site: Location;
  readonly guards: readonly Guard[];
  /** Path of an operation in the dialect of the router. */
  path(operation: Operation): string;
  /** What the generator calls the method of an operation that has no id. */
  unnamed(operation: Operation): string;
}

/**
 * Registers the operations whose method the value's type has. Go's compiler demands the others too, so that they are there from a
 * generated type which answers that they are not implemented: they are not served.
 */
export function registerImplemented(one: Implementation, host: Host): void {
  const types = typesOf(one, host);
  const [first] = types;
  for (const operation of one.api.operations) {
    const methods = [operation.method];
    const path = one.path(operation);
    const wanted = plain(operation.operationId ?? one.unnamed(operation));
    const found = first === undefined ? undefined : methodOf(first, wanted, host);
    if (first === undefined) {
      const reason = 'it is not known which type implements the operations of the generated server';
      host.unresolved(reason, { router: one.router, methods, path, site: one.site });
    } else if (found !== undefined) {
      host.route(one.router, {
        methods,
        path,
        handler: `${first.name}.${found.name}`,
        guards: one.guards,
        site: found.site,
        settled: true,
      });
    }
  }
}

/** The type of the value; where it is not known, the only type of the repository that has a method for every operation. */
function typesOf({ api, value, unnamed }: Implementation, host: Host): readonly ClassValue[] {
  const known = value === undefined ? [] : host.alternatives(value);
  const types = known.flatMap((one) => (one.kind === 'instance' ? [one.class] : []));
  if (types.length > 0) return types;
  const names = api.operations.map((operation) => plain(operation.operationId ?? unnamed(operation)));
  const complete = host.classes().filter((type) => {
    // What the generator itself writes has all of them (a client, a stub).
    if (isGenerated(host.data(type.scope.file))) return false;
    const own = new Set(host.members(type, { inherited: true }).map((member) => plain(member.name)));
    return (
      names.length > 0 &&
      names.every((name) => own.has(name)) &&
      host.members(type).some((one) => !one.abstract)
    );
  });
  return complete.length === 1 ? complete : [];
}

function isGenerated(text: unknown): boolean {
  return typeof text === 'string' && /^\/\/ Code generated .*DO NOT EDIT/m.test(text);
}

/**
 * What answers an operation: a method of the type, or of an interface that it embeds, whoever implements that. What generators write
 * to be embedded (`UnimplementedHandler`) answers that it is not implemented.
 */
function methodOf(type: ClassValue, wanted: string, host: Host): MemberView | undefined {
  const named = host
    .members(type, { inherited: true })
    .filter(
      (member) =>
        member.kind === 'method' &&
        plain(member.name) === wanted &&
        !member.declarer.name.startsWith('Unimplemented'),
    );
  return named.find((member) => !member.abstract) ?? (type.node.flavour === 'struct' ? named[0] : undefined);
}

/** Generators differ in what they do with signs and capitals, never in letters. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
