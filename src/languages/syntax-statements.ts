import type { ClassMember, Expression, Index, Member, Positioned } from './syntax.ts';

/** What a value is bound to. */
export type Pattern = NamePattern | PlacePattern | ListPattern | KeysPattern;

export interface NamePattern extends Positioned {
  readonly kind: 'name-pattern';
  readonly name: string;
}

/** Assignment to `a.b` or `a[b]`. */
export interface PlacePattern extends Positioned {
  readonly kind: 'place-pattern';
  readonly place: Member | Index;
}

/** `[a, b = 1, ...rest]`, tuple targets. A hole is `null`. */
export interface ListPattern extends Positioned {
  readonly kind: 'list-pattern';
  readonly items: readonly (null | {
    readonly target: Pattern;
    readonly default?: Expression;
    readonly rest?: boolean;
  })[];
}

/** `{a, b: c = 1, ...rest}`. */
export interface KeysPattern extends Positioned {
  readonly kind: 'keys-pattern';
  readonly items: readonly {
    readonly key: Expression;
    readonly target: Pattern;
    readonly default?: Expression;
  }[];
  readonly rest?: Pattern;
}

export interface ExpressionStatement extends Positioned {
  readonly kind: 'expression';
  readonly expression: Expression;
}

/**
 * A declaration. Function and class declarations are `let`s whose value is a `function` or `class`; `hoisted` ones are bound
 * before the block runs. Python's and Ruby's first assignment is an `assign`, not a `let`.
 */
export interface Let extends Positioned {
  readonly kind: 'let';
  readonly target: Pattern;
  readonly value?: Expression;
  readonly type?: Expression;
  readonly hoisted?: boolean;
  /** Bound in the function (`var`) rather than in the block. */
  readonly functionScoped?: boolean;
  /** Exported under the bound names. */
  readonly exported?: boolean;
}

export interface Return extends Positioned {
  readonly kind: 'return';
  readonly value?: Expression;
}

/** Also `unless` (negated test), `switch`/`case`/`match`/`when` (a chain of `==` tests; fall-through joins bodies). */
export interface If extends Positioned {
  readonly kind: 'if';
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly else: readonly Statement[];
}

/**
 * Iteration over a collection: `for (const value of over)`, `for key in over` (keys only: `for (k in o)`), Go's `for key, value := range over`.
 * What a map yields as `value` is the language's business ({@link Language.traits}).
 */
export interface Loop extends Positioned {
  readonly kind: 'loop';
  readonly key?: Pattern;
  readonly value?: Pattern;
  readonly over: Expression;
  readonly body: readonly Statement[];
}

/** `for (init; test; step)`, `while (test)`. A missing test is endless. */
export interface Count extends Positioned {
  readonly kind: 'count';
  readonly init: readonly Statement[];
  readonly test?: Expression;
  readonly step?: Expression;
  readonly body: readonly Statement[];
}

/** A block with its own scope where the language has block scope; `with`/`using` bodies; Ruby `begin`. */
export interface Block extends Positioned {
  readonly kind: 'block';
  readonly body: readonly Statement[];
}

export interface Try extends Positioned {
  readonly kind: 'try';
  readonly body: readonly Statement[];
  readonly handlers: readonly { readonly target?: Pattern; readonly body: readonly Statement[] }[];
  readonly finally: readonly Statement[];
}

export interface Jump extends Positioned {
  readonly kind: 'jump';
  readonly what: 'break' | 'continue' | 'throw';
  readonly value?: Expression;
}

/**
 * `import d, {a as b}, * as n from 's'`; `from s import a as b`; `import s as n`; Go `import n "s"`; C# `using`; Java `import s.A`;
 * PHP `use`. `imported` is `default`, `*` (the module itself), a name, or a
 * path from a name to a member (`A.B`, Java and C#). A wildcard that binds every exported name
 * (`from s import *`, Java `s.*`, C# `using s`, Go `import . "s"`) is `everything`.
 */
export interface Import extends Positioned {
  readonly kind: 'import';
  /** As written; leading dots of a relative Python import are kept (`..core.config`). */
  readonly source: string;
  readonly bindings: readonly { readonly imported: string; readonly local: string; readonly line: number }[];
  readonly everything?: boolean;
  /** With `everything`: the type in the source whose static members are bound (Java `import static s.A.*`, C# `using static s.A`). */
  readonly within?: string;
  /** Type-only: its bindings are names of types, the module does not run. */
  readonly typeOnly?: boolean;
}

/**
 * `export {local as exported}`, `export default value`, `export {a as b} from 's'`, `export * from 's'` (`exported: '*'`, no local),
 * `export * as n from 's'` (`local: '*'`). `export =` is an assignment to `module.exports`.
 */
export interface Export extends Positioned {
  readonly kind: 'export';
  readonly items: readonly {
    readonly local?: string;
    readonly value?: Expression;
    readonly exported: string;
  }[];
  readonly source?: string;
}

/** A member added to a type from outside: Go methods, C# extension methods, reopened Ruby classes, Kotlin extensions. */
export interface Extend extends Positioned {
  readonly kind: 'extend';
  readonly type: Expression;
  readonly member: ClassMember;
}

/** `namespace A.B { … }`, Ruby `module A`, C# file-scoped namespaces (body = rest of the file), PHP namespaces, Java `package`. */
export interface Namespace extends Positioned {
  readonly kind: 'namespace';
  /** With the language's own separator replaced by `.`: `Acme.Api`. */
  readonly name: string;
  readonly body: readonly Statement[];
}

/** Python's `global a, b` and `nonlocal a`: assignments of this function to these names go outwards. */
export interface Outer extends Positioned {
  readonly kind: 'outer';
  readonly names: readonly string[];
  /** To the module, or to the nearest enclosing function that has the name. */
  readonly where: 'global' | 'nonlocal';
}

export type Statement =
  | ExpressionStatement
  | Let
  | Return
  | If
  | Loop
  | Count
  | Block
  | Try
  | Jump
  | Import
  | Export
  | Extend
  | Namespace
  | Outer;

/** A source file, lowered. */
export interface SyntaxFile {
  readonly file: string;
  readonly body: readonly Statement[];
  /** Go's package name; absent elsewhere. */
  readonly packageName?: string;
  /** Lines where the grammar had to recover from an error. */
  readonly errors: readonly number[];
}
