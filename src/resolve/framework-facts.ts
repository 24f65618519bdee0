import type { Framework } from '../frameworks/framework.ts';
import type { Language } from '../languages/language.ts';
import type { Expression, Statement } from '../languages/syntax.ts';
import type { Module } from './module.ts';
import type { Router } from './router.ts';

/** Which members of a name that is bound to a library register something. */
export type Registering = ReadonlySet<string> | 'all';

/** Classes that frameworks model and that make no router. */
const NO_MAKERS: ReadonlySet<string> = new Set(['Field', 'Config']);

/** What only checks that it was given something: `Guard.Against.Null(app)`, `EnsureArg.IsNotNull(app)`. */
const ARGUMENT_CHECK =
  /(?:^|\.)(?:Ensure|Guard|Check|Require|Throw|Assert|Argument)\w*\.(?:\w+\.)*\w*Null\w*$/;

/** What the frameworks of a run say of libraries, and what that makes of the files that import them. Looked up by hash. */
export class FrameworkFacts {
  readonly #frameworks: readonly Framework[];
  readonly #byId = new Map<string, Framework>();
  readonly #calls = new Map<string, readonly Framework[]>();
  readonly #readers = new Map<string, readonly Framework[]>();
  /** Every symbol that a modelled one begins with: `express` of `express.Router`. */
  readonly #prefixes: ReadonlySet<string>;
  /** Base classes whose fields are settings of the environment. */
  readonly settingsBases: ReadonlySet<string>;
  /** Library types that dependency injection hands over. */
  readonly injected: ReadonlySet<string>;
  /** Names of the classes of libraries that make a router: `Flask`, `Router`. */
  readonly makers: ReadonlySet<string>;
  /** Library symbols that serve the router that they are given. */
  readonly serves: ReadonlySet<string>;
  /** Methods of routers that answer a request. */
  readonly dispatches: ReadonlySet<string>;
  /** Symbols whose calls take a prefix away. */
  readonly strips: ReadonlySet<string>;
  /** Frameworks that speak for code which a generator writes. */
  readonly generators: readonly Framework[];
  /** Functions that generators write, and which symbols they are. */
  readonly written: ReadonlyMap<string, string>;
  readonly #harmless: ReadonlySet<string>;
  /** How the names of libraries begin of which all is harmless. */
  readonly #harmlessLibraries: readonly string[];
  readonly #packages: readonly string[];
  readonly #sources = new Map<string, boolean>();
  readonly #registers = new Map<Module, boolean>();
  readonly #frameworkNames = new Map<Module, ReadonlyMap<string, Registering>>();

  constructor(frameworks: readonly Framework[]) {
    this.#frameworks = frameworks;
    for (const framework of frameworks) {
      this.#byId.set(framework.id, framework);
      for (const symbol of Object.keys(framework.calls ?? {}))
        this.#calls.set(symbol, [...this.modelsOf(symbol), framework]);
      for (const symbol of framework.reads ?? [])
        this.#readers.set(symbol, [...this.readersOf(symbol), framework]);
    }
    this.generators = frameworks.filter(({ generated }) => generated !== undefined);
    this.written = new Map(frameworks.flatMap(({ writes }) => Object.entries(writes ?? {})));
    this.#packages = frameworks.flatMap((framework) => framework.packages);
    this.settingsBases = new Set(frameworks.flatMap((framework) => framework.settings ?? []));
    this.injected = new Set(frameworks.flatMap((framework) => framework.injected ?? []));
    this.makers = new Set(
      [...this.#calls.keys()]
        .map((symbol) => symbol.slice(symbol.lastIndexOf('.') + 1))
        .filter((name) => /^[A-Z]/.test(name) && !NO_MAKERS.has(name)),
    );
    this.serves = new Set(frameworks.flatMap((framework) => framework.serves ?? []));
    this.dispatches = new Set(frameworks.flatMap((framework) => framework.dispatches ?? []));
    this.strips = new Set(frameworks.flatMap((framework) => framework.strips ?? []));
    const harmless = frameworks.flatMap((framework) => framework.harmless ?? []);
    this.#harmless = new Set(harmless.filter((one) => !one.endsWith('*')));
    this.#harmlessLibraries = harmless.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1));
    this.#prefixes = new Set([...this.#calls.keys()].flatMap(prefixesOf));
  }

  /** The library of which a file is a copy, by the name under which it is imported. */
  copiedLibrary(file: string, text: () => string | undefined): string | undefined {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return this.#frameworks.find(
      ({ copied }) => copied?.file === name && text()?.includes(copied.text) === true,
    )?.packages[0];
  }

  /** Whether the server of a framework, or of the one that it builds on, takes `/Users` for `/users`. */
  ignoresCase({ ignoresCase, buildsOn }: Framework): boolean {
    return (
      ignoresCase === true || this.#frameworks.some((one) => one.id === buildsOn && one.ignoresCase === true)
    );
  }

  /** Whether something of a library takes a router and registers nothing. */
  isHarmless(symbol: string): boolean {
    return (
      this.#harmless.has(symbol) ||
      this.#harmlessLibraries.some((start) => symbol.startsWith(start)) ||
      ARGUMENT_CHECK.test(symbol)
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
    return this.isModelled(symbol) || this.#prefixes.has(symbol);
  }

  /** Whether an import is of a framework's library. */
  isFrameworkSource(source: string): boolean {
    let known = this.#sources.get(source);
    if (known === undefined) {
      known = this.#packages.some((name) => isWithin(source, name));
      this.#sources.set(source, known);
    }
    return known;
  }

  /** Whether an import is the package itself with which a framework registers, not what lies beside it (`chi/middleware`). */
  isFrameworkPackage(source: string): boolean {
    return this.#packages.includes(source);
  }

  /** Whether an imported name may register something, as far as its framework says which modules do. */
  #mayRegister(source: string, imported: string): boolean {
    const symbol = imported === '*' || imported === 'default' ? source : `${source}.${imported}`;
    return this.#frameworks.some(
      ({ packages, registering }) =>
        packages.some((name) => isWithin(source, name)) &&
        (registering === undefined ||
          registering.some((name) => isWithin(symbol, name) || isWithin(name, symbol))),
    );
  }

  /** Local names of a module that are bound to what a framework's library registers with. */
  frameworkNames(module: Module): ReadonlyMap<string, Registering> {
    let names = this.#frameworkNames.get(module);
    if (names === undefined) {
      names = new Map(module.files.flatMap((file) => file.body.flatMap((node) => this.#namesIn(node))));
      this.#frameworkNames.set(module, names);
    }
    return names;
  }

  #namesIn(node: Statement): readonly (readonly [string, Registering])[] {
    const isFramework = (source: string) => this.isFrameworkSource(source);
    if (node.kind !== 'import') return requiredNames(node, isFramework).map((name) => [name, 'all']);
    const isOne = isFramework(node.source);
    return node.bindings.flatMap(({ local, imported }): (readonly [string, Registering])[] => {
      if (imported !== '*') return isOne && this.#mayRegister(node.source, imported) ? [[local, 'all']] : [];
      const members = this.#members(node.source, isOne);
      return members === 'all' || members.size > 0 ? [[local, members]] : [];
    });
  }

  /** The members of a whole library that register: all where its framework does not say which. */
  #members(source: string, isFramework: boolean): Registering {
    const members = new Set<string>();
    const collect = (symbol: string, library: string) => {
      if (symbol.startsWith(`${library}.`)) members.add(symbol.slice(library.length + 1).split('.')[0] ?? '');
    };
    for (const { packages, registering } of isFramework ? this.#frameworks : []) {
      for (const library of packages.filter((name) => isWithin(source, name))) {
        if (registering === undefined) return 'all';
        for (const symbol of registering) collect(symbol, library);
      }
    }
    for (const symbol of this.#calls.keys()) collect(symbol, source);
    return members;
  }

  /** Words that make a function worth running, where all frameworks of a language name them. */
  speculatedWords(language: Language): readonly string[] | undefined {
    const frameworks = this.#frameworks.filter(({ languages }) => languages.includes(language.id));
    if (frameworks.length === 0 || frameworks.some(({ speculates }) => speculates === undefined))
      return undefined;
    return frameworks.flatMap(({ speculates }) => speculates ?? []);
  }

  /** The framework that made a router. */
  frameworkOf(router: Router): Framework | undefined {
    return this.#byId.get(router.framework);
  }

  /**
   * Whether a library's symbol serves what it is given: one that a framework names, or any that is called so where routers are
   * handlers of the language's own server (`graceful.ListenAndServe`).
   */
  isServer(symbol: string): boolean {
    return (
      this.serves.has(symbol) ||
      (this.serves.size > 0 && /\.(?:ListenAndServe|Serve)(?!HTTP$)(?![a-z])\w*$/.test(symbol))
    );
  }

  /** Whether a framework says what a call of the symbol makes. */
  isModelled(symbol: string): boolean {
    return this.#calls.has(symbol);
  }

  /** Whether a framework models the symbol or something that begins with it: `Rails.application` of `Rails.application.routes`. */
  leadsToModelled(symbol: string): boolean {
    return this.#calls.has(symbol) || this.#prefixes.has(symbol);
  }

  /** Frameworks that model a call of the symbol. */
  modelsOf(symbol: string): readonly Framework[] {
    return this.#calls.get(symbol) ?? [];
  }

  /** Frameworks that say what a member is that is read of what a call gave. */
  readersOf(symbol: string): readonly Framework[] {
    return this.#readers.get(symbol) ?? [];
  }
}

/** `a.b` and `a` of `a.b.c`. */
function prefixesOf(symbol: string): readonly string[] {
  return [...symbol.matchAll(/\./g)].map((dot) => symbol.slice(0, dot.index));
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
