import type { Node } from 'web-tree-sitter';
import { anyOf, type Case, chainCases } from '../cases.ts';
import { hasToken, lineOf, nameAt, namePattern, opaqueAt, parts } from '../nodes.ts';
import type { Block, Count, Expression, If, Loop, Pattern, Statement } from '../syntax.ts';
import type { Context } from './context.ts';
import { lowerTargets } from './lower-assignments.ts';
import { lowerExpression, lowerList } from './lower-expressions.ts';
import { lowerBlock, lowerStatement, lowerTest } from './lower-statements.ts';
import { lowerType } from './lower-types.ts';

/** Branches and loops; undefined for any other node. */
export function lowerControl(context: Context, node: Node): readonly Statement[] | undefined {
  switch (node.type) {
    case 'if_statement':
      return [branch(context, node)];
    case 'for_statement':
      return [loop(context, node)];
    case 'expression_switch_statement':
      return [expressionSwitch(context, node)];
    case 'type_switch_statement':
      return [typeSwitch(context, node)];
    case 'select_statement':
      return [select(context, node)];
    default:
      return undefined;
  }
}

function branch(context: Context, node: Node): Statement {
  const line = lineOf(node);
  const alternative = node.childForFieldName('alternative');
  const test: If = {
    kind: 'if',
    test: lowerTest(context, node.childForFieldName('condition'), line),
    then: lowerBlock(context, node.childForFieldName('consequence')),
    else: alternative === null ? [] : otherwise(context, alternative),
    line,
  };
  const before = initial(context, node);
  return before.length === 0 ? test : { kind: 'block', body: [...before, test], line };
}

function otherwise(context: Context, node: Node): readonly Statement[] {
  return node.type === 'block' ? lowerBlock(context, node) : [branch(context, node)];
}

function initial(context: Context, node: Node): readonly Statement[] {
  const first = node.childForFieldName('initializer');
  return first === null ? [] : lowerStatement(context, first);
}

function loop(context: Context, node: Node): Loop | Count {
  const clause = parts(node).find((part) => part.type !== 'block');
  const body = lowerBlock(context, node.childForFieldName('body'));
  const line = lineOf(node);
  if (clause?.type === 'range_clause') return range(context, clause, body, line);
  if (clause?.type !== 'for_clause') {
    return { kind: 'count', init: [], ...(clause && { test: lowerExpression(context, clause) }), body, line };
  }
  const test = clause.childForFieldName('condition');
  const update = clause.childForFieldName('update');
  const [step] = update === null ? [] : lowerStatement(context, update);
  return {
    kind: 'count',
    init: initial(context, clause),
    ...(test && { test: lowerExpression(context, test) }),
    ...(step?.kind === 'expression' && { step: step.expression }),
    body,
    line,
  };
}

/** `for key, value := range over`. With `=` the loop writes variables that are there already. */
function range(context: Context, clause: Node, body: readonly Statement[], line: number): Loop {
  const left = clause.childForFieldName('left');
  const right = clause.childForFieldName('right');
  const over = right === null ? opaqueAt('range', [], line) : lowerExpression(context, right);
  const targets = left === null ? [] : parts(left).map((part) => lowerTargets(context, part));
  const [key, value] = targets;
  if (left === null || hasToken(clause, ':=')) {
    return { kind: 'loop', ...(key && { key }), ...(value && { value }), over, body, line };
  }
  return assigningRange(targets, over, body, line);
}

/** The loop binds names of its own and the body begins by assigning them. */
function assigningRange(
  targets: readonly (Pattern | undefined)[],
  over: Expression,
  body: readonly Statement[],
  line: number,
): Loop {
  const held = targets.map((target, index) => ({ target, name: `range ${line} ${index}` }));
  const [key, value] = held.map(({ name }) => namePattern(name, line));
  const writes = held.flatMap(({ target, name }): Statement[] =>
    target === undefined
      ? []
      : [
          {
            kind: 'expression',
            expression: { kind: 'assign', target, value: nameAt(name, line), line },
            line,
          },
        ],
  );
  return {
    kind: 'loop',
    ...(key && { key }),
    ...(value && { value }),
    over,
    body: [...writes, ...body],
    line,
  };
}

/** Cases run on only where they say `fallthrough`. */
function expressionSwitch(context: Context, node: Node): Block {
  const line = lineOf(node);
  const subject = node.childForFieldName('value');
  const value = subject === null ? undefined : lowerExpression(context, subject);
  const isHeld = value !== undefined && value.kind !== 'name' && value.kind !== 'literal';
  // A name that no program can write, so that the subject is evaluated once.
  const name = `switch ${line}`;
  const before = [...initial(context, node)];
  if (isHeld) before.push({ kind: 'let', target: namePattern(name, line), value, line });
  const against: Expression | undefined = isHeld ? { ...nameAt(name, line), holds: value } : value;
  const cases = parts(node).flatMap((part): Case[] => {
    if (part.type !== 'expression_case' && part.type !== 'default_case') return [];
    const body = caseBody(part);
    const tests = lowerList(context, part.childForFieldName('value')).map(
      (right): Expression =>
        against === undefined
          ? right
          : { kind: 'binary', operator: '==', left: against, right, line: right.line },
    );
    return [
      {
        test: part.type === 'default_case' ? undefined : anyOf(tests, lineOf(part)),
        body: body.flatMap((each) => lowerStatement(context, each)),
        fallsThrough: body.at(-1)?.type === 'fallthrough_statement',
        line: lineOf(part),
      },
    ];
  });
  return { kind: 'block', body: [...before, ...chainCases(cases)], line };
}

/** The statements of a case, without its values. */
function caseBody(node: Node): readonly Node[] {
  const list = parts(node).filter((part) => part.type === 'statement_list');
  return list.flatMap(parts);
}

/** Which type a value has is not known: every case may run, with the value under the new name. */
function typeSwitch(context: Context, node: Node): Block {
  const line = lineOf(node);
  const subject = lowerTest(context, node.childForFieldName('value'), line);
  const alias = node.childForFieldName('alias');
  const target = alias === null ? undefined : lowerTargets(context, alias);
  const before = [...initial(context, node)];
  if (target !== undefined) before.push({ kind: 'let', target, value: subject, line });
  const cases = parts(node).flatMap((part): Case[] => {
    if (part.type !== 'type_case' && part.type !== 'default_case') return [];
    const types = part.childrenForFieldName('type').filter((type) => type.isNamed);
    const tests = types.map((type) =>
      opaqueAt('type test', [subject, lowerType(context, type)], lineOf(part)),
    );
    return [
      {
        test: part.type === 'default_case' ? undefined : anyOf(tests, lineOf(part)),
        body: caseBody(part).flatMap((each) => lowerStatement(context, each)),
        fallsThrough: false,
        line: lineOf(part),
      },
    ];
  });
  return { kind: 'block', body: [...before, ...chainCases(cases)], line };
}

/** Which channel is ready is not known. */
function select(context: Context, node: Node): Block {
  const cases = parts(node).map((part): Case => {
    const line = lineOf(part);
    const communication = part.childForFieldName('communication');
    return {
      test: part.type === 'default_case' ? undefined : opaqueAt('a channel that is ready', [], line),
      body: [
        ...(communication === null ? [] : communicated(context, communication)),
        ...caseBody(part).flatMap((each) => lowerStatement(context, each)),
      ],
      fallsThrough: false,
      line,
    };
  });
  return { kind: 'block', body: chainCases(cases), line: lineOf(node) };
}

function communicated(context: Context, node: Node): readonly Statement[] {
  if (node.type !== 'receive_statement') return lowerStatement(context, node);
  const line = lineOf(node);
  const right = node.childForFieldName('right');
  const received = right === null ? opaqueAt('a channel', [], line) : lowerExpression(context, right);
  const target = lowerTargets(context, node.childForFieldName('left'));
  if (target === undefined) return [{ kind: 'expression', expression: received, line }];
  const value: Expression =
    target.kind === 'list-pattern'
      ? { kind: 'list', items: [{ value: received }, { value: opaqueAt('ok', [], line) }], line }
      : received;
  return hasToken(node, ':=')
    ? [{ kind: 'let', target, value, line }]
    : [{ kind: 'expression', expression: { kind: 'assign', target, value, line }, line }];
}
