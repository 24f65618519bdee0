import type { Node } from 'web-tree-sitter';
import { firstPart, hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { Export, Expression, Import, Member, Pattern, Statement } from '../syntax.ts';
import { stringValue } from './literals.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerDecorator } from './lower-functions.ts';
import { declaration, lowerStatement, lowerStatements } from './lower-statements.ts';

type ImportBinding = Import['bindings'][number];

/** `import …`; where only some names are types, they become an import of their own. `import a = require('b')` is a `let`. */
export function lowerImport(source: ParsedFile, node: Node): readonly Statement[] {
  const line = lineOf(node);
  const children = parts(node);
  const required = children.find((child) => child.type === 'import_require_clause');
  if (required !== undefined) return importRequire(source, required);
  const from = node.childForFieldName('source');
  if (from === null) return [];
  const path = stringValue(source, from);
  const clause = children.find((child) => child.type === 'import_clause');
  const bindings = clause === undefined ? [] : parts(clause).flatMap((part) => bindingsOf(source, part));
  const statement = (found: typeof bindings, typeOnly: boolean): Import => ({
    kind: 'import',
    source: path,
    bindings: found.map(({ binding }) => binding),
    ...(typeOnly && { typeOnly }),
    line,
  });
  if (hasToken(node, 'type')) return [statement(bindings, true)];
  const types = bindings.filter((each) => each.isType);
  if (types.length === 0) return [statement(bindings, false)];
  const values = bindings.filter((each) => !each.isType);
  return [statement(types, true), ...(values.length > 0 ? [statement(values, false)] : [])];
}

function bindingsOf(
  source: ParsedFile,
  node: Node,
): readonly { readonly binding: ImportBinding; readonly isType: boolean }[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'identifier':
      return [{ binding: { imported: 'default', local: textOf(source, node), line }, isType: false }];
    case 'namespace_import': {
      const name = firstPart(node);
      if (name === undefined) return [];
      return [{ binding: { imported: '*', local: textOf(source, name), line }, isType: false }];
    }
    case 'named_imports':
      return parts(node).flatMap((part) => bindingsOf(source, part));
    case 'import_specifier': {
      const name = node.childForFieldName('name');
      if (name === null) return [];
      const imported = exportedName(source, name);
      const alias = node.childForFieldName('alias');
      const local = alias === null ? imported : textOf(source, alias);
      return [{ binding: { imported, local, line }, isType: hasToken(node, 'type') }];
    }
    default:
      return [];
  }
}

function importRequire(source: ParsedFile, node: Node): readonly Statement[] {
  const name = firstPart(node);
  const from = node.childForFieldName('source');
  if (name === undefined || from === null) return [];
  const line = lineOf(node);
  const path = { kind: 'literal', value: stringValue(source, from), line } as const;
  const value = { kind: 'import', source: path, style: 'require', line } as const;
  return [{ kind: 'let', target: nameTarget(source, name), value, line }];
}

/** `import A = B.C` */
export function lowerImportAlias(source: ParsedFile, node: Node): readonly Statement[] {
  const [name, value] = parts(node);
  if (name === undefined || value === undefined) return [];
  return [
    { kind: 'let', target: nameTarget(source, name), value: dotted(source, value), line: lineOf(node) },
  ];
}

/** `export …` of every form; nothing for types. */
export function lowerExport(source: ParsedFile, node: Node): readonly Statement[] {
  if (hasToken(node, 'type')) return [];
  const declared = node.childForFieldName('declaration');
  const from = node.childForFieldName('source');
  const line = lineOf(node);
  const isDefault = hasToken(node, 'default');
  if (declared !== null) {
    const decorators = node.childrenForFieldName('decorator').map((each) => lowerDecorator(source, each));
    return exportDeclaration(source, declared, decorators, isDefault);
  }
  const value = node.childForFieldName('value');
  if (value !== null) {
    const item = { value: lowerExpression(source, value), exported: 'default' };
    return [{ kind: 'export', items: [item], line }];
  }
  if (hasToken(node, 'as')) return [];
  if (hasToken(node, '=')) return exportAssignment(source, node);
  const path = from === null ? {} : { source: stringValue(source, from) };
  return [{ kind: 'export', items: exportItems(source, node), ...path, line }];
}

function exportItems(source: ParsedFile, node: Node): Export['items'] {
  const [clause] = parts(node).filter((part) => part.type !== 'string');
  if (clause === undefined) return [{ exported: '*' }];
  if (clause.type === 'namespace_export') {
    const name = firstPart(clause);
    return name === undefined ? [] : [{ local: '*', exported: exportedName(source, name) }];
  }
  return parts(clause).flatMap((specifier) => {
    const name = specifier.childForFieldName('name');
    if (name === null || hasToken(specifier, 'type')) return [];
    const alias = specifier.childForFieldName('alias');
    return [{ local: exportedName(source, name), exported: exportedName(source, alias ?? name) }];
  });
}

function exportDeclaration(
  source: ParsedFile,
  node: Node,
  decorators: readonly Expression[],
  isDefault: boolean,
): readonly Statement[] {
  const line = lineOf(node);
  const isDeclaration = /^(?:function|generator_function|(?:abstract_)?class)_declaration$/.test(node.type);
  const statements = isDeclaration ? declaration(source, node, decorators) : lowerStatement(source, node);
  if (!isDefault) {
    return statements.flatMap((statement): Statement[] => {
      if (statement.kind === 'let') return [{ ...statement, exported: true }];
      if (statement.kind !== 'namespace') return [statement];
      const [name = statement.name] = statement.name.split('.');
      return [statement, { kind: 'export', items: [{ local: name, exported: name }], line }];
    });
  }
  return statements.flatMap((statement): Statement[] => {
    if (statement.kind !== 'let' || statement.target.kind !== 'name-pattern') return [statement];
    const local = statement.target.name;
    return [statement, { kind: 'export', items: [{ local, exported: 'default' }], line }];
  });
}

/** `export = value` */
function exportAssignment(source: ParsedFile, node: Node): readonly Statement[] {
  const child = firstPart(node);
  if (child === undefined) return [];
  const line = lineOf(node);
  const place: Member = {
    kind: 'member',
    object: { kind: 'name', name: 'module', line },
    name: 'exports',
    line,
  };
  const target: Pattern = { kind: 'place-pattern', place, line };
  const expression: Expression = { kind: 'assign', target, value: lowerExpression(source, child), line };
  return [{ kind: 'expression', expression, line }];
}

/** `namespace A.B { … }`; a module that is named by a string only declares types. */
export function lowerNamespace(source: ParsedFile, node: Node): readonly Statement[] {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  if (name === null || body === null || name.type === 'string') return [];
  const path = textOf(source, name).replaceAll(/\s/g, '');
  return [{ kind: 'namespace', name: path, body: lowerStatements(source, body), line: lineOf(name) }];
}

function nameTarget(source: ParsedFile, node: Node): Pattern {
  return { kind: 'name-pattern', name: textOf(source, node), line: lineOf(node) };
}

function exportedName(source: ParsedFile, node: Node): string {
  return node.type === 'string' ? stringValue(source, node) : textOf(source, node);
}

/** `a.b.c` outside expressions. */
function dotted(source: ParsedFile, node: Node): Expression {
  const object = node.childForFieldName('object');
  const property = node.childForFieldName('property');
  if (object === null || property === null) {
    return { kind: 'name', name: textOf(source, node), line: lineOf(node) };
  }
  const line = lineOf(property);
  return { kind: 'member', object: dotted(source, object), name: textOf(source, property), line };
}
