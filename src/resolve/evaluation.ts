import type { Framework, Host } from '../frameworks/framework.ts';
import type { Language, ProjectFiles } from '../languages/language.ts';
import type { ParserPool } from '../languages/parser.ts';
import type { ClassMember, Expression, FunctionExpression, Statement } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Descriptions } from '../model/operation.ts';
import type { Method, Unresolved } from '../model/route.ts';
import { Budget, LIMITS } from './budget.ts';
import type { Dispatch } from './dispatching.ts';
import { FrameworkFacts } from './framework-facts.ts';
import { createHost, globFiles } from './host.ts';
import type { Intercept } from './intercepts.ts';
import { exported, exportedNames, type Module } from './module.ts';
import type { Router } from './router.ts';
import type { Cell, Journal, Scope, Written } from './scope.ts';
import type { Assumed } from './text.ts';
import type { OwnDecorator } from './unread-own-decorators.ts';
import {
  type Arguments,
  type ClassValue,
  type FunctionValue,
  type InstanceValue,
  type ListValue,
  lazy,
  UNDEFINED,
  type Value,
} from './value.ts';

/** The languages, frameworks and files of a run. */
export interface Setting {
  readonly project: ProjectFiles;
  readonly languages: readonly Language[];
  readonly frameworks: readonly Framework[];
  readonly pool: ParserPool;
  /** Whether a file takes part: limits of the configuration, no test. */
  readonly isSource: (file: string) => boolean;
  readonly isTest: (file: string, language: Language) => boolean;
  /** Whether a file mentions a framework of its language: only such files are run for themselves. */
  readonly isRelevant: (file: string) => boolean;
  readonly descriptions?: Descriptions;
  readonly assumed?: Assumed;
}

/** A verb, a path and a handler on something that is not known. */
export interface PossibleRegistration {
  readonly site: Location;
  readonly methods: readonly Method[];
  readonly path: Value;
  readonly why: string;
  /** Met while running a function with unknown arguments. */
  readonly speculative: boolean;
}

/** A running function. */
export interface Frame {
  readonly returns: Value[];
  /** What it yields, where it does. */
  yields?: ListValue;
  /** Value of the last expression statement, for languages that return it. */
  last?: Value | undefined;
  /** Why texts that are returned may differ: a default of the environment chose among them. */
  chosenBy?: string | undefined;
  /** Branches around the running code of which nobody knows whether they run. */
  unsure?: number;
  /** A text was returned where the environment leaves its defaults: texts that are returned later are not. */
  settled?: boolean;
  /** What branches wrote that left a round of the running loop by a test that is not known. */
  leaving?: (readonly Written[])[] | undefined;
}

/** A function that is called once everything is loaded. */
export interface Callback {
  readonly fn: FunctionValue;
  /** Who calls it, where nobody knows whether and when. */
  readonly by: string;
  /** What it is surely called with, by a server that starts. */
  readonly args?: Arguments;
  readonly site: Location;
}

/** The state of one run. Created once, filled by evaluating, read by `served.ts`. */
export class Evaluation extends Budget {
  readonly setting: Setting;
  /** What the frameworks say of libraries. */
  readonly facts: FrameworkFacts;
  readonly modules = new Map<string, Module>();
  /** Modules of which it is known whether they lead to a framework. */
  readonly leading = new Map<Module, boolean>();
  readonly routers: Router[] = [];
  readonly unresolved: Unresolved[] = [];
  /** Functions of the repository that frameworks speak for, by file and name. */
  readonly intercepts = new Map<string, Intercept>();
  /** Functions in the fields of a library's struct, which the library may call: `cobra.Command{Run: f}`. */
  readonly callbacks: Callback[] = [];
  /** Calls on unknown receivers that look like registrations. */
  readonly possible: PossibleRegistration[] = [];
  /** Members added to types that are no class of the repository. */
  readonly extensions: {
    readonly type: Value;
    readonly member: ClassMember;
    readonly scope: Scope;
    readonly site: Location;
  }[] = [];
  /** Types and added members that were declared before their files ran. */
  readonly declared = new Set<Statement>();
  readonly functions = new Map<FunctionExpression, FunctionValue>();
  readonly entered = new Map<FunctionExpression, number>();
  /** Functions that registered something when they were called, and the scopes in which they were written then. */
  readonly registering = new Map<FunctionExpression, Set<Scope>>();
  /** Routers that the handler which is being run for it hands requests to. */
  dispatching: Dispatch[] | undefined;
  /** How many registrations were met so far. */
  registrations = 0;
  /** Steps that all calls of a function took so far. */
  readonly spent = new Map<FunctionExpression, number>();
  readonly activations = new Map<FunctionExpression, number>();
  readonly classes: ClassValue[] = [];
  /** Open classes by whole name, then by the part of the repository that sees them. */
  readonly constants = new Map<string, Map<string, ClassValue>>();
  /** First parts of partial classes, by name. */
  readonly partials = new Map<string, readonly ClassValue[]>();
  readonly instances = new Map<ClassValue, InstanceValue>();
  /** Objects behind the instances of classes, where code reached for them. */
  readonly prototypes = new Map<ClassValue, InstanceValue>();
  /** What standard decorators left to be done where a class, or an instance of it, is made. */
  readonly initialisers = {
    ofClasses: new Map<ClassValue, readonly Value[]>(),
    ofInstances: new Map<ClassValue, readonly Value[]>(),
  };
  /** Calls of functions of the repository that decorate members. */
  readonly ownDecorators: OwnDecorator[] = [];
  /** Classes that decorators of libraries may note something on. */
  readonly decoratedByLibraries = new Set<ClassValue>();
  /** Decorators of the repository that are being called where a class is made. */
  decorating = 0;
  /** Contents of files of data that code imports. */
  readonly data = new Map<string, Value>();
  /** What code put on the object of global names. */
  readonly globals = new Map<string, Value>();
  /** Defaults of settings by name in small letters, where a library is told of them apart. */
  readonly defaults = new Map<string, Value>();
  /** The first instance of each class that code made. */
  readonly made = new Map<ClassValue, InstanceValue>();
  readonly #properties = new Map<FunctionExpression, Map<string, Value>>();
  /** What the running function has returned so far. */
  frame: Frame = { returns: [] };
  readonly #hosts = new Map<Framework, Host>();
  /** Per-run state of frameworks (a facade's current group), by framework id and key. */
  readonly state = new Map<string, unknown>();
  /** Call that is being made: where a registration is. */
  site: Location = { file: '', line: 0 };
  /** Unknown tests around the running code, as written, outermost first. */
  readonly conditions: string[] = [];
  journal: Journal | undefined;
  callDepth = 0;
  /** Steps that callbacks of libraries took. */
  callbackSteps = 0;
  /** Throws, and calls of what is not known, so far: what code may do besides its result. */
  effects = 0;
  /** Functions that are running, outermost first. */
  readonly running: FunctionValue[] = [];
  /** Sites of the calls that are being made, outermost first. */
  readonly callers: Location[] = [];
  nesting = 0;
  /** The statement that runs and whose value nobody takes. */
  discarded: Expression | undefined;
  /** Functions that were registered as handlers or guards: they run per request, not to register. */
  readonly handlers = new Set<FunctionExpression>();
  moduleDepth = 0;
  /** Modules whose code ran where another file includes it; true while it runs. */
  readonly included = new Map<Module, boolean>();
  /** Files that are run first, because the program is started from them. */
  readonly startedFrom = new Set<string>();
  /** Files that code imported by a name that it computed. */
  readonly importedByName = new Set<string>();
  /** Code imports a module whose name is not known: any may be loaded. */
  importsUnknown = false;
  /** Functions are being run with unknown arguments, after everything else. */
  speculative = false;
  /** Steps that these functions took. */
  speculated = 0;

  constructor(setting: Setting) {
    super();
    this.setting = setting;
    this.facts = new FrameworkFacts(setting.frameworks);
  }

  protected exhausted(site: Location): void {
    this.unresolved.push({
      location: site,
      framework: '',
      reason: 'the evaluation budget was used up here; what follows was not read',
    });
  }

  /** Properties that were set on a function. */
  propertiesOf(node: FunctionExpression): Map<string, Value> {
    let properties = this.#properties.get(node);
    if (properties === undefined) {
      properties = new Map();
      this.#properties.set(node, properties);
    }
    return properties;
  }

  /** What this run offers to a framework. */
  host(framework: Framework): Host {
    let host = this.#hosts.get(framework);
    if (host === undefined) {
      host = createHost(this, framework);
      this.#hosts.set(framework, host);
    }
    return host;
  }

  /** Remembers that a call of a function registered something. */
  noteRegistering({ node, scope }: FunctionValue): void {
    const scopes = this.registering.get(node) ?? new Set();
    this.registering.set(node, scopes);
    if (scopes.size < LIMITS.callbackScopes) scopes.add(scope);
  }

  /** Files by glob, relative to the repository; with `dot` those whose name begins with one, too. */
  glob(pattern: string, dot = false): readonly string[] {
    return globFiles(this, pattern, dot);
  }

  /** Names a module exports and their values; runs the module. */
  exportedNames(module: Module): readonly (readonly [string, Value])[] {
    return exportedNames(this, module).map(
      (name) => [name, exported(this, module, name) ?? UNDEFINED] as const,
    );
  }

  /** A scope for calls that frameworks make: any module's, only its language matters. */
  anyScope(): Scope {
    const file = this.modules.get(this.site.file) ?? [...this.modules.values()][0];
    if (file === undefined) throw new Error('no module was loaded');
    return file.scope;
  }

  /** Whether the grammars of a module's files were prepared. */
  canParse(module: Module, grammars: ReadonlySet<string>): boolean {
    return grammars.has(module.language.grammar(module.id));
  }

  /** How many files were parsed. */
  evaluatedFiles(): number {
    return [...this.modules.values()].reduce((sum, module) => sum + module.files.length, 0);
  }

  get condition(): string | undefined {
    return this.conditions.length === 0 ? undefined : this.conditions.join(' and ');
  }

  /** Functions that are running now, and how often. */
  activeCalls(): ReadonlyMap<FunctionExpression, number> {
    return new Map(this.activations);
  }

  /** Runs as if these functions were running around it, as often as that at least: what waits inside what waits adds nothing. */
  within<T>(active: ReadonlyMap<FunctionExpression, number>, work: () => T): T {
    const before = new Map(this.activations);
    for (const [node, count] of active)
      this.activations.set(node, Math.max(count, this.activations.get(node) ?? 0));
    try {
      return work();
    } finally {
      this.activations.clear();
      for (const [node, count] of before) this.activations.set(node, count);
    }
  }

  /** Work after which the rest goes on though it went deeper than JavaScript's own stack: the ledger says so. */
  survive(site: Location, framework: string, work: () => void): void {
    const { callDepth, nesting, moduleDepth } = this;
    const conditions = this.conditions.length;
    try {
      work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      Object.assign(this, { callDepth, nesting, moduleDepth });
      this.conditions.length = conditions;
      const reason = 'the code goes deeper here than can be followed; what follows was not read';
      this.unresolved.push({ location: site, framework, reason });
    }
  }

  /** Runs with another call site. */
  at<T>(site: Location, work: () => T): T {
    const before = this.site;
    this.site = site;
    try {
      return work();
    } finally {
      this.site = before;
    }
  }

  /** Runs under an unknown test. */
  under<T>(condition: string, work: () => T): T {
    this.conditions.push(condition);
    try {
      return work();
    } finally {
      this.conditions.pop();
    }
  }

  language(file: string): Language | undefined {
    const dot = file.lastIndexOf('.');
    const extension = dot < 0 ? '' : file.slice(dot);
    return this.setting.languages.find((language) => language.extensions.includes(extension));
  }

  /** Writes a variable, so that a branch with an unknown test can be undone. */
  assign(cell: Cell, value: Value): void {
    const { alias } = cell;
    // What an import binds (`except ImportError: plugin = None`) is read when it is used, before and after.
    const imported =
      alias === undefined || this.journal === undefined
        ? undefined
        : lazy(() => alias() ?? UNDEFINED, this.site);
    this.journal?.note(
      cell,
      '',
      imported ?? cell.value,
      (before) => {
        if (before !== undefined && before === imported) {
          cell.value = undefined;
          if (alias !== undefined) cell.alias = alias;
        } else {
          cell.value = before;
          delete cell.alias;
        }
      },
      () => cell.value,
    );
    cell.value = value;
    delete cell.alias;
  }

  /** Writes an entry of a map of values (a field, a key, a static). */
  put(owner: Map<string, Value>, key: string, value: Value): void {
    this.journal?.note(
      owner,
      key,
      owner.get(key),
      (before) => {
        if (before === undefined) owner.delete(key);
        else owner.set(key, before);
      },
      () => owner.get(key),
    );
    owner.set(key, value);
  }

  /** Takes an entry out of a map. */
  drop(owner: Map<string, Value>, key: string): void {
    const before = owner.get(key);
    if (before === undefined) return;
    this.put(owner, key, before);
    owner.delete(key);
  }

  /** Declares a variable in exactly this scope. */
  declare(scope: Scope, name: string, value: Value): void {
    const cell = scope.cells.get(name);
    if (cell === undefined) scope.cells.set(name, { value });
    else this.assign(cell, value);
  }
}
