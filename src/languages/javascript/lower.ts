import { bodyOf, errorLines, opaqueAt } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Body, FunctionExpression, Statement, SyntaxFile } from '../syntax.ts';
import { lowerFunction } from './lower-functions.ts';
import { lowerStatements } from './lower-statements.ts';
import { withPlainTypes } from './plain-types.ts';
import { type DeclaredFunction, declaredFunctions } from './skim.ts';

/** Lowers a JavaScript or TypeScript file, with or without JSX, of either module system. */
export function lower(parsed: ParsedFile): SyntaxFile {
  const plain = withPlainTypes(parsed);
  return inPart(plain) ?? whole(plain);
}

function whole(parsed: ParsedFile): SyntaxFile {
  const { root } = parsed;
  return { file: parsed.file, body: lowerStatements(parsed, root), errors: errorLines(root) };
}

/** Without the functions that are declared at its top, where they are half of it: each is parsed when it is asked for. */
function inPart(parsed: ParsedFile): SyntaxFile | undefined {
  const { file, text } = parsed;
  const functions = declaredFunctions(text);
  const length = functions.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < text.length / 2) return undefined;
  const rest = parsed.without(functions);
  const { root } = rest;
  // The parser recovers from an error with what stands around it.
  if (root.hasError) return undefined;
  const declared = functions.flatMap((each) => declaration(parsed, each));
  return { file, body: [...declared, ...lowerStatements(rest, root)], errors: [] };
}

function declaration(source: ParsedFile, declared: DeclaredFunction): readonly Statement[] {
  const { name, line, exported } = declared;
  const statement: Statement = {
    kind: 'let',
    target: { kind: 'name-pattern', name, line },
    value: new LazyFunction(source, declared),
    hoisted: true,
    ...(exported === 'name' && { exported: true }),
    line,
  };
  if (exported !== 'default') return [statement];
  return [statement, { kind: 'export', items: [{ local: name, exported: 'default' }], line }];
}

/** A function of which not even the head is lowered before it is asked for. */
class LazyFunction implements FunctionExpression {
  readonly kind = 'function';
  readonly name: string;
  readonly receiver = 'caller';
  readonly decorators = [];
  readonly line: number;
  readonly endLine: number;
  readonly body: Body = {
    statements: () => this.#all.body.statements(),
    mentions: () => this.#all.body.mentions(),
  };
  readonly #source: ParsedFile;
  readonly #declared: DeclaredFunction;
  #lowered: FunctionExpression | undefined;

  constructor(source: ParsedFile, declared: DeclaredFunction) {
    this.name = declared.name;
    this.line = declared.line;
    this.endLine = declared.endLine;
    this.#source = source;
    this.#declared = declared;
  }

  get params(): FunctionExpression['params'] {
    return this.#all.params;
  }

  get #all(): FunctionExpression {
    this.#lowered ??= lowerDeclared(this.#source, this.#declared);
    return this.#lowered;
  }

  words(): ReadonlySet<string> {
    return this.#source.words(this.#declared.start, this.#declared.end);
  }
}

const DECLARATIONS = ['function_declaration', 'generator_function_declaration'];

/** Of the tree of the whole file, in which code that cannot be parsed may hide it. */
function lowerDeclared(
  source: ParsedFile,
  { name, line, from, endLine }: DeclaredFunction,
): FunctionExpression {
  const node = source.nodeAt(from, DECLARATIONS);
  if (node !== undefined) return lowerFunction(source, node);
  const expression = opaqueAt('a function that cannot be parsed', [], line);
  const body = bodyOf([{ kind: 'expression', expression, line }]);
  return { kind: 'function', name, params: [], receiver: 'caller', decorators: [], body, line, endLine };
}
