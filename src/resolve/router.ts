import type { Location } from '../model/location.ts';
import type { Method, RouteNature } from '../model/route.ts';
import type { InstanceValue, Value } from './value.ts';

/** A guard as a person would name it, and whether it is known to be one (a path-less middleware of a library may be none). */
export interface Guard {
  readonly name: string;
  /** Runs for the routes of its own application only, not for applications that are mounted in it. */
  readonly local?: boolean;
}

interface EventBase {
  readonly site: Location;
  /** The unknown test under which it happens, as written. */
  readonly conditional?: string;
}

export interface RouteEvent extends EventBase {
  readonly kind: 'route';
  readonly methods: readonly Method[];
  /** Text in the framework's path dialect, relative to the router. */
  readonly path: Value;
  readonly handler: string;
  readonly guards: readonly Guard[];
  readonly nature: RouteNature;
  readonly notes?: readonly string[];
  /** The path is already whole: no prefix of any router applies. */
  readonly absolute?: boolean;
  /** Paths that the whole path stands for, once everything has run. */
  readonly expand?: (path: string) => readonly string[];
  /** Its methods are one operation. */
  readonly eitherMethod?: boolean;
  /** The path with optional parts of which this is one. */
  readonly variantOf?: string;
  /** Sites of the calls of the repository's own functions that led to it, outermost first. */
  readonly trail: readonly Location[];
}

export interface MountEvent extends EventBase {
  readonly kind: 'mount';
  readonly path: Value;
  readonly child: Router;
  readonly guards: readonly Guard[];
  /** Replaces the child's own prefix where the framework says so. */
  readonly replacesPrefix?: boolean;
}

/** Middleware: guards what comes after it on its path. */
export interface GuardEvent extends EventBase {
  readonly kind: 'guard';
  /** Absent: everything. */
  readonly path?: Value;
  readonly guards: readonly Guard[];
  /** Applies to what came before, too (Rails filters, Fastify hooks). */
  readonly whole?: boolean;
  /** Applies to its very path, not to what lies below (Hono's `use('/x', …)`). */
  readonly exact?: boolean;
}

export interface UnresolvedEvent extends EventBase {
  readonly kind: 'unresolved';
  readonly reason: string;
  /** What the router was given to, where that may serve it as well as register on it. */
  readonly escape?: string;
  /** What is mounted is not known: it may be any router that nothing else mounts. */
  readonly mounts?: boolean;
  readonly methods?: readonly Method[];
  /** What is known of the path, relative to the router. */
  readonly path?: Value;
}

export type RouterEvent = RouteEvent | MountEvent | GuardEvent | UnresolvedEvent;

/**
 * Anything that routes are registered on: an application, a router, a group, a controller. It has identity (two made by
 * one line in two calls are two) and a life (events in the order in which they happened).
 */
export class Router {
  readonly framework: string;
  /** `app` is served by itself; any other kind only where it is mounted. The framework may use more words. */
  readonly kind: string;
  readonly site: Location;
  /** Own prefix, in the framework's dialect. */
  prefix: Value | undefined;
  /** A prefix below which an application answers too (`root_path`), as text. */
  alsoBelow: string | undefined;
  readonly events: RouterEvent[] = [];
  /** What the framework keeps about it. */
  readonly data = new Map<string, Value>();
  /** It was given to what serves it. */
  served = false;
  /** How many mounts lead to it. */
  mounts = 0;
  /** Why it was made while running a function with unknown arguments, if it was. */
  readonly speculative: boolean;
  /** The library's symbol that made it. */
  made: string | undefined;
  /** The instance of the repository's own subclass, of which it is the library's part. */
  owner: InstanceValue | undefined;
  /** For a group or view of another router: where it belongs. */
  readonly parent: Router | undefined;

  constructor(
    framework: string,
    kind: string,
    site: Location,
    options: { prefix?: Value; speculative?: boolean; parent?: Router } = {},
  ) {
    this.framework = framework;
    this.kind = kind;
    this.site = site;
    this.prefix = options.prefix;
    this.speculative = options.speculative ?? false;
    this.parent = options.parent;
  }
}
