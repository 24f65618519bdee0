import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Import } from '../syntax.ts';
import { lineOf, textOf } from './nodes.ts';

type Binding = Import['bindings'][number];

/**
 * `import a.b` binds `a` and runs `a.b`: two imports, the second with no binding. `import a.b as c` binds the module `a.b`.
 */
export function lowerImport(source: ParsedFile, node: Node): readonly Import[] {
  return node.childrenForFieldName('name').flatMap((name): Import[] => {
    const line = lineOf(name);
    const alias = name.childForFieldName('alias');
    const path = dotted(source, name.childForFieldName('name') ?? name);
    if (alias !== null) return [whole(path, textOf(source, alias), line)];
    const [head = path] = path.split('.');
    if (head === path) return [whole(path, path, line)];
    return [whole(head, head, line), { kind: 'import', source: path, bindings: [], line }];
  });
}

/** `from a import b as c`, `from . import b`, `from a import *`. */
export function lowerImportFrom(source: ParsedFile, node: Node): readonly Import[] {
  const module = node.childForFieldName('module_name');
  const path = module === null ? '__future__' : dotted(source, module);
  const line = lineOf(node);
  const isEverything = node.namedChildren.some((child) => child.type === 'wildcard_import');
  const bindings = node.childrenForFieldName('name').map((name): Binding => {
    const alias = name.childForFieldName('alias');
    const imported = dotted(source, name.childForFieldName('name') ?? name);
    return { imported, local: alias === null ? imported : textOf(source, alias), line: lineOf(name) };
  });
  return [{ kind: 'import', source: path, bindings, ...(isEverything && { everything: true }), line }];
}

function whole(path: string, local: string, line: number): Import {
  return { kind: 'import', source: path, bindings: [{ imported: '*', local, line }], line };
}

/** A dotted name without the blanks and line breaks that may stand in it. */
function dotted(source: ParsedFile, node: Node): string {
  return textOf(source, node).replace(/[\s\\]+/g, '');
}
