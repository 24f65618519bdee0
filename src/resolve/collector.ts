import { type Framework, HOLE, type Template } from '../frameworks/framework.ts';
import type { Location } from '../model/location.ts';
import { exclusionOf } from '../model/policy.ts';
import type { ExcludedRoute, Method, Route, Unresolved } from '../model/route.ts';
import type { Evaluation } from './evaluation.ts';
import { neverLoaded } from './never-loaded.ts';
import {
  applicable,
  causeOf,
  holeReason,
  join,
  type Place,
  type ScopedGuard,
  START,
  somewhere,
  templates,
  withSite,
  withSoft,
} from './places.ts';
import type { GuardEvent, MountEvent, RouteEvent, Router, RouterEvent, UnresolvedEvent } from './router.ts';
import { textsOf } from './text.ts';
import { sameSite } from './unserved.ts';
import { byUnset } from './unset-settings.ts';
import { constant, type UnknownValue, type Value } from './value.ts';

/** Routes that one run emits at most: mounts of mounts could multiply without end. */
const ROUTE_LIMIT = 100_000;

/** What was collected from all applications, before sorting. */
export interface Served {
  readonly routes: Route[];
  readonly excluded: ExcludedRoute[];
  readonly unresolved: Unresolved[];
}

/** Nothing is known of where a router would be mounted: it never is. */
export const NEVER_MOUNTED: readonly UnknownValue[] = [];

/** The framework whose applications serve a router. */
export function familyOf(run: Evaluation, router: Router): string {
  return run.facts.frameworkOf(router)?.buildsOn ?? router.framework;
}

/** Goes through routers and tells what each registration is. */
export class Collector {
  readonly served: Served = { routes: [], excluded: [], unresolved: [] };
  readonly #run: Evaluation;
  readonly #neverLoaded: ReadonlySet<string>;
  readonly #sites = new Set<string>();
  /** Places of registrations that an application serves. */
  #elsewhere: ReadonlySet<string> = new Set();
  #application = '';
  #unmounted = false;
  #alsoBelow: string | undefined;
  /** Routes at paths that the environment sets. */
  readonly #settings: Unresolved[] = [];

  constructor(run: Evaluation) {
    this.#run = run;
    this.#neverLoaded = neverLoaded(run);
  }

  application(router: Router): void {
    this.#application = `${router.site.file}:${router.site.line}`;
    this.#unmounted = false;
    this.#alsoBelow = router.alsoBelow;
    this.#visit(router, START, new Set());
  }

  /** @param prefix what is known of where it would be: nothing, or that it is somewhere. */
  neverMounted(router: Router, prefix: readonly UnknownValue[]): void {
    this.#application = `${router.site.file}:${router.site.line}`;
    this.#unmounted = prefix.length === 0;
    this.#visit(router, prefix.length === 0 ? START : this.#somewhere(router, prefix), new Set());
  }

  #somewhere({ site }: Router, prefix: readonly UnknownValue[]): Place {
    return somewhere(site, prefix, this.#run.setting.assumed);
  }

  /** Whether applications serve every route of a router, from other places. */
  repeats(run: Evaluation, router: Router): boolean {
    const apart = new Collector(run);
    apart.neverMounted(router, NEVER_MOUNTED);
    const { excluded, unresolved } = apart.served;
    const all = [...this.served.routes, ...this.served.excluded.map(({ route }) => route)];
    const known = new Set(all.map(({ method, path }) => `${method} ${path}`));
    return (
      unresolved.length === 0 &&
      excluded.length > 0 &&
      excluded.every(({ route }) => known.has(`${route.method} ${route.path}`))
    );
  }

  /** Whether something was registered at all of these places until now. */
  hasAll(sites: readonly string[]): boolean {
    return sites.every((site) => this.#sites.has(site));
  }

  /** What follows hangs on no application. Gives the places where something was registered until now, as `file:line`. */
  beginUnmounted(): ReadonlySet<string> {
    this.#elsewhere = new Set(this.#sites);
    return this.#elsewhere;
  }

  /** What is registered where the environment sets it is said, unless the same is registered as well where nobody sets anything. */
  settings(): void {
    const known = new Set(this.served.routes.map(({ location, method }) => placed(location, method)));
    for (const entry of this.#settings)
      if (!(entry.methods ?? []).some((method) => known.has(placed(entry.location, method))))
        this.served.unresolved.push(entry);
  }

  /** Calls that look like registrations, where nothing else was registered. */
  possible(): void {
    const said = new Set<string>();
    for (const call of this.#run.possible) {
      const site = `${call.site.file}:${call.site.line}`;
      const [text] = textsOf(call.path, call.site, this.#run.setting.assumed);
      const path = (text?.text ?? '')
        .replace(/<(?:[^<>:]*:)?(\w+)>|:(\w+)/g, (_all, inside, bare) => `{${inside ?? bare}}`)
        .replaceAll(HOLE, '{*}');
      if (this.#sites.has(site) || said.has(`${site} ${path}`)) continue;
      said.add(`${site} ${path}`);
      this.served.unresolved.push({
        location: call.site,
        framework: '',
        reason: `looks like a route, but it is not known what it is registered on: ${call.why}`,
        methods: call.methods,
        path: `{*}${path}`,
      });
    }
  }

  /** @param ownPrefix false where the mount's path replaces the router's own prefix. */
  #visit(router: Router, place: Place, path: ReadonlySet<Router>, ownPrefix = true): void {
    if (path.has(router) || this.served.routes.length + this.served.excluded.length > ROUTE_LIMIT) return;
    const framework = this.#run.facts.frameworkOf(router);
    if (framework === undefined) return;
    const inside = new Set([...path, router]);
    for (const own of this.#under(framework, place, ownPrefix ? router.prefix : undefined, router.site, {
      condition: place.conditions.at(-1),
    })) {
      const anywhere = router.events.flatMap((event) =>
        event.kind === 'guard' && event.whole === true ? this.#guardsOf(framework, own, event) : [],
      );
      let guards = [...own.guards, ...anywhere];
      for (const event of router.events) {
        const at: Place = { ...own, guards };
        if (event.kind === 'guard') {
          if (event.whole !== true) guards = [...guards, ...this.#guardsOf(framework, own, event)];
        } else if (event.kind === 'mount') this.#mount(framework, at, event, inside);
        else if (event.kind === 'route') this.#route(framework, at, event);
        // Routes of a router that was given away say so for themselves.
        else if (event.escape === undefined || own.raw !== HOLE || !router.events.some(isRoute))
          this.#unresolved(framework, at, event);
      }
    }
  }

  /** The places that a path leads to from another: one for each text that the path can be. */
  #under(
    framework: Framework,
    place: Place,
    path: Value | undefined,
    site: Location,
    whole?: { readonly condition: string | undefined; readonly isRoute?: boolean },
  ): readonly Place[] {
    if (path === undefined) return [place];
    const isFirst = place.raw === '' && place.base === '' && whole !== undefined;
    const texts = textsOf(path, site, this.#run.setting.assumed).map((text) =>
      isFirst && !(whole.isRoute === true && text.text === HOLE)
        ? byUnset(this.#run, text, whole.condition)
        : text,
    );
    return texts.map((text) => ({
      ...place,
      raw: join(framework, place.raw, text.text),
      softs: withSoft(place.softs, text),
      holes: [...place.holes, ...text.holes],
    }));
  }

  #guardsOf(framework: Framework, place: Place, event: GuardEvent): readonly ScopedGuard[] {
    // It goes where its router goes, and a dialect may put something in front of single routes (a version).
    if (event.path === undefined) return event.guards.map((guard) => ({ ...guard, below: undefined }));
    const below = this.#under(framework, place, event.path, event.site).flatMap((one) =>
      templates(framework, one).map((template) => template.path),
    );
    const exact = event.exact ?? false;
    return event.guards.flatMap((guard) => below.map((path) => ({ ...guard, below: path, exact })));
  }

  #mount(framework: Framework, place: Place, event: MountEvent, inside: ReadonlySet<Router>): void {
    for (const at of this.#under(framework, place, event.path, event.site, {
      condition: event.conditional,
    })) {
      const next: Place = {
        ...at,
        guards: [
          ...at.guards.filter((guard) => guard.local !== true || event.child.kind !== 'app'),
          ...event.guards.map((guard) => ({ ...guard, below: undefined })),
        ],
        mounts: withSite(at.mounts, event.site),
        conditions: event.conditional === undefined ? at.conditions : [...at.conditions, event.conditional],
      };
      if (familyOf(this.#run, event.child) === (framework.buildsOn ?? framework.id)) {
        this.#visit(event.child, next, inside, event.replacesPrefix !== true);
        continue;
      }
      for (const template of templates(framework, next)) {
        this.#visit(
          event.child,
          { ...next, base: template.path === '/' ? '' : template.path, raw: '' },
          inside,
          event.replacesPrefix !== true,
        );
      }
    }
  }

  #route(framework: Framework, place: Place, event: RouteEvent): void {
    this.#sites.add(`${event.site.file}:${event.site.line}`);
    const from: Place =
      event.absolute === true ? { ...place, base: '', raw: '', holes: [], softs: [] } : place;
    for (const at of this.#under(framework, from, event.path, event.site, {
      condition: event.conditional,
      isRoute: true,
    })) {
      for (const [place, general] of expanded(at, event)) {
        const all = templates(framework, place);
        const variantOf = event.variantOf ?? (all.length > 1 ? `${place.base}${place.raw}` : undefined);
        all.forEach((template, which) => {
          const path = general && templates(framework, general)[which]?.path;
          const also = { general: path, variantOf };
          for (const method of event.methods) this.#emit(framework, place, event, method, template, also);
        });
      }
    }
  }

  /** @param also `general`: the path with parameters for what is known of this one. */
  #emit(
    framework: Framework,
    place: Place,
    event: RouteEvent,
    method: Method,
    template: Template,
    also: { readonly general: string | undefined; readonly variantOf: string | undefined },
  ): void {
    // What is no operation is none wherever it lies.
    if (template.path.includes(HOLE) && event.nature === 'operation') {
      if (this.#unmounted && this.#elsewhere.has(`${event.site.file}:${event.site.line}`)) return;
      const isSetting = place.holes.length > 0 && place.holes.every((hole) => hole.optional === true);
      (isSetting ? this.#settings : this.served.unresolved).push({
        location: event.site,
        framework: framework.id,
        reason: this.#unmounted ? 'its router is never mounted' : holeReason(place.holes),
        ...(this.#unmounted ? {} : causeOf(place.holes)),
        methods: [method],
        path: template.path.replaceAll(HOLE, '{*}'),
      });
      return;
    }
    const conditions =
      event.conditional === undefined ? place.conditions : [...place.conditions, event.conditional];
    const notes = [...place.softs.map((soft) => `the path contains the ${soft}`), ...(event.notes ?? [])];
    const route: Route = {
      method,
      path: template.path.replaceAll(HOLE, '{*}'),
      ...(template.catchAll === undefined ? {} : { catchAll: template.catchAll }),
      location: event.site,
      mounts: place.mounts.filter((site) => site.file !== '' && !sameSite(site, event.site)),
      framework: framework.id,
      handler: event.handler,
      guards: [...applicable(place.guards, template.path), ...event.guards.map((guard) => guard.name)],
      ...(conditions.length === 0 ? {} : { conditional: [...new Set(conditions)].join(' and ') }),
      ...(notes.length === 0 ? {} : { notes }),
      ...(this.#alsoBelow === undefined ? {} : { alsoBelow: this.#alsoBelow }),
      ...(also.general === undefined ? {} : { alsoAs: also.general }),
      ...oneOf(event, method, template, also.variantOf),
      ...(this.#run.facts.ignoresCase(framework) ? { ignoresCase: true } : {}),
      application: this.#application,
    };
    if (this.#unmounted) {
      this.served.excluded.push({ route, rule: 'never-mounted', reason: 'its router is never mounted' });
      return;
    }
    if (this.#neverLoaded.has(event.site.file)) {
      this.served.excluded.push({
        route,
        rule: 'never-mounted',
        reason: 'nothing imports the file that registers it',
      });
      return;
    }
    const exclusion = exclusionOf(route, event.nature);
    if (exclusion === undefined) this.served.routes.push(route);
    else this.served.excluded.push({ route, ...exclusion });
  }

  #unresolved(framework: Framework, place: Place, event: UnresolvedEvent): void {
    if (this.#unmounted || this.#neverLoaded.has(event.site.file)) return;
    this.#sites.add(`${event.site.file}:${event.site.line}`);
    for (const at of this.#under(framework, place, event.path ?? constant(''), event.site)) {
      const [template] = templates(framework, at);
      const known = (template?.path ?? '').replaceAll(HOLE, '{*}');
      this.served.unresolved.push({
        location: event.site,
        framework: framework.id,
        reason: event.reason,
        ...(event.methods === undefined ? {} : { methods: event.methods }),
        path: event.path === undefined ? `${known === '/' ? '' : known}{*}` : known,
      });
    }
  }
}

/** The places that a route's path stands for, each with the general one where it is another. */
function expanded(place: Place, event: RouteEvent): readonly (readonly [Place, Place | undefined])[] {
  const paths = event.expand?.(place.raw) ?? [place.raw];
  return paths.map((raw) => [{ ...place, raw }, raw === place.raw ? undefined : place]);
}

/** What registration a route is one way of. */
function oneOf(
  { eitherMethod, site }: RouteEvent,
  method: Method,
  template: Template,
  variantOf: string | undefined,
): Pick<Route, 'oneOf'> {
  const at = `${site.file}:${site.line}`;
  if (eitherMethod === true) return { oneOf: `${template.path} ${at}` };
  return variantOf === undefined ? {} : { oneOf: `${method} ${variantOf} ${at}` };
}

function placed({ file, line }: Location, method: Method): string {
  return `${method} ${file}:${line}`;
}

/** A route that an application promises: a fallback tells nothing of others. */
function isRoute(event: RouterEvent): boolean {
  return event.kind === 'route' && event.nature === 'operation';
}
