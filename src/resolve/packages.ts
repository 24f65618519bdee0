import type { Let, Statement } from '../languages/syntax.ts';
import type { Evaluation } from './evaluation.ts';
import { atTop, type Module } from './module.ts';
import type { Scope } from './scope.ts';
import { declareLater, letValue, runStatements } from './statements.ts';
import { force, lazy } from './value.ts';

/**
 * Runs the files of a package that are one scope: its variables need each other whatever files they are in, and what runs by itself
 * comes when all of them are there.
 */
export function runPackage(run: Evaluation, module: Module, scopes: readonly Scope[]): void {
  const files = module.files.flatMap(({ body }, index) => {
    const scope = scopes[index];
    return scope === undefined ? [] : [{ body, scope }];
  });
  const waiting = files.flatMap(({ body, scope }) =>
    body.filter(isVariable).map((node) => {
      const site = { file: scope.file, line: node.line };
      const value = lazy(() => atTop(run, () => letValue(run, node, scope)), site);
      declareLater(run, node, value, scope);
      return { node, scope, value };
    }),
  );
  const variables = new Set<Statement>(waiting.map(({ node }) => node));
  for (const { node, scope, value } of waiting) declareLater(run, node, force(value), scope);
  for (const part of [isDeclaration, isInitializer, isProgram])
    for (const { body, scope } of files)
      runStatements(
        run,
        body.filter((node) => !variables.has(node) && part(node)),
        scope,
      );
}

function isVariable(node: Statement): node is Let {
  return (
    node.kind === 'let' &&
    node.target.kind === 'name-pattern' &&
    node.target.name !== '_' &&
    node.value !== undefined &&
    node.value.kind !== 'function' &&
    node.value.kind !== 'class'
  );
}

function isDeclaration(node: Statement): boolean {
  return node.kind !== 'expression';
}

function isInitializer(node: Statement): boolean {
  return !isDeclaration(node) && !isProgram(node);
}

/** A call of a function by its name; an initializer has none. */
function isProgram(node: Statement): boolean {
  return (
    node.kind === 'expression' && node.expression.kind === 'call' && node.expression.callee.kind === 'name'
  );
}
