import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, namePattern, parts, textOf } from '../nodes.ts';
import type { Expression, Let, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerClassLike } from './lower-classes.ts';
import { CONTROL, lowerControl } from './lower-control.ts';
import { lowerExpression, lowerOptional } from './lower-expressions.ts';
import { lowerNamedFunction } from './lower-functions.ts';
import { lowerUse } from './lower-imports.ts';

/** The statements of a block, of a block with a colon, or a statement alone. */
export function lowerBlock(context: Context, node: Node | null): readonly Statement[] {
  if (node === null) return [];
  return node.type === 'compound_statement' || node.type === 'colon_block'
    ? parts(node).flatMap((part) => lowerStatement(context, part))
    : lowerStatement(context, node);
}

/** A statement of any kind. */
export function lowerStatement(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  if (CONTROL.has(node.type)) return lowerControl(context, node);
  switch (node.type) {
    case 'php_tag':
    case 'text_interpolation':
    case 'empty_statement':
    case 'declare_statement':
    case 'namespace_definition':
    case 'named_label_statement':
      return [];
    case 'expression_statement': {
      const child = firstPart(node);
      return child === undefined ? [] : [defined(context, child) ?? effect(context, child)];
    }
    case 'echo_statement':
    case 'unset_statement':
      return parts(node).map((part) => effect(context, part));
    case 'return_statement': {
      const value = firstPart(node);
      return [{ kind: 'return', ...(value && { value: lowerExpression(context, value) }), line }];
    }
    case 'exit_statement':
      return [
        { kind: 'jump', what: 'throw', value: lowerOptional(context, firstPart(node) ?? null, line), line },
      ];
    case 'compound_statement':
      return [{ kind: 'block', body: lowerBlock(context, node), line }];
    case 'namespace_use_declaration':
      return lowerUse(context, node);
    default:
      return declaration(context, node);
  }
}

function declaration(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'class_declaration':
    case 'interface_declaration':
    case 'trait_declaration':
    case 'enum_declaration': {
      const value = lowerClassLike(context, node);
      return [{ kind: 'let', target: namePattern(value.name ?? '', value.line), value, line: value.line }];
    }
    case 'function_definition': {
      const value = lowerNamedFunction(context, node, false);
      const target = namePattern(`${value.name ?? ''}()`, value.line);
      return [{ kind: 'let', target, value, hoisted: true, line: value.line }];
    }
    case 'const_declaration':
      return parts(node).flatMap((element) => {
        const [name, value] = parts(element);
        return element.type !== 'const_element' || name === undefined || value === undefined
          ? []
          : [constantNamed(textOf(context.source, name), lowerExpression(context, value), lineOf(name))];
      });
    case 'global_declaration':
      return [
        {
          kind: 'outer',
          names: parts(node).map((part) => textOf(context.source, part).replace(/^\$/, '')),
          where: 'global',
          line,
        },
      ];
    case 'function_static_declaration':
      return parts(node).flatMap((part): Statement[] => {
        const name = part.childForFieldName('name');
        const value = part.childForFieldName('value');
        if (name === null) return [];
        const target = namePattern(textOf(context.source, name).replace(/^\$/, ''), lineOf(name));
        return [{ kind: 'let', target, ...(value && { value: lowerExpression(context, value) }), line }];
      });
    case 'ERROR':
      return parts(node).flatMap((part) => lowerStatement(context, part));
    default:
      return [effect(context, node)];
  }
}

/** `define('NAME', value)` is a constant. */
function defined(context: Context, node: Node): Let | undefined {
  if (node.type !== 'function_call_expression') return undefined;
  const call = lowerExpression(context, node);
  if (call.kind !== 'call' || call.callee.kind !== 'name' || call.callee.name !== 'define()')
    return undefined;
  const [name, value] = call.args;
  if (name?.value.kind !== 'literal' || typeof name.value.value !== 'string' || value === undefined)
    return undefined;
  return constantNamed(name.value.value, value.value, call.line);
}

function constantNamed(name: string, value: Expression, line: number): Let {
  return { kind: 'let', target: namePattern(name, line), value, line };
}

function effect(context: Context, node: Node): Statement {
  const expression = lowerExpression(context, node);
  return { kind: 'expression', expression, line: expression.line };
}
