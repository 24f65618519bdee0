import { posix } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { errorLines, lineOf, nameAt, namePattern, parts, textOf } from '../nodes.ts';
import type { ParsedFile } from '../parser.ts';
import type { ClassExpression, Namespace, Statement, SyntaxFile } from '../syntax.ts';
import { withoutInnerConditions } from './conditions.ts';
import type { Context } from './context.ts';
import { lowerAttribute } from './lower-attributes.ts';
import { withBlocks } from './lower-extensions.ts';
import { lowerUsing } from './lower-imports.ts';
import { lowerStatement } from './lower-statements.ts';
import { withoutQuotesAfterHoles } from './lower-strings.ts';

/** Name of the class that holds the statements of a program. */
export const PROGRAM = 'Program';

/** Lowers a C# file. A namespace without braces holds the rest of the file. */
export function lower(written: ParsedFile): SyntaxFile {
  const text = withBlocks(withoutQuotesAfterHoles(withoutInnerConditions(written.text)));
  const parsed = text === written.text ? written : written.rewritten(text);
  const { root } = parsed;
  const context: Context = { source: parsed, bindings: [] };
  const nodes = parts(root);
  return {
    file: parsed.file,
    body: [...implicitProgram(nodes, parsed), ...withMain(declarations(context, nodes), parsed.text)],
    errors: errorLines(root),
  };
}

/** Where a class has a `Main`, the program is a call of it. */
function withMain(body: readonly Statement[], text: string): readonly Statement[] {
  if (!/\bstatic\b[^;{}()]*\bMain\s*\(/.test(text)) return body;
  const calls = classesIn(body).flatMap(({ name, members }): readonly Statement[] => {
    const main = members.find(
      (member) => member.name === 'Main' && member.static && member.kind === 'method',
    );
    if (main?.value?.kind !== 'function' || name === undefined) return [];
    const { line } = main;
    const callee = { kind: 'member', object: nameAt(name, line), name: 'Main', line } as const;
    const args = main.value.params.length === 0 ? [] : [{ value: nameAt('args', line) }];
    const call = { kind: 'call', callee, args, isNew: false, line } as const;
    return [{ kind: 'expression', expression: call, line }];
  });
  return [...body, ...calls];
}

function classesIn(body: readonly Statement[]): readonly ClassExpression[] {
  return body.flatMap((node): readonly ClassExpression[] => {
    if (node.kind === 'namespace') return classesIn(node.body);
    return node.kind === 'let' && node.value?.kind === 'class' ? [node.value] : [];
  });
}

/** The class that the compiler makes of statements outside of types. */
function implicitProgram(nodes: readonly Node[], { file, text }: ParsedFile): readonly Statement[] {
  const first = nodes.find((node) => node.type === 'global_statement');
  const isNamed = posix.basename(file) === `${PROGRAM}.cs` || text.includes(PROGRAM);
  if (first === undefined || !isNamed || /\bclass\s+Program\b/.test(text)) return [];
  const line = lineOf(first);
  const value: ClassExpression = {
    kind: 'class',
    name: PROGRAM,
    flavour: 'class',
    visibility: 'internal',
    bases: [],
    decorators: [],
    members: [],
    line,
  };
  return [{ kind: 'let', target: namePattern(PROGRAM, line), value, hoisted: true, line }];
}

function declarations(context: Context, nodes: readonly Node[]): readonly Statement[] {
  const at = nodes.findIndex((node) => node.type === 'file_scoped_namespace_declaration');
  const scoped = nodes[at];
  if (scoped === undefined) return nodes.flatMap((node) => declaration(context, node));
  // Types are hoisted by name, so that what stands under `#if` before the namespace does not matter.
  const before = nodes.slice(0, at).flatMap((node) => declaration(context, node));
  return [...before, namespace(context, scoped, [...parts(scoped).slice(1), ...nodes.slice(at + 1)])];
}

function declaration(context: Context, node: Node): readonly Statement[] {
  const line = lineOf(node);
  switch (node.type) {
    case 'using_directive':
      return [lowerUsing(context, node)];
    case 'namespace_declaration': {
      const body = node.childForFieldName('body');
      return [namespace(context, node, body === null ? [] : parts(body))];
    }
    case 'global_attribute':
      return parts(node)
        .filter((part) => part.type === 'attribute')
        .map((part) => ({ kind: 'expression', expression: lowerAttribute(context, part), line }));
    case 'preproc_if':
      return conditional(context, node);
    case 'extern_alias_directive':
      return [];
    default:
      return lowerStatement(context, node);
  }
}

/** `#if` around `using`s and types: all of them are there; around statements, they are tested. */
function conditional(context: Context, node: Node): readonly Statement[] {
  const condition = node.childForFieldName('condition');
  const inside = parts(node).filter((part) => part.id !== condition?.id);
  const isHead = inside.some((part) => part.type === 'using_directive' || part.type.startsWith('namespace_'));
  return isHead
    ? inside.flatMap((part) =>
        part.type.startsWith('preproc_') ? conditional(context, part) : declaration(context, part),
      )
    : lowerStatement(context, node);
}

function namespace(context: Context, node: Node, body: readonly Node[]): Namespace {
  const name = node.childForFieldName('name');
  return {
    kind: 'namespace',
    name: name === null ? '' : textOf(context.source, name),
    body: declarations(context, body),
    line: lineOf(node),
  };
}
