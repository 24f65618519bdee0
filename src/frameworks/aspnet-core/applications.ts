import type { Router } from '../../resolve/router.ts';
import { type ClassValue, type RouterValue, unknown, type Value } from '../../resolve/value.ts';
import type { Host, LibraryCall, MemberView } from '../framework.ts';

const BUILDER = 'Microsoft.AspNetCore.Builder';

/** Applications that the repository makes, in their order. */
export function madeApplications(host: Host): readonly Router[] {
  return applications(host);
}

function applications(host: Host): Router[] {
  return host.state<Router[]>('applications', () => []);
}

export function isApplication(router: Router): boolean {
  return router.kind === 'app';
}

function application(_call: LibraryCall, host: Host): RouterValue {
  const made = host.router('app');
  applications(host).push(made.router);
  return made;
}

/** What a function that nothing calls is given as its builder: nobody knows whose. */
function parameter(_call: LibraryCall, host: Host): RouterValue {
  return host.router('parameter');
}

/** What only a builder of endpoints is asked for. */
const BUILDING =
  /^(?:Map(?:Get|Post|Put|Delete|Patch|Methods|Group|Controllers|ControllerRoute)|UseEndpoints)$/;

/** What a library hands to a function of a program that makes no application itself: the library makes and runs it. */
export function givenApplication(receiver: Value, name: string, host: Host): Router | undefined {
  const { site } = host;
  if (receiver.kind !== 'unknown' || receiver.givenBy === undefined || !BUILDING.test(name)) return undefined;
  if (!/(?:^|\/)Program\.cs$/.test(site.file)) return undefined;
  const given = host.state('given applications', () => new Map<string, Router>());
  const key = `${site.file} ${receiver.givenBy} ${receiver.why}`;
  const known = given.get(key);
  if (known !== undefined) return known;
  if (applications(host).some((app) => host.home(app.site.file) === host.home(site.file))) return undefined;
  const { router } = host.router('app');
  applications(host).push(router);
  given.set(key, router);
  return router;
}

/** Types of parameters on which endpoints are mapped. */
export const BUILDERS: readonly string[] = [
  `${BUILDER}.WebApplication`,
  `${BUILDER}.IApplicationBuilder`,
  'Microsoft.AspNetCore.Routing.IEndpointRouteBuilder',
  'Microsoft.AspNetCore.Routing.RouteGroupBuilder',
];

export const APPLICATION_CALLS: Readonly<
  Record<string, (call: LibraryCall, host: Host) => Value | undefined>
> = {
  ...Object.fromEntries(BUILDERS.map((symbol) => [symbol, parameter])),
  [`${BUILDER}.WebApplication.Create`]: application,
  ...Object.fromEntries(
    ['CreateBuilder', 'CreateSlimBuilder', 'CreateEmptyBuilder'].map((name) => [
      `${BUILDER}.WebApplication.${name}.Build`,
      application,
    ]),
  ),
  [`${BUILDER}.WebApplicationBuilder.Build`]: application,
};

/** `Startup.Configure(IApplicationBuilder app, …)`: the host calls it, where the project makes no application itself. */
export function runStartups(host: Host): void {
  for (const type of host.classes()) {
    if (!/Startup/.test(type.name) || type.node.abstract === true) continue;
    const project = host.home(type.scope.file);
    const isMade = applications(host).some((app) => host.home(app.site.file) === project);
    const member = host
      .members(type, { inherited: true, overloads: true })
      .find(({ name, kind, abstract }) => name === 'Configure' && kind === 'method' && !abstract);
    if (member === undefined || isMade) continue;
    runStartup(type, member, host);
  }
}

function runStartup(type: ClassValue, member: MemberView, host: Host): void {
  const fn = host.force(member.value());
  if (fn.kind !== 'function') return;
  const isBuilder = (value: Value | undefined) => value?.kind === 'term' && value.symbol === BUILDERS[1];
  const params = host.parameters(fn);
  if (!params.some(({ type: kind }) => isBuilder(kind === undefined ? undefined : host.force(kind)))) return;
  const site = { file: type.scope.file, line: type.node.line };
  const made = host.router('app', { site });
  applications(host).push(made.router);
  const positional = params.map(({ name, type: kind }) => ({
    value: isBuilder(kind === undefined ? undefined : host.force(kind)) ? made : unknown(name, site),
    written: name,
  }));
  const self = host.instance(type, { shared: true });
  host.call(fn, { positional, named: new Map(), open: false }, { self, site });
}

/**
 * Endpoints of a method that implements or overrides another one: code that collects such classes may call it, at a prefix that
 * nobody knows.
 */
export function mountImplementations(routers: readonly Router[], host: Host): void {
  const [app] = applications(host);
  if (app === undefined) return;
  for (const router of routers) {
    const owner = host.classes().find((type) => type.bases.length > 0 && holds(type, router, host));
    if (owner === undefined) continue;
    const why = `what ${owner.name} is mapped on, which other code finds by its type`;
    host.mount(app, unknown(why, router.site), router, { site: router.site });
  }
}

function holds(type: ClassValue, router: Router, host: Host): boolean {
  if (type.scope.file !== router.site.file) return false;
  return host.members(type, { overloads: true }).some(({ site }) => site.line === router.site.line);
}
