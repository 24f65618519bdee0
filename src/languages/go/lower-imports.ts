import type { Node } from 'web-tree-sitter';
import { lineOf, partOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Import } from '../syntax.ts';
import { packageNames, usedNames } from './import-names.ts';
import { stringValue } from './literals.ts';

/** The imports of a file. The name of a package is not in its path: it is the one that the file uses. */
export function lowerImports(source: ParsedFile, root: Node): readonly Import[] {
  const specs = parts(root)
    .filter((node) => node.type === 'import_declaration')
    .flatMap(parts)
    .flatMap((node) => (node.type === 'import_spec_list' ? parts(node) : [node]))
    .filter((node) => node.type === 'import_spec');
  const used = specs.length === 0 ? new Set<string>() : usedNames(source.text);
  return specs.map((spec) => lowerImport(source, spec, used));
}

function lowerImport(source: ParsedFile, spec: Node, used: ReadonlySet<string>): Import {
  const line = lineOf(spec);
  const path = spec.childForFieldName('path');
  const name = spec.childForFieldName('name');
  const from = path === null ? '' : stringValue(textOf(source, path));
  if (name?.type === 'dot') return { kind: 'import', source: from, bindings: [], everything: true, line };
  if (name?.type === 'blank_identifier') return { kind: 'import', source: from, bindings: [], line };
  const local = name === null ? localName(from, used) : textOf(source, name);
  return { kind: 'import', source: from, bindings: [{ imported: '*', local, line }], line };
}

function localName(path: string, used: ReadonlySet<string>): string {
  const names = packageNames(path);
  return names.find((name) => used.has(name)) ?? names[0] ?? path;
}

/** The name in `package name`. */
export function packageName(source: ParsedFile, root: Node): string | undefined {
  const clause = partOf(root, 'package_clause');
  const name = clause && partOf(clause, 'package_identifier');
  return name && textOf(source, name);
}
