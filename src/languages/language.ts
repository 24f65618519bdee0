import type { OperationEntry } from './operation-names.ts';
import type { ParsedFile } from './parser.ts';
import type { SettingsLibrary } from './settings-libraries.ts';
import type { SyntaxFile } from './syntax.ts';

/** What is known of a language before it is loaded. */
export interface LanguageDoor {
  readonly id: string;
  readonly extensions: readonly string[];
  load(): Promise<Language>;
}

/** The files of the analysed repository as the language layer may see them. Paths are relative, with forward slashes. */
export interface ProjectFiles {
  /** All files that are not ignored, sorted. */
  readonly files: readonly string[];
  has(file: string): boolean;
  hasDirectory(directory: string): boolean;
  /** Direct children files of a directory ('' is the root), sorted; empty when there is none. */
  filesIn(directory: string): readonly string[];
  /** Direct children directories of a directory, sorted; empty when there is none. */
  directoriesIn(directory: string): readonly string[];
  /** Text of a file, undefined when it is not there, binary or too large. Cached. */
  read(file: string): string | undefined;
}

/**
 * What an import names: files of the repository (one for most languages; all files of a package or namespace for Go, C#,
 * Java), or a library, by the name its own documentation uses.
 */
export type Resolution =
  | { readonly kind: 'files'; readonly files: readonly string[] }
  /** A Python package without `__init__.py`: only its submodules can be read. */
  | { readonly kind: 'directory'; readonly directory: string }
  | { readonly kind: 'library'; readonly name: string }
  /** A file of data (JSON), whose content is the value. */
  | { readonly kind: 'data'; readonly file: string }
  /** A relative import of a file that is not there (generated, or a data file). */
  | { readonly kind: 'absent'; readonly name: string };

/** What code can ask of a type while it runs. Questions about another type are calls, as are those for members by name. */
export type TypeQuestion =
  | 'assembly'
  | 'base'
  | 'extends'
  | 'extends-class'
  | 'interface-list'
  | 'interfaces'
  | 'invocation'
  | 'is-abstract'
  | 'is-base-of'
  | 'is-class'
  | 'is-enum'
  | 'is-generic'
  | 'is-interface'
  | 'is-public'
  | 'itself'
  | 'method'
  | 'property';

/** How code asks for types, and what it may ask of them (C#'s `System.Reflection`). */
export interface Reflection {
  /** Questions by the name of the member that answers. */
  readonly types: Readonly<Record<string, TypeQuestion>>;
  /** Members of an assembly that are the list of its types. */
  readonly typeLists: readonly string[];
  /** Methods of an assembly that give the list of its types. */
  readonly typeListCalls: readonly string[];
  /** Of a member that was found: its name, how it is called, how a property is read. */
  readonly memberName: string;
  readonly invoke: string;
  readonly read: string;
  /** The member of a function that is the method behind it. */
  readonly functionInfo: string;
}

export interface LanguageTraits {
  /** Scope of a file's top-level names: `file` (JavaScript, Python), `directory` (a Go package), `project` (Java, C#, Ruby, PHP: types by name). */
  readonly scope: 'file' | 'directory' | 'project';
  /** A variable that is declared with a type alone is a value of the type, ready to be used (Go). */
  readonly zeroValues?: boolean;
  /** A call may give several results, of which the first is what it makes (Go). */
  readonly severalResults?: boolean;
  /** Only what a file exports can be imported (JavaScript); else every top-level name can. */
  readonly explicitExports?: boolean;
  /** `from a import b` may name a module `b` of the package `a`, asked of {@link Language.resolve} as `a.b` (Python). */
  readonly submodules?: boolean;
  /** Library base classes of records: what such a class without a constructor is given by position is for its declared fields. */
  readonly recordBases?: readonly string[];
  /** Decorators are calls made where a function or class is defined (Python), or metadata that a library reads. */
  readonly decorators: 'calls' | 'metadata';
  /** Decorators of a class that are functions of the repository are called where the class is made (TypeScript). */
  readonly appliesDecorators?: boolean;
  /** Assignment to an unbound name declares it in the function (Python, Ruby, PHP) or in the module (sloppy JavaScript). */
  readonly assignment: 'declares' | 'global';
  /** Assignment in a block or lambda writes a variable of the function around it, where that has one of the name (Ruby). */
  readonly closuresAssign?: boolean;
  /** A class may be begun again: two of one name in one {@link Language.home} are one, and constants are seen by all its files (Ruby). */
  readonly openClasses?: boolean;
  /** Library modules by which another module gives a class that takes it what it calls so (Ruby's concerns). */
  readonly concerns?: Readonly<Record<string, string>>;
  /** Symbol of the object that is self at the top level of a file (Ruby). */
  readonly mainObject?: string;
  /** A block has its own scope. */
  readonly blockScope: boolean;
  /** What iterating a map yields as its value. */
  readonly mapIteration: 'keys' | 'values' | 'entries';
  /** What is called for each entry of a map is given the key first (Ruby), else the value (JavaScript's `forEach`). */
  readonly keyFirst?: boolean;
  /** A bare name may be a member of self (Java, C#, Ruby). */
  readonly implicitSelf: boolean;
  /** A class may declare a method several times, for other parameters, and a field of its name beside it (Java, C#). */
  readonly overloads?: boolean;
  /** Types may be given methods from outside, which {@link Language.declarers} finds by name (C#). */
  readonly extensionMethods?: boolean;
  /** Symbols of the object whose members are names that every file has (JavaScript's `global`). */
  readonly globalObjects?: readonly string[];
  /** Name of the constructor method. */
  readonly constructorName: string;
  /** What a function calls the list of all that it was given, parameters or not. */
  readonly argumentsName?: string;
  /** `A()` makes an instance (Python), else only `new` (or `A.new`, see `newMethod`). */
  readonly classesAreCallable: boolean;
  /** `super` goes on with the next class in the order of the instance's class, not with the base of the method's own (Python). */
  readonly superFollowsInstance?: boolean;
  /** What all that may decorate is derived from; a class that is not, is passed over where a decorator's name is looked up (C#). */
  readonly decorationBase?: string;
  /** Name under which a member of an enumeration gives its value; the member itself is taken to be that value (Python). */
  readonly enumValue?: string;
  /** Name under which a type gives its own name (C#'s `typeof(A).Name`). */
  readonly typeName?: string;
  /** Ruby's `A.new`. */
  readonly newMethod?: string;
  /** The last expression of a function is its value (Ruby). */
  readonly implicitReturn?: boolean;
  /** A member without arguments is a call (Ruby). */
  readonly membersAreCalls?: boolean;
  /** Methods that call the method which their first argument names (Ruby's `send`). */
  readonly senders?: readonly string[];
  /** Methods that run a block with what they are called on for its self; whether it is given that, or their arguments (Ruby). */
  readonly executors?: Readonly<Record<string, 'itself' | 'arguments'>>;
  /** Values that are false in a test besides false and null/undefined. */
  readonly falsy: readonly (string | number)[];
  /** An empty list or map is false (Python). */
  readonly emptyIsFalse?: boolean;
}

/** A language is an object: parsing facts, import resolution, and names for what the evaluator can do. */
export interface Language {
  readonly id: string;
  readonly title: string;
  /** With the dot: `.ts`. */
  readonly extensions: readonly string[];
  /** Base name of the grammar's wasm for a file: `tree-sitter-tsx`. */
  grammar(file: string): string;
  /** @param project where it is known, for what only other files tell (the name of a Go package) */
  lower(parsed: ParsedFile, project?: ProjectFiles): SyntaxFile;
  readonly traits: LanguageTraits;
  /** Imports name libraries in quotes: a word of a licence or a comment imports nothing. */
  readonly quotedImports?: boolean;
  /** What an import in `from` names. `source` is as in the syntax model. */
  resolve(source: string, from: string, project: ProjectFiles): Resolution;
  /**
   * Files that may declare a name that is bound nowhere in `from` (traits.scope `project` or `directory`), best first.
   * For a directory scope: the other files of the package.
   */
  declarers?(name: string, from: string, project: ProjectFiles): readonly string[];
  /** Files that may declare a name all the same, where neither {@link declarers} nor a library that is known explains it. */
  likelyDeclarers?(name: string, from: string, project: ProjectFiles): readonly string[];
  /** Files that may hold other parts of a type of which `from` holds one (C#'s `partial`). */
  partsOfType?(name: string, from: string, project: ProjectFiles): readonly string[];
  /** The whole name of the repository's namespace that a name stands for in `from`; without `from`, that has this whole name. */
  namespaceNamed?(name: string, from: string | undefined, project: ProjectFiles): string | undefined;
  /**
   * Packages or namespaces of libraries of which `from` imports every name (Java `import s.*`, C# `using s` and what the build
   * adds): a name that nothing declares may be a symbol of any of them.
   */
  libraries?(from: string, project: ProjectFiles): readonly string[];
  /** The library symbol of a name that nothing binds or declares (PHP's global functions and classes); undefined for a variable. */
  unboundSymbol?(name: string, from: string, project: ProjectFiles): string | undefined;
  /** The part of the repository whose files see each other's constants, or are built as one, as a directory; empty for none. */
  home?(file: string, project: ProjectFiles): string;
  /**
   * What a file, or the directory of a package without a file, knows of itself: its names where it is imported (`__name__`,
   * `__package__`), and as a list the directories of its submodules (`__path__`).
   */
  ownNames?(file: string, project: ProjectFiles): Readonly<Record<string, string | readonly string[]>>;
  /** The parts that a part is built with, itself among them. */
  homesOf?(home: string, project: ProjectFiles): ReadonlySet<string>;
  readonly reflection?: Reflection;
  /** Names that are always there, as library symbols: `process`, `Object`, `os.environ`. A name maps to its symbol. */
  readonly globals: Readonly<Record<string, string>>;
  /** Operations by library symbol (`Object.keys`, `len`, `strings.TrimSuffix`). */
  readonly functions: Readonly<Record<string, OperationEntry>>;
  /** Operations by method name on a known list, map or text (`forEach`, `items`, `lower`). */
  readonly methods: Readonly<Record<string, OperationEntry>>;
  /** Operations by the name of a member that is read on the path of a file (`stem`). */
  readonly pathMembers?: Readonly<Record<string, OperationEntry>>;
  /** Symbols whose calls only note what they are given: a function among it is not called back. */
  readonly quiet?: readonly string[];
  /** Symbol of the map that holds every loaded module by its name (`sys.modules`). */
  readonly loadedModules?: string;
  /** What a line of comment begins with. */
  readonly comment?: string;
  /** Libraries that check settings and know their defaults. */
  readonly settingsLibraries?: readonly SettingsLibrary[];
  /** Symbols whose members or calls read the environment: `process.env`, `os.environ`, `os.getenv`. */
  readonly environment: readonly string[];
  /** Values of a symbol that is read, not called (`path.sep`: '/'). */
  readonly constants?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The types of global names, by name, as a service runs: a page's `window` is not there. */
  readonly globalTypes?: Readonly<Record<string, string>>;
  /** Names of methods by which libraries of commands and services start an object that they are given (`Run`). */
  readonly startMethods?: readonly string[];
  /** Packages whose types only tests have as parameters. */
  readonly testPackages?: readonly string[];
  /** A test, mock, example or declaration file, which never serves. */
  isTest(file: string): boolean;
  /** Whether the build of a program takes a file at all, where the file itself says so; absent: it does. */
  isBuilt?(file: string, project: ProjectFiles): boolean;
  /**
   * What the symbols of a file's module begin with elsewhere (`github.com/acme/shop/api`), for languages whose compiler finds
   * every name, of a file or of a directory (`api/`): one that no file declares is in code that is not committed, and is known by its symbol as a library's is.
   */
  symbolRoot?(file: string, project: ProjectFiles): string | undefined;
  /** What a file imports, told from its text without parsing it, to find out cheaply where code leads. */
  importPaths?(file: string, project: ProjectFiles): readonly string[];
  /**
   * Text that registers a route on what other code hands over (`app.get('/x', …)`): a file that has it takes part though it
   * names no framework, where others of its language do.
   */
  readonly registration?: Pick<RegExp, 'test'>;
  /** A struct, by its name and file, whose fields files, flags or the environment set. */
  isSettings?(type: string, file: string): boolean;
  /** Characters of the longest text that is parsed, where servers that programs write are longer than what people write. */
  readonly longest?: number;
  /** Text that a program wrote: what nobody calls there is only offered. */
  isGenerated?(text: string): boolean;
  /** Files to start from, best first: manifest entries, main packages, conventional names. */
  entries(project: ProjectFiles): readonly string[];
  /** What commands tell a server to serve: an application, or a function that the server calls for one. */
  served?(project: ProjectFiles): readonly NamedObject[];
  /** What the packages of the project offer by name to whoever asks for a group of it. */
  entryPoints?(project: ProjectFiles): readonly EntryPoint[];
}

/** An object that a package offers in a group (`shop.plugins`) under a name; without an object it is the module. */
export interface EntryPoint {
  readonly group: string;
  readonly name: string;
  readonly module: string;
  readonly object?: string;
}

/** A name at the top of a file. */
export interface NamedObject {
  readonly file: string;
  readonly name: string;
}
