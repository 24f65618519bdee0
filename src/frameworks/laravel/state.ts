import type { Location } from '../../model/location.ts';
import type { Method, RouteNature } from '../../model/route.ts';
import type { Router } from '../../resolve/router.ts';
import type { GivenValue, RouterValue, Value } from '../../resolve/value.ts';
import type { Host, LibraryCall } from '../framework.ts';

/** What a group, or a chain that will make one, gives to the routes inside. */
export interface Attributes {
  prefix?: Value;
  controller?: GivenValue;
  domain?: string;
  /** Below which controllers are named by text. */
  namespace?: string;
  readonly middleware: GivenValue[];
  readonly patterns: Map<string, string>;
}

/** A route that was registered; what its chain adds is known when everything has run. */
export interface RouteRecord {
  readonly router: Router;
  readonly methods: readonly Method[];
  readonly path: Value;
  readonly handler: string;
  /** The controller's class and method, where they are known. */
  readonly controller: Value | undefined;
  readonly action: string;
  readonly site: Location;
  readonly patterns: Map<string, string>;
  readonly notes: readonly string[];
  /** Prefixes of the groups around, outermost first, and of the chain itself. */
  readonly prefixes: readonly Value[];
  /** What its own chain puts in front of all of them. */
  front?: Value;
  nature: RouteNature;
}

export type ResourceKind = 'resource' | 'api' | 'singleton' | 'api-singleton';

/** A resource that was registered, with the options that its chain sets. */
export interface ResourceRecord {
  readonly router: Router;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly controller: GivenValue | undefined;
  /** Its class, or its whole name. */
  readonly type: Value | undefined;
  readonly site: Location;
  readonly parameters: Map<string, string>;
  readonly notes: readonly string[];
  only?: readonly string[];
  except?: readonly string[];
  shallow: boolean;
  creatable: boolean;
  destroyable: boolean;
  /** Middleware of single actions. */
  readonly for: { readonly actions: readonly string[]; readonly middleware: readonly GivenValue[] }[];
}

/** What one run of Laravel's router holds. */
export interface Laravel {
  /** The groups that are open, outermost first; the first one is the application. */
  readonly stack: Router[];
  readonly attributes: Map<Router, Attributes>;
  readonly routes: Map<Router, RouteRecord>;
  readonly resources: Map<Router, ResourceRecord>;
  /** Files that ran outside of any application, with what they registered. */
  readonly alone: Map<string, Router>;
  /** Files that registered something for an application. */
  readonly loaded: Set<string>;
  /** Calls of `withRouting`. */
  readonly routings: LibraryCall[];
  readonly patterns: Map<string, string>;
  /** Directories of applications that are not Laravel's. */
  readonly others: Set<string>;
  /** Words for the pages that make and edit a resource. */
  readonly verbs: Map<string, string>;
  /** Applications load their routes now: all that ran before is done. */
  serving: boolean;
  facade?: RouterValue;
  roots?: readonly string[];
}

export function laravelState(host: Host): Laravel {
  return host.state<Laravel>('laravel', () => ({
    stack: [],
    attributes: new Map(),
    routes: new Map(),
    resources: new Map(),
    alone: new Map(),
    loaded: new Set(),
    routings: [],
    patterns: new Map(),
    others: new Set(),
    verbs: new Map(),
    serving: false,
  }));
}

/** The one router that the facade stands for. */
export function facadeOf(host: Host): RouterValue {
  const state = laravelState(host);
  state.facade ??= host.router('facade', { site: { file: '', line: 0 } });
  return state.facade;
}

/** The group that is open; outside of any, one of the file's own, which nothing serves. */
export function currentGroup(host: Host): Router {
  const state = laravelState(host);
  const open = state.stack.at(-1);
  const { file } = host.site;
  if (open !== undefined) {
    state.loaded.add(file);
    return open;
  }
  let own = state.alone.get(file);
  if (own === undefined) {
    own = host.router('file').router;
    state.alone.set(file, own);
  }
  return own;
}

export function attributesOf(router: Router, host: Host): Attributes {
  const { attributes } = laravelState(host);
  let known = attributes.get(router);
  if (known === undefined) {
    known = { middleware: [], patterns: new Map() };
    attributes.set(router, known);
  }
  return known;
}

/** Runs with a group open. */
export function within<T>(router: Router, host: Host, work: () => T): T {
  const { stack } = laravelState(host);
  stack.push(router);
  try {
    return work();
  } finally {
    stack.pop();
  }
}

/** Directories that hold an application, the deepest first; `''` is the repository. */
export function rootsOf(host: Host): readonly string[] {
  const state = laravelState(host);
  if (state.roots === undefined) {
    const above = (glob: string, suffix: string) =>
      host.files(glob).map((file) => file.slice(0, -suffix.length).replace(/\/$/, ''));
    const started = [
      ...above('**/artisan', 'artisan'),
      ...above('**/bootstrap/app.php', 'bootstrap/app.php'),
    ];
    const found =
      started.length > 0
        ? started
        : [...above('**/routes/web.php', 'routes/web.php'), ...above('**/routes/api.php', 'routes/api.php')];
    state.roots = [...new Set(found)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  }
  return state.roots;
}

/** The application that a file belongs to. */
export function rootOf(file: string, host: Host): string {
  return rootsOf(host).find((root) => root === '' || file.startsWith(`${root}/`)) ?? '';
}
