import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, nameAt, opaqueAt, parts, textOf } from '../nodes.ts';
import type { Argument, Expression } from '../syntax.ts';
import type { Context } from './context.ts';
import { qualified } from './qualified.ts';

/** A type as an expression: `List<X>` is an index, an array a list of its element type, a wildcard its bound. */
export function lowerType(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'generic_type': {
      const args = parts(node).find((part) => part.type === 'type_arguments');
      const items =
        args === undefined ? [] : parts(args).map((value) => ({ value: lowerType(context, value) }));
      const object = lowerErased(context, node);
      const [only] = items;
      if (only === undefined) return object;
      return {
        kind: 'index',
        object,
        index: items.length === 1 ? only.value : { kind: 'list', items, line },
        line,
      };
    }
    case 'array_type': {
      const element = node.childForFieldName('element');
      const items: Argument[] = element === null ? [] : [{ value: lowerType(context, element) }];
      return { kind: 'list', items, line };
    }
    case 'annotated_type':
    case 'catch_type': {
      const types = parts(node).filter((part) => !part.type.endsWith('annotation'));
      const [only] = types;
      if (only !== undefined && types.length === 1) return lowerType(context, only);
      return opaqueAt(
        node.type,
        types.map((type) => lowerType(context, type)),
        line,
      );
    }
    case 'wildcard': {
      const bound = parts(node).find((part) => !part.type.endsWith('annotation') && part.type !== 'super');
      return bound === undefined ? nameAt('Object', line) : lowerType(context, bound);
    }
    default:
      return lowerErased(context, node);
  }
}

/** A type without its arguments, as a value: what is extended, constructed or read from. */
export function lowerErased(context: Context, node: Node): Expression {
  const line = lineOf(node);
  switch (node.type) {
    case 'generic_type': {
      const type = parts(node).find((part) => part.type !== 'type_arguments');
      return type === undefined ? nameAt('Object', line) : lowerErased(context, type);
    }
    case 'annotated_type': {
      const type = parts(node).find((part) => !part.type.endsWith('annotation'));
      return type === undefined ? nameAt('Object', line) : lowerErased(context, type);
    }
    case 'type_identifier':
    case 'identifier':
    case 'void_type':
    case 'integral_type':
    case 'floating_point_type':
    case 'boolean_type':
      return nameAt(textOf(context.source, node), line);
    case 'scoped_type_identifier':
    case 'scoped_identifier':
      return qualified(segmentsOf(context, node), line, true);
    case 'array_type':
      return lowerType(context, node);
    default: {
      const only = firstPart(node);
      return only === undefined
        ? nameAt(textOf(context.source, node), line)
        : opaqueAt(
            node.type,
            parts(node).map((part) => lowerType(context, part)),
            line,
          );
    }
  }
}

/** The names of a dotted type, without type arguments and annotations. */
export function segmentsOf(context: Context, node: Node): readonly string[] {
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
      return [textOf(context.source, node)];
    case 'generic_type':
    case 'scoped_type_identifier':
    case 'scoped_identifier':
      return parts(node)
        .filter((part) => part.type !== 'type_arguments')
        .flatMap((part) => segmentsOf(context, part));
    default:
      return [];
  }
}
