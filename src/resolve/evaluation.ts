import type { Framework, Host } from '../frameworks/framework.ts';
import type { Language, ProjectFiles } from '../languages/language.ts';
import type { ParserPool } from '../languages/parser.ts';
import type { ClassMember, Expression, FunctionExpression, Statement } from '../languages/syntax.ts';
import type { Location } from '../model/location.ts';
import type { Method, Unresolved } from '../model/route.ts';
import { createHost, globFiles } from './host.ts';
import type { Intercept } from './intercepts.ts';
import { exported, exportedNames, type Module } from './module.ts';
import type { Router } from './router.ts';
import type { Cell, Journal, Scope } from './scope.ts';
import { type ClassValue, type FunctionValue, type InstanceValue, UNDEFINED, type Value } from './value.ts';

/** Bounds of a run; a real service reaches none of them. Passing one gives an `unresolved`, never a hang. */
export const LIMITS = {
  /** Evaluated nodes in the whole run, and in one file's top level. */
  steps: 3_000_000,
  /** Evaluated nodes of one function that is run with unknown arguments, or one callback that a library may call. */
  speculativeSteps: 150_000,
  /** Nested calls. */
  callDepth: 40,
  /** Running activations of one function. */
  activations: 3,
  /** Iterations of one loop. */
  iterations: 5_000,
  /** Nested expressions, over all running calls: the engine's own stack is finite. */
  nesting: 400,
  /** Modules that are loading inside each other: JavaScript's own stack is finite. */
  moduleDepth: 60,
} as const;

/** Classes that frameworks model and that make no router. */
const NO_MAKERS: ReadonlySet<string> = new Set(['Field', 'Config']);

/** The languages, frameworks and files of a run. */
export interface Setting {
  readonly project: ProjectFiles;
  readonly languages: readonly Language[];
  readonly frameworks: readonly Framework[];
  readonly pool: ParserPool;
  /** Whether a file takes part: limits of the configuration, no test. */
  readonly isSource: (file: string) => boolean;
  /** Whether a file mentions a framework of its language: only such files are run for themselves. */
  readonly isRelevant: (file: string) => boolean;
}

/** A verb, a path and a handler on something that is not known. */
export interface PossibleRegistration {
  readonly site: Location;
  readonly method: Method;
  readonly path: Value;
  readonly why: string;
  /** Met while running a function with unknown arguments. */
  readonly speculative: boolean;
}

/** A running function. */
export interface Frame {
  readonly returns: Value[];
  /** Value of the last expression statement, for languages that return it. */
  last?: Value;
}

/** The state of one run. Created once, filled by evaluating, read by `served.ts`. */
export class Evaluation {
  readonly setting: Setting;
  readonly modules = new Map<string, Module>();
  readonly routers: Router[] = [];
  readonly unresolved: Unresolved[] = [];
  /** Functions of the repository that frameworks speak for, by file and name. */
  readonly intercepts = new Map<string, Intercept>();
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
  readonly activations = new Map<FunctionExpression, number>();
  readonly classes: ClassValue[] = [];
  /** Open classes by whole name, then by the part of the repository that sees them. */
  readonly constants = new Map<string, Map<string, ClassValue>>();
  /** First parts of partial classes, by name. */
  readonly partials = new Map<string, readonly ClassValue[]>();
  readonly instances = new Map<ClassValue, InstanceValue>();
  /** The first instance of each class that code made. */
  readonly made = new Map<ClassValue, InstanceValue>();
  readonly #properties = new Map<FunctionExpression, Map<string, Value>>();
  readonly #byId = new Map<string, Framework>();
  readonly #calls = new Map<string, readonly Framework[]>();
  /** Base classes whose fields are settings of the environment. */
  readonly settingsBases: ReadonlySet<string>;
  /** Library types that dependency injection hands over. */
  readonly injected: ReadonlySet<string>;
  /** Names of the classes of libraries that make a router: `Flask`, `Router`. */
  readonly makers: ReadonlySet<string>;
  /** Library symbols that take a router and register nothing. */
  readonly harmless: ReadonlySet<string>;
  /** What the running function has returned so far. */
  frame: Frame = { returns: [] };
  readonly #registers = new Map<Module, boolean>();
  readonly #packages: readonly string[];
  readonly #frameworkNames = new Map<Module, ReadonlySet<string>>();
  readonly #hosts = new Map<Framework, Host>();
  /** Per-run state of frameworks (a facade's current group), by framework id and key. */
  readonly state = new Map<string, unknown>();
  /** Call that is being made: where a registration is. */
  site: Location = { file: '', line: 0 };
  /** Unknown tests around the running code, as written, outermost first. */
  readonly conditions: string[] = [];
  journal: Journal | undefined;
  steps = 0;
  callDepth = 0;
  /** Throws, and calls of what is not known, so far: what code may do besides its result. */
  effects = 0;
  /** Sites of the calls that are being made, outermost first. */
  readonly callers: Location[] = [];
  nesting = 0;
  /** Functions that were registered as handlers or guards: they run per request, not to register. */
  readonly handlers = new Set<FunctionExpression>();
  moduleDepth = 0;
  /** Modules whose code ran where another file includes it; true while it runs. */
  readonly included = new Map<Module, boolean>();
  /** Functions are being run with unknown arguments, after everything else. */
  speculative = false;
  #exhausted = false;
  #limit: number = LIMITS.steps;

  constructor(setting: Setting) {
    this.setting = setting;
    for (const framework of setting.frameworks) {
      this.#byId.set(framework.id, framework);
      for (const symbol of Object.keys(framework.calls ?? {}))
        this.#calls.set(symbol, [...this.modelsOf(symbol), framework]);
    }
    this.#packages = setting.frameworks.flatMap((framework) => framework.packages);
    this.settingsBases = new Set(setting.frameworks.flatMap((framework) => framework.settings ?? []));
    this.injected = new Set(setting.frameworks.flatMap((framework) => framework.injected ?? []));
    this.makers = new Set(
      [...this.#calls.keys()]
        .map((symbol) => symbol.slice(symbol.lastIndexOf('.') + 1))
        .filter((name) => /^[A-Z]/.test(name) && !NO_MAKERS.has(name)),
    );
    this.harmless = new Set(setting.frameworks.flatMap((framework) => framework.harmless ?? []));
  }

  /** Counts a step. False when the budget is gone; says so once in the ledger. */
  step(site: Location): boolean {
    if (++this.steps <= this.#limit) return true;
    if (!this.#exhausted && this.#limit === LIMITS.steps) {
      this.#exhausted = true;
      this.unresolved.push({
        location: site,
        framework: '',
        reason: 'the evaluation budget was used up here; what follows was not read',
      });
    }
    return false;
  }

  /** Words that make a function worth running, where all frameworks of a language name them. */
  speculatedWords(language: Language): readonly string[] | undefined {
    const frameworks = this.setting.frameworks.filter(({ languages }) => languages.includes(language.id));
    if (frameworks.length === 0 || frameworks.some(({ speculates }) => speculates === undefined))
      return undefined;
    return frameworks.flatMap(({ speculates }) => speculates ?? []);
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

  /** The framework that made a router. */
  frameworkOf(router: Router): Framework | undefined {
    return this.#byId.get(router.framework);
  }

  /** Whether a framework says what a call of the symbol makes. */
  isModelled(symbol: string): boolean {
    return this.#calls.has(symbol);
  }

  /** Frameworks that model a call of the symbol. */
  modelsOf(symbol: string): readonly Framework[] {
    return this.#calls.get(symbol) ?? [];
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

  /** Files by glob, relative to the repository. */
  glob(pattern: string): readonly string[] {
    return globFiles(this, pattern);
  }

  /** Names a module exports and their values; runs the module. */
  exportedNames(module: Module): readonly (readonly [string, Value])[] {
    return exportedNames(this, module).map(
      (name) => [name, exported(this, module, name) ?? UNDEFINED] as const,
    );
  }

  /**
   * Whether code of a module may make routers: it imports something that a framework models, not just types and errors of
   * its library. Calls into other modules can wait until their result is needed.
   */
  registers(module: Module): boolean {
    if (!module.relevant) return false;
    let registers = this.#registers.get(module);
    if (registers === undefined) {
      const sources = module.files.flatMap((file) =>
        file.body.flatMap((node) => (node.kind === 'import' ? [node] : [])),
      );
      const imports = sources.filter((node) => this.isFrameworkSource(node.source));
      registers =
        imports.length === 0 ||
        module.files.some((file) =>
          file.body.some(
            (node) => requiredNames(node, (source) => this.isFrameworkSource(source)).length > 0,
          ),
        ) ||
        imports.some(
          (node) =>
            node.everything === true ||
            node.bindings.some((binding) => this.#mayModel(node.source, binding.imported)),
        );
      this.#registers.set(module, registers);
    }
    return registers;
  }

  #mayModel(source: string, imported: string): boolean {
    const [first = ''] = imported.split('.');
    // Java's source names the type that the path begins with.
    const from = source.endsWith(`.${first}`) ? source.slice(0, -first.length - 1) : source;
    const symbol = imported === '*' || imported === 'default' ? source : `${from}.${imported}`;
    return this.isModelled(symbol) || [...this.#calls.keys()].some((key) => key.startsWith(`${symbol}.`));
  }

  /** Whether an import is of a framework's library. */
  isFrameworkSource(source: string): boolean {
    return this.#packages.some(
      (name) => source === name || source.startsWith(`${name}/`) || source.startsWith(`${name}.`),
    );
  }

  /** Whether an imported name may register something, as far as its framework says which modules do. */
  #mayRegister(source: string, imported: string): boolean {
    const symbol = imported === '*' || imported === 'default' ? source : `${source}.${imported}`;
    return this.setting.frameworks.some(
      ({ packages, registering }) =>
        packages.some((name) => isWithin(source, name)) &&
        (registering === undefined ||
          registering.some((name) => isWithin(symbol, name) || isWithin(name, symbol))),
    );
  }

  /** Local names of a module that are bound to what a framework's library registers with. */
  frameworkNames(module: Module): ReadonlySet<string> {
    let names = this.#frameworkNames.get(module);
    if (names === undefined) {
      const isFramework = (source: string) => this.isFrameworkSource(source);
      names = new Set(
        module.files.flatMap((file) =>
          file.body.flatMap((node) =>
            node.kind === 'import' && isFramework(node.source)
              ? node.bindings
                  .filter((binding) => this.#mayRegister(node.source, binding.imported))
                  .map((binding) => binding.local)
              : requiredNames(node, isFramework),
          ),
        ),
      );
      this.#frameworkNames.set(module, names);
    }
    return names;
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

  /** Functions that are running now, each as often as it runs. */
  activeCalls(): readonly FunctionExpression[] {
    return [...this.activations].flatMap(([node, count]) => new Array<FunctionExpression>(count).fill(node));
  }

  /** Runs as if these functions were running around it. */
  within<T>(active: readonly FunctionExpression[], work: () => T): T {
    for (const node of active) this.activations.set(node, (this.activations.get(node) ?? 0) + 1);
    try {
      return work();
    } finally {
      for (const node of active) this.#deactivate(node);
    }
  }

  #deactivate(node: FunctionExpression): void {
    const count = (this.activations.get(node) ?? 1) - 1;
    if (count === 0) this.activations.delete(node);
    else this.activations.set(node, count);
  }

  /** Runs with a budget of its own, for code that may never run in earnest. What exceeds it is not evaluated. */
  briefly<T>(steps: number, work: () => T): T {
    const before = this.#limit;
    this.#limit = Math.min(before, this.steps + steps);
    try {
      return work();
    } finally {
      this.#limit = before;
    }
  }

  /** Runs the top level of a module: it runs once for everybody, so the budget of brief work does not count it. */
  inEarnest(work: () => void): void {
    const before = this.#limit;
    const start = this.steps;
    this.#limit = LIMITS.steps;
    try {
      work();
    } finally {
      this.#limit = Math.min(LIMITS.steps, before + this.steps - start);
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
    this.journal?.note(
      cell,
      '',
      cell.value,
      (before) => {
        cell.value = before;
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

  /** Declares a variable in exactly this scope. */
  declare(scope: Scope, name: string, value: Value): void {
    const cell = scope.cells.get(name);
    if (cell === undefined) scope.cells.set(name, { value });
    else this.assign(cell, value);
  }
}

/** Whether a name is a library's, or of one of its modules. */
function isWithin(name: string, library: string): boolean {
  return name === library || name.startsWith(`${library}/`) || name.startsWith(`${library}.`);
}

/** Names bound by `const x = require('library')`. */
function requiredNames(node: Statement, isFramework: (source: string) => boolean): readonly string[] {
  if (node.kind !== 'let' || node.value === undefined) return [];
  const source = importSource(node.value);
  if (source === undefined || !isFramework(source)) return [];
  if (node.target.kind === 'name-pattern') return [node.target.name];
  if (node.target.kind !== 'keys-pattern') return [];
  return node.target.items.flatMap((item) => (item.target.kind === 'name-pattern' ? [item.target.name] : []));
}

/** The library behind `require('x')`, `require('x').y` and `require('x')()`. */
function importSource(node: Expression): string | undefined {
  switch (node.kind) {
    case 'import':
      return node.source.kind === 'literal' && typeof node.source.value === 'string'
        ? node.source.value
        : undefined;
    case 'member':
      return importSource(node.object);
    case 'call':
      return importSource(node.callee);
    default:
      return undefined;
  }
}
