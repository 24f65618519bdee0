import type { Location } from './location.ts';

/** Upper-case HTTP method; `ANY` where every method is answered. */
export type Method =
  | 'GET'
  | 'PUT'
  | 'POST'
  | 'DELETE'
  | 'OPTIONS'
  | 'HEAD'
  | 'PATCH'
  | 'TRACE'
  | 'CONNECT'
  | 'QUERY'
  | 'ANY';

/** What a registration really is; {@link exclusionOf} in `policy.ts` decides by it whether it is an operation. */
export type RouteNature =
  | 'operation'
  | 'static'
  | 'fallback'
  | 'preflight'
  | 'library-docs'
  | 'library'
  | 'websocket'
  | 'redirect'
  | 'page'
  | 'monitoring'
  | 'rpc'
  | 'unimplemented'
  | 'replaced';

/** One thing that a service serves, as its framework would answer it. */
export interface Route {
  readonly method: Method;
  /** OpenAPI path template with every mounted prefix: `/api/users/{id}`. A catch-all is one parameter. */
  readonly path: string;
  /** Name of the parameter that takes all remaining segments (`path` in `/files/{path}`), where there is one. */
  readonly catchAll?: string;
  /** Where the route is registered (the line of the call, decorator or table entry). */
  readonly location: Location;
  /** The mounts that lead to it, outermost first. */
  readonly mounts: readonly Location[];
  /** Id of the framework: `express`. */
  readonly framework: string;
  /** Name of the handler as the code writes it (`users.list`), `(inline)` for a function literal. */
  readonly handler: string;
  /** Names of the middleware, dependencies or decorators that run before the handler, outermost first. */
  readonly guards: readonly string[];
  /** The test, as written in the source, on which the registration depends when the code alone does not decide it. */
  readonly conditional?: string;
  /** Prefix below which the application answers too, because a proxy may or may not take it away (`root_path`). */
  readonly alsoBelow?: string;
  /** The same path with parameters for what it fixes (a version): a description may write it so. */
  readonly alsoAs?: string;
  /** What it is one way of, where a description names one of them: an update by PUT and PATCH, a path with optional parts. */
  readonly oneOf?: string;
  /** The server that answers it takes capital letters for small ones. */
  readonly ignoresCase?: boolean;
  /** What a reader must know, e.g. `prefix /api is the default of process.env.BASE`. */
  readonly notes?: readonly string[];
  /** The application that serves it: the location where it was made, `file:line`. Two may serve one path. */
  readonly application: string;
}

const CALLED_BACK = ' calls back';

/** The condition of what a library calls at a time of its own: that of a {@link Route.conditional}. */
export function calledBackBy(library: string): string {
  return `${library}${CALLED_BACK}`;
}

/** Whether a file is the program that was started, which a service's is. */
const IS_PROGRAM = /^[^!]*(?:\bprocess\.argv\[1\]|\brequire\.main\b|\bimport\.meta\.main\b)[^!]*$/;

/**
 * The code's own tests on which a route depends, each once. That a library calls what it is given is no such test, nor that a
 * program is run.
 */
export function ownTests({ conditional }: Pick<Route, 'conditional'>): readonly string[] {
  const tests = conditional?.split(' and ') ?? [];
  return [...new Set(tests)].filter((test) => !test.endsWith(CALLED_BACK) && !IS_PROGRAM.test(test));
}

/** A registration that is no operation, with the reason in words (`static files`, `router is never mounted`). */
export interface ExcludedRoute {
  readonly route: Route;
  /** Which rule of the policy excluded it: `static`, `fallback`, `preflight`, `never-mounted`, `library-docs`, `implicit-method`. */
  readonly rule: string;
  readonly reason: string;
}

/** A registration that could not be worked out: what stands in the way, and what is known all the same. */
export interface Unresolved {
  readonly location: Location;
  readonly framework: string;
  /** In words a developer understands: `prefix comes from process.env.BASE`. */
  readonly reason: string;
  /** Methods it could serve; absent where unknown. */
  readonly methods?: readonly Method[];
  /**
   * What is known of the path, as an OpenAPI template whose unknown stretches are `{*}` (any text, any number of
   * segments): `/api/{*}/users`. Absent where nothing is known. It decides which operations it could serve.
   */
  readonly path?: string;
  /** The one thing of which the path depends, where it is one; what the configuration assumes for it stands under its name. */
  readonly cause?: { readonly name: string; readonly location?: Location };
  /** It is of a language or framework that nobody reads, in a package at this folder, which ends in a slash or is empty. */
  readonly unread?: { readonly folder: string };
}

/** A framework that was found, and where. */
export interface FoundFramework {
  readonly id: string;
  readonly title: string;
  /** Files that registered something with it. */
  readonly files: number;
}

/**
 * Every place that registers something ends in exactly one of the three lists. Sorted by path, method and location.
 */
export interface Ledger {
  readonly routes: readonly Route[];
  readonly excluded: readonly ExcludedRoute[];
  readonly unresolved: readonly Unresolved[];
  readonly frameworks: readonly FoundFramework[];
  /** Source files that were read and that were evaluated. */
  readonly files: { readonly read: number; readonly evaluated: number };
}
