import type { Node } from 'web-tree-sitter';
import { firstPart, lineOf, parts, textOf } from '../nodes.ts';
import { operatorsOf } from '../operators.ts';
import type { ParsedFile } from '../parser.ts';
import { type Argument, type Expression, type Literal, type MapEntry, type Name, YIELD } from '../syntax.ts';
import { constantOf, keyName, unescaped } from './literals.ts';
import { lowerClass } from './lower-classes.ts';
import { lowerFunction } from './lower-functions.ts';
import { lowerJsx } from './lower-jsx.ts';
import { lowerPattern } from './lower-patterns.ts';

/** An expression of any kind. A node that is not known becomes `opaque` with its parts. */
export function lowerExpression(source: ParsedFile, node: Node): Expression {
  switch (node.type) {
    case 'identifier':
      return { kind: 'name', name: textOf(source, node), line: lineOf(node) };
    case 'string':
    case 'number':
    case 'true':
    case 'false':
    case 'null':
    case 'undefined':
      return { kind: 'literal', value: constantOf(source, node)?.value, line: lineOf(node) };
    case 'template_string':
      return template(source, node);
    case 'regex':
      return {
        kind: 'regex',
        source: fieldText(source, node, 'pattern'),
        flags: fieldText(source, node, 'flags'),
        line: lineOf(node),
      };
    case 'this':
      return { kind: 'self', line: lineOf(node) };
    case 'super':
      return { kind: 'super', line: lineOf(node) };
    case 'parenthesized_expression':
    case 'await_expression':
    case 'as_expression':
    case 'satisfies_expression':
    case 'non_null_expression':
    case 'instantiation_expression':
      return inner(source, node);
    case 'yield_expression':
      return {
        kind: 'opaque',
        what: node.children.some(({ type }) => type === '*') ? YIELD.all : YIELD.one,
        parts: parts(node).map((part) => lowerExpression(source, part)),
        line: lineOf(node),
      };
    case 'type_assertion':
      return last(source, node);
    case 'member_expression':
      return member(source, node);
    case 'subscript_expression':
      return {
        kind: 'index',
        object: field(source, node, 'object'),
        index: field(source, node, 'index'),
        line: lineOf(node),
      };
    case 'call_expression':
      return call(source, node);
    case 'new_expression':
      return {
        kind: 'call',
        callee: field(source, node, 'constructor'),
        args: lowerArguments(source, node.childForFieldName('arguments')),
        isNew: true,
        line: lineOf(node),
      };
    case 'array':
      return { kind: 'list', items: items(source, node), line: lineOf(node) };
    case 'object':
      return { kind: 'map', entries: entries(source, node), line: lineOf(node) };
    case 'arrow_function':
    case 'function_expression':
    case 'generator_function':
      return lowerFunction(source, node);
    case 'class':
    case 'class_declaration':
    case 'abstract_class_declaration':
      return lowerClass(source, node);
    case 'jsx_element':
    case 'jsx_self_closing_element':
      return lowerJsx(source, node);
    default:
      return operation(source, node);
  }
}

/** A property key as an expression. */
export function lowerKey(source: ParsedFile, node: Node): Expression {
  const name = keyName(source, node);
  return name === undefined ? inner(source, node) : { kind: 'literal', value: name, line: lineOf(node) };
}

/** The arguments of a call; `new A` has none. A tagged template gives its pieces, then its values. */
export function lowerArguments(source: ParsedFile, node: Node | null): readonly Argument[] {
  if (node === null) return [];
  return node.type === 'template_string' ? tagged(source, node) : items(source, node);
}

function operation(source: ParsedFile, node: Node): Expression {
  switch (node.type) {
    case 'binary_expression':
      return {
        kind: 'binary',
        operator: operatorOf(node.childForFieldName('operator')?.type ?? ''),
        left: field(source, node, 'left'),
        right: field(source, node, 'right'),
        line: lineOf(node),
      };
    case 'ternary_expression':
      return {
        kind: 'choice',
        test: field(source, node, 'condition'),
        then: field(source, node, 'consequence'),
        else: field(source, node, 'alternative'),
        line: lineOf(node),
      };
    case 'assignment_expression':
    case 'augmented_assignment_expression':
      return assignment(source, node);
    case 'unary_expression':
      return unary(source, node);
    case 'update_expression':
      return update(source, node);
    case 'sequence_expression':
      return sequence(source, node);
    case 'meta_property':
      // `new.target` has no value before a call; `import.meta` is a name that the tables know.
      return { kind: 'name', name: textOf(source, node), line: lineOf(node) };
    default:
      return opaque(source, node);
  }
}

function opaque(source: ParsedFile, node: Node): Expression {
  return {
    kind: 'opaque',
    what: node.type,
    parts: parts(node).map((part) => lowerExpression(source, part)),
    line: lineOf(node),
  };
}

function nothing(node: Node): Literal {
  return { kind: 'literal', value: undefined, line: lineOf(node) };
}

function field(source: ParsedFile, node: Node, name: string): Expression {
  const child = node.childForFieldName(name);
  return child === null ? nothing(node) : lowerExpression(source, child);
}

function fieldText(source: ParsedFile, node: Node, name: string): string {
  const child = node.childForFieldName(name);
  return child === null ? '' : textOf(source, child);
}

function inner(source: ParsedFile, node: Node): Expression {
  const child = firstPart(node);
  return child === undefined ? nothing(node) : lowerExpression(source, child);
}

function last(source: ParsedFile, node: Node): Expression {
  const child = parts(node).at(-1);
  return child === undefined ? nothing(node) : lowerExpression(source, child);
}

const OF_MODULE: Readonly<Record<string, string>> = {
  'import.meta.url': '__filename',
  'import.meta.filename': '__filename',
  'import.meta.dirname': '__dirname',
  // Bun's names for the same.
  'import.meta.dir': '__dirname',
  'import.meta.path': '__filename',
};

function member(source: ParsedFile, node: Node): Expression {
  const property = node.childForFieldName('property');
  const object = field(source, node, 'object');
  if (property === null) return object;
  const name = textOf(source, property);
  const line = lineOf(property);
  const own = object.kind === 'name' ? OF_MODULE[`${object.name}.${name}`] : undefined;
  if (own !== undefined) return { kind: 'name', name: own, line };
  return { kind: 'member', object, name, ...(isSafe(node, object) && { safe: true }), line };
}

/** `a?.b`, and all that follows it in its chain. */
function isSafe(node: Node, object: Expression): boolean {
  if (node.childForFieldName('optional_chain') !== null) return true;
  const before = object.kind === 'call' ? object.callee : object;
  return before.kind === 'member' && before.safe === true;
}

function call(source: ParsedFile, node: Node): Expression {
  const callee = node.childForFieldName('function');
  const args = lowerArguments(source, node.childForFieldName('arguments'));
  const [first] = args;
  if (callee !== null && first !== undefined && first.spread === undefined) {
    const line = lineOf(node);
    if (callee.type === 'import') return { kind: 'import', source: first.value, style: 'namespace', line };
    if (callee.type === 'identifier' && args.length === 1 && textOf(source, callee) === 'require') {
      return { kind: 'import', source: first.value, style: 'require', line };
    }
  }
  const lowered: Expression = callee === null ? nothing(node) : lowerExpression(source, callee);
  const line = lowered.kind === 'member' ? lowered.line : lineOf(node);
  return { kind: 'call', callee: lowered, args, isNew: false, line };
}

function items(source: ParsedFile, node: Node): readonly Argument[] {
  return parts(node).map((part) =>
    part.type === 'spread_element'
      ? { value: inner(source, part), spread: 'list' }
      : { value: lowerExpression(source, part) },
  );
}

function entries(source: ParsedFile, node: Node): readonly MapEntry[] {
  return parts(node).flatMap((part) => entry(source, part) ?? []);
}

function entry(source: ParsedFile, node: Node): MapEntry | undefined {
  const line = lineOf(node);
  switch (node.type) {
    case 'pair': {
      const key = node.childForFieldName('key');
      return {
        key: key === null ? nothing(node) : lowerKey(source, key),
        value: field(source, node, 'value'),
      };
    }
    case 'shorthand_property_identifier': {
      const name = textOf(source, node);
      return { key: { kind: 'literal', value: name, line }, value: { kind: 'name', name, line } };
    }
    case 'spread_element':
      return { key: null, value: inner(source, node) };
    case 'method_definition': {
      const name = node.childForFieldName('name');
      const accessor = node.children.find((child) => child.type === 'get' || child.type === 'set');
      // What a setter does is seen only by an assignment, and assigned values are read back as they are.
      if (name === null || accessor?.type === 'set') return undefined;
      const value = lowerFunction(source, node);
      return { key: lowerKey(source, name), value, ...(accessor && { getter: true }) };
    }
    default:
      return { key: { kind: 'literal', value: node.type, line }, value: opaque(source, node) };
  }
}

/** The pieces of a template: fixed text as literals, values as expressions. */
function pieces(source: ParsedFile, node: Node): { fixed: Literal[]; values: Expression[] } {
  const fixed: Literal[] = [];
  const values: Expression[] = [];
  let start = node.startIndex + 1;
  const fix = (end: number): void => {
    fixed.push({ kind: 'literal', value: unescaped(source.text.slice(start, end)), line: lineOf(node) });
  };
  for (const child of node.namedChildren) {
    if (child.type !== 'template_substitution') continue;
    fix(child.startIndex);
    values.push(inner(source, child));
    start = child.endIndex;
  }
  fix(node.endIndex - 1);
  return { fixed, values };
}

function template(source: ParsedFile, node: Node): Expression {
  const { fixed, values } = pieces(source, node);
  const [first] = fixed;
  if (values.length === 0 && first !== undefined) return first;
  const joined = fixed
    .flatMap((text, index): Expression[] => [text, ...values.slice(index, index + 1)])
    .filter((part) => part.kind !== 'literal' || part.value !== '');
  return { kind: 'template', parts: joined, line: lineOf(node) };
}

function tagged(source: ParsedFile, node: Node): readonly Argument[] {
  const { fixed, values } = pieces(source, node);
  const texts: Expression = {
    kind: 'list',
    items: fixed.map((value) => ({ value })),
    line: lineOf(node),
  };
  return [texts, ...values].map((value) => ({ value }));
}

function assignment(source: ParsedFile, node: Node): Expression {
  const left = node.childForFieldName('left');
  if (left === null) return opaque(source, node);
  const sign = node.childForFieldName('operator')?.type.slice(0, -1);
  return {
    kind: 'assign',
    target: lowerPattern(source, left),
    ...(sign !== undefined && { operator: operatorOf(sign) }),
    value: field(source, node, 'right'),
    line: lineOf(node),
  };
}

/** `a++` has the value before it; as a statement nobody asks, see {@link lowerEffect}. */
function update(source: ParsedFile, node: Node): Expression {
  const argument = node.childForFieldName('argument');
  const sign = node.childForFieldName('operator');
  if (argument === null || sign === null) return opaque(source, node);
  const line = lineOf(node);
  const one: Literal = { kind: 'literal', value: 1, line };
  const [operator, back] = sign.type === '++' ? (['+', '-'] as const) : (['-', '+'] as const);
  const changed: Expression = {
    kind: 'assign',
    target: lowerPattern(source, argument),
    operator,
    value: one,
    line,
  };
  if (sign.startIndex < argument.startIndex) return changed;
  return { kind: 'binary', operator: back, left: changed, right: one, line };
}

/** The expressions of a statement or loop step, whose value nobody reads: sequences apart, `void x` and `a++` as effects. */
export function lowerEffects(source: ParsedFile, node: Node): readonly Expression[] {
  if (node.type === 'sequence_expression') return parts(node).flatMap((part) => lowerEffects(source, part));
  const lowered = lowerExpression(source, node);
  if (node.type === 'update_expression' && lowered.kind === 'binary') return [lowered.left];
  if (lowered.kind === 'opaque' && lowered.what === 'void') return lowered.parts;
  return [lowered];
}

function unary(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const sign = node.childForFieldName('operator')?.type ?? '';
  const value = field(source, node, 'argument');
  switch (sign) {
    case '!':
      return { kind: 'not', value, line };
    case '-':
      if (value.kind === 'literal' && typeof value.value === 'number') {
        return { kind: 'literal', value: -value.value, line };
      }
      return {
        kind: 'binary',
        operator: '-',
        left: { kind: 'literal', value: 0, line },
        right: value,
        line,
      };
    case '+': {
      const number: Name = { kind: 'name', name: 'Number', line };
      return { kind: 'call', callee: number, args: [{ value }], isNew: false, line };
    }
    case 'typeof':
      return {
        kind: 'call',
        callee: { kind: 'name', name: sign, line },
        args: [{ value }],
        isNew: false,
        line,
      };
    case 'void':
      if (value.kind === 'literal') return nothing(node);
      break;
  }
  return { kind: 'opaque', what: sign, parts: [value], line };
}

/** `(a, b)` is the last of a list, so that all are evaluated; `(0, f)` is `f`, as compilers write a call without receiver. */
function sequence(source: ParsedFile, node: Node): Expression {
  const line = lineOf(node);
  const all = parts(node).map((part) => lowerExpression(source, part));
  const final = all.at(-1) ?? nothing(node);
  if (all.slice(0, -1).every((part) => part.kind === 'literal')) return final;
  return {
    kind: 'index',
    object: { kind: 'list', items: all.map((value) => ({ value })), line },
    index: { kind: 'literal', value: all.length - 1, line },
    line,
  };
}

const operatorOf = operatorsOf({ '===': '==', '!==': '!=', in: 'in' });
