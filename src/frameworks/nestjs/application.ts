import type { Router } from '../../resolve/router.ts';
import type { GivenValue, Value } from '../../resolve/value.ts';
import type { Host } from '../framework.ts';
import type { RoutePattern } from './middleware.ts';
import type { ModuleGraph } from './modules.ts';

/** How URI versions are written. */
export interface Versioning {
  /** Text before a version; `false` is none. */
  readonly prefix: Value;
  /** The version of controllers that have none. */
  readonly standard: Value | undefined;
}

/** What the bootstrap says of an application. */
export interface Application {
  /** What its root module reaches. */
  readonly graph: ModuleGraph;
  readonly guards: GivenValue[];
  prefix?: Value;
  /** Routes that the prefix leaves out. */
  excluded: readonly RoutePattern[];
  versioning?: Versioning;
  /** It was started; one that is only made to ask it something serves nothing. */
  listens?: boolean;
}

/** Applications that serve HTTP, in the order in which they were made. */
export function applications(host: Host): Map<Router, Application> {
  return host.state('applications', () => new Map<Router, Application>());
}

export function applicationOf(router: Router, host: Host): Application | undefined {
  return applications(host).get(router);
}
