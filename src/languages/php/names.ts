import type { Node } from 'web-tree-sitter';
import { lineOf, literalAt, nameAt, textOf } from '../nodes.ts';
import type { Expression } from '../syntax.ts';
import type { Context } from './context.ts';

const MAGIC: Readonly<Record<string, string>> = { __DIR__: '__dirname', __FILE__: '__filename' };

/** Constants that PHP always has. */
const KNOWN: Readonly<Record<string, string | number>> = {
  DIRECTORY_SEPARATOR: '/',
  PHP_EOL: '\n',
  PHP_INT_MAX: Number.MAX_SAFE_INTEGER,
};

/**
 * Where a class, function or constant is named. A qualified name reads it from where it is declared. Functions are set apart
 * from variables, which share the model's names, by `()` at their end.
 * @param suffix `()` for a function
 */
export function lowerNamed(context: Context, node: Node, suffix: '' | '()' = ''): Expression {
  const text = textOf(context.source, node).replace(/\s+/g, '');
  return lowerName(context, text, lineOf(node), suffix);
}

/** A name as it is written: `Foo`, `Sub\Foo`, `\Foo`. */
export function lowerName(context: Context, text: string, line: number, suffix: '' | '()' = ''): Expression {
  if (!text.includes('\\')) return nameAt(`${text}${suffix}`, line);
  return qualified(`${fullName(context, text)}${suffix}`, line);
}

/** A constant that is read. */
export function lowerConstant(context: Context, node: Node): Expression {
  const line = lineOf(node);
  const text = textOf(context.source, node);
  const magic = MAGIC[text];
  if (magic !== undefined) return nameAt(magic, line);
  if (text === '__NAMESPACE__') return literalAt(context.namespace.replaceAll('.', '\\'), line);
  if (text === '__CLASS__' && context.className !== undefined) return literalAt(context.className, line);
  const known = KNOWN[text.replace(/^\\/, '')];
  return known === undefined ? lowerNamed(context, node) : literalAt(known, line);
}

/** `A\B` with its alias or namespace resolved: `App.Http.A.B`. */
export function fullName(context: Context, text: string): string {
  if (text.startsWith('\\')) return text.slice(1).replaceAll('\\', '.');
  const segments = text.split('\\');
  const [head = '', ...rest] = segments;
  if (head.toLowerCase() === 'namespace') return [context.namespace, ...rest].filter(Boolean).join('.');
  const alias = context.aliases.get(head);
  if (alias !== undefined) return [alias, ...rest].join('.');
  return context.namespace === '' ? segments.join('.') : `${context.namespace}.${segments.join('.')}`;
}

function qualified(full: string, line: number): Expression {
  const object: Expression = { kind: 'import', source: literalAt(full, line), style: 'namespace', line };
  return { kind: 'member', object, name: full.slice(full.lastIndexOf('.') + 1), line };
}
