import type { Node } from 'web-tree-sitter';
import type { ProjectFiles } from '../language.ts';
import { errorLines, firstPart, lineOf, nameAt, namePattern, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Expression, Statement, SyntaxFile } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerConstants, lowerTypes, lowerVariables } from './lower-declarations.ts';
import { lowerFunction, lowerMethod } from './lower-functions.ts';
import { lowerImports, packageName } from './lower-imports.ts';
import { lowerStatement } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';
import { withNewValues } from './new-values.ts';

/**
 * Lowers a Go file. Declarations of a package see each other in any order, so they come in the order in which they can be
 * made: types, methods, functions, constants, variables; then what runs by itself: `init`, and `main` of a program.
 */
export function lower(file: ParsedFile, project?: ProjectFiles): SyntaxFile {
  const parsed = withNewValues(file);
  const { root } = parsed;
  const context: Context = { source: parsed, types: declaredTypes(parsed, root) };
  const name = packageName(parsed, root);
  const nodes = parts(root);
  const of = (type: string, make: (node: Node) => readonly Statement[]) =>
    nodes.filter((node) => node.type === type).flatMap(make);
  const starts = nodes.flatMap((node) => start(context, node, name));
  return {
    file: parsed.file,
    body: [
      ...lowerImports(parsed, root, project),
      ...of('type_declaration', (node) => lowerTypes(context, node)),
      ...of('method_declaration', (node) => method(context, node)),
      ...of('function_declaration', (node) => declaration(context, node)),
      ...of('const_declaration', (node) => lowerConstants(context, node)),
      ...of('var_declaration', (node) => lowerVariables(context, node)),
      ...nodes.flatMap((node) => (KNOWN.has(node.type) ? [] : lowerStatement(context, node))),
      ...starts,
    ],
    ...(name !== undefined && { packageName: name }),
    errors: errorLines(root),
  };
}

const KNOWN = new Set([
  'package_clause',
  'import_declaration',
  'type_declaration',
  'method_declaration',
  'function_declaration',
  'const_declaration',
  'var_declaration',
]);

/** Underlying types by name, so that literals of named lists and maps have their element types. */
function declaredTypes(source: ParsedFile, root: Node): ReadonlyMap<string, Expression> {
  const types = new Map<string, Expression>();
  const context: Context = { source, types };
  for (const spec of parts(root)
    .filter((node) => node.type === 'type_declaration')
    .flatMap(parts)) {
    const name = spec.childForFieldName('name');
    const type = spec.childForFieldName('type');
    if (name !== null && type !== null) types.set(textOf(source, name), lowerType(context, type));
  }
  return types;
}

function declaration(context: Context, node: Node): readonly Statement[] {
  const value = lowerFunction(context, node);
  const { name, line } = value;
  // There may be several `init`s and `_`s; nobody can name them.
  if (name === undefined || name === 'init' || name === '_') return [];
  return [{ kind: 'let', target: namePattern(name, line), value, hoisted: true, line }];
}

function method(context: Context, node: Node): readonly Statement[] {
  const name = node.childForFieldName('name');
  const receiver = node.childForFieldName('receiver');
  const parameter = receiver && firstPart(receiver);
  const type = parameter?.childForFieldName('type');
  if (name === null || !type) return [];
  const line = lineOf(name);
  return [
    {
      kind: 'extend',
      type: lowerType(context, type),
      member: {
        kind: 'method',
        name: textOf(context.source, name),
        static: false,
        decorators: [],
        value: lowerMethod(context, node),
        line,
      },
      line,
    },
  ];
}

/** What runs when a package is loaded, and when its program starts. */
function start(context: Context, node: Node, packageOf: string | undefined): readonly Statement[] {
  if (node.type !== 'function_declaration') return [];
  const name = node.childForFieldName('name');
  const own = name === null ? '' : textOf(context.source, name);
  const isMain = own === 'main' && packageOf === 'main';
  if (own !== 'init' && !isMain) return [];
  const line = lineOf(node);
  const callee: Expression = isMain ? nameAt(own, line) : lowerFunction(context, node);
  return [{ kind: 'expression', expression: { kind: 'call', callee, args: [], isNew: false, line }, line }];
}
