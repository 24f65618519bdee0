import type { Node } from 'web-tree-sitter';
import { errorLines, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { SyntaxFile } from '../syntax.ts';
import type { Context } from './context.ts';
import { aliasesOf } from './lower-imports.ts';
import { lowerStatement } from './lower-statements.ts';

/** Lowers a PHP file. Namespaces only name: what they hold stands at the top of the file. */
export function lower(parsed: ParsedFile): SyntaxFile {
  const { root } = parsed;
  const nodes = topLevel(root);
  const uses = nodes.filter((node) => node.type === 'namespace_use_declaration');
  const definition = parts(root).find((node) => node.type === 'namespace_definition');
  const name = definition?.childForFieldName('name');
  const context: Context = {
    source: parsed,
    namespace:
      name === null || name === undefined
        ? ''
        : textOf(parsed, name).replace(/\s+/g, '').replaceAll('\\', '.'),
    aliases: aliasesOf(parsed, uses),
  };
  return {
    file: parsed.file,
    body: nodes.flatMap((node) => lowerStatement(context, node)),
    errors: errorLines(root),
  };
}

/** Nodes of the file and of namespaces with braces. */
function topLevel(root: Node): readonly Node[] {
  return parts(root).flatMap((node) => {
    const body = node.type === 'namespace_definition' ? node.childForFieldName('body') : null;
    return body === null ? [node] : parts(body);
  });
}
