import { Language as Grammar, type Node, Parser, type Tree } from 'web-tree-sitter';
import type { Body, Statement } from './syntax.ts';

/** Files above this size (characters) are parsed in no language. */
export const MAX_SOURCE_LENGTH = 2_000_000;

/** Files above this size are not parsed, where a language does not say otherwise: bundles and data, never a service's routes. */
export const USUAL_SOURCE_LENGTH = 1_000_000;

/**
 * Text whose trees are kept at one time, in characters: a tree takes some fifteen bytes for each. Older ones are freed, and
 * parsed again when a body of theirs is entered.
 */
const LIVE_TEXT = 2_000_000;

/** Of what is no ASCII all counts: it stands beside no identifier but in strings and comments. */
const IDENTIFIER = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/g;

/**
 * The one parsing engine. Loads grammars (WebAssembly), parses, and frees trees: those of {@link LIVE_TEXT} live at a time.
 */
export class ParserPool {
  readonly #load: (wasm: string) => Uint8Array;
  readonly #grammars = new Map<string, Parser>();
  readonly #live = new Map<string, { readonly tree: Tree; readonly length: number }>();
  #length = 0;
  #engine: Promise<void> | undefined;

  /** @param load bytes of a wasm file by base name: `web-tree-sitter`, `tree-sitter-python`. */
  constructor(load: (wasm: string) => Uint8Array) {
    this.#load = load;
  }

  /** Compiles the grammars of these base names. Must be awaited before {@link parse} uses them. */
  async prepare(grammars: Iterable<string>): Promise<void> {
    this.#engine ??= Parser.init({ wasmBinary: this.#load('web-tree-sitter') });
    await this.#engine;
    await Promise.all(
      [...new Set(grammars)]
        .filter((name) => !this.#grammars.has(name))
        .map(async (name) => {
          const grammar = await Grammar.load(this.#load(name));
          this.#grammars.set(name, new Parser().setLanguage(grammar));
        }),
    );
  }

  /** Whether a grammar was prepared. */
  has(grammar: string): boolean {
    return this.#grammars.has(grammar);
  }

  /** Parses a text. The tree lives as long as the pool keeps it; use the result's `root` at once or through `defer`. */
  parse(file: string, text: string, grammar: string): ParsedFile {
    return new ParsedFile(file, text, (kept, part) => this.#tree(`${file}${part}`, kept, grammar));
  }

  /** Frees all trees and parsers. */
  close(): void {
    for (const { tree } of this.#live.values()) tree.delete();
    for (const parser of this.#grammars.values()) parser.delete();
    this.#live.clear();
    this.#grammars.clear();
  }

  #tree(file: string, text: string, grammar: string): Tree {
    const key = `${grammar} ${file}`;
    const known = this.#live.get(key);
    if (known !== undefined) {
      this.#live.delete(key);
      this.#live.set(key, known);
      return known.tree;
    }
    const parser = this.#grammars.get(grammar);
    if (parser === undefined) throw new Error(`grammar ${grammar} was not prepared`);
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`no tree for ${file}`);
    this.#live.set(key, { tree, length: text.length });
    this.#length += text.length;
    for (const [oldest, { tree: old, length }] of this.#live) {
      if (this.#length <= LIVE_TEXT || old === tree) break;
      old.delete();
      this.#live.delete(oldest);
      this.#length -= length;
    }
    return tree;
  }
}

/** A part of a text, with the number of its line feeds. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly feeds: number;
}

/** A file as the lowering of a language sees it. */
export class ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly #parse: (text: string, part: string) => Tree;
  readonly #part: string;

  /**
   * @param parse the tree of a text; kept under the name of a part of the file, '' for all of it.
   * @param part which part of the file the text holds.
   */
  constructor(file: string, text: string, parse: (text: string, part: string) => Tree, part = '') {
    this.file = file;
    this.text = text;
    this.#parse = parse;
    this.#part = part;
  }

  /** The root node; valid until another file is parsed. Do not keep nodes: keep a {@link body}. */
  get root(): Node {
    return this.#parse(this.text, this.#part).rootNode;
  }

  /** The same file without these parts of its text. What is left stays on its lines. */
  without(spans: readonly Span[]): ParsedFile {
    let text = '';
    let at = 0;
    for (const { start, end, feeds } of spans) {
      text += this.text.slice(at, start) + '\n'.repeat(feeds);
      at = end;
    }
    return new ParsedFile(this.file, text + this.text.slice(at), this.#parse, ' in part');
  }

  /** The same file with its text in the words that the grammar knows, each as long as the one it stands for. */
  rewritten(text: string): ParsedFile {
    return new ParsedFile(this.file, text, this.#parse, ' rewritten');
  }

  /** The smallest node of one of these types that begins at an offset; undefined where there is none. */
  nodeAt(start: number, types: readonly string[]): Node | undefined {
    let node = this.root.descendantForIndex(start, start + 1);
    while (node !== null && node.startIndex === start && !types.includes(node.type)) node = node.parent;
    return node?.startIndex === start ? node : undefined;
  }

  /** The identifiers of a part of the text, comments and strings included. */
  words(start: number, end: number): ReadonlySet<string> {
    return new Set(this.text.slice(start, end).match(IDENTIFIER) ?? []);
  }

  /** A function body that is lowered when it is first entered. `lower` gets the same node, of a fresh tree if need be. */
  body(node: Node, lower: (node: Node) => readonly Statement[]): Body {
    const { startIndex, endIndex, typeId } = node;
    let statements: readonly Statement[] | undefined;
    let mentions: ReadonlySet<string> | undefined;
    return {
      statements: () => {
        statements ??= this.#lowered(() => lower(this.#find(startIndex, endIndex, typeId)));
        return statements;
      },
      mentions: () => {
        mentions ??= this.words(startIndex, endIndex);
        return mentions;
      },
    };
  }

  /** A body past the engine's stack is one opaque statement: the rest of its file is still read. */
  #lowered(lower: () => readonly Statement[]): readonly Statement[] {
    try {
      return lower();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const expression = { kind: 'opaque', what: 'code that nests too deeply', parts: [], line: 1 } as const;
      return [{ kind: 'expression', expression, line: 1 }];
    }
  }

  #find(start: number, end: number, typeId: number): Node {
    let node = this.root.descendantForIndex(start, end);
    while (node !== null && node.typeId !== typeId) node = node.parent;
    if (node === null || node.startIndex !== start || node.endIndex !== end) {
      throw new Error(`${this.file}: no node at ${start}-${end}`);
    }
    return node;
  }
}
