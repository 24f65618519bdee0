/**
 * The language-neutral syntax model: what every language is lowered to, and all that the evaluator knows of a program.
 *
 * Rules for lowering:
 * - Erase what does not change a value: await, casts, non-null marks, parentheses, generics, Go's `&` and `*`, `out`/`ref`.
 * - What a language file does not know becomes `opaque` with its parts; nothing is dropped.
 * - Strings are decoded (escapes resolved). Interpolated strings are `template`s.
 * - Types are lowered as expressions (`Annotated[User, Depends(f)]` is an `index` of a `name` by a `list`), pointers and
 *   nullability erased.
 * - Function bodies are lowered when they are first entered (see {@link Body}).
 * - Lines count from 1 and are those of the token that a person would point at (for a member call chain
 *   `app\n  .get('/x')` the line of `.get`).
 */

import type { Pattern, Statement } from './syntax-statements.ts';

export type * from './syntax-statements.ts';

export interface Positioned {
  readonly line: number;
}

export type Constant = string | number | boolean | null | undefined;

/** `1`, `'x'`, `true`, `null`, `undefined`, `None`, `nil`, a Ruby symbol (as its string). */
export interface Literal extends Positioned {
  readonly kind: 'literal';
  readonly value: Constant;
  /** Written as a symbol (Ruby). */
  readonly symbol?: boolean;
}

export interface RegexLiteral extends Positioned {
  readonly kind: 'regex';
  readonly source: string;
  readonly flags: string;
}

/** An interpolated string; its parts are joined as text. Fixed pieces are `literal`s. */
export interface Template extends Positioned {
  readonly kind: 'template';
  readonly parts: readonly Expression[];
}

export interface Name extends Positioned {
  readonly kind: 'name';
  readonly name: string;
  /** What the code writes in its place, where no program can write the name: the subject of a `switch`. */
  readonly holds?: Expression;
}

/** `this`, Ruby `self`, PHP `$this`; not Python's `self`, which is a parameter. */
export interface Self extends Positioned {
  readonly kind: 'self';
}

/** `super` (also Python's `super()`, Java's and C#'s `base`): the receiver seen as its base class. */
export interface Super extends Positioned {
  readonly kind: 'super';
}

/** `a.b`, `a?.b`, `A::B`, `$a->b`. */
export interface Member extends Positioned {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
  /** `a?.b`, and `b` of `a?.x.b`: nothing where the object is nothing. */
  readonly safe?: boolean;
}

/** `a[b]`. */
export interface Index extends Positioned {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

export interface Argument {
  readonly value: Expression;
  /** Name of a keyword argument (`prefix="/x"`, C# `name: x`, PHP `name: x`, an attribute's property). */
  readonly name?: string;
  /** `...xs`, `*xs` are `list`; `**kw` is `map`. */
  readonly spread?: 'list' | 'map';
}

/** A call. A block that follows (Ruby `do … end`, Kotlin's trailing lambda) is the last argument, named `&block`. */
export interface Call extends Positioned {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Argument[];
  /** Written with `new`. */
  readonly isNew: boolean;
  /** Types that are given to a generic function (`map<T>(x)`). */
  readonly typeArgs?: readonly Expression[];
}

/** `[a, ...b]`, tuples, sets, PHP arrays without keys, Go slices and arrays. */
export interface ListLiteral extends Positioned {
  readonly kind: 'list';
  readonly items: readonly Argument[];
  /** The named type, where the literal names one. Of a struct: the items are the values of its fields, in order (Go). */
  readonly type?: Expression;
}

export interface MapEntry {
  /** `null` for a spread of `value` (`...x`, `**x`). */
  readonly key: Expression | null;
  readonly value: Expression;
  /** The value is a function that is called when the entry is read. */
  readonly getter?: boolean;
}

/**
 * `{a: 1, [b]: 2, ...c}`, dicts, hashes, PHP arrays with keys, Go maps; Go and Rust struct literals too (with `type`), C#
 * anonymous objects and object initialisers.
 */
export interface MapLiteral extends Positioned {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  /** The struct's type, where the literal names one. */
  readonly type?: Expression;
  /** It is given away by value: what it leaves out has the zero value of its type ({@link ClassMember.zero}). */
  readonly complete?: boolean;
}

/** A function's body. */
export interface Body {
  /** Lowers on the first call (parsing the file again when its tree was freed) and remembers. */
  statements(): readonly Statement[];
  /** The identifiers that its text contains, comments and strings included: cheap, may say too much, never too little. */
  mentions(): ReadonlySet<string>;
}

export interface Parameter extends Positioned {
  readonly target: Pattern;
  readonly default?: Expression;
  /** `...xs`, `*args` are `list`; `**kwargs` is `map`; Ruby's and Kotlin's block parameter is `block`. */
  readonly rest?: 'list' | 'map' | 'block';
  /** The parameter also declares a field of its class (TypeScript `constructor(private x: X)`, PHP, Kotlin, records). */
  readonly field?: boolean;
  readonly type?: Expression;
  /** Decorators, attributes or annotations on the parameter. */
  readonly decorators?: readonly Expression[];
}

/**
 * Where a function's `self` comes from: `caller` (JavaScript `function`, methods of every language with an implicit
 * receiver), `first` (its first parameter: Python methods, Go methods), `lexical` (arrow functions, lambdas, blocks).
 */
export type ReceiverKind = 'caller' | 'first' | 'lexical';

export interface FunctionExpression extends Positioned {
  readonly kind: 'function';
  /** Own name, bound inside the body; absent for anonymous functions. */
  readonly name?: string;
  readonly params: readonly Parameter[];
  readonly receiver: ReceiverKind;
  /** Outermost first. */
  readonly decorators: readonly Expression[];
  /** Names that stand for types in its body. */
  readonly typeParams?: readonly string[];
  readonly body: Body;
  /** Last line of the function. */
  readonly endLine: number;
  /**
   * The identifiers of all of it, as {@link Body.mentions}, not remembered. There where even its head is lowered only when it is
   * asked for: who can do with this should.
   */
  words?(): ReadonlySet<string>;
}

export type MemberKind = 'method' | 'getter' | 'setter' | 'field' | 'constructor' | 'statement';

/**
 * A member of a class in source order. A `field` has `value` or none; methods, getters and constructors have a `function`
 * as value; a `statement` is code in the class body that runs with the class as self (Python's and Ruby's class bodies,
 * static blocks).
 */
export interface ClassMember extends Positioned {
  readonly kind: MemberKind;
  /** `''` for a statement; a computed name is in `computed`. */
  readonly name: string;
  readonly computed?: Expression;
  readonly static: boolean;
  readonly visibility?: 'public' | 'protected' | 'private' | 'internal';
  readonly abstract?: boolean;
  /** Where a method must say that it replaces one of a base (C#'s `override` and `new`): whether it does. */
  readonly replaces?: boolean;
  readonly decorators: readonly Expression[];
  readonly type?: Expression;
  readonly value?: Expression;
  /** What a field holds where nothing was ever written to it, as far as its type says (Go). */
  readonly zero?: Expression;
  readonly statement?: Statement;
}

export interface ClassExpression extends Positioned {
  readonly kind: 'class';
  readonly name?: string;
  readonly flavour: 'class' | 'interface' | 'struct' | 'enum' | 'trait' | 'record' | 'object';
  readonly abstract?: boolean;
  /** Absent where the language has none, or says none: `internal` in C#. */
  readonly visibility?: ClassMember['visibility'];
  /** It has type parameters, where the language layer says so. */
  readonly generic?: boolean;
  /** Other files, or other places of this one, may hold more of its members (C#'s `partial`). */
  readonly partial?: boolean;
  /** Base class first, then interfaces; Python keyword arguments are named. */
  readonly bases: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly members: readonly ClassMember[];
}

/**
 * Operators are written one way in every language: `+` (numbers and text), `.`/`<>` concatenation too is `+`; `-` `*` `/` `%`; `==`
 * and `!=` (also `===`, `is`), `<` `<=` `>` `>=`, `in`, `&&`, `||`, `??` (also Python's `or`/`and`, Ruby's `||`), `|` (union of types, masks).
 */
export interface Binary extends Positioned {
  readonly kind: 'binary';
  readonly operator:
    | '+'
    | '-'
    | '*'
    | '/'
    | '%'
    | '=='
    | '!='
    | '<'
    | '<='
    | '>'
    | '>='
    | 'in'
    | 'is'
    | '&&'
    | '||'
    | '??'
    | '|'
    | '&'
    | 'other';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Not extends Positioned {
  readonly kind: 'not';
  readonly value: Expression;
}

/** `test ? then : else`, `then if test else else`. */
export interface Choice extends Positioned {
  readonly kind: 'choice';
  readonly test: Expression;
  readonly then: Expression;
  readonly else: Expression;
}

/** `target = value`; `target += value` has the operator, `x ||= v` and `x ??= v` too. Its value is the new value. */
export interface Assign extends Positioned {
  readonly kind: 'assign';
  readonly target: Pattern;
  readonly operator?: Binary['operator'];
  readonly value: Expression;
}

/** `[element for target in over if tests]`; with `key` it makes a map. */
export interface Comprehension extends Positioned {
  readonly kind: 'comprehension';
  readonly key?: Expression;
  readonly element: Expression;
  readonly loops: readonly {
    readonly target: Pattern;
    readonly over: Expression;
    readonly tests: readonly Expression[];
  }[];
}

/** `require(x)`, `import(x)`, `importlib.import_module(x)`: the module as a value. PHP's `require x`: what the file returns. */
export interface ImportExpression extends Positioned {
  readonly kind: 'import';
  readonly source: Expression;
  /**
   * Whether a CommonJS export is seen as it is (`require`) or as a namespace with `default` (`import()`); `include` runs the
   * file's code each time, with the variables of the place (PHP).
   */
  readonly style: 'require' | 'namespace' | 'include';
}

/** Something the language layer does not know; its parts are evaluated for their effects. */
/** {@link Opaque.what} of `yield x` and of `yield* xs`: a call of the function gives the list of it all. */
export const YIELD = { one: 'yield', all: 'yield*' } as const;

export interface Opaque extends Positioned {
  readonly kind: 'opaque';
  /** Grammar node type or a word for a person. */
  readonly what: string;
  readonly parts: readonly Expression[];
}

export type Expression =
  | Literal
  | RegexLiteral
  | Template
  | Name
  | Self
  | Super
  | Member
  | Index
  | Call
  | ListLiteral
  | MapLiteral
  | FunctionExpression
  | ClassExpression
  | Binary
  | Not
  | Choice
  | Assign
  | Comprehension
  | ImportExpression
  | Opaque;
