import { posix } from 'node:path';
import type { Node } from 'web-tree-sitter';
import type { ProjectFiles } from '../language.ts';
import { lineOf, partOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Import } from '../syntax.ts';
import { packageNames, usedNames } from './import-names.ts';
import { stringValue } from './literals.ts';
import { declaredName } from './modules.ts';

/**
 * The imports of a file. The name of a package is not in its path: its own files say it, of a library it is the one that the file
 * uses.
 */
export function lowerImports(source: ParsedFile, root: Node, project?: ProjectFiles): readonly Import[] {
  const specs = parts(root)
    .filter((node) => node.type === 'import_declaration')
    .flatMap(parts)
    .flatMap((node) => (node.type === 'import_spec_list' ? parts(node) : [node]))
    .filter((node) => node.type === 'import_spec');
  const known = new Map<Node, string>();
  for (const spec of specs) {
    const name = spec.childForFieldName('name');
    const declared =
      name === null && project !== undefined
        ? declaredName(pathOf(source, spec), source.file, project)
        : name && textOf(source, name);
    if (declared) known.set(spec, declared);
  }
  const used = new Set(specs.length === 0 ? [] : usedNames(source.text));
  for (const name of known.values()) used.delete(name);
  const guessed = specs.filter((spec) => !known.has(spec));
  // What an import says with the end of its path, no other one means.
  const taken = new Set(guessed.map((spec) => posix.basename(pathOf(source, spec))));
  return specs.map((spec) => lowerImport(source, spec, known.get(spec), used, taken));
}

function pathOf(source: ParsedFile, spec: Node): string {
  const path = spec.childForFieldName('path');
  return path === null ? '' : stringValue(textOf(source, path));
}

function lowerImport(
  source: ParsedFile,
  spec: Node,
  known: string | undefined,
  used: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Import {
  const line = lineOf(spec);
  const name = spec.childForFieldName('name');
  const from = pathOf(source, spec);
  if (name?.type === 'dot') return { kind: 'import', source: from, bindings: [], everything: true, line };
  if (name?.type === 'blank_identifier') return { kind: 'import', source: from, bindings: [], line };
  const local = known ?? localName(from, used, taken);
  return { kind: 'import', source: from, bindings: [{ imported: '*', local, line }], line };
}

function localName(path: string, used: ReadonlySet<string>, taken: ReadonlySet<string>): string {
  const names = packageNames(path);
  const own = posix.basename(path);
  return names.find((name) => used.has(name) && (name === own || !taken.has(name))) ?? names[0] ?? path;
}

/** The name in `package name`. */
export function packageName(source: ParsedFile, root: Node): string | undefined {
  const clause = partOf(root, 'package_clause');
  const name = clause && partOf(clause, 'package_identifier');
  return name && textOf(source, name);
}
