import type { Location } from '../model/location.ts';
import type { DescribedApi } from '../model/operation.ts';
import type { Method, RouteNature } from '../model/route.ts';
import type { ExportView } from '../resolve/exports.ts';
import type { Guard, Router } from '../resolve/router.ts';
import type {
  Arguments,
  ClassValue,
  Decoration,
  FunctionValue,
  GivenValue,
  RouterValue,
  TermValue,
  UnknownValue,
  Value,
} from '../resolve/value.ts';

/** A stretch of a path that is not known. Stands for any text, any number of segments. */
export const HOLE = '\uE000';

/** One way in which a path template can be read from a framework's dialect. */
export interface Template {
  /** OpenAPI template: `/users/{id}`. */
  readonly path: string;
  /** Name of the parameter that takes all remaining segments. */
  readonly catchAll?: string;
}

/** A call of a library's symbol, or of a method of a modelled value. */
export interface LibraryCall {
  readonly args: Arguments;
  readonly site: Location;
  /** For `a(x).b(y)`: what `b` was read from. */
  readonly receiver?: Value;
  readonly symbol: string;
}

/**
 * A framework is facts plus hooks: what its functions, methods, decorators, file names or URL tables mean. It parses
 * nothing, reads no file, and knows no language.
 */
export interface Framework {
  readonly id: string;
  readonly title: string;
  /** Ids of the languages in which it is used. */
  readonly languages: readonly string[];
  /** Where its routing is documented. */
  readonly docs: string;
  /** Id of the framework whose applications serve it, with the same dialect of paths and the same joining. */
  readonly buildsOn?: string;
  /** Id of the framework whose applications its routers hang on, where they join paths in another way. */
  readonly hangsOn?: string;
  /** Libraries that reveal it, as they are imported. A file that names none of them is not run for its own sake. */
  readonly packages: readonly string[];
  /** Modules of its libraries whose names register; absent: all. Code that uses none of them is not run for its own sake. */
  readonly registering?: readonly string[];
  /** The one file that its library consists of, which projects copy into their own packages, and a text that tells such a copy. */
  readonly copied?: { readonly file: string; readonly text: string };
  /** More words that make a file relevant (base classes of a DSL without imports). */
  readonly mentions?: readonly string[];
  /** Words of which one stands in every file that registers something: they tell of routes in languages that nobody reads. */
  readonly registers?: readonly string[];
  /** Globs of files that it reads by their place: they reveal it, and take part. */
  readonly conventions?: readonly string[];
  /** Base classes whose fields are settings of the environment: soft constants. */
  readonly settings?: readonly string[];
  /** Library types that dependency injection hands over: what a call of the symbol (`calls`) makes is the parameter's value. */
  readonly injected?: readonly string[];
  /**
   * Words of functions that are worth running though nothing calls them, where a function that mentions a library's name is
   * not (Java: nearly every method does). Absent: every function that mentions such a name.
   */
  readonly speculates?: readonly string[];
  /** What a call of a library's symbol makes. Keys are symbols: `express.Router`. */
  readonly calls?: Readonly<Record<string, (call: LibraryCall, host: Host) => Value | undefined>>;
  /**
   * Functions and methods (`Class.method`) of the repository itself, by the module they are exported from, whose calls are
   * what `calls` says of `from.call` instead of being evaluated.
   */
  readonly intercepts?: readonly { readonly from: string; readonly call: string }[];
  /** Methods of its routers that answer a request which a handler of another framework hands to them. */
  readonly dispatches?: readonly string[];
  /** Symbols whose call, given a prefix and a handler, is a handler that takes the prefix away from the path (`http.StripPrefix`). */
  readonly strips?: readonly string[];
  /**
   * Symbols that a router is given to when it is served (`net/http.ListenAndServe`), for frameworks in which an application
   * and a router are one thing: where one is given to them, another that is neither given nor mounted is not known to be
   * served.
   */
  readonly serves?: readonly string[];
  /** Its server, and so what builds on it, takes `/Users` for `/users` unless it is told otherwise. */
  readonly ignoresCase?: boolean;
  /** Its routers are functions, for code that asks (`typeof layer === 'function'`). */
  readonly callable?: boolean;
  /** Symbols of other libraries that take a router and register nothing on it (`http.createServer`). */
  readonly harmless?: readonly string[];
  /**
   * Functions of files that its generator writes, which are seldom committed: imported from a file that is not there, they
   * are these symbols.
   */
  readonly writes?: Readonly<Record<string, string>>;
  /**
   * What a call of a function means that a generator writes, by its symbol, which is the repository's own.
   *
   * @param isThere its code is committed, and is evaluated where this says nothing
   */
  generated?(call: LibraryCall, isThere: boolean, host: Host): Value | undefined;
  /** Members of what calls of its library give that are read, of which {@link symbol} is asked. */
  readonly reads?: readonly string[];
  /** A symbol that is read, not called. */
  symbol?(symbol: string, host: Host): Value | undefined;
  /** A method of its router. Undefined: not known, the result is unknown and nothing is registered. */
  method?(router: Router, name: string, call: LibraryCall, host: Host): Value | undefined;
  /** A member of its router that is read. Undefined: a method. */
  member?(router: Router, name: string, host: Host): Value | undefined;
  /** A method on something injected or unknown. */
  foreign?(receiver: Value, name: string, call: LibraryCall, host: Host): Value | undefined;
  /** After everything has run: terms, decorated classes, folders, tables to routes. */
  finish?(host: Host): void;
  /** Joins a mount's prefix with a path, both in its dialect; the default puts exactly one slash between them. */
  join?(prefix: string, path: string): string;
  /** Reads its path dialect. Several for optional parts; holes ({@link HOLE}) stay as they are. */
  path(raw: string): readonly Template[];
}

/** What is known of a text. */
export interface KnownText {
  /** With {@link HOLE} where it is unknown. */
  readonly text: string;
  /** Why it may differ: `default of process.env.BASE`. */
  readonly soft?: string;
  /** Why it is not known, for each hole. */
  readonly holes: readonly UnknownValue[];
}

/** A parameter of a function as dependency injection sees it. */
export interface ParameterView {
  readonly name: string;
  /** Evaluated where the function was written. */
  readonly default: Value | undefined;
  readonly type: Value | undefined;
  /** What a type that is made of another holds (`List<X>`), where it is written. */
  readonly element?: Value;
  readonly decorations: readonly Decoration[];
}

/** A member of a class, with its decorators evaluated. */
export interface MemberView {
  readonly name: string;
  readonly kind: 'method' | 'getter' | 'setter' | 'field' | 'constructor';
  readonly static: boolean;
  readonly site: Location;
  readonly decorations: readonly Decoration[];
  /** The class that declares it. */
  readonly declarer: ClassValue;
  /** How many parameters a method has. */
  readonly arity: number;
  /** Names of its parameters' types without their own arguments: what tells overloads apart. */
  readonly parameterTypes: readonly (string | undefined)[];
  /** Absent where the language has none. */
  readonly visibility?: 'public' | 'protected' | 'private' | 'internal';
  /** It has no body: a base class or an interface only promises it. */
  readonly abstract: boolean;
  /** Evaluates a field's value or gives the method. */
  value(): Value;
  type(): Value | undefined;
}

export interface RouteSpec {
  readonly methods: readonly Method[];
  /** In the framework's dialect. A list is several paths. */
  readonly path: Value | string;
  readonly handler: string;
  readonly guards?: readonly Guard[];
  readonly nature?: RouteNature;
  readonly notes?: readonly string[];
  readonly site?: Location;
  /** The paths that the whole path stands for, in the dialect, asked when everything has run: one for each version it answers. */
  readonly expand?: (path: string) => readonly string[];
  /** Its methods are one operation, of which a description names one: what a resource answers to PUT and to PATCH. */
  readonly eitherMethod?: boolean;
  /** The path with optional parts of which this is one; known where the dialect itself reads several from one path. */
  readonly variantOf?: string;
  /** The site is the handler's own, whoever registers it. */
  readonly settled?: boolean;
  readonly absolute?: boolean;
}

/** What the evaluator offers to a framework. Values are values of `resolve/value.ts`; sites default to the current call. */
export interface Host {
  readonly site: Location;
  /** How many throws and calls of what is not known were met so far. */
  readonly effects: number;
  /** Makes a router. `kind` `app` is served by itself. */
  router(kind: string, options?: { prefix?: Value | string; site?: Location; parent?: Router }): RouterValue;
  route(router: Router, route: RouteSpec): void;
  mount(
    router: Router,
    path: Value | string,
    child: Router,
    options?: { guards?: readonly Guard[]; site?: Location; replacesPrefix?: boolean },
  ): void;
  guard(
    router: Router,
    guards: readonly Guard[],
    options?: { path?: Value | string; whole?: boolean; exact?: boolean; site?: Location },
  ): void;
  /**
   * A registration that cannot be worked out. Without a router it stands alone. With `mounts`, a router of the repository may be
   * what is mounted.
   */
  unresolved(
    reason: string,
    options?: {
      router?: Router;
      methods?: readonly Method[];
      path?: Value | string;
      site?: Location;
      mounts?: boolean;
    },
  ): void;
  /** The framework object by id, for frameworks that build on another. */
  framework(id: string): Framework | undefined;

  /** The value behind lazy ones. */
  force(value: Value): Value;
  /** Members of a union, forced. */
  alternatives(value: Value): readonly Value[];
  /** All texts that a value can be (constants of any kind as text), with holes. Never empty. */
  texts(value: Value): readonly KnownText[];
  /** Values joined as text. */
  concatenate(values: readonly Value[]): Value;
  /** The text of a value that is surely one known text. */
  text(value: Value | undefined): string | undefined;
  /** Items of a list; a scalar is one item; undefined when it is not known to be a list. */
  items(value: Value | undefined): readonly Value[] | undefined;
  /** Whether a text has what a pattern says (a text is contained, a regular expression matches); undefined when it cannot be tried. */
  matches(pattern: Value, text: string): boolean | undefined;
  /** Truth of a constant; undefined where it is not known. */
  truth(value: Value | undefined): boolean | undefined;
  /** A member of any value: map entry, field, static, export, symbol. */
  member(value: Value, name: string): Value;
  /** A map entry that is there, else undefined. */
  entry(value: Value | undefined, key: string): Value | undefined;
  entries(value: Value | undefined): readonly (readonly [string, Value])[];
  /** The router of a value: routers, instances of a subclass of one, lazies; undefined when it surely is none or unknown. */
  routerOf(value: Value | undefined): Router | undefined;
  isFunction(value: Value | undefined): boolean;
  /**
   * The method by which a subclass of the repository replaces one of the library's router, bound to the instance, for methods
   * that the library itself calls (`get` calls `add_api_route`). Undefined where the library's own is called.
   */
  override(router: Router, name: string): Value | undefined;
  /**
   * The router that a value serves: the router itself, or the one that a wrapper made of functions and library calls holds
   * (`logged(timed(router))`).
   */
  wrappedRouter(value: Value | undefined): Router | undefined;
  /** The function that a value is, or that the wrappers around it were given (`caught(list)`, `@functools.wraps`). */
  wrappedFunction(value: Value): FunctionValue | undefined;
  /** What the function that made a closure was given, as far as the closure uses it. */
  givenTo(closure: FunctionValue): readonly Value[];

  /** Calls a function value with values. */
  call(
    callee: Value,
    args: Arguments,
    options?: { self?: Value; site?: Location; condition?: string },
  ): Value;
  /** Calls a function once everything is loaded, as a server that starts does (`lifespan(app)`). */
  whenStarted(callee: Value, args: Arguments): void;
  /** Runs a block (a function literal) with another self. */
  block(block: Value, self: Value, args?: Arguments): Value;
  /** Makes an instance of a class (one per class and run when `shared`). */
  instance(type: ClassValue, options?: { shared?: boolean; args?: Arguments }): Value;

  /** All classes that were met in files that take part. */
  classes(): readonly ClassValue[];
  /** Base classes, nearest first, then bases of bases: the method resolution order, own class first. Terms are kept. */
  lineage(type: ClassValue): readonly Value[];
  decorations(type: ClassValue): readonly Decoration[];
  /** What code of the repository noted on a class itself (`Reflect.defineMetadata`), by key. */
  metadata(type: ClassValue): ReadonlyMap<string, Value>;
  /** Decorators of the repository are being called where their class is made. */
  readonly decorating: boolean;
  /**
   * Own members. With `inherited`, those of base classes that are not overridden too. With `overloads`, every declaration in the
   * order of the source, where a method overrides those of its name and number of parameters.
   */
  members(type: ClassValue, options?: { inherited?: boolean; overloads?: boolean }): readonly MemberView[];
  parameters(fn: FunctionValue): readonly ParameterView[];
  /** Decorators met under the one that is being applied, outermost first. */
  decorationsOf(fn: Value): readonly Decoration[];
  siteOf(value: ClassValue | FunctionValue | TermValue): Location;

  /** How a person would call a handler: as written, `(inline)` for a function literal. */
  handlerName(arg: GivenValue | undefined): string;
  /** Names of guards: lists are flattened, calls are named by their callee. */
  guardNames(args: readonly GivenValue[]): readonly Guard[];
  /** The name of a symbol's call or of a function, else as written. */
  nameOf(arg: GivenValue): string;

  /** State that lives as long as the run. */
  state<T>(key: string, initial: () => T): T;
  /** The test, as written, under which the code runs that is being evaluated; undefined where there is none. */
  readonly condition: string | undefined;
  /** Does something as if under a test, for what is registered later than it was written. */
  under<T>(condition: string | undefined, work: () => T): T;
  /** What a dotted or relative name means where a file imports it: a module (its top level runs), a library's symbol, unknown. */
  import(name: string, from: string): Value;
  /** The part of the repository that a file is built with, as a directory; empty for none. */
  home(file: string): string;
  /** Whether a file is built into the program that another belongs to; true where nobody says what is built with what. */
  isBuiltInto(file: string, program: string): boolean;
  /** Files of the repository by glob; of source files those that take part. */
  files(glob: string): readonly string[];
  /** Source files in which one of the words stands, also those that take no part. */
  mentioning(words: readonly string[]): readonly string[];
  /** A folder as the code names it, relative to the repository, and all files below it; undefined outside of the repository. */
  folder(path: string): { readonly directory: string; readonly files: readonly string[] } | undefined;
  /** What packages of the repository offer in a group of entry points, as code sees it (`name`, `load()`). */
  entryPoints(group: string): readonly Value[];
  /** The module of a file as a value (its top level runs). */
  module(file: string): Value | undefined;
  /**
   * Runs the code of a file again, as an `include` with these variables, for routing files that an application loads at a
   * certain place; gives what the file returns. Undefined when it is not in the repository.
   * @param path relative to the repository, or absolute as the code works it out
   * @param self what the file's code takes for itself (a mapper of routes)
   */
  include(path: string, variables?: ReadonlyMap<string, Value>, self?: Value): Value | undefined;
  exportedNames(module: Value): readonly string[];
  /**
   * The API description that the code names, or without a path the one that the code is held against. Undefined where there is
   * none that can be read.
   * @param path absolute as the code works it out, or relative to where the program is started: the nearest directory at or
   *   above the current file counts
   */
  description(path?: string): DescribedApi | undefined;
  /**
   * The router that a request handler hands its requests to (`(req, res) => api.handleRequest(req, req, res)`), by the methods
   * that the router's framework names in {@link Framework.dispatches}.
   */
  dispatchedTo(handler: Value): Router | undefined;
  /**
   * The routers that a handler hands its requests to, with the prefix that it takes away from their path before. The handler is
   * run for it, with unknown arguments.
   */
  dispatchesOf(handler: Value): readonly { readonly router: Router; readonly prefix?: Value }[];
  /** How a module exports a name; undefined where no statement says so. */
  exportOf(module: Value, name: string): ExportView | undefined;
  /** Parsed JSON, YAML or properties of a file as plain data, for configuration a framework reads itself; undefined when absent. */
  data(file: string): unknown;
  /** The line of a key of such a file, by the keys that lead to it; 1 where it is not there. */
  dataLine(file: string, keys: readonly string[]): number;
}

/** A framework that is known and that nobody reads yet. */
export interface UnreadFramework {
  readonly title: string;
  /** Names of the files that say what a package depends on. */
  readonly manifests: RegExp;
  /** Finds the dependency in the text of a manifest. */
  readonly dependency: RegExp;
  /** Names of its source files. */
  readonly sources: RegExp;
  /** Finds code that serves with it: that something depends on it says nothing (it may be what a client needs). */
  readonly serves: RegExp;
}
