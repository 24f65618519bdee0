import type { Node } from 'web-tree-sitter';
import { hasToken, lineOf, parts, textOf } from '../nodes.ts';
import type { Import, Statement } from '../syntax.ts';
import type { Context } from './context.ts';

interface Used {
  /** `A.B.C`. */
  readonly full: string;
  readonly local: string;
  readonly isFunction: boolean;
  readonly line: number;
}

/** Names by which a file uses classes and namespaces. */
export function aliasesOf(
  source: Context['source'],
  declarations: readonly Node[],
): ReadonlyMap<string, string> {
  return new Map(
    declarations
      .flatMap((node) => usedIn(source, node))
      .filter((used) => !used.isFunction)
      .map(({ local, full }) => [local, full]),
  );
}

/** `use A\B, C\D as E;`, `use A\{B, function c};`: each is imported from what declares it. */
export function lowerUse(context: Context, node: Node): readonly Statement[] {
  return usedIn(context.source, node).map(({ full, local, isFunction, line }): Import => {
    const suffix = isFunction ? '()' : '';
    const imported = `${full.slice(full.lastIndexOf('.') + 1)}${suffix}`;
    return {
      kind: 'import',
      source: `${full}${suffix}`,
      bindings: [{ imported, local: `${local}${suffix}`, line }],
      line,
    };
  });
}

function usedIn(source: Context['source'], node: Node): readonly Used[] {
  const group = node.childForFieldName('body');
  const prefix = parts(node).find((part) => part.type === 'namespace_name');
  const before = prefix === undefined ? '' : `${dotted(textOf(source, prefix))}.`;
  const clauses = parts(group ?? node).filter((part) => part.type === 'namespace_use_clause');
  const allFunctions = hasToken(node, 'function');
  return clauses.flatMap((clause): Used[] => {
    const alias = clause.childForFieldName('alias');
    const name = parts(clause).find((part) => part.id !== alias?.id);
    if (name === undefined) return [];
    const full = `${group === null ? '' : before}${dotted(textOf(source, name))}`;
    return [
      {
        full,
        local: alias === null ? full.slice(full.lastIndexOf('.') + 1) : textOf(source, alias),
        isFunction: allFunctions || hasToken(clause, 'function'),
        line: lineOf(clause),
      },
    ];
  });
}

function dotted(name: string): string {
  return name.replace(/\s+/g, '').replace(/^\\/, '').replaceAll('\\', '.');
}
