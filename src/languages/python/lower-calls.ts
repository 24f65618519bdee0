import type { Node } from 'web-tree-sitter';
import type { ParsedFile } from '../parser.ts';
import type { Argument, Expression } from '../syntax.ts';
import { field, lowerArguments } from './lower-expressions.ts';
import { lineOf } from './nodes.ts';

/**
 * A call. `super()` is the receiver seen as its base class, and `super().__init__(…)` the call of that base's constructor;
 * `importlib.import_module('a.b')` and `__import__('a.b')` are imports.
 */
export function lowerCall(source: ParsedFile, node: Node): Expression {
  const callee = field(source, node, 'function');
  const list = node.childForFieldName('arguments');
  const args = list === null ? [] : lowerArguments(source, list);
  const line = callee.kind === 'member' ? callee.line : lineOf(node);
  if (callee.kind === 'name' && callee.name === 'super') return { kind: 'super', line };
  if (callee.kind === 'member' && callee.object.kind === 'super' && callee.name === '__init__') {
    return { kind: 'call', callee: callee.object, args, isNew: false, line };
  }
  return importCall(source, callee, args, line) ?? { kind: 'call', callee, args, isNew: false, line };
}

function importCall(
  source: ParsedFile,
  callee: Expression,
  args: readonly Argument[],
  line: number,
): Expression | undefined {
  const [first] = args;
  if (first === undefined || first.spread !== undefined) return undefined;
  if (first.name !== undefined && first.name !== 'name') return undefined;
  if (!isImporter(source, callee)) return undefined;
  const base = args.find(({ name }) => name === 'package') ?? args[1];
  const isBased = base !== undefined && (base.name === undefined || base.name === 'package');
  const named = isBased && isRelative(first.value) ? below(base.value, first.value, line) : first.value;
  return { kind: 'import', source: named, style: 'namespace', line };
}

/** One dot before a name: in the package that is given beside it. */
function isRelative(name: Expression): boolean {
  const first = name.kind === 'template' ? name.parts[0] : name;
  const text = first?.kind === 'literal' ? first.value : undefined;
  return typeof text === 'string' && /^\.(?!\.)/.test(text);
}

function below(base: Expression, name: Expression, line: number): Expression {
  return { kind: 'binary', operator: '+', left: base, right: name, line };
}

function isImporter(source: ParsedFile, callee: Expression): boolean {
  if (callee.kind === 'member') {
    return (
      callee.name === 'import_module' && callee.object.kind === 'name' && callee.object.name === 'importlib'
    );
  }
  if (callee.kind !== 'name') return false;
  if (callee.name === '__import__') return true;
  // A function of that name that is not importlib's would be the repository's own.
  return callee.name === 'import_module' && source.text.includes('importlib');
}
