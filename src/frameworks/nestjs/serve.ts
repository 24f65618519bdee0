import type { Method } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import { type ClassValue, constant, type GivenValue, type Value } from '../../resolve/value.ts';
import type { Host, MemberView } from '../framework.ts';
import { joinPaths } from '../shared/join-paths.ts';
import { type Application, applications, type Versioning } from './application.ts';
import {
  type Applied,
  applied,
  type ControllerSpec,
  classGuards,
  controllerOf,
  guardsIn,
  last,
  type MethodRoute,
  nestName,
  routesOf,
} from './decorators.ts';
import { metadataOf, providedGuards, standing } from './guards.ts';
import { type Middleware, matches, middlewareOf, runsBefore } from './middleware.ts';
import { type ModuleGraph, NO_MODULES } from './modules.ts';

/** Where a controller is served: an application with what is global in it, or nobody knows where. */
interface Stage {
  readonly router: Router | undefined;
  readonly app: Application;
  readonly guards: readonly GivenValue[];
  readonly middleware: readonly Middleware[];
  /** What a reader must know of all its routes. */
  readonly notes?: readonly string[];
}

const ASSUMED = 'the root module is not in the repository: taken to hold every controller';

const NOWHERE: Application = { graph: NO_MODULES, guards: [], excluded: [] };

/** Serves the controllers of every application's modules; the others are served by none. */
export function serveApplications(host: Host): void {
  const served = new Set<ClassValue>();
  let open: Stage | undefined;
  for (const [router, app] of applications(host)) {
    if (isQuiet(app, host)) continue;
    const entries = [...app.graph.modules.values()];
    const stage: Stage = {
      router,
      app,
      guards: [...entries.flatMap((entry) => providedGuards(entry.providers, host)), ...app.guards],
      middleware: entries.flatMap((entry) => middlewareOf(entry.type, host)),
    };
    for (const type of serveModules(stage, app.graph, host)) served.add(type);
    // The one application's root module is not there: it may hold any controller.
    if (entries.length === 0 && applications(host).size === 1) open = { ...stage, notes: [ASSUMED] };
  }
  for (const type of host.classes()) {
    if (served.has(type) || type.node.abstract === true || !hasController(type, host)) continue;
    serveController(open ?? { router: undefined, app: NOWHERE, guards: [], middleware: [] }, type, [], host);
  }
}

/** Made only to ask it something: another application of its root module is the one that is started. */
function isQuiet(app: Application, host: Host): boolean {
  const [root] = app.graph.modules.keys();
  return (
    app.listens !== true &&
    [...applications(host).values()].some(
      (other) => other.listens === true && other.graph.modules.keys().next().value === root,
    )
  );
}

function hasController(type: ClassValue, host: Host): boolean {
  return (
    type.node.decorators.length > 0 && last(applied(host.decorations(type), host), 'Controller') !== undefined
  );
}

function serveModules(stage: Stage, graph: ModuleGraph, host: Host): ReadonlySet<ClassValue> {
  const served = new Set<ClassValue>();
  for (const entry of graph.modules.values()) {
    for (const controller of entry.controllers) {
      if (controller.kind === 'class') {
        if (!served.has(controller) || graph.paths.has(entry.type))
          serveController(stage, controller, graph.paths.get(entry.type) ?? [], host);
        served.add(controller);
      } else unknownPart(stage, `a controller of ${entry.type.name}`, controller, host);
    }
  }
  for (const value of graph.unknown) unknownPart(stage, 'an imported module', value, host);
  return served;
}

/** Something below the global prefix that may have routes. */
function unknownPart(stage: Stage, what: string, value: Value, host: Host): void {
  const [known] = host.texts(value);
  const [hole] = known?.holes ?? [];
  if (stage.router === undefined || hole === undefined) return;
  const [below] = joinPaths([stage.app.prefix ?? constant(''), hole], host);
  host.unresolved(`${what} is not known: ${hole.why}`, {
    router: stage.router,
    site: hole.site,
    ...(below === undefined ? {} : { path: below }),
  });
}

/** Puts a controller's routes on routers of its own: one for each path, version, and whether the prefix applies. */
function serveController(stage: Stage, type: ClassValue, modulePaths: readonly Value[], host: Host): void {
  const spec = controllerOf(type, host);
  const members = host.members(type, { inherited: true });
  if (spec === undefined) return;
  const routers = new Map<string, Router>();
  const routerAt = (above: Value): Router => {
    const key = host
      .texts(above)
      .map((one) => one.text)
      .join();
    const known = routers.get(key);
    if (known !== undefined) return known;
    const { router } = host.router('controller', {
      site: spec.site,
      ...(stage.router === undefined ? { prefix: above } : {}),
    });
    if (stage.router !== undefined) host.mount(stage.router, above, router, { site: spec.site });
    routers.set(key, router);
    return router;
  };
  generatedRoutes(stage, type, spec, modulePaths, host);
  for (const member of members) {
    if (member.kind === 'method' && !member.static)
      serveMember(stage, { type, spec, modulePaths, routerAt }, member, host);
  }
}

/** `@Crud()` of a library makes routes by its own rules. */
function generatedRoutes(
  stage: Stage,
  type: ClassValue,
  spec: ControllerSpec,
  modulePaths: readonly Value[],
  host: Host,
): void {
  const made = applied(host.decorations(type), host).find((one) => one.name === 'Crud');
  if (made === undefined) return;
  const why = `what @${made.name} of a library makes`;
  const rest: Value = { kind: 'unknown', why, site: spec.site };
  const whole = [stage.app.prefix ?? constant(''), oneOf(modulePaths), oneOf(spec.paths), rest];
  for (const path of joinPaths(whole, host))
    host.unresolved(`its routes are ${why}`, {
      ...(stage.router === undefined ? {} : { router: stage.router }),
      path,
      site: { file: spec.site.file, line: made.line },
    });
}

interface Place {
  readonly type: ClassValue;
  readonly spec: ControllerSpec;
  readonly modulePaths: readonly Value[];
  routerAt(above: Value): Router;
}

function serveMember(stage: Stage, place: Place, member: MemberView, host: Host): void {
  const decorators = applied(member.decorations, host);
  for (const route of routesOf(decorators, host)) serveRoute(stage, place, member, decorators, route, host);
}

function serveRoute(
  stage: Stage,
  place: Place,
  member: MemberView,
  decorators: readonly Applied[],
  route: MethodRoute,
  host: Host,
): void {
  const { type, spec } = place;
  const hosts = spec.hosts.length === 0 ? [] : [`only for the host ${spec.hosts.join(' or ')}`];
  const notes = [...hosts, ...(stage.notes ?? [])];
  const handler = metadataOf(decorators, host);
  const ofClass = metadataOf(
    [...host.lineage(type)]
      .reverse()
      .flatMap((at) => (at.kind === 'class' ? applied(host.decorations(at), host) : [])),
    host,
  );
  const guards = standing(
    [...stage.guards, ...classGuards(type, host), ...guardsIn(decorators)],
    handler,
    ofClass,
    host,
  );
  const version = last(decorators, 'Version')?.args[0]?.value ?? spec.version;
  for (const above of joinPaths([oneOf(place.modulePaths), oneOf(spec.paths)], host)) {
    for (const path of route.paths) {
      const view = { path: textOf([above, path], host), methods: route.methods };
      for (const prefix of prefixes(stage.app, version, above, view, host)) {
        const seen = { path: view.path, method: prefix.method, version: textOf([prefix.version], host) };
        const layers = stage.middleware.filter((one) => runsBefore(one, type, seen));
        host.route(place.routerAt(prefix.path), {
          methods: [prefix.method],
          path,
          handler: `${type.name}.${member.name}`,
          guards: [...host.guardNames(layers.flatMap((one) => one.layers)), ...host.guardNames(guards)],
          site: { file: member.site.file, line: route.line },
          ...(notes.length === 0 ? {} : { notes }),
        });
      }
    }
  }
}

/** Several paths as one value; none is the empty one. */
function oneOf(paths: readonly Value[]): Value {
  return paths.length === 0 ? constant('') : { kind: 'list', items: [...paths], open: false };
}

interface Prefix {
  /** Global prefix, version, and the controller's path. */
  readonly path: Value;
  readonly version: Value;
  readonly method: Method;
}

/** What stands above a method's own path, for each verb and version. */
function prefixes(
  app: Application,
  version: Value | undefined,
  above: Value,
  route: { readonly path: string; readonly methods: readonly Method[] },
  host: Host,
): readonly Prefix[] {
  return route.methods.flatMap((method) => {
    const bare = app.excluded.some((pattern) => matches(pattern, { path: route.path, method }, false));
    const global = (bare ? undefined : app.prefix) ?? constant('');
    return versionsOf(app.versioning, version, host).flatMap((one) =>
      joinPaths([global, one, above], host).map((path) => ({ path, version: one, method })),
    );
  });
}

/** The version's segment: several for several versions, empty for the neutral one. */
function versionsOf(
  versioning: Versioning | undefined,
  own: Value | undefined,
  host: Host,
): readonly Value[] {
  const version = own ?? versioning?.standard;
  if (versioning === undefined || version === undefined) return [constant('')];
  const known = host.texts(versioning.prefix)[0]?.text ?? '';
  const prefix = known === 'false' ? '' : known;
  return host.alternatives(version).flatMap((one) =>
    (one.kind === 'list' ? one.items : [one]).map((item): Value => {
      const value = host.force(item);
      if (nestName(value) === 'VERSION_NEUTRAL') return constant('');
      const text = host.text(value);
      if (text !== undefined) return constant(`${prefix}${text}`);
      return value.kind === 'unknown' ? { kind: 'text', parts: [prefix, value] } : value;
    }),
  );
}

function textOf(parts: readonly Value[], host: Host): string {
  const [path] = joinPaths(parts, host);
  return path === undefined ? '' : (host.texts(path)[0]?.text ?? '');
}
