import type { Node } from 'web-tree-sitter';
import { errorLines, hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Import, Statement, SyntaxFile } from '../syntax.ts';
import type { Context } from './context.ts';
import { readImports, splitTypeName } from './file-imports.ts';
import { lowerStatement } from './lower-statements.ts';

/** Lowers a Java file. All of it stands in the namespace of its package. */
export function lower(parsed: ParsedFile): SyntaxFile {
  const { root } = parsed;
  const imports = readImports(parsed.text);
  const context: Context = { source: parsed, imports, bindings: [] };
  const body = parts(root).flatMap((node) => declaration(context, node));
  const { packageName } = imports;
  return {
    file: parsed.file,
    body:
      packageName === '' ? body : [{ kind: 'namespace', name: packageName, body, line: packageLine(root) }],
    errors: errorLines(root),
  };
}

function declaration(context: Context, node: Node): readonly Statement[] {
  switch (node.type) {
    case 'package_declaration':
    case 'module_declaration':
      return [];
    case 'import_declaration':
      return [lowerImport(context, node)];
    default:
      return lowerStatement(context, node);
  }
}

/** A type is imported from the file that holds it; a static member by its path in there. */
function lowerImport(context: Context, node: Node): Import {
  const line = lineOf(node);
  const name = parts(node).find((part) => part.type !== 'asterisk');
  const full = name === undefined ? '' : textOf(context.source, name).replace(/\s+/g, '');
  const isStatic = hasToken(node, 'static');
  if (parts(node).some((part) => part.type === 'asterisk')) {
    if (!isStatic) return { kind: 'import', source: full, bindings: [], everything: true, line };
    const { type, path } = splitTypeName(full);
    return { kind: 'import', source: type, bindings: [], everything: true, within: path, line };
  }
  const { type, path } = splitTypeName(full);
  const local = full.slice(full.lastIndexOf('.') + 1);
  return { kind: 'import', source: type, bindings: [{ imported: path, local, line }], line };
}

function packageLine(root: Node): number {
  const node = parts(root).find((part) => part.type === 'package_declaration');
  return lineOf(node ?? root);
}
