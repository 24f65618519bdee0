import type { Guard, Router } from '../../resolve/router.ts';
import type { Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';

/** A guard; one that authorizes falls away where anonymous requests are allowed. */
export interface OwnGuard extends Guard {
  readonly authorizes: boolean;
}

/**
 * What calls on an endpoint, a group or what maps controllers say of its endpoints (`RequireAuthorization`). They may be made
 * after the endpoints were mapped, so that guards are known when everything has run.
 */
export interface Conventions {
  readonly router: Router;
  /** The group or application that it belongs to. */
  readonly above: Router | undefined;
  readonly guards: OwnGuard[];
  /** `AllowAnonymous`. */
  anonymous: boolean;
  /** Guards of its routes, to be filled. */
  readonly routes: Guard[][];
}

/** The conventions of a router, in the order in which routers were made. */
export function allConventions(host: Host): Map<Router, Conventions> {
  return host.state('conventions', () => new Map<Router, Conventions>());
}

export function conventionsOf(router: Router, host: Host): Conventions {
  const known = allConventions(host).get(router);
  if (known !== undefined) return known;
  const made: Conventions = { router, above: router.parent, guards: [], anonymous: false, routes: [] };
  allConventions(host).set(router, made);
  return made;
}

/** Guards that stand before what a router holds, those of the application first, its own last. */
export function guardsAbove(
  router: Router,
  host: Host,
): { readonly guards: readonly OwnGuard[]; readonly anonymous: boolean } {
  const chain: Conventions[] = [];
  for (let at: Router | undefined = router; at !== undefined; at = at.parent)
    chain.unshift(conventionsOf(at, host));
  return {
    guards: chain.flatMap(({ guards }) => guards),
    anonymous: chain.some(({ anonymous }) => anonymous),
  };
}

/** The guards that stand: those that authorize do not where anonymous requests are allowed; else there is the fallback policy. */
export function standing(
  guards: readonly OwnGuard[],
  anonymous: boolean,
  program: string,
  host: Host,
): readonly Guard[] {
  const left = anonymous ? guards.filter(({ authorizes }) => !authorizes) : guards;
  const fallback = anonymous || guards.some(({ authorizes }) => authorizes) ? [] : policiesOf(program, host);
  return [...fallback, ...left].map(({ name }) => ({ name }));
}

/** A program has a policy for endpoints that say nothing about authorization. */
export function setFallbackPolicy(policy: Value | undefined, file: string, host: Host): void {
  const value = policy === undefined ? undefined : host.force(policy);
  const isNone = value === undefined || (value.kind === 'constant' && value.value === null);
  if (!isNone) policyFiles(host).push(file);
}

function policyFiles(host: Host): string[] {
  return host.state<string[]>('fallback policies', () => []);
}

function policiesOf(program: string, host: Host): readonly Guard[] {
  return policyFiles(host).some((file) => host.isBuiltInto(file, program))
    ? [{ name: 'FallbackPolicy' }]
    : [];
}

/** The application or builder that a router belongs to. */
export function rootOf(router: Router): Router {
  let at = router;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

/** Writes the guards of all endpoints, now that everything has run. */
export function writeGuards(host: Host): void {
  for (const { router, routes } of allConventions(host).values()) {
    if (routes.length === 0) continue;
    const { guards, anonymous } = guardsAbove(router, host);
    for (const list of routes) list.push(...standing(guards, anonymous, rootOf(router).site.file, host));
  }
}

/** Methods that give what they were called on and say nothing that matters here: names, metadata, versions, filters of libraries. */
const QUIET =
  /^(?:With|Produces|Accepts|Exclude|Disable|Cache|Has|MapTo|IsApiVersion|Advertises|Report|ShortCircuit|Add|Apply|Validate|Finally|Render|Require(?:Host|Cors)$|Deprecate)/;

/** A method that every builder has. True when it is known. */
export function convention(router: Router, name: string, guards: readonly Guard[], host: Host): boolean {
  const own = conventionsOf(router, host);
  switch (name) {
    case 'RequireAuthorization':
      own.guards.push({ name, authorizes: true });
      return true;
    case 'AllowAnonymous':
      own.anonymous = true;
      return true;
    case 'AddEndpointFilter':
    case 'AddEndpointFilterFactory':
    case 'RequireRateLimiting':
      own.guards.push({
        name: name === 'RequireRateLimiting' ? name : (guards[0]?.name ?? name),
        authorizes: false,
      });
      return true;
    case 'Add':
      return true;
    default:
      return QUIET.test(name);
  }
}
