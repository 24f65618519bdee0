import type { Node } from 'web-tree-sitter';
import { bodyOf } from '../nodes.ts';
import type { Argument, ClassMember, Expression, Let, Statement } from '../syntax.ts';
import { lowerExpression } from './lower-expressions.ts';
import { lowerMethod } from './lower-functions.ts';
import { lowerStatement } from './lower-statements.ts';
import { firstPart, lineOf, type Place, parts, textOf } from './nodes.ts';

/**
 * A class or module: a `let` of its name. What a module gives (`include`, `prepend`, `extend`) is a base after the superclass. A
 * name with a scope (`class A::B`) is bound under all of it.
 */
export function lowerClass(place: Place, node: Node): readonly Let[] {
  const { source } = place;
  const name = node.childForFieldName('name');
  if (name === null) return [];
  const line = lineOf(name);
  const header = node.childForFieldName('superclass');
  const superclass = header === null ? undefined : firstPart(header);
  const body = node.childForFieldName('body');
  const inside = body === null ? [] : parts(body);
  const written = textOf(source, name).replace(/\s+/g, '').replace(/^::/, '');
  const bases: Argument[] = [
    ...(superclass === undefined ? [] : [{ value: lowerExpression(place, superclass) }]),
    ...inside.flatMap((part) => included(place, part)),
  ];
  return [
    {
      kind: 'let',
      target: { kind: 'name-pattern', name: written, line },
      value: {
        kind: 'class',
        name: written,
        flavour: node.type === 'module' ? 'trait' : 'class',
        bases,
        decorators: [],
        members: members(place, inside, false),
        line,
      },
      line,
    },
  ];
}

/** `Class.new(Base) { … }`, `Module.new { … }`: one that has no name. */
export function lowerUnnamed(
  place: Place,
  type: 'Class' | 'Module',
  bases: readonly Argument[],
  block: Node,
): Expression {
  const body = block.childForFieldName('body');
  const inside = body === null ? [] : parts(body);
  return {
    kind: 'class',
    flavour: type === 'Module' ? 'trait' : 'class',
    bases: [...bases, ...inside.flatMap((part) => included(place, part))],
    decorators: [],
    members: members(place, inside, false),
    line: lineOf(block),
  };
}

/** A `def` outside of a class: a function of its name; `def x.y` is a member of `x`. */
export function lowerDefinition(place: Place, node: Node): readonly Statement[] {
  const name = node.childForFieldName('name');
  if (name === null) return [];
  const line = lineOf(name);
  const object = node.type === 'singleton_method' ? node.childForFieldName('object') : null;
  const value = lowerMethod(place, node);
  const text = textOf(place.source, name);
  if (object !== null && object.type !== 'self') {
    const target = lowerExpression(place, object);
    const member = { kind: 'member', object: target, name: text, line } as const;
    const expression = {
      kind: 'assign',
      target: { kind: 'place-pattern', place: member, line },
      value,
      line,
    } as const;
    return [{ kind: 'expression', expression, line }];
  }
  return [
    { kind: 'let', target: { kind: 'name-pattern', name: text, line }, value, functionScoped: true, line },
  ];
}

function members(place: Place, nodes: readonly Node[], isStatic: boolean): readonly ClassMember[] {
  return nodes.flatMap((node) => member(place, node, isStatic));
}

function member(place: Place, node: Node, isStatic: boolean): readonly ClassMember[] {
  if (node.type === 'method') return [method(place, node, isStatic)];
  if (node.type === 'singleton_method') return [method(place, node, true)];
  if (node.type === 'singleton_class') {
    const body = node.childForFieldName('body');
    return body === null ? [] : members(place, parts(body), true);
  }
  const call = commandOf(place, node);
  const readers = call === undefined ? undefined : attributes(place, call, isStatic);
  if (readers !== undefined) return readers;
  if (call !== undefined && VISIBILITIES.has(call.name)) {
    const defined = call.args.filter((arg) => arg.type === 'method' || arg.type === 'singleton_method');
    if (defined.length > 0) return members(place, defined, isStatic);
  }
  return lowerStatement(place, node).map((statement) => ({
    kind: 'statement',
    name: '',
    static: true,
    decorators: [],
    statement,
    line: statement.line,
  }));
}

function method(place: Place, node: Node, isStatic: boolean): ClassMember {
  const name = node.childForFieldName('name');
  const text = name === null ? '' : textOf(place.source, name);
  return {
    kind: text === 'initialize' && !isStatic ? 'constructor' : 'method',
    name: text,
    static: isStatic,
    decorators: [],
    value: lowerMethod(place, node),
    line: lineOf(name ?? node),
  };
}

const VISIBILITIES = new Set([
  'private',
  'public',
  'protected',
  'module_function',
  'private_class_method',
  'helper_method',
  'memoize',
]);
const MIXINS = new Set(['include', 'prepend', 'extend']);
const READERS = new Set(['attr_reader', 'attr_accessor', 'attr', 'mattr_accessor', 'cattr_accessor']);

interface Command {
  readonly name: string;
  readonly args: readonly Node[];
}

/** A call without a receiver: `include X`, `attr_reader :a`. */
function commandOf(place: Place, node: Node): Command | undefined {
  if (node.type !== 'call' || node.childForFieldName('receiver') !== null) return undefined;
  const name = node.childForFieldName('method');
  const list = node.childForFieldName('arguments');
  if (name === null || list === null) return undefined;
  return { name: textOf(place.source, name), args: parts(list) };
}

function included(place: Place, node: Node): readonly Argument[] {
  const call = commandOf(place, node);
  if (call === undefined || !MIXINS.has(call.name)) return [];
  return call.args
    .filter((arg) => arg.type === 'constant' || arg.type === 'scope_resolution')
    .map((arg) => ({ value: lowerExpression(place, arg) }));
}

/** `attr_reader :a`: a method that gives `@a`. */
function attributes(place: Place, call: Command, isStatic: boolean): readonly ClassMember[] | undefined {
  if (!READERS.has(call.name)) return undefined;
  return call.args
    .filter((arg) => arg.type === 'simple_symbol')
    .map((arg) => {
      const line = lineOf(arg);
      const name = textOf(place.source, arg).slice(1);
      const value = { kind: 'member', object: { kind: 'self', line }, name: `@${name}`, line } as const;
      return {
        kind: 'method',
        name,
        static: isStatic,
        decorators: [],
        value: {
          kind: 'function',
          params: [],
          receiver: 'caller',
          decorators: [],
          body: bodyOf([{ kind: 'return', value, line }]),
          line,
          endLine: line,
        },
        line,
      };
    });
}
